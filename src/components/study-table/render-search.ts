// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { inSentence } from '../../locales/format.js';
import type { Messages } from '../../locales/index.js';
import type { Evidence } from '../../model/evidence.js';
import { formatStudySort, type StudySort } from '../../model/study-columns.js';
import { columnLabel } from './study-cells.js';

/** What the search field shows and calls. */
export interface SearchOptions {
  readonly messages: Messages;
  readonly query: string;
  /** What the rows name, such as `26 name a cargo`; empty for nothing. */
  readonly naming: string;
  readonly onQuery: (query: string) => void;
}

/** The search field, and at its right what the rows name. */
export function renderSearch({ messages, query, naming, onQuery }: SearchOptions): TemplateResult {
  const { search, searchHint } = messages.studyTable;
  // do not search for unfinished input of an input method
  const onInput = (event: Event): void => {
    if (!(event instanceof InputEvent && event.isComposing))
      onQuery((event.target as HTMLInputElement).value);
  };
  return html`<div class="search-line">
    <div class="search">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M10.5,10.5L14,14M12,7A5,5 0 1 1 2,7A5,5 0 1 1 12,7Z"></path>
      </svg>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${search}
        placeholder=${searchHint}
        .value=${query}
        @input=${onInput}
        @compositionend=${onInput}
      />
    </div>
    ${naming === '' ? nothing : html`<span class="quiet naming">${naming}</span>`}
  </div>`;
}

/** What the choice of order shows and calls. */
export interface OrderOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly columns: readonly string[];
  readonly sort: StudySort;
  /** Called with the text of the attribute `sort`. */
  readonly onSort: (sort: string) => void;
}

/** The order of a list, which has no heads of columns. */
export function renderOrder(options: OrderOptions): TemplateResult {
  const { messages, columns, sort, onSort } = options;
  const chosen = formatStudySort(sort);
  const rest = columns.filter((column) => column !== 'year');
  const orders = [...new Set(['-year', 'year', ...rest, chosen])];
  const onChange = (event: Event): void => onSort((event.target as HTMLSelectElement).value);
  const choices = orders.map(
    (order) =>
      html`<option value=${order} .selected=${order === chosen}>
        ${orderText(options, order)}
      </option>`,
  );
  return html`<select class="order" aria-label=${messages.studyTable.sortBy} @change=${onChange}>
    ${choices}
  </select>`;
}

function orderText({ evidence, messages }: OrderOptions, order: string): string {
  const { studyTable, details } = messages;
  if (order === '-year') return details.orders.newest;
  if (order === 'year') return studyTable.oldest;
  if (order === 'study') return details.orders.name;
  const isDescending = order.startsWith('-');
  const column = isDescending ? order.slice(1) : order;
  const text = studyTable.by(inSentence(columnLabel(evidence, messages, column)));
  return isDescending ? studyTable.descending(text) : text;
}
