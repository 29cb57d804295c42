// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { placeLabel } from '../../locales/labels.js';
import { renderTool, type ElementHead } from '../internal/fragments/render-element-head.js';
import { renderCautions } from './render-cautions.js';
import { renderFacts } from './render-facts.js';
import { renderFlow, renderMarkKey } from './render-flow.js';
import { renderKey } from './render-sources.js';
import type { Card, TrialView } from './trial-view.js';

/** The head of a report among several: its title, second line and tools. */
export function renderCardHead({
  title,
  line = nothing,
  tools = [],
  popovers = nothing,
  toolsLabel,
}: ElementHead): TemplateResult {
  const group = html`<div class="tools" role="group" aria-label=${toolsLabel}>
    ${tools.map(renderTool)}
  </div>`;
  return html`<header class="element-head">
    <h3 dir="auto">${title}</h3>
    ${line === nothing ? nothing : html`<p class="line" dir="auto">${line}</p>`}
    ${tools.length === 0 ? nothing : group} ${popovers}
  </header>`;
}

/** What a card says below its head: flow, facts, cautions, foot. */
export function renderReport(view: TrialView, card: Card): TemplateResult {
  return html`${renderFlow(view, card.hue)} ${renderFacts(view)} ${renderCautions(view)}
  ${renderFoot(view, card)}`;
}

/** What letters and marks stand for, how much is reported, where it is cited. */
function renderFoot(view: TrialView, { presence }: Card): TemplateResult {
  const { evidence, messages, flow } = view;
  const { trialCard } = messages;
  const { citedBy } = flow.trial;
  const cited = trialCard.cited(placeLabel(evidence, messages, citedBy), citedBy.ref);
  const sentences = [
    trialCard.summary(flow.known, flow.asked),
    ...(flow.known < flow.asked ? [trialCard.notSeen] : []),
    ...(presence === 'in-view' ? [] : [trialCard[presence]]),
  ].map((sentence) => html`<span>${sentence}</span>`);
  return html`<footer class="foot">
    ${renderKey(messages, flow.bases)} ${renderMarkKey(view)} ${sentences}
    <span class="cited">${cited}</span>
  </footer>`;
}
