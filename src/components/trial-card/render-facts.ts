// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText, TrialFact, TrialOutcome } from '../../data/dataset.js';
import { hostOf, splitAddresses } from '../../data/web-address.js';
import { startSentence, inSentence } from '../../locales/format.js';
import type { Messages } from '../../locales/index.js';
import { textFor } from '../../locales/messages.js';
import { endpointName } from '../../locales/trial-text.js';
import { localize } from '../../model/evidence.js';
import { sourcesOf } from '../../model/trial-flow.js';
import { renderLink } from '../internal/fragments/render-link.js';
import { renderSources } from './render-sources.js';
import { stationFacts, type TrialView } from './trial-view.js';

/** What the report says beside the flow, in two columns: the treatment and its results. */
export function renderFacts(view: TrialView): TemplateResult {
  const { messages, flow } = view;
  const { trialCard } = messages;
  const onLine = flow.line.filter(({ note }) => note !== undefined);
  const treatment = [
    ...[...flow.treatment, ...stationFacts(view)].map((fact) => renderFact(messages, fact)),
    // their values stand in the second line of the card
    ...onLine.map((fact) => renderRow(fieldName(messages, fact.field), noteOf(messages, fact))),
  ];
  const results = [
    ...flow.results.map((outcome) => renderOutcome(view, outcome)),
    ...flow.planned.map((fact) => renderFact(messages, fact)),
    ...renderMissing(view),
  ];
  return html`<div class="facts">
    ${renderGroup(view, trialCard.treatment, treatment)}
    ${renderGroup(view, trialCard.results, results)}
  </div>`;
}

/** The name of a fact. */
export function fieldName(messages: Messages, field: string): string {
  return textFor(messages.trialCard.fields, field) ?? startSentence(field);
}

function renderGroup(
  { isAlone }: TrialView,
  name: string,
  rows: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section>
    ${isAlone ? html`<h3>${name}</h3>` : html`<h4>${name}</h4>`}
    <dl>${rows}</dl>
  </section>`;
}

function renderRow(name: string, content: unknown, id = ''): TemplateResult {
  return html`<div data-field=${id === '' ? nothing : id}>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

function renderFact(messages: Messages, fact: TrialFact): TemplateResult {
  const name = fieldName(messages, fact.field);
  return renderRow(name, valueOf(messages, fact, name), fact.field);
}

function renderOutcome({ evidence, messages }: TrialView, outcome: TrialOutcome): TemplateResult {
  const label = endpointName(evidence, messages, outcome.endpoint);
  return html`<div data-endpoint=${outcome.endpoint}>
    <dt>${startSentence(label)}</dt>
    <dd>${valueOf(messages, outcome, label)}</dd>
  </div>`;
}

/** A value with its sources and its note. */
function valueOf(messages: Messages, fact: TrialFact | TrialOutcome, name: string): TemplateResult {
  const value = localize(fact.value ?? undefined, messages.language);
  return html`${value}${renderSources(messages, sourcesOf(fact), name)} ${noteOf(messages, fact)}`;
}

/** A note; addresses in it become links labelled with their host. */
function noteOf(
  messages: Messages,
  { note }: { readonly note?: LocalizedText },
): TemplateResult | typeof nothing {
  const text = localize(note, messages.language);
  if (text === undefined) return nothing;
  const parts = splitAddresses(text).map(({ text: part, address }) =>
    address === undefined ? part : renderLink(address, hostOf(address)),
  );
  return html`<span class="note">${parts}</span>`;
}

/** What is not reported, in one row, then what is known of why. */
function renderMissing({ evidence, messages, flow }: TrialView): readonly TemplateResult[] {
  const { trialCard } = messages;
  const names = flow.unknown.map(({ field }) => missingName(messages, field));
  if (flow.trial.registration == null) names.push(missingName(messages, 'registration'));
  const labels = flow.unknownResults.map(({ endpoint }) =>
    endpointName(evidence, messages, endpoint),
  );
  if (names.length + labels.length === 0) return [];
  const notes = [
    ...flow.unknown.map((fact) => renderReason(messages, fieldName(messages, fact.field), fact)),
    ...flow.unknownResults.map((outcome) => {
      const label = endpointName(evidence, messages, outcome.endpoint);
      return renderReason(messages, startSentence(label), outcome);
    }),
  ];
  const content = html`<span class="missing">${trialCard.missing(names, labels)}</span>${notes}`;
  return [renderRow(trialCard.missingLabel, content, 'missing')];
}

function renderReason(
  messages: Messages,
  name: string,
  fact: { readonly note?: LocalizedText },
): TemplateResult | typeof nothing {
  if (fact.note === undefined) return nothing;
  return html`<p class="note">${messages.labelled(name, '')}${noteOf(messages, fact)}</p>`;
}

function missingName(messages: Messages, field: string): string {
  return textFor(messages.trialCard.missingFields, field) ?? inSentence(fieldName(messages, field));
}
