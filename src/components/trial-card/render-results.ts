// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { TrialOutcome } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import { renderShareBar } from '../internal/fragments/render-share-bar.js';
import { renderBasis, renderNote } from './render-facts.js';
import type { TrialView } from './trial-view.js';

/** The outcomes with a result, then those without. */
export function renderResults(view: TrialView): TemplateResult {
  return html`${renderKnown(view)} ${renderUnknownResults(view)}`;
}

function renderKnown(view: TrialView): TemplateResult {
  const { messages, flow } = view;
  if (flow.results.length === 0)
    return html`<p class="results-head">
      <em class="unknown">${messages.trialCard.noResults}</em>
    </p>`;
  const items = flow.results.map(
    (outcome) =>
      html`<li data-endpoint=${outcome.endpoint}>
        ${renderResult(messages, outcome, nameOf(view, outcome))}
      </li>`,
  );
  return html`<ul class="result-list">
    ${items}
  </ul>`;
}

function renderUnknownResults(view: TrialView): TemplateResult | typeof nothing {
  const { messages, flow } = view;
  const unknown = flow.unknownResults;
  if (unknown.length === 0) return nothing;
  const chips = unknown.map(
    (outcome) =>
      html`<li class="unknown" data-endpoint=${outcome.endpoint}>${nameOf(view, outcome)}</li>`,
  );
  const notes = unknown
    .filter(({ note }) => note !== undefined)
    .map((outcome) => {
      const note = localize(outcome.note, messages.language) ?? '';
      return html`<p class="note">${messages.labelled(nameOf(view, outcome), note)}</p>`;
    });
  return html`<div class="unknown-results">
    <p class="kicker">${messages.trialCard.unknownResults}</p>
    <ul class="chips">
      ${chips}
    </ul>
    ${notes}
  </div>`;
}

function nameOf({ evidence, messages }: TrialView, { endpoint }: TrialOutcome): string {
  return termLabel(evidence, messages, 'endpoint', endpoint);
}

function renderResult(messages: Messages, outcome: TrialOutcome, name: string): TemplateResult {
  const { n, of } = outcome;
  const isCounted = n !== undefined && of !== undefined;
  const count = isCounted
    ? html`<span class="count">${messages.trialCard.of(n, of)}</span>`
    : nothing;
  return html`<div class="box-head">
      <span class="part-name">${name}</span>
      ${count}
    </div>
    ${isCounted && of > 0 ? renderShareBar(n / of) : nothing}
    <p>
      ${localize(outcome.value ?? undefined, messages.language)}
      ${renderBasis(messages, outcome.basis, outcome.url, name)}
      ${renderNote(messages, outcome.note)}
    </p>`;
}
