// SPDX-License-Identifier: MIT
import { isDefault } from '../../data/default-evidence.js';
import type { Problem } from '../../data/problems.js';
import type { Evidence } from '../../model/evidence.js';

/**
 * That a table was probably lost: the settings name columns far from any of the bundled evidence,
 * which is drawn where an element has no data of its own.
 */
export function lostData(
  evidence: Evidence | undefined,
  problems: readonly Problem[],
): readonly Problem[] {
  const isForeign = problems.some(
    ({ code, details }) => code === 'unknown-facet' && details['suggestion'] === '',
  );
  if (!isForeign || evidence === undefined || !isDefault(evidence.dataset)) return [];
  return [{ where: '', code: 'lost-data', details: {} }];
}
