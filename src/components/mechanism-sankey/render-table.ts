// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { facetLabel, nodeLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence } from '../../model/evidence.js';
import type { Flow } from '../../model/flow.js';
import { linkRows, sortLinkRows, type LinkRowKey } from '../../model/table-rows.js';
import { breakAfterSlash } from '../internal/fragments/break-after-slash.js';

/** The column that rows are sorted by. */
export interface TableSort {
  readonly key: LinkRowKey;
  readonly descending: boolean;
}

/** What the table of links is made from. */
export interface TableOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly flow: Flow;
  /** Words instead of buttons: on paper a browser repeats the head of a table on every sheet, but not the buttons in it. */
  readonly onPaper: boolean;
  readonly sort: TableSort;
  readonly onSort: (key: LinkRowKey) => void;
  readonly onStudy: (from: string, to: string) => void;
}

const keys: readonly LinkRowKey[] = ['from', 'to', 'value', 'share', 'studies'];

/** Every drawn link as a row; the sums stand below and equal the figure's total. Roles stand in words: on a phone rows are laid out by other means, and the table must stay one. */
export function renderTable({
  evidence,
  messages,
  flow,
  onPaper,
  sort,
  onSort,
  onStudy,
}: TableOptions): TemplateResult {
  const rows = sortLinkRows(
    linkRows(evidence, flow),
    sort.key,
    sort.descending,
    (link, end) => nodeLabel(evidence, messages, link[end]),
    messages.language,
  );
  const headings = flow.columns.map((facet) => facetLabel(evidence, messages, facet));
  const gaps = flow.columns.slice(1).map((_, gap) => ({
    label: `${headings[gap] ?? ''} → ${headings[gap + 1] ?? ''}`,
    value: rows
      .filter((row) => row.link.from.column === gap)
      .reduce((sum, row) => sum + row.value, 0),
  }));
  return html`<table role="table" part="table" class="link-table">
    <caption>
      ${messages.table.caption(headings)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${keys.map(
          (key) =>
            html`<th
              role="columnheader"
              scope="col"
              aria-sort=${sort.key === key ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              ${
                onPaper
                  ? messages.table[key]
                  : html`<button type="button" class="quiet" @click=${() => onSort(key)}>
                      ${messages.table[key]}<span aria-hidden="true"
                        >${sort.key === key ? (sort.descending ? ' ▾' : ' ▴') : ''}</span
                      >
                    </button>`
              }
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(({ link, value, share, studies }) => {
        const names = messages.list(
          studies
            .map((id) => evidence.studies.get(id))
            .filter((study) => study !== undefined)
            .map((study) => studyLabel(evidence, study, messages.language)),
        );
        return html`<tr role="row" data-link=${link.key}>
          <th role="rowheader" scope="row">
            ${breakAfterSlash(nodeLabel(evidence, messages, link.from))}
          </th>
          <td role="cell" class="to">${breakAfterSlash(nodeLabel(evidence, messages, link.to))}</td>
          <td role="cell" class="number" data-label=${messages.table.value}>
            ${messages.number(value)}
          </td>
          <td role="cell" class="number" data-label=${messages.table.share}>
            ${messages.percent(share)}
          </td>
          <td role="cell" class="studies" data-label=${messages.table.studies}>
            ${onPaper ? names : html`<button type="button" class="quiet studies-button" @click=${() => onStudy(link.from.key, link.to.key)}>${names}</button>`}
          </td>
        </tr>`;
      })}
    </tbody>
    <tfoot role="rowgroup">
      ${gaps.map(
        ({ label, value }) =>
          html`<tr role="row">
            <td role="cell" colspan="5">${messages.table.total(label, messages.number(value))}</td>
          </tr>`,
      )}
    </tfoot>
  </table>`;
}
