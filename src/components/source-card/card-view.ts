// SPDX-License-Identifier: MIT
import { huesOf } from '../../figure/hues.js';
import type { Messages } from '../../locales/index.js';
import { sortTerms } from '../../locales/sort-by-size.js';
import type { StudyComparison } from '../../model/comparisons.js';
import type { Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import type { Path, Station } from '../../model/selection.js';
import type { ProfileRow, TermSummary } from '../../model/term-summary.js';

/** How much of a term a card shows: all, what compares it in a row of cards, or its bars alone. */
export type CardForm = 'full' | 'compact' | 'short';

/** What the templates of a card show. */
export interface CardView {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly filter: Filter;
  readonly form: CardForm;
  readonly summary: TermSummary;
  readonly rows: CardRows;
  /** Comparisons of arms that name the term. */
  readonly comparisons: readonly StudyComparison[];
  readonly path: Path;
  /** Findings of the shared selection; `undefined` where nothing is selected. */
  readonly selected: ReadonlySet<number> | undefined;
  /** Findings highlighted in any view, else those of the selection. */
  readonly highlighted: ReadonlySet<number> | undefined;
}

/** Rows of a card's profile, each group by size. */
export interface CardRows {
  readonly shown: readonly ProfileRow[];
  readonly folded: readonly ProfileRow[];
  /** Without a study in these data. */
  readonly unreported: readonly ProfileRow[];
  /** Only with studies that the filter hides. */
  readonly hidden: readonly ProfileRow[];
}

/** Number of rows before the fold. */
const mostRows: Readonly<Record<CardForm, number>> = { full: 5, compact: 5, short: 3 };

/** Divides the rows of a profile: the largest, those that are folded, those without a study. */
export function divideRows(
  evidence: Evidence,
  messages: Messages,
  { profile, gaps }: TermSummary,
  form: CardForm,
): CardRows {
  const rows = sortTerms(evidence, messages, profile.rows);
  const reported = rows.filter(({ studies }) => studies.size > 0);
  // what is reported most elsewhere is missed most
  const missed = rows.filter(({ studies }) => studies.size === 0).sort((a, b) => b.all - a.all);
  const among = (stations: readonly Station[]): readonly ProfileRow[] => {
    const terms = new Set(stations.map(({ term }) => term));
    return missed.filter(({ station }) => terms.has(station.term));
  };
  return {
    shown: reported.slice(0, mostRows[form]),
    folded: reported.slice(mostRows[form]),
    unreported: among(gaps.unreported),
    hidden: among(gaps.leftOut),
  };
}

/** The hue of a source, as an index of `huesOf`; `undefined` for terms of other facets. */
export function sourceHue(evidence: Evidence, { facet, term }: Station): number | undefined {
  return facet === 'source' ? huesOf(evidence, facet)(term) : undefined;
}

/** What stands between names in a row: semicolons where one of them has a comma. */
export function separatorOf(messages: Messages, names: readonly string[]): string {
  const { wordSeparator, conditionSeparator } = messages;
  const hasComma = names.some((name) => name.includes(wordSeparator.trim()));
  return hasComma ? conditionSeparator : wordSeparator;
}
