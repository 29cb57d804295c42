// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Caution } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import type { CautionGroup } from '../../model/term-summary.js';
import { renderPlace } from '../internal/fragments/render-place.js';
import { renderCount, renderTerm, type CardView } from './render-term.js';

/** Cautions about the term itself. */
export function renderTermCautions(
  messages: Messages,
  cautions: readonly Caution[],
): TemplateResult | typeof nothing {
  if (cautions.length === 0) return nothing;
  return html`<h4>${messages.sourceCard.ownCautions}</h4>
    <ul class="cautions">
      ${cautions.map((caution) => renderCaution(caution, messages))}
    </ul>`;
}

/** Cautions of the findings: the number of each kind, opening to the texts with their studies. */
export function renderCautionGroups(view: CardView): TemplateResult {
  const { messages, summary } = view;
  const words = messages.sourceCard;
  if (summary.cautions.length === 0) return html`<p class="quiet">${words.noCautions}</p>`;
  return html`<ul class="tallies">
      ${summary.cautions.map((group) => renderGroupCount(view, group))}
    </ul>
    <details class="caution-texts">
      <summary><span class="caution" aria-hidden="true">▲ </span>${words.openCautions}</summary>
      ${summary.cautions.map((group) => renderGroupTexts(view, group))}
    </details>`;
}

function renderGroupCount(view: CardView, { kind, entries }: CautionGroup): TemplateResult {
  const { messages } = view;
  const spoken = messages.sourceCard.cautions(entries.length);
  return html`<li class="tally" data-caution=${kind}>
    ${renderTerm(view, { facet: 'caution', term: kind })}
    ${renderCount(messages.number(entries.length), spoken)}
  </li>`;
}

function renderGroupTexts(view: CardView, { kind, entries }: CautionGroup): TemplateResult {
  const { evidence, messages } = view;
  const items = entries.map(({ study, caution }) =>
    renderCaution(caution, messages, renderTerm(view, { facet: 'study', term: study.id })),
  );
  return html`<h4>${termLabel(evidence, messages, 'caution', kind)}</h4>
    <ul class="cautions">
      ${items}
    </ul>`;
}

function renderCaution(
  caution: Caution,
  messages: Messages,
  study?: TemplateResult,
): TemplateResult {
  return html`<li>
    ${study ?? nothing}
    <span class="caution">${localize(caution.text, messages.language)}</span
    >${renderPlace(messages, messages.locator(caution.locator ?? ''))}
  </li>`;
}
