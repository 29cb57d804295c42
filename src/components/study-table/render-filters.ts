// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { describeValues, facetLabel, termLabel } from '../../locales/labels.js';
import type { Evidence } from '../../model/evidence.js';
import {
  anyValue,
  defaultFilter,
  liftFacet,
  replaceClause,
  type Filter,
} from '../../model/filter.js';
import { facetOptions } from '../../model/study-rows.js';

/** What the filters of the columns are made from and ask for. */
export interface FiltersOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly filter: Filter;
  readonly columns: readonly string[];
  readonly onFilter: (filter: Filter) => void;
}

/** Columns that are made of facets, by these. */
const facetsOfColumn = new Map([
  ['study', []],
  ['model', ['species', 'condition']],
  ['status', ['status', 'caution']],
]);
/** A longer list cannot be read; the search finds the rest. */
const maxOptions = 500;
/** Values of options that are not terms: what the filter says now, where it is more than one word. */
const asNow = '…';

/** A choice for each facet of the columns. It changes the filter that all linked views share. */
export function renderFilters(options: FiltersOptions): TemplateResult {
  const { messages, filter, columns, onFilter } = options;
  const ofColumns = columns.flatMap((column) => facetsOfColumn.get(column) ?? [column]);
  const facets = [...new Set([...ofColumns, ...filter.map((clause) => clause.facet)])];
  return html`<p class="note">${messages.studyTable.filterNote}</p>
    <div class="filters">${facets.map((facet) => renderFilter(options, facet))}</div>
    ${filter.length === 0 ? nothing : html`<p><button type="button" @click=${() => onFilter([])}>${messages.toolbar.clearFilter}</button></p>`}`;
}

function renderFilter(
  { evidence, messages, filter, onFilter }: FiltersOptions,
  facet: string,
): TemplateResult | typeof nothing {
  const clauses = filter.filter(
    (clause) => clause.facet === facet && !clause.values.includes(anyValue),
  );
  const found = facetOptions(evidence, filter, facet);
  if (found.length < 2 && clauses.length === 0) return nothing;
  const [only] = clauses;
  const chosen =
    only === undefined
      ? anyValue
      : clauses.length === 1 && !only.exclude && only.values.length === 1
        ? `=${only.values[0] ?? ''}`
        : asNow;
  const choose = (value: string): void => {
    if (value === asNow) return;
    onFilter(
      value === anyValue
        ? liftFacet(filter, facet, defaultFilter(evidence))
        : replaceClause(filter, facet, [value.slice(1)]),
    );
  };
  const shown = found.slice(0, maxOptions);
  const term = chosen.startsWith('=') ? chosen.slice(1) : undefined;
  const isGone = term !== undefined && !shown.some((option) => option.term === term);
  const name = (id: string): string => termLabel(evidence, messages, facet, id);
  const option = (value: string, text: string): TemplateResult =>
    html`<option value=${value} .selected=${value === chosen}>${text}</option>`;
  return html`<label
    ><span class=${chosen === anyValue ? '' : 'set'}>${facetLabel(evidence, messages, facet)}</span
    ><select
      data-facet=${facet}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${option(anyValue, messages.toolbar.any)}
      ${chosen === asNow ? option(asNow, clauses.map((clause) => describeValues(evidence, messages, clause)).join(messages.conditionSeparator)) : nothing}
      ${isGone ? option(chosen, `${name(term)}${messages.brackets(messages.number(0))}`) : nothing}
      ${shown.map(({ term: id, studies }) => option(`=${id}`, `${name(id)} (${messages.number(studies)})`))}
      ${shown.length < found.length ? html`<option disabled>${messages.studyTable.moreTerms(messages.number(found.length - shown.length))}</option>` : nothing}
    </select></label
  >`;
}
