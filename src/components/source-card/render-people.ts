// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Trial } from '../../data/dataset.js';
import { webAddress } from '../../data/web-address.js';
import { localize } from '../../model/evidence.js';
import { renderLink } from '../internal/fragments/render-link.js';
import type { CardView } from './card-view.js';
import { renderTerm } from './render-term.js';

/** The clinical reports of the term; nothing where the data have none at all. */
export function renderPeople(view: CardView): TemplateResult | typeof nothing {
  const { evidence, messages, summary } = view;
  const { inPeople, none } = messages.sourceCard;
  if (evidence.dataset.trials.length === 0) return nothing;
  const items = summary.trials.map((trial) => html`<li>${renderTrial(view, trial)}</li>`);
  const list = html`<ul class="trials">
    ${items}
  </ul>`;
  return html`<section class="people" data-roving>
    <h3>${inPeople}</h3>
    ${items.length === 0 ? html`<p class="quiet">${none}</p>` : list}
  </section>`;
}

function renderTrial(view: CardView, trial: Trial): TemplateResult {
  const name = localize(trial.label, view.messages.language) ?? trial.study;
  return html`${renderTerm(view, { facet: 'study', term: trial.study }, name)}
  ${renderRegistration(trial.registration)}`;
}

function renderRegistration(registration: Trial['registration']): unknown {
  if (registration == null) return nothing;
  const address = webAddress(registration.url);
  return html`<span class="registration"
    >${address === undefined ? registration.id : renderLink(address, registration.id)}</span
  >`;
}

/** Their number, as a row of a compact card. */
export function renderPeopleRow({
  evidence,
  messages,
  summary,
}: CardView): TemplateResult | typeof nothing {
  const { inPeople, none, trials } = messages.sourceCard;
  if (evidence.dataset.trials.length === 0) return nothing;
  const { length } = summary.trials;
  return html`<dl class="facts">
    <div class="people">
      <dt>${inPeople}</dt>
      <dd>${length === 0 ? html`<span class="quiet">${none}</span>` : trials(length)}</dd>
    </div>
  </dl>`;
}
