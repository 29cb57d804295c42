// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { facetHeading } from '../../../locales/filter-sentence.js';
import type { FirstMessages } from '../../../locales/index.js';
import { termLabel } from '../../../locales/labels.js';
import { studiesOf } from '../../../model/counts.js';
import type { Evidence, FindingRecord } from '../../../model/evidence.js';
import type { Filter } from '../../../model/filter.js';
import {
  chooseOnly,
  facetsToFilter,
  termChoice,
  toggleTerm,
  type ChoosableTerm,
  type TermChoice,
} from '../../../model/term-choice.js';
import { renderPanelHead } from './render-panel-head.js';
import { renderReset } from './render-reset.js';

/** What the Filter panel shows and calls. */
export interface FilterPanelOptions {
  readonly evidence: Evidence;
  readonly messages: FirstMessages;
  readonly filter: Filter;
  /** The findings in view. */
  readonly records: readonly FindingRecord[];
  /** Facets that the view shows: their groups come first. */
  readonly facets: readonly string[];
  /** The author's conditions with the dataset's defaults. */
  readonly author: Filter;
  readonly isFilterChanged: boolean;
  /** Keys of what is unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly onFilter: (filter: Filter) => void;
  readonly onResetFilter: () => void;
  readonly onUnfold: (key: string) => void;
  readonly onClose: () => void;
}

/** The first groups are open, the others are folded. */
const openGroups = 5;
/** Terms of a group before `n more`. */
const shownTerms = 5;

/** A group of the panel. */
interface Group {
  readonly choice: TermChoice;
  readonly heading: string;
  /** Prefix of its ids: names of custom facets can have spaces. */
  readonly id: string;
  readonly isFolded: boolean;
}

/** Groups of terms to choose from, each with the studies that it would leave. */
export function renderFilterPanel(options: FilterPanelOptions): TemplateResult {
  const { evidence, messages, filter, facets, isFilterChanged, onResetFilter, onClose } = options;
  const { tools, toolbar, details } = messages;
  const groups = facetsToFilter(evidence, facets, filter).map((facet, index): Group => ({
    choice: termChoice(evidence, filter, facet),
    heading: facetHeading(evidence, messages, facet),
    id: `group-${index}`,
    isFolded: index >= openGroups,
  }));
  const head = renderPanelHead({
    title: toolbar.filter,
    tools: html`<span class="panel-count">${studiesShown(options)}</span>`,
    close: details.close,
    onClose,
  });
  return html`${head}
    <p class="panel-line">
      ${tools.terms.note} ${renderReset(toolbar.reset, isFilterChanged, onResetFilter)}
    </p>
    <div class="groups">
      ${repeat(
        groups,
        ({ choice }) => choice.facet,
        (group) => renderGroup(options, group),
      )}
    </div>`;
}

function studiesShown({ evidence, records, messages }: FilterPanelOptions): string {
  return messages.tools.terms.shown(studiesOf(records), studiesOf(evidence.records));
}

function renderGroup(options: FilterPanelOptions, group: Group): TemplateResult {
  const { unfolded } = options;
  const { choice, heading, id, isFolded } = group;
  const isOpen = !isFolded || unfolded.has(choice.facet);
  const title = isFolded ? renderFold(options, group, isOpen) : html`<h4 id=${id}>${heading}</h4>`;
  return html`<section class="group ${isFolded ? 'folding' : ''}" data-facet=${choice.facet}>
    ${title} ${isOpen ? renderTerms(options, group) : nothing}
  </section>`;
}

/** The head of a folded group, with the number of its terms or of those chosen. */
function renderFold(
  { messages, onUnfold }: FilterPanelOptions,
  { choice, heading, id }: Group,
  isOpen: boolean,
): TemplateResult {
  const chosen = choice.terms.filter(({ isChosen }) => isChosen).length;
  const all = messages.number(choice.terms.filter(({ studies }) => studies > 0).length);
  const note = chosen === 0 ? all : messages.partOf(messages.number(chosen), all);
  return html`<h4 id=${id}>
    <button
      type="button"
      class="fold"
      aria-expanded=${isOpen}
      @click=${() => onUnfold(choice.facet)}
    >
      <span>${heading}</span> <span class="quiet-number">${note}</span>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M4,1.5L8.5,6L4,10.5"></path>
      </svg>
    </button>
  </h4>`;
}

function renderTerms(options: FilterPanelOptions, group: Group): TemplateResult {
  const { unfolded, messages, onUnfold } = options;
  const { facet, terms } = group.choice;
  const { more, without, fewer } = messages.tools.terms;
  const [moreKey, noneKey] = [`${facet}:more`, `${facet}:none`];
  const some = terms.filter(({ studies }) => studies > 0);
  const none = terms.filter(({ studies }) => studies === 0);
  // "1 more" takes the room of the chip itself
  const most = some.length === shownTerms + 1 ? some.length : shownTerms;
  const isShown = (term: ChoosableTerm, index: number): boolean =>
    index < most || term.isChosen || unfolded.has(moreKey);
  const shown = [
    ...some.filter(isShown),
    ...none.filter(({ isChosen }) => isChosen || unfolded.has(noneKey)),
  ];
  const isFoldable = some.length > most;
  const hidden = some.length - some.filter(isShown).length;
  const empty = none.filter(({ isChosen }) => !isChosen).length;
  const link = (key: string, text: string): TemplateResult =>
    html`<button
      type="button"
      class="link"
      aria-expanded=${unfolded.has(key)}
      @click=${() => onUnfold(key)}
    >
      ${unfolded.has(key) ? fewer : text}
    </button>`;
  const moreLink = isFoldable && (hidden > 0 || unfolded.has(moreKey));
  const noneLink = empty > 0;
  const links = html`<p class="folds">
    ${moreLink ? link(moreKey, more(hidden)) : nothing}
    ${noneLink ? link(noneKey, without(empty)) : nothing}
  </p>`;
  return html`<ul class="choices" aria-labelledby=${group.id}>
      ${repeat(
        shown,
        ({ term }) => term,
        (term) => renderTerm(options, group.choice, term),
      )}
    </ul>
    ${moreLink || noneLink ? links : nothing}`;
}

/** A chip that is pressed where its term is chosen, with a button that leaves only this term. */
function renderTerm(
  { evidence, filter, messages, author, onFilter }: FilterPanelOptions,
  { facet, terms }: TermChoice,
  { term, studies, isChosen }: ChoosableTerm,
): TemplateResult {
  const texts = messages.tools.terms;
  const isAlone = isChosen && terms.filter((each) => each.isChosen).length === 1;
  const label = termLabel(evidence, messages, facet, term);
  const toggle = (): void => onFilter(toggleTerm(evidence, filter, author, facet, term));
  const only = (): void => onFilter(chooseOnly(evidence, filter, author, facet, term));
  const count = messages.partSeparator + messages.studies(studies);
  return html`<li class="choice ${isAlone ? 'alone' : ''}">
    <button type="button" data-term=${term} aria-pressed=${isChosen} @click=${toggle}>
      <span>${label}</span>
      <span class="number" aria-hidden="true">${messages.number(studies)}</span
      ><span class="visually-hidden">${count}</span></button
    ><button type="button" class="only" aria-label=${texts.onlyThis(label)} @click=${only}>
      ${texts.only}
    </button>
  </li>`;
}
