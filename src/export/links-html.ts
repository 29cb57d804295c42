// SPDX-License-Identifier: MIT
import { facetLabel, nodeLabel } from '../locales/labels.js';
import type { FirstMessages } from '../locales/index.js';
import { studyLabel, type Evidence } from '../model/evidence.js';
import type { Flow } from '../model/flow.js';
import { linkRows, type LinkRow } from '../model/table-rows.js';
import { element, escapeXml } from './xml.js';

/**
 * The drawn links as an HTML table with its caption, for pages without scripts: what each link
 * joins, its number and share, the studies behind it. One line per row.
 */
export function writeLinksHtml(evidence: Evidence, flow: Flow, messages: FirstMessages): string {
  const { table } = messages;
  const headings = flow.columns.map((facet) => facetLabel(evidence, messages, facet));
  const heads = [table.from, table.to, table.count[flow.measure], table.share, table.studies];
  const rows = linkRows(evidence, flow).map((row) => writeRow(evidence, messages, row));
  return [
    `<table lang="${escapeXml(messages.language)}">`,
    element('caption', {}, escapeXml(table.caption(headings))),
    element('thead', {}, element('tr', {}, ...heads.map((head) => cell('th', head, 'col')))),
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function writeRow(
  evidence: Evidence,
  messages: FirstMessages,
  { link, count, share, studies }: LinkRow,
): string {
  const names = studies.flatMap((id) => {
    const study = evidence.studies.get(id);
    return study === undefined ? [] : [studyLabel(evidence, study, messages.language)];
  });
  return element(
    'tr',
    {},
    cell('th', nodeLabel(evidence, messages, link.from), 'row'),
    cell('td', nodeLabel(evidence, messages, link.to)),
    cell('td', messages.number(count)),
    cell('td', messages.percent(share)),
    cell('td', messages.list(names)),
  );
}

/** A cell; HTML has no short form for an empty one. */
function cell(name: 'th' | 'td', text: string, scope?: 'col' | 'row'): string {
  const start = scope === undefined ? `<${name}>` : `<${name} scope="${scope}">`;
  return `${start}${escapeXml(text)}</${name}>`;
}
