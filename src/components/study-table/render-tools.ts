// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { ExportFormatId } from '../../export/index.js';
import type { Messages } from '../../locales/index.js';
import type { Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import type { StudySort } from '../../model/study-columns.js';
import { selectedRowsOptions, type SelectedRows } from '../../model/study-rows.js';
import { renderFormats } from '../internal/fragments/render-formats.js';
import { renderColumns } from './render-columns.js';
import { renderFilters } from './render-filters.js';
import type { Amount } from './report-rows.js';
import { columnLabel } from './study-cells.js';

/** The panels below the table's buttons. */
export const panels = ['filter', 'columns', 'export'] as const;
/** A panel of the table. */
export type Panel = (typeof panels)[number];

/** What the tools show and call. */
export interface ToolsOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly filter: Filter;
  readonly query: string;
  readonly columns: readonly string[];
  /** Columns that can be chosen, those of the table first and in its order. */
  readonly offered: readonly string[];
  /** Default columns that do not fit. */
  readonly noRoom: readonly string[];
  readonly hasChosenColumns: boolean;
  readonly sort: StudySort;
  readonly selectedRows: SelectedRows;
  readonly open: Panel | undefined;
  readonly listed: Amount;
  /** `undefined` if no listed finding is selected. */
  readonly selected: Amount | undefined;
  readonly exportsSelected: boolean;
  readonly onQuery: (query: string) => void;
  readonly onPanel: (panel: Panel) => void;
  readonly onFilter: (filter: Filter) => void;
  /** Called with an empty list to restore the author's columns. */
  readonly onColumns: (columns: readonly string[]) => void;
  readonly onSort: (sort: StudySort) => void;
  readonly onSelectedRows: (place: SelectedRows) => void;
  readonly onScope: (onlySelected: boolean) => void;
  readonly onFormat: (format: ExportFormatId) => void;
}

/** Search, panels, place of selected rows and, for cards, sort order. */
export function renderTools(options: ToolsOptions): TemplateResult {
  const { messages, query, open, selectedRows, columns, offered } = options;
  const texts = messages.studyTable;
  // do not search for unfinished input of an input method
  const onInput = (event: Event): void => {
    if (!(event instanceof InputEvent && event.isComposing))
      options.onQuery((event.target as HTMLInputElement).value);
  };
  const labels: Record<Panel, string> = {
    filter: messages.toolbar.filter,
    columns: texts.columnsShown(messages.number(columns.length), messages.number(offered.length)),
    export: messages.toolbar.export,
  };
  const buttons = panels.map(
    (panel) =>
      html`<button
        type="button"
        aria-expanded=${open === panel}
        aria-controls="panel"
        @click=${() => options.onPanel(panel)}
      >
        ${labels[panel]}
      </button>`,
  );
  const places = selectedRowsOptions.map(
    (place) =>
      html`<option value=${place} .selected=${place === selectedRows}>${texts[place]}</option>`,
  );
  const onPlace = (event: Event): void =>
    options.onSelectedRows((event.target as HTMLSelectElement).value as SelectedRows);
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
      <div role="group" aria-label=${texts.tools} class="buttons">${buttons}</div>
      <label
        >${texts.selectedRows}<select @change=${onPlace}>
          ${places}
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
      ${open === undefined ? nothing : renderPanel[open](options)}
    </div>
  </div>`;
}

/** How to render each panel. */
const renderPanel: Readonly<Record<Panel, (options: ToolsOptions) => TemplateResult>> = {
  filter: renderFilters,
  columns: renderColumns,
  export: renderExport,
};

/** Sort order for cards, which have no column heads; the style sheet hides it otherwise. */
function renderCardSort({
  evidence,
  messages,
  columns,
  sort,
  onSort,
}: ToolsOptions): TemplateResult {
  const choices = columns.includes(sort.column) ? columns : [sort.column, ...columns];
  const onColumn = (event: Event): void =>
    onSort({ ...sort, column: (event.target as HTMLSelectElement).value });
  const option = (column: string): TemplateResult =>
    html`<option value=${column} .selected=${column === sort.column}>
      ${columnLabel(evidence, messages, column)}
    </option>`;
  return html`<div class="card-sort">
    <label
      >${messages.studyTable.sortBy}<select @change=${onColumn}>
        ${choices.map(option)}
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
  const listedText = studyTable.scopeListed(listed.studies, listed.findings);
  const note = html`<p class="note">${studyTable.scope}: ${listedText}</p>`;
  const choice =
    selected === undefined
      ? note
      : html`<fieldset>
          <legend>${studyTable.scope}</legend>
          ${scope(false, listedText)}
          ${scope(true, studyTable.scopeSelected(selected.studies, selected.findings))}
        </fieldset>`;
  return html`${choice} ${renderFormats(messages, '', onFormat)}`;
}
