// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';

/** Names a number that is no whole one from `least` on; `written` is the text that it was read from. */
export function checkNumber(
  where: string,
  // an attribute that was removed leaves null
  value: number | null | undefined,
  least: number,
  written: string | null,
): readonly Problem[] {
  if (value == null || (value >= least && Math.floor(value) === value)) return [];
  const word = Number.isNaN(value) ? (written ?? '') : String(value);
  const known = `${least}, ${least + 1}, …`;
  return [{ where, code: 'unknown-option', details: { word, suggestion: '', known } }];
}
