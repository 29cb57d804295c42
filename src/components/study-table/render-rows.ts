// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { times } from '../../data/times.js';
import type { Messages } from '../../locales/index.js';
import type { StudySort } from '../../model/study-columns.js';
import type { StudyRow } from '../../model/study-rows.js';
import { renderWarningMark } from '../internal/fragments/render-warning-mark.js';
import type { TableView } from './derive-rows.js';
import { renderEntry } from './render-entry.js';
import { renderRow } from './render-row.js';
import { blockSize, rowIndices, type RowWindow } from './row-window.js';
import { columnLabel } from './study-cells.js';
import { restText } from './table-text.js';

/** What the rows show and call. */
export interface RowsOptions {
  readonly view: TableView;
  readonly messages: Messages;
  /** Ids of the studies that are open. */
  readonly opened: ReadonlySet<string>;
  readonly rowWindow: RowWindow;
  /** Whether the box may scroll. */
  readonly isScrolled: boolean;
  readonly onSort: (sort: StudySort) => void;
  readonly copy: (text: string) => void;
  /** Renders a row again only where the facts about it changed. */
  readonly guard: (
    row: StudyRow,
    facts: readonly unknown[],
    render: () => TemplateResult,
  ) => unknown;
}

/** The rows in their box: a table, or in a narrow place a list. */
export function renderRows(options: RowsOptions): TemplateResult {
  const { view, messages, isScrolled } = options;
  return html`<div
    class="scroll ${isScrolled ? '' : 'cut'}"
    tabindex=${isScrolled ? 0 : -1}
    role="group"
    aria-label=${messages.studyTable.region}
  >
    ${view.isList ? renderList(options) : renderTable(options)}
  </div>`;
}

function renderTable(options: RowsOptions): TemplateResult {
  const { view, opened } = options;
  const indices = rowIndices(view.rows, opened, view.restAt);
  // with only some of the rows selected, these are marked
  const isMixed = view.rows.some(({ study }) => !view.selectedByStudy.has(study.id));
  return html`<table
    part="table"
    data-roving="rows"
    class=${isMixed ? 'mixed' : ''}
    aria-labelledby="title"
    aria-rowcount=${indices.count}
  >
    <colgroup>
      ${view.shares.map((share) => html`<col width=${`${(share * 100).toFixed(2)}%`} />`)}
    </colgroup>
    <thead>
      <tr aria-rowindex="1" data-roving>
        ${view.columns.map((column) => renderHead(options, column))}
      </tr>
    </thead>
    ${renderBlocks(options, indices.of, renderTableBlock)}
  </table>`;
}

function renderHead({ view, messages, onSort }: RowsOptions, column: string): TemplateResult {
  const { evidence, settings } = view;
  const { sort } = settings;
  const isSorted = sort.column === column;
  const order = sort.descending ? 'descending' : 'ascending';
  const label = columnLabel(evidence, messages, column);
  // years and warnings begin with the newest and the most severe
  const descending = isSorted ? !sort.descending : column === 'year' || column === 'status';
  const mark = html`<span aria-hidden="true">${renderWarningMark(messages, ['contradiction'])}</span
    ><span class="visually-hidden">${label}</span>`;
  const arrow = html`<span class="arrow" aria-hidden="true"
    >${sort.descending ? '\u00A0↓' : '\u00A0↑'}</span
  >`;
  return html`<th scope="col" data-column=${column} aria-sort=${isSorted ? order : 'none'}>
    <button
      type="button"
      data-sort=${column}
      data-stop
      title=${column === 'status' ? label : nothing}
      @click=${() => onSort({ column, descending })}
    >
      ${column === 'status' ? mark : label}${isSorted ? arrow : nothing}
    </button>
  </th>`;
}

function renderList(options: RowsOptions): TemplateResult {
  const { view } = options;
  const isMixed = view.rows.some(({ study }) => !view.selectedByStudy.has(study.id));
  const indices = view.rows.map((_, index) => index + 2);
  return html`<div part="table" data-roving="rows" class="list ${isMixed ? 'mixed' : ''}">
    ${renderBlocks(options, indices, renderListBlock)}
  </div>`;
}

type RenderBlock = (
  options: RowsOptions,
  block: number,
  rows: readonly unknown[] | undefined,
) => TemplateResult;

/** The blocks of rows; `render` gets no rows for a block that is only kept free. */
function renderBlocks(
  options: RowsOptions,
  indices: readonly number[],
  render: RenderBlock,
): readonly TemplateResult[] {
  const { view, rowWindow } = options;
  return times(rowWindow.blocks, (block) => {
    if (!rowWindow.has(block)) return render(options, block, undefined);
    const start = block * blockSize;
    const rows = view.rows
      .slice(start, start + blockSize)
      .map((row, place) => renderOne(options, row, start + place, indices[start + place] ?? 0));
    return render(options, block, rows);
  });
}

function renderTableBlock(
  { view, rowWindow }: RowsOptions,
  block: number,
  rows: readonly unknown[] | undefined,
): TemplateResult {
  const spacer = html`<tr class="spacer" aria-hidden="true">
    <td height=${rowWindow.height(block)} colspan=${view.columns.length}></td>
  </tr>`;
  return html`<tbody data-block=${block}>
    ${rows ?? spacer}
  </tbody>`;
}

function renderListBlock(
  { rowWindow }: RowsOptions,
  block: number,
  rows: readonly unknown[] | undefined,
): TemplateResult {
  const spacer = html`<li aria-hidden="true">
    <svg class="spacer" width="1" height=${rowWindow.height(block)}></svg>
  </li>`;
  return html`<ul data-block=${block} aria-labelledby="title">
    ${rows ?? spacer}
  </ul>`;
}

/** A row, and before the first of those that are not selected a line that says so. */
function renderOne(options: RowsOptions, row: StudyRow, index: number, rowIndex: number): unknown {
  const { view, messages, opened } = options;
  const rendered = renderGuarded(options, row, rowIndex, opened.has(row.study.id));
  if (index !== view.restAt) return rendered;
  const text = restText(view, messages);
  const line = view.isList
    ? html`<li class="rest-line">${text}</li>`
    : html`<tr class="rest-line" aria-rowindex=${rowIndex - 1}>
        <td colspan=${view.columns.length}>${text}</td>
      </tr>`;
  return [line, rendered];
}

function renderGuarded(
  { view, messages, guard, copy }: RowsOptions,
  row: StudyRow,
  rowIndex: number,
  isOpen: boolean,
): unknown {
  const { evidence, columns, isList } = view;
  const { id } = row.study;
  const selected = view.selectedByStudy.get(id) ?? 0;
  const isHighlighted = view.highlighted.has(id);
  // only an open row shows what exactly is selected
  const path = isOpen ? view.path : [];
  const count = view.rows.length;
  return guard(row, [columns, rowIndex, isOpen, selected, path, isHighlighted, count], () => {
    const options = { evidence, messages, columns, row, rowIndex, isOpen, selected, path };
    return isList
      ? renderEntry({ ...options, isHighlighted, copy, count })
      : renderRow({ ...options, isHighlighted, copy });
  });
}
