// SPDX-License-Identifier: MIT
import type { FirstMessages } from '../../../locales/index.js';
import { nodeTexts, termLabel } from '../../../locales/labels.js';
import { standInTerm, type Evidence } from '../../../model/evidence.js';

/** The full name of a row or column, which marks stand-ins for missing terms. */
export function axisLabel(
  evidence: Evidence,
  messages: FirstMessages,
  facet: string,
  term: string,
): string {
  return axisTexts(evidence, messages, facet, term)[0] ?? term;
}

/** The short name of a row or column; stand-ins are marked by style and explained in the legend. */
export function shortAxisLabel(
  evidence: Evidence,
  messages: FirstMessages,
  facet: string,
  term: string,
): string {
  const texts = axisTexts(evidence, messages, facet, term);
  return texts[1] ?? texts[0] ?? term;
}

/** Whether a row or column stands in for missing terms. */
export function isStandIn(term: string): boolean {
  return standInTerm(term) !== undefined;
}

/** Full and short name. On an axis `other` is an ordinary term, not a group. */
function axisTexts(
  evidence: Evidence,
  messages: FirstMessages,
  facet: string,
  term: string,
): readonly string[] {
  return term === 'other'
    ? [termLabel(evidence, messages, facet, term)]
    : nodeTexts(evidence, messages, { facet, term, members: [] });
}
