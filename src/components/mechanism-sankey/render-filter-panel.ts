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

/** The facets as a row of buttons; below it the terms of the one that is open, each with the studies that it would leave. */
export function renderFilterPanel(options: ToolbarOptions): TemplateResult {
  const { view, messages, onFilter, filterFacet, onFilterFacet } = options;
  const { evidence, filter, settings } = view;
  const defaults = defaultFilter(evidence);
  const own = [...evidence.facets.keys()].filter((facet) =>
    evidence.records.some((record) => record.finding.other?.[facet] !== undefined),
  );
  const always = knownFacets.filter(({ isFilter }) => isFilter).map(({ id }) => id);
  const facets = [...new Set([...settings.columns, ...always, ...own])].filter(
    (facet) => evidence.termIds(facet).length > 1,
  );
  const isLifted = (facet: string): boolean => isAny(clauseOf(filter, facet));
  const open = facets.includes(filterFacet?.facet ?? '') ? filterFacet : undefined;
  return html`<div class="quick">
      ${(['tissue', 'status'] as const).map((facet) =>
        defaults.some((clause) => clause.facet === facet)
          ? html`<label
              ><input
                type="checkbox"
                .checked=${isLifted(facet)}
                @change=${() => onFilter(replaceClause(filter, facet, isLifted(facet) ? [] : [anyValue]))}
              />${facet === 'tissue' ? messages.toolbar.otherTissues : messages.toolbar.retracted}</label
            >`
          : nothing,
      )}
      ${renderReset(options)}
    </div>
    <div class="facets">
      ${facets.map((facet) => {
        const isOpen = open?.facet === facet;
        return html`<button
          type="button"
          data-facet=${facet}
          aria-expanded=${isOpen}
          aria-controls="facet-terms"
          @click=${() => onFilterFacet(isOpen ? undefined : { facet, isEmptied: false })}
        >
          ${facetLabel(evidence, messages, facet)}${isLifted(facet) ? nothing : html`<span aria-hidden="true"> •</span><span class="visually-hidden">, ${messages.toolbar.hasCondition}</span>`}
        </button>`;
      })}
    </div>
    <div
      id="facet-terms"
      ?hidden=${open === undefined}
      role="group"
      aria-label=${open === undefined ? nothing : facetLabel(evidence, messages, open.facet)}
    >
      ${open === undefined ? nothing : renderTerms(options, open)}
    </div>`;
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
    // a default condition is lifted, not removed: removed, it would come back
    if (on.length === 0) onFilterFacet({ facet, isEmptied: true });
    else take(on.length === terms.length ? [anyValue] : on);
  };
  const studies = new Map(
    facetOptions(evidence, filter, facet).map((option) => [option.term, option.studies]),
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
    <div class="terms">
      ${terms.map((term) => renderTerm(evidence, messages, facet, term, studies.get(term) ?? 0, isOn(term), toggle))}
    </div>`;
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
  return html`<label class=${studies === 0 ? 'none' : ''}
    ><input type="checkbox" data-term=${term} .checked=${isOn} @change=${() => toggle(term)} /><span
      >${termLabel(evidence, messages, facet, term)}${messages.brackets(messages.number(studies))}</span
    ></label
  >`;
}

function clauseOf(filter: Filter, facet: string): FilterClause | undefined {
  return filter.find((clause) => clause.facet === facet);
}

/** Whether a facet is not filtered by. */
function isAny(clause: FilterClause | undefined): boolean {
  return clause?.values.includes(anyValue) !== false;
}

/** The terms of a facet; findings that name none are a choice of their own, else leaving out one term would leave them out as well. */
function termsToFilter(evidence: Evidence, facet: string): readonly string[] {
  const terms = evidence.termIds(facet);
  return evidence.records.some((record) => evidence.termsOf(facet, record).length === 0)
    ? [...terms, notReported]
    : terms;
}
