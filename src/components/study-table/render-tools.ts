// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ExportFormatId } from '../../export/index.js';
import type { Messages } from '../../locales/index.js';
import type { Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import type { StudySort } from '../../model/study-columns.js';
import { selectedRowsOptions, type SelectedRows } from '../../model/study-rows.js';
import { renderFormats } from '../internal/fragments/render-formats.js';
import { renderFilters } from './render-filters.js';
import type { Amount } from './report-rows.js';
import { columnLabel } from './study-cells.js';

/** THE list of the panels under the table's buttons. */
export const panels = ['filter', 'columns', 'export'] as const;
/** A panel of the table. */
export type Panel = (typeof panels)[number];

/** What the tools are made from and ask for. */
export interface ToolsOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly filter: Filter;
  readonly query: string;
  readonly columns: readonly string[];
  /** Columns that can be chosen, those of the table first and in its order. */
  readonly offered: readonly string[];
  /** Usual columns that there is no room for. */
  readonly noRoom: readonly string[];
  readonly hasChosenColumns: boolean;
  readonly sort: StudySort;
  readonly selectedRows: SelectedRows;
  readonly open: Panel | undefined;
  readonly listed: Amount;
  /** `undefined`: nothing of what is listed is selected. */
  readonly selected: Amount | undefined;
  readonly exportsSelected: boolean;
  readonly onQuery: (query: string) => void;
  readonly onPanel: (panel: Panel) => void;
  readonly onFilter: (filter: Filter) => void;
  /** An empty list: those of the author. */
  readonly onColumns: (columns: readonly string[]) => void;
  readonly onSort: (sort: StudySort) => void;
  readonly onSelectedRows: (place: SelectedRows) => void;
  readonly onScope: (onlySelected: boolean) => void;
  readonly onFormat: (format: ExportFormatId) => void;
}

/** Search, the buttons with their panels, the place of selected rows and, for cards, the order. */
export function renderTools(options: ToolsOptions): TemplateResult {
  const { messages, query, open, selectedRows, columns, offered } = options;
  const texts = messages.studyTable;
  // half a Chinese word is not searched for
  const onInput = (event: Event): void => {
    if (!(event instanceof InputEvent && event.isComposing))
      options.onQuery((event.target as HTMLInputElement).value);
  };
  const labels: Record<Panel, string> = {
    filter: messages.toolbar.filter,
    columns: texts.columnsShown(messages.number(columns.length), messages.number(offered.length)),
    export: messages.toolbar.export,
  };
  return html`<div class="toolbar" part="toolbar">
    <div class="line">
      <label class="search"
        ><span>${texts.search}</span
        ><input
          type="search"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="search-hint"
          .value=${query}
          @input=${onInput}
          @compositionend=${onInput}
      /></label>
      <div role="group" aria-label=${texts.tools} class="buttons">
        ${panels.map((panel) => html`<button type="button" aria-expanded=${open === panel} aria-controls="panel" @click=${() => options.onPanel(panel)}>${labels[panel]}</button>`)}
      </div>
      <label
        >${texts.selectedRows}<select
          @change=${(event: Event) => options.onSelectedRows((event.target as HTMLSelectElement).value as SelectedRows)}
        >
          ${selectedRowsOptions.map((place) => html`<option value=${place} .selected=${place === selectedRows}>${texts[place]}</option>`)}
        </select></label
      >
      ${renderCardSort(options)}
    </div>
    <p class="note" id="search-hint">${texts.searchHint}</p>
    <div
      id="panel"
      class="panel"
      ?hidden=${open === undefined}
      role="region"
      aria-label=${open === undefined ? nothing : labels[open]}
    >
      ${open === undefined ? nothing : open === 'filter' ? renderFilters(options) : open === 'columns' ? renderColumns(options) : renderExport(options)}
    </div>
  </div>`;
}

/** Cards have no heads to sort by; the style sheet shows this in their place. */
function renderCardSort({
  evidence,
  messages,
  columns,
  sort,
  onSort,
}: ToolsOptions): TemplateResult {
  const choices = columns.includes(sort.column) ? columns : [sort.column, ...columns];
  return html`<div class="card-sort">
    <label
      >${messages.studyTable.sortBy}<select
        @change=${(event: Event) => onSort({ ...sort, column: (event.target as HTMLSelectElement).value })}
      >
        ${choices.map((column) => html`<option value=${column} .selected=${column === sort.column}>${columnLabel(evidence, messages, column)}</option>`)}
      </select></label
    >
    <label
      ><input
        type="checkbox"
        .checked=${sort.descending}
        @change=${() => onSort({ ...sort, descending: !sort.descending })}
      />${messages.studyTable.descending}</label
    >
  </div>`;
}

/** The columns as boxes to tick, each with buttons to move it. Study stays: it names the row. */
function renderColumns({
  evidence,
  messages,
  columns,
  offered,
  noRoom,
  hasChosenColumns,
  onColumns,
}: ToolsOptions): TemplateResult {
  const move = (column: string, by: number): void => {
    const from = columns.indexOf(column);
    const next = columns.filter((each) => each !== column);
    onColumns([...next.slice(0, from + by), column, ...next.slice(from + by)]);
  };
  const toggle = (column: string): void =>
    onColumns(
      columns.includes(column)
        ? columns.filter((each) => each !== column)
        : offered.filter((each) => each === column || columns.includes(each)),
    );
  return html`${noRoom.length === 0 ? nothing : html`<p class="note">${messages.studyTable.noRoom(messages.list(noRoom.map((column) => columnLabel(evidence, messages, column))))}</p>`}
    <fieldset>
      <legend class="visually-hidden">${messages.toolbar.columns}</legend>
      <ul class="columns">
        ${repeat(
          offered,
          (column) => column,
          (column) => {
            const name = columnLabel(evidence, messages, column);
            const place = columns.indexOf(column);
            const button = (by: number, label: string, sign: string): TemplateResult =>
              html`<button
                type="button"
                class="quiet"
                data-move="${column} ${by}"
                ?disabled=${place + by < 0 || place + by >= columns.length}
                aria-label=${label}
                @click=${() => move(column, by)}
              >
                ${sign}
              </button>`;
            return html`<li>
              <label
                ><input
                  type="checkbox"
                  data-move="${column} 0"
                  .checked=${place >= 0}
                  ?disabled=${column === 'study'}
                  @change=${() => toggle(column)}
                />${name}</label
              >
              ${place < 0 ? nothing : html`${button(-1, messages.toolbar.moveColumn(name), '←')}${button(1, messages.studyTable.moveLater(name), '→')}`}
            </li>`;
          },
        )}
      </ul>
    </fieldset>
    ${hasChosenColumns ? html`<p><button type="button" @click=${() => onColumns([])}>${messages.studyTable.defaultColumns}</button></p>` : nothing}`;
}

function renderExport({
  messages,
  listed,
  selected,
  exportsSelected,
  onScope,
  onFormat,
}: ToolsOptions): TemplateResult {
  const { studyTable } = messages;
  const scope = (only: boolean, text: string): TemplateResult =>
    html`<label
      ><input
        type="radio"
        name="scope"
        .checked=${only === exportsSelected}
        @change=${() => onScope(only)}
      />${text}</label
    >`;
  return html`${
    selected === undefined
      ? html`<p class="note">
          ${studyTable.scope}: ${studyTable.scopeListed(listed.studies, listed.findings)}
        </p>`
      : html`<fieldset>
          <legend>${studyTable.scope}</legend>
          ${scope(false, studyTable.scopeListed(listed.studies, listed.findings))}
          ${scope(true, studyTable.scopeSelected(selected.studies, selected.findings))}
        </fieldset>`
  }
  ${renderFormats(messages, '', onFormat)}`;
}
