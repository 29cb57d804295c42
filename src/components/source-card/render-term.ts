// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import type { Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { sameStation, sameStations, type Path, type Station } from '../../model/selection.js';
import {
  highlightedStudies,
  type Tally,
  type TermSummary,
  type TermTally,
} from '../../model/term-summary.js';

/** What the templates of a card show. */
export interface CardView {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly filter: Filter;
  readonly summary: TermSummary;
  readonly path: Path;
  /** Findings of the shared selection; `undefined` where nothing is selected. */
  readonly selected: ReadonlySet<number> | undefined;
  /** Findings highlighted in any view, else those of the selection. */
  readonly highlighted: ReadonlySet<number> | undefined;
}

/** The path that a term of the card selects: the card's own term, then that term. */
export function pathTo(own: Station, station: Station): Path {
  return sameStation(own, station) ? [own] : [own, station];
}

/** A term as a button that selects it in all linked views; plain text if no finding has it. */
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

/** A term with the number of studies that report it, and the selected part of these. */
export function renderTally(view: CardView, tally: TermTally): TemplateResult {
  const { messages } = view;
  const { evidence, highlighted } = view;
  const isHighlighted =
    highlighted !== undefined && highlightedStudies(evidence, tally, highlighted) > 0;
  return html`<li class=${isHighlighted ? 'tally lit' : 'tally'}>
    ${renderTerm(view, tally.station)}
    ${renderCount(messages.number(tally.studies.size), messages.studies(tally.studies.size))}
    ${renderPart(view, tally)}
  </li>`;
}

/** A number as it is shown, and as a screen reader says it. */
export function renderCount(shown: string, spoken: string): TemplateResult {
  return html`<span class="count"
    ><span aria-hidden="true">${shown}</span><span class="visually-hidden">${spoken}</span></span
  >`;
}

/** The selected part of a number of studies; nothing if none is selected. */
export function renderPart(
  { evidence, messages, selected }: CardView,
  tally: Tally,
): TemplateResult | typeof nothing {
  const part = selected === undefined ? 0 : highlightedStudies(evidence, tally, selected);
  if (part === 0) return nothing;
  return html`<span class="part"
    ><span aria-hidden="true">${messages.sourceCard.selectedPartShort(part)}</span
    ><span class="visually-hidden"
      >${messages.sourceCard.selectedPart(part, tally.studies.size)}</span
    ></span
  >`;
}
