// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { facetLabel, termLabel } from '../../locales/labels.js';
import type { Evidence } from '../../model/evidence.js';
import { facets as knownFacets, notReported } from '../../model/facets.js';
import {
  anyValue,
  defaultFilter,
  replaceClause,
  type Filter,
  type FilterClause,
} from '../../model/filter.js';
import { facetOptions } from '../../model/study-rows.js';
import { renderReset } from './render-reset.js';
import type { FilterFacet, ToolbarOptions } from './toolbar-options.js';

/**
 * The facets as a row of buttons, and the terms of the open one with the studies each would leave.
 */
export function renderFilterPanel(options: ToolbarOptions): TemplateResult {
  const { view, messages, filterFacet } = options;
  const facets = facetsToFilter(view);
  const open = facets.includes(filterFacet?.facet ?? '') ? filterFacet : undefined;
  const label = open === undefined ? nothing : facetLabel(view.evidence, messages, open.facet);
  const { otherTissues, retracted } = messages.toolbar;
  return html`<div class="quick">
      ${renderDefault(options, 'tissue', otherTissues)}
      ${renderDefault(options, 'status', retracted)} ${renderReset(options)}
    </div>
    <div class="facets">
      ${facets.map((facet) => renderFacet(options, facet, facet === open?.facet))}
    </div>
    <div id="facet-terms" ?hidden=${open === undefined} role="group" aria-label=${label}>
      ${open === undefined ? nothing : renderTerms(options, open)}
    </div>`;
}

/** The columns, the facets that can always be filtered, and those of custom data. */
function facetsToFilter({ evidence, settings }: ToolbarOptions['view']): readonly string[] {
  const custom = [...evidence.facets.keys()].filter((facet) =>
    evidence.records.some((record) => record.finding.other?.[facet] !== undefined),
  );
  const always = knownFacets.filter(({ isFilter }) => isFilter).map(({ id }) => id);
  return [...new Set([...settings.columns, ...always, ...custom])].filter(
    (facet) => evidence.termIds(facet).length > 1,
  );
}

/** A checkbox that lifts a default condition of the dataset. */
function renderDefault(
  { view, onFilter }: ToolbarOptions,
  facet: string,
  label: string,
): TemplateResult | typeof nothing {
  const { evidence, filter } = view;
  if (!defaultFilter(evidence).some((clause) => clause.facet === facet)) return nothing;
  const isLifted = isAny(clauseOf(filter, facet));
  const toggle = (): void => onFilter(replaceClause(filter, facet, isLifted ? [] : [anyValue]));
  return html`<label
    ><input type="checkbox" .checked=${isLifted} @change=${toggle} />${label}</label
  >`;
}

function renderFacet(
  { view, messages, onFilterFacet }: ToolbarOptions,
  facet: string,
  isOpen: boolean,
): TemplateResult {
  const isFiltered = !isAny(clauseOf(view.filter, facet));
  const dot = html`<span aria-hidden="true"> •</span
    ><span class="visually-hidden">, ${messages.toolbar.hasCondition}</span>`;
  return html`<button
    type="button"
    data-facet=${facet}
    aria-expanded=${isOpen}
    aria-controls="facet-terms"
    @click=${() => onFilterFacet(isOpen ? undefined : { facet, isEmptied: false })}
  >
    ${facetLabel(view.evidence, messages, facet)}${isFiltered ? dot : nothing}
  </button>`;
}

function renderTerms(
  { view, messages, onFilter, onFilterFacet }: ToolbarOptions,
  { facet, isEmptied }: FilterFacet,
): TemplateResult {
  const { evidence, filter } = view;
  const clause = clauseOf(filter, facet);
  const terms = termsToFilter(evidence, facet);
  const isOn = (term: string): boolean =>
    !isEmptied &&
    (clause === undefined || isAny(clause) || clause.values.includes(term) !== clause.exclude);
  const take = (values: readonly string[]): void => {
    onFilterFacet({ facet, isEmptied: false });
    onFilter(replaceClause(filter, facet, values));
  };
  const toggle = (term: string): void => {
    const on = terms.filter((each) => isOn(each) !== (each === term));
    // lift a default condition: removed, it would come back
    if (on.length === 0) onFilterFacet({ facet, isEmptied: true });
    else take(on.length === terms.length ? [anyValue] : on);
  };
  const studies = new Map(
    facetOptions(evidence, filter, facet).map((option) => [option.term, option.studies]),
  );
  const items = terms.map((term) =>
    renderTerm(evidence, messages, facet, term, studies.get(term) ?? 0, isOn(term), toggle),
  );
  return html`<p class="term-tools">
      <button
        type="button"
        class="quiet"
        aria-disabled=${isAny(clause) && !isEmptied ? 'true' : nothing}
        @click=${() => take([anyValue])}
      >
        ${messages.toolbar.tickAll}
      </button>
      <button
        type="button"
        class="quiet"
        aria-disabled=${isEmptied ? 'true' : nothing}
        @click=${() => onFilterFacet({ facet, isEmptied: true })}
      >
        ${messages.toolbar.untickAll}
      </button>
      <span class="note">${isEmptied ? messages.toolbar.tickOne : messages.toolbar.counts}</span>
    </p>
    <div class="terms">${items}</div>`;
}

function renderTerm(
  evidence: Evidence,
  messages: Messages,
  facet: string,
  term: string,
  studies: number,
  isOn: boolean,
  toggle: (term: string) => void,
): TemplateResult {
  const label = termLabel(evidence, messages, facet, term);
  const count = messages.brackets(messages.number(studies));
  return html`<label class=${studies === 0 ? 'none' : ''}
    ><input type="checkbox" data-term=${term} .checked=${isOn} @change=${() => toggle(term)} /><span
      >${label}${count}</span
    ></label
  >`;
}

function clauseOf(filter: Filter, facet: string): FilterClause | undefined {
  return filter.find((clause) => clause.facet === facet);
}

/** Whether a facet has no condition, or a lifted one. */
function isAny(clause: FilterClause | undefined): boolean {
  return clause?.values.includes(anyValue) !== false;
}

/**
 * The terms of a facet and, if findings name none, `not-reported`: otherwise unticking one term
 * would also hide those findings.
 */
function termsToFilter(evidence: Evidence, facet: string): readonly string[] {
  const terms = evidence.termIds(facet);
  return evidence.records.some((record) => evidence.termsOf(facet, record).length === 0)
    ? [...terms, notReported]
    : terms;
}
