// SPDX-License-Identifier: MIT
import { compareNames } from '../data/compare-names.js';
import { countOf } from './counts.js';
import type { Evidence } from './evidence.js';
import { studiesOf, type Flow, type FlowLink } from './flow.js';

/** A link as a row of the figure's table. */
export interface LinkRow {
  readonly link: FlowLink;
  /** Distinct studies (or findings) behind the link. */
  readonly count: number;
  /** Share of the width of the node that it leaves, 0 to 1. */
  readonly share: number;
  readonly studies: readonly string[];
}

/** A sortable column of the table of links. */
export type LinkRowKey = 'from' | 'to' | 'count' | 'share' | 'studies';

/** Every drawn link, by column, then by number. */
export function linkRows(evidence: Evidence, flow: Flow): readonly LinkRow[] {
  return flow.links
    .map((link) => ({
      link,
      count: countOf(evidence, flow, link),
      share: link.value / link.from.value,
      studies: [...studiesOf(evidence, link.shares)],
    }))
    .sort(
      (a, b) =>
        a.link.from.column - b.link.from.column ||
        b.count - a.count ||
        b.share - a.share ||
        (a.link.key < b.link.key ? -1 : 1),
    );
}

/** The rows sorted within each gap. Names are sorted by the rules of their language. */
export function sortLinkRows(
  rows: readonly LinkRow[],
  key: LinkRowKey,
  descending: boolean,
  label: (link: FlowLink, end: 'from' | 'to') => string,
  language: string,
): readonly LinkRow[] {
  const byName = (end: 'from' | 'to'): ((a: LinkRow, b: LinkRow) => number) => {
    const compare = compareNames(language);
    const names = new Map(rows.map((row) => [row, label(row.link, end)]));
    return (a, b) => compare(names.get(a) ?? '', names.get(b) ?? '');
  };
  // made on demand: names are many
  const comparisons: Record<LinkRowKey, () => (a: LinkRow, b: LinkRow) => number> = {
    from: () => byName('from'),
    to: () => byName('to'),
    count: () => (a, b) => a.count - b.count,
    share: () => (a, b) => a.share - b.share,
    studies: () => (a, b) => a.studies.length - b.studies.length,
  };
  const compare = comparisons[key]();
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => a.link.from.column - b.link.from.column || sign * compare(a, b));
}
