// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { facetLabel, nodeLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import type { Flow } from '../../model/flow.js';
import { linkRows, sortLinkRows, type LinkRow, type LinkRowKey } from '../../model/table-rows.js';
import { breakAfterSlash } from '../internal/fragments/break-after-slash.js';

/** The sorted column and its direction. */
export interface TableSort {
  readonly key: LinkRowKey;
  readonly descending: boolean;
}

/** The order after a press on a column: turned round, else names upwards and numbers downwards. */
export function nextSort({ key, descending }: TableSort, pressed: LinkRowKey): TableSort {
  const isName = pressed === 'from' || pressed === 'to';
  return { key: pressed, descending: key === pressed ? !descending : !isName };
}

/** What the table of links shows and calls. */
export interface TableOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly flow: Flow;
  /** Renders text in place of buttons, which browsers omit from table heads repeated in print. */
  readonly isPrinting: boolean;
  readonly sort: TableSort;
  readonly onSort: (key: LinkRowKey) => void;
  readonly onStudy: (from: string, to: string) => void;
}

const keys: readonly LinkRowKey[] = ['from', 'to', 'count', 'share', 'studies'];

/**
 * Every drawn link as a row, with its number of studies. ARIA roles are explicit: laid out as
 * blocks on phones, the elements would lose their table semantics.
 */
export function renderTable(options: TableOptions): TemplateResult {
  const { evidence, messages, flow, sort } = options;
  const rows = sortLinkRows(
    linkRows(evidence, flow),
    sort.key,
    sort.descending,
    (link, end) => nodeLabel(evidence, messages, link[end]),
    messages.language,
  );
  const headings = flow.columns.map((facet) => facetLabel(evidence, messages, facet));
  return html`<table role="table" part="table" class="link-table">
    <caption>
      ${messages.table.caption(headings)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${keys.map((key) => renderHead(options, key))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => renderRow(options, row))}
    </tbody>
  </table>`;
}

function renderHead(
  { messages, flow, sort, isPrinting, onSort }: TableOptions,
  key: LinkRowKey,
): TemplateResult {
  const { table } = messages;
  const label = key === 'count' ? table.count[flow.measure] : table[key];
  const isSorted = sort.key === key;
  const order = sort.descending ? 'descending' : 'ascending';
  const sign = sort.descending ? ' ▾' : ' ▴';
  const button = html`<button type="button" class="plain" @click=${() => onSort(key)}>
    ${label}<span aria-hidden="true">${isSorted ? sign : ''}</span>
  </button>`;
  return html`<th role="columnheader" scope="col" aria-sort=${isSorted ? order : 'none'}>
    ${isPrinting ? label : button}
  </th>`;
}

function renderRow(
  { evidence, messages, flow: { measure }, isPrinting, onStudy }: TableOptions,
  { link, count, share, studies }: LinkRow,
): TemplateResult {
  const names = messages.list(
    studies
      .map((id) => evidence.studies.get(id))
      .filter((study) => study !== undefined)
      .map((study) => studyLabel(evidence, study, messages.language)),
  );
  const button = html`<button
    type="button"
    class="plain"
    @click=${() => onStudy(link.from.key, link.to.key)}
  >
    ${names}
  </button>`;
  return html`<tr role="row" data-link=${link.key}>
    <th role="rowheader" scope="row">
      ${breakAfterSlash(nodeLabel(evidence, messages, link.from))}
    </th>
    <td role="cell" class="to">${breakAfterSlash(nodeLabel(evidence, messages, link.to))}</td>
    <td role="cell" class="number" data-label=${messages.table.count[measure]}>
      ${messages.number(count)}
    </td>
    <td role="cell" class="number" data-label=${messages.table.share}>
      ${messages.percent(share)}
    </td>
    <td role="cell" class="studies" data-label=${messages.table.studies}>
      ${isPrinting ? names : button}
    </td>
  </tr>`;
}
