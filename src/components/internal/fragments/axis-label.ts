// SPDX-License-Identifier: MIT
import type { Messages } from '../../../locales/index.js';
import { nodeTexts, termLabel } from '../../../locales/labels.js';
import { standInTerm, type Evidence } from '../../../model/evidence.js';

/** The full name of a row or column: what stands in for a missing term says so. */
export function axisLabel(
  evidence: Evidence,
  messages: Messages,
  facet: string,
  term: string,
): string {
  return axisTexts(evidence, messages, facet, term)[0] ?? term;
}

/** The name of a row or column for the eye: what stands in is set apart by its look and told by the legend. */
export function shortAxisLabel(
  evidence: Evidence,
  messages: Messages,
  facet: string,
  term: string,
): string {
  const texts = axisTexts(evidence, messages, facet, term);
  return texts[1] ?? texts[0] ?? term;
}

/** Whether a row or column stands in for what a review does not name. */
export function isStandIn(term: string): boolean {
  return standInTerm(term) !== undefined;
}

/** An axis gathers no terms: `other` is here a term like any. */
function axisTexts(
  evidence: Evidence,
  messages: Messages,
  facet: string,
  term: string,
): readonly string[] {
  return term === 'other'
    ? [termLabel(evidence, messages, facet, term)]
    : nodeTexts(evidence, messages, { facet, term, members: [] });
}
