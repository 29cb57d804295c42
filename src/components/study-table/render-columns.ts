// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../../locales/index.js';
import type { Evidence } from '../../model/evidence.js';
import { selectedRowsOptions, type SelectedRows } from '../../model/study-rows.js';
import { renderPanelHead } from '../internal/fragments/render-panel-head.js';
import { columnLabel } from './study-cells.js';

/** What the popover of columns shows and calls. */
export interface ColumnsOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly columns: readonly string[];
  /** Columns that can be chosen, those of the table first and in its order. */
  readonly offered: readonly string[];
  /** Default columns that do not fit. */
  readonly noRoom: readonly string[];
  readonly hasChosenColumns: boolean;
  /** Place of the selected rows; `undefined` where nothing is selected. */
  readonly selectedRows: SelectedRows | undefined;
  /** Called with an empty list to restore the author's columns. */
  readonly onColumns: (columns: readonly string[]) => void;
  readonly onSelectedRows: (place: SelectedRows) => void;
  readonly onClose: () => void;
}

/**
 * The columns as checkboxes with buttons to move them. The study column, which names the row,
 * stays.
 */
export function renderColumns(options: ColumnsOptions): TemplateResult {
  const { evidence, messages, offered, noRoom, hasChosenColumns, onColumns, onClose } = options;
  const { studyTable, toolbar, details } = messages;
  const missing = messages.list(noRoom.map((column) => columnLabel(evidence, messages, column)));
  const note = html`<p class="panel-line">${studyTable.noRoom(missing)}</p>`;
  const reset = html`<p class="panel-line">
    <button type="button" class="link" @click=${() => onColumns([])}>
      ${studyTable.defaultColumns}
    </button>
  </p>`;
  const item = (column: string): TemplateResult => renderColumn(options, column);
  const head = renderPanelHead({ title: toolbar.columns, close: details.close, onClose });
  return html`${head} ${noRoom.length === 0 ? nothing : note}
    <ul class="columns" aria-label=${toolbar.columns}>
      ${repeat(offered, (column) => column, item)}
    </ul>
    ${hasChosenColumns ? reset : nothing} ${renderPlaces(options)}`;
}

function renderColumn(options: ColumnsOptions, column: string): TemplateResult {
  const { evidence, messages, columns, offered, onColumns } = options;
  const name = columnLabel(evidence, messages, column);
  const isShown = columns.includes(column);
  const toggle = (): void =>
    onColumns(
      isShown
        ? columns.filter((each) => each !== column)
        : offered.filter((each) => each === column || columns.includes(each)),
    );
  const earlier = renderMove(options, column, -1, messages.toolbar.moveColumn(name), '←');
  const later = renderMove(options, column, 1, messages.studyTable.moveLater(name), '→');
  return html`<li>
    <label class="check"
      ><input
        type="checkbox"
        data-move="${column} 0"
        .checked=${isShown}
        ?disabled=${column === 'study'}
        @change=${toggle}
      />${name}</label
    >
    ${isShown ? html`${earlier}${later}` : nothing}
  </li>`;
}

function renderMove(
  { columns, onColumns }: ColumnsOptions,
  column: string,
  by: number,
  label: string,
  sign: string,
): TemplateResult {
  const place = columns.indexOf(column);
  const move = (): void => {
    const others = columns.filter((each) => each !== column);
    onColumns([...others.slice(0, place + by), column, ...others.slice(place + by)]);
  };
  return html`<button
    type="button"
    class="small-button move"
    data-move="${column} ${by}"
    ?disabled=${place + by < 0 || place + by >= columns.length}
    aria-label=${label}
    @click=${move}
  >
    ${sign}
  </button>`;
}

/** Where the selected rows stand, while there are some. */
function renderPlaces({
  messages,
  selectedRows,
  onSelectedRows,
}: ColumnsOptions): TemplateResult | typeof nothing {
  if (selectedRows === undefined) return nothing;
  const texts = messages.studyTable;
  const onChange = (event: Event): void =>
    onSelectedRows((event.target as HTMLSelectElement).value as SelectedRows);
  const places = selectedRowsOptions.map(
    (place) =>
      html`<option value=${place} .selected=${place === selectedRows}>${texts[place]}</option>`,
  );
  return html`<label class="places"
    ><span>${texts.selectedRows}</span
    ><select @change=${onChange}>
      ${places}
    </select></label
  >`;
}
