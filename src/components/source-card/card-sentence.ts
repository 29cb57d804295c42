// SPDX-License-Identifier: MIT
import { facetLabel, facetPlural, termLabel } from '../../locales/labels.js';
import type { CardView } from './card-view.js';

/** Number of equally large terms that are still named. */
const mostNamed = 2;

/**
 * What the studies of a card report most: `Most report angiogenesis (9).` It says “most” only of
 * more than half of them.
 */
export function cardSentence({ evidence, messages, summary, rows }: CardView): string {
  const { facet } = summary.profile;
  const words = messages.sourceCard;
  const all = [...rows.shown, ...rows.folded];
  const size = all[0]?.studies.size ?? 0;
  if (size === 0) return words.noProfile(facetLabel(evidence, messages, facet));
  const plural = facetPlural(evidence, messages, facet);
  const top = all
    .filter(({ studies }) => studies.size === size)
    .map(({ station }) => termLabel(evidence, messages, station.facet, station.term));
  const [label = ''] = top;
  const of = summary.studies.size;
  const reported = facet === 'outcome';
  if (of === 1) return top.length === 1 ? words.one(label) : words.several(top.length, plural);
  if (top.length > mostNamed) return words.tied(top.length, plural, size);
  if (top.length > 1) return words.often(top, size);
  if (size === of) return words.all(label, reported);
  return size > of / 2 ? words.most(label, size, reported) : words.often(top, size);
}
