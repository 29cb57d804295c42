// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Caution, Trial } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { textFor } from '../../locales/messages.js';
import { localize } from '../../model/evidence.js';
import { splitSides } from '../../model/trial-flow.js';
import { renderCaution } from '../internal/fragments/render-caution.js';
import { renderPlace } from '../internal/fragments/render-place.js';
import type { TrialView } from './trial-view.js';

type Discrepancy = NonNullable<Trial['discrepancies']>[number];

/** Disagreements between sources with both sides next to each other, then all other cautions. */
export function renderConflicts({ evidence, messages, flow }: TrialView): TemplateResult {
  const { trialCard } = messages;
  const discrepancies = (flow.trial.discrepancies ?? []).map((each) =>
    renderDiscrepancy(messages, each),
  );
  const contradictions = flow.contradictions.map((each) => renderContradiction(messages, each));
  const cautions = flow.otherCautions.map((each) => renderCaution(evidence, messages, each));
  return html`${renderWarning('warning discrepancies', '≠ ', trialCard.differ, discrepancies)}
  ${renderWarning('warning contradictions', '≠ ', trialCard.contradiction, contradictions)}
  ${renderWarning('warning', '▲ ', trialCard.cautions, cautions)}`;
}

function renderWarning(
  classes: string,
  sign: string,
  heading: string,
  items: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<section class=${classes}>
    <p class="kicker"><span aria-hidden="true">${sign}</span>${heading}</p>
    <ul>
      ${items}
    </ul>
  </section>`;
}

function renderDiscrepancy(
  messages: Messages,
  { text, between = [] }: Discrepancy,
): TemplateResult {
  return html`<li>
    ${renderSides(localize(text, messages.language) ?? '', between.length)}
    ${renderSources(messages, between)}
  </li>`;
}

function renderSources(
  { trialCard }: Messages,
  sources: readonly string[],
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const tags = sources.map((source, index) => {
    const separator = index > 0 ? ` ${trialCard.against} ` : nothing;
    const label = textFor(trialCard.basis, source) ?? source;
    return html`${separator}<span class="tag">${label}</span>`;
  });
  return html`<p class="locator">${tags}</p>`;
}

function renderContradiction(messages: Messages, { text, locator = '' }: Caution): TemplateResult {
  const sides = renderSides(localize(text, messages.language) ?? '', 2);
  return html`<li>${sides}${renderPlace(messages, messages.locator(locator))}</li>`;
}

function renderSides(text: string, sources: number): TemplateResult {
  const sides = splitSides(text, sources);
  return sides.length === 1
    ? html`<p>${text}</p>`
    : html`<div class="sides">${sides.map((side) => html`<p class="side">${side}</p>`)}</div>`;
}
