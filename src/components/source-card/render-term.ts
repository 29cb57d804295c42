// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import type { Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { sameStation, sameStations, type Path, type Station } from '../../model/selection.js';
import {
  litStudies,
  type Tally,
  type TermSummary,
  type TermTally,
} from '../../model/term-summary.js';

/** What every part of a card is made from. */
export interface CardView {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly filter: Filter;
  readonly summary: TermSummary;
  readonly path: Path;
  /** Findings of the shared selection; `undefined` where nothing is selected. */
  readonly selected: ReadonlySet<number> | undefined;
  /** Findings of what is pointed at in any view, else of the selection. */
  readonly lit: ReadonlySet<number> | undefined;
}

/** The path that a term of the card selects: the card's own term, and that one. */
export function pathTo(own: Station, station: Station): Path {
  return sameStation(own, station) ? [own] : [own, station];
}

/** A term as the button that selects it everywhere; as plain text where no finding of the dataset has it. */
export function renderTerm(
  { evidence, messages, summary, path }: CardView,
  station: Station,
  text = termLabel(evidence, messages, station.facet, station.term),
): TemplateResult {
  const own = summary.station;
  if (![own, station].every(({ facet, term }) => evidence.termIds(facet).includes(term)))
    return html`<span class="word">${text}</span>`;
  return html`<button
    type="button"
    class="term"
    data-facet=${station.facet}
    data-term=${station.term}
    aria-pressed=${sameStations(path, pathTo(own, station)) ? 'true' : 'false'}
    aria-current=${path.some((each) => sameStation(each, station)) ? 'true' : nothing}
  >
    ${text}
  </button>`;
}

/** A term with the number of studies that report it, and how many of these are in the selection. */
export function renderTally(view: CardView, tally: TermTally): TemplateResult {
  const { messages } = view;
  const lit = view.lit !== undefined && litStudies(view.evidence, tally, view.lit) > 0;
  return html`<li class=${lit ? 'tally lit' : 'tally'}>
    ${renderTerm(view, tally.station)}
    <span class="count"
      ><span aria-hidden="true">${messages.number(tally.studies.size)}</span
      ><span class="visually-hidden">${messages.studies(tally.studies.size)}</span></span
    >
    ${renderPart(view, tally)}
  </li>`;
}

/** How much of a number is in the selection; nothing where nothing of it is. */
export function renderPart(
  { evidence, messages, selected }: CardView,
  tally: Tally,
): TemplateResult | typeof nothing {
  const part = selected === undefined ? 0 : litStudies(evidence, tally, selected);
  if (part === 0) return nothing;
  return html`<span class="part"
    ><span aria-hidden="true">${messages.sourceCard.selectedPartShort(part)}</span
    ><span class="visually-hidden"
      >${messages.sourceCard.selectedPart(part, tally.studies.size)}</span
    ></span
  >`;
}
