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

/** What the filters of the columns show and call. */
export interface FiltersOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly filter: Filter;
  readonly columns: readonly string[];
  readonly onFilter: (filter: Filter) => void;
}

/** The facets of columns that combine several. */
const facetsOfColumn = new Map([
  ['study', []],
  ['model', ['species', 'condition']],
  ['status', ['status', 'caution']],
]);
/** Most options of a list; the search finds the others. */
const maxOptions = 500;
/** Value of the option for a condition that is not a single term. */
const asNow = '…';

/** A choice for each facet of the columns, which changes the shared filter. */
export function renderFilters(options: FiltersOptions): TemplateResult {
  const { messages, filter, columns, onFilter } = options;
  const ofColumns = columns.flatMap((column) => facetsOfColumn.get(column) ?? [column]);
  const facets = [...new Set([...ofColumns, ...filter.map((clause) => clause.facet)])];
  const clear = html`<p>
    <button type="button" @click=${() => onFilter([])}>${messages.toolbar.clearFilter}</button>
  </p>`;
  return html`<p class="note">${messages.studyTable.filterNote}</p>
    <div class="filters">${facets.map((facet) => renderFilter(options, facet))}</div>
    ${filter.length === 0 ? nothing : clear}`;
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
  const chosen = chosenValue(clauses);
  const onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    if (value === anyValue) onFilter(liftFacet(filter, facet, defaultFilter(evidence)));
    else if (value !== asNow) onFilter(replaceClause(filter, facet, [value.slice(1)]));
  };
  const shown = found.slice(0, maxOptions);
  const hidden = found.length - shown.length;
  const option = (value: string, text: string): TemplateResult =>
    html`<option value=${value} .selected=${value === chosen}>${text}</option>`;
  const label = (id: string, studies: string): string =>
    termLabel(evidence, messages, facet, id) + studies;
  const options = shown.map(({ term, studies }) =>
    option(`=${term}`, label(term, ` (${messages.number(studies)})`)),
  );
  const now = clauses.map((clause) => describeValues(evidence, messages, clause));
  const none = messages.brackets(messages.number(0));
  // a chosen term without studies is not among the options
  const isGone = chosen.startsWith('=') && !shown.some(({ term }) => `=${term}` === chosen);
  const more = html`<option disabled>
    ${messages.studyTable.moreTerms(messages.number(hidden))}
  </option>`;
  return html`<label
    ><span class=${chosen === anyValue ? '' : 'set'}>${facetLabel(evidence, messages, facet)}</span
    ><select data-facet=${facet} @change=${onChange}>
      ${option(anyValue, messages.toolbar.any)}
      ${chosen === asNow ? option(asNow, now.join(messages.conditionSeparator)) : nothing}
      ${isGone ? option(chosen, label(chosen.slice(1), none)) : nothing} ${options}
      ${hidden > 0 ? more : nothing}
    </select></label
  >`;
}

/** The value of the option that the clauses of a facet amount to. */
function chosenValue(clauses: Filter): string {
  const [only] = clauses;
  if (only === undefined) return anyValue;
  const isOneTerm = clauses.length === 1 && !only.exclude && only.values.length === 1;
  return isOneTerm ? `=${only.values[0] ?? ''}` : asNow;
}
