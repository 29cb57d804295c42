// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import { findingsOf, studiesOf, type Flow } from '../model/flow.js';
import { messagesThere } from '../locales/languages.js';
import { nodeLabel } from '../locales/labels.js';
import { formatCsv, type Cell } from './csv-table.js';

const header = [
  'column',
  'from',
  'to',
  'value',
  'share',
  'studies',
  'findings',
  'from-label',
  'to-label',
  'study-ids',
  'finding-ids',
  'measure',
  'data-version',
];

/**
 * Formats the drawn links as a table, column by column, widest first. `column` is the pair of
 * facets, such as `source>cargo`; `from` and `to` are terms, groups or stand-ins as in the figure's
 * keys; `value` is in units of `measure`; `share` is the part of the node `from`, 0 to 1. `studies`
 * and `findings` are counts, followed by their ids.
 */
export function writeLinksCsv(evidence: Evidence, flow: Flow, language: string): string {
  const messages = messagesThere(language);
  const links = [...flow.links].sort(
    (a, b) => a.from.column - b.from.column || b.value - a.value || (a.key < b.key ? -1 : 1),
  );
  const rows = links.map(({ from, to, value, shares }): readonly Cell[] => {
    const studies = [...studiesOf(evidence, shares)];
    const findings = [...findingsOf(shares)]
      .sort((a, b) => a - b)
      .map((index) => evidence.records[index]?.finding.id ?? '');
    const labels = [from, to].map((node) => nodeLabel(evidence, messages, node));
    const share = from.value > 0 ? value / from.value : 0;
    return [
      `${from.facet}>${to.facet}`,
      from.term,
      to.term,
      round(value),
      round(share),
      studies.length,
      findings.length,
      ...labels,
      studies.join('; '),
      findings.join('; '),
      flow.measure,
      evidence.dataset.dataVersion,
    ];
  });
  return formatCsv(header, rows);
}

/** Rounds to six decimals: keeps sums correct and 0.30000000000000004 out of spreadsheets. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
