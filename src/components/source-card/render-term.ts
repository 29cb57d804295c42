// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { termLabel } from '../../locales/labels.js';
import { sameStation, sameStations, type Path, type Station } from '../../model/selection.js';
import { highlightedStudies, type Tally } from '../../model/term-summary.js';
import { renderCount } from '../internal/fragments/render-count.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import type { CardView } from './card-view.js';

/** The path that a term of the card selects: the card's own term, then that term. */
export function pathTo(own: Station, station: Station): Path {
  return sameStation(own, station) ? [own] : [own, station];
}

/** A term as a button that selects it in all linked views; plain text if no finding has it. */
export function renderTerm(
  view: CardView,
  station: Station,
  text = labelOf(view, station),
): TemplateResult {
  const name = wholeWords(text);
  if (!isSelectable(view, station)) return html`<span class="word">${name}</span>`;
  return html`<button
    type="button"
    class="term"
    data-facet=${station.facet}
    data-term=${station.term}
    aria-pressed=${isPressed(view, station)}
    aria-current=${isCurrent(view, station) ? 'true' : nothing}
  >
    ${name}
  </button>`;
}

/** {@link renderTerm} within a line of text: a `<button>` could not break at its spaces. */
export function renderInlineTerm(view: CardView, station: Station): TemplateResult {
  const name = wholeWords(labelOf(view, station));
  if (!isSelectable(view, station)) return html`<span class="word">${name}</span>`;
  return html`<span
    role="button"
    tabindex="-1"
    class="term"
    data-facet=${station.facet}
    data-term=${station.term}
    aria-pressed=${isPressed(view, station)}
    aria-current=${isCurrent(view, station) ? 'true' : nothing}
    >${name}</span
  >`;
}

function labelOf({ evidence, messages }: CardView, { facet, term }: Station): string {
  return termLabel(evidence, messages, facet, term);
}

function isSelectable({ evidence, summary }: CardView, station: Station): boolean {
  return [summary.station, station].every(({ facet, term }) => evidence.occurs(facet, term));
}

function isPressed({ path, summary }: CardView, station: Station): 'true' | 'false' {
  return sameStations(path, pathTo(summary.station, station)) ? 'true' : 'false';
}

function isCurrent({ path }: CardView, station: Station): boolean {
  return path.some((each) => sameStation(each, station));
}

/** The selected studies of a tally; `undefined` where nothing is selected. */
export function selectedStudies(
  { evidence, selected }: CardView,
  tally: Tally,
): number | undefined {
  return selected === undefined ? undefined : highlightedStudies(evidence, tally, selected);
}

/** {@link renderStudies}, with the word: `4 of 15 studies`. */
export function renderTotal(view: CardView, tally: Tally): TemplateResult {
  const { messages } = view;
  const { size } = tally.studies;
  const word = messages.studies(size).slice(messages.number(size).length);
  return html`<span class="total"
    >${renderStudies(view, tally)}<span class="unit" aria-hidden="true">${word}</span></span
  >`;
}

/** A number of studies, `4 of 15` under a selection, and the same as a screen reader says it. */
export function renderStudies(
  view: CardView,
  tally: Tally,
  spoken = view.messages.studies(tally.studies.size),
): TemplateResult {
  const { messages } = view;
  const selected = selectedStudies(view, tally);
  const part = selected === undefined ? [] : [messages.sourceCard.selectedSpoken(selected)];
  return html`<span aria-hidden="true">${renderCount(messages, tally.studies.size, selected)}</span
    ><span class="visually-hidden">${[spoken, ...part].join(messages.partSeparator)}</span>`;
}
