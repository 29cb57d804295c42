// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Basis, Direction, Finding } from '../../../data/dataset.js';
import type { FirstMessages } from '../../../locales/index.js';
import { termLabel } from '../../../locales/labels.js';
import { localize, type Evidence } from '../../../model/evidence.js';
import { renderGrowingList } from './growing-list.js';
import { joinItems } from './join-items.js';

/** What was measured, with its direction. */
export interface Result {
  /** `target` or `endpoint`. */
  readonly facet: string;
  readonly term: string;
  readonly direction: Direction;
  readonly basis?: Basis | undefined;
  /** The words of the review, where they are not those of the vocabulary. */
  readonly asPrinted?: string | undefined;
}

/** What a finding or a comparison measured: effects, then endpoints. */
export function resultsOf({
  effects = [],
  endpoints = [],
}: Pick<Finding, 'effects' | 'endpoints'>): readonly Result[] {
  return [
    ...effects.map((effect) => ({ ...effect, facet: 'target', term: effect.target })),
    ...endpoints.map((result) => ({ ...result, facet: 'endpoint', term: result.endpoint })),
  ];
}

/**
 * A result whose arrow stands after what was measured, so that both stay on one line. Only a rise
 * and a fall have an arrow; `isShort` leaves out that a direction is not stated.
 */
export function renderResult(
  evidence: Evidence,
  messages: FirstMessages,
  { facet, term, direction, basis }: Result,
  isShort = false,
): TemplateResult {
  const full = localize(evidence.term(facet, term)?.name, messages.language);
  const paper = messages.brackets(messages.details.paper);
  return html`<span class="result" title=${full ?? nothing}
      ><span class="measured">${termLabel(evidence, messages, facet, term)}</span
      >${renderDirection(messages, direction, isShort)}</span
    >${basis === 'paper' && !isShort ? html`<span class="aside">${paper}</span>` : nothing}`;
}

/** Results one after the other; of very many the first, and a button that shows more. */
export function renderResults(
  evidence: Evidence,
  messages: FirstMessages,
  results: readonly Result[],
): unknown {
  return renderGrowingList({
    items: results,
    renderItems: (shown) =>
      joinItems(
        shown.map((result) => renderResult(evidence, messages, result)),
        messages.wordSeparator,
      ),
    label: messages.card.more,
  });
}

function renderDirection(
  { brackets, directions, directionSigns }: FirstMessages,
  direction: Direction,
  isShort: boolean,
): TemplateResult {
  const word = directions[direction];
  if (direction === 'up' || direction === 'down')
    return html`<span class="arrow" aria-hidden="true">${directionSigns[direction]}</span
      ><span class="visually-hidden"> ${word}</span>`;
  if (direction !== 'unclear') return html`<span class="direction">&nbsp;${word}</span>`;
  return isShort
    ? html`<span class="visually-hidden">${brackets(word)}</span>`
    : html`<span class="aside">${brackets(word)}</span>`;
}
