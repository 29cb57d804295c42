// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Basis, Direction } from '../../../data/dataset.js';
import type { Messages } from '../../../locales/index.js';
import { termLabel } from '../../../locales/labels.js';
import { localize, type Evidence } from '../../../model/evidence.js';

/** What was measured, with its direction. */
export interface Result {
  /** `target` or `endpoint`. */
  readonly facet: string;
  readonly term: string;
  readonly direction: Direction;
  readonly basis?: Basis | undefined;
}

/** A result whose arrow stands after what was measured, so that both stay on one line. */
export function renderResult(
  evidence: Evidence,
  messages: Messages,
  { facet, term, direction, basis }: Result,
): TemplateResult {
  const { details, directions, directionSigns } = messages;
  const full = localize(evidence.term(facet, term)?.name, messages.language);
  const paper =
    basis === 'paper'
      ? html`<span class="aside">${messages.brackets(details.paper)}</span>`
      : nothing;
  return html`<span class="result" title=${full ?? nothing}
      ><span class="measured">${termLabel(evidence, messages, facet, term)}</span
      ><span class="arrow" aria-hidden="true">${directionSigns[direction]}</span
      ><span class="visually-hidden"> ${directions[direction]}</span></span
    >${paper}`;
}
