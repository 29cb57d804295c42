// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText, Screening } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { localize } from '../../model/evidence.js';
import type { ScreeningFlow } from '../../model/screening-flow.js';
import { hasNumbers } from './flow-view.js';
import { languageName, monthName } from './format-names.js';

/** How the review searched, by which criteria it chose, what it does not report: three columns. */
export function renderTexts(messages: Messages, screening: Screening): TemplateResult {
  const { screeningFlow, language } = messages;
  const { types = [], method, terms, databases, inclusion, exclusion, notTold } = screening;
  const texts = (of: readonly LocalizedText[]): readonly string[] =>
    of.map((text) => localize(text, language) ?? '');
  const names = texts(databases.map(({ name }) => name));
  const search = [
    hasNumbers(screening) || names.length === 0
      ? nothing
      : renderRow(screeningFlow.databaseNames, messages.list(names)),
    ...terms.map(({ language: code, text }) =>
      renderRow(languageName(code, language), html`<span lang=${code}>${text}</span>`),
    ),
    types.length === 0 ? nothing : renderRow(screeningFlow.types, messages.list(texts(types))),
    method === undefined ? nothing : renderRow(screeningFlow.method, localize(method, language)),
  ];
  const criteria = [
    renderRow(screeningFlow.inclusion, renderItems(messages, texts(inclusion))),
    renderRow(screeningFlow.exclusion, renderItems(messages, texts(exclusion))),
  ];
  const missing = html`<section class="not-told">
    <h3>${screeningFlow.notReported}</h3>
    <ul>
      ${texts(notTold).map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
  const searchTerms = search.some((row) => row !== nothing);
  const searchColumn = html`<section>
    <h3>${screeningFlow.search}</h3>
    <dl>${search}</dl>
  </section>`;
  return html`<div class="texts">
    ${searchTerms ? searchColumn : nothing}
    <section class="criteria">
      <h3>${screeningFlow.criteria}</h3>
      <dl>${criteria}</dl>
    </section>
    ${notTold.length === 0 ? nothing : missing}
  </div>`;
}

/** When was searched, and papers of which years. */
export function searchDetails(
  { screeningFlow, language }: Messages,
  { searched, period }: Screening,
): readonly string[] {
  return [
    ...(searched == null ? [] : [monthName(searched, language)]),
    ...(period == null
      ? []
      : [screeningFlow.papersOf(monthName(period.from, language), monthName(period.to, language))]),
  ];
}

/** Sums that differ from what is printed, or cannot be checked. */
export function renderSums(
  { screeningFlow }: Messages,
  { databases, languages }: ScreeningFlow,
  { records, databases: listed }: Screening,
): TemplateResult | typeof nothing {
  const { sum, untold, difference } = databases;
  const isAllTold = listed.length > 0 && untold === 0;
  const differs = [
    difference === undefined || difference === 0 ? '' : screeningFlow.sumDiffers(sum, difference),
    languages?.difference === undefined || languages.difference === 0
      ? ''
      : screeningFlow.languagesDiffer(languages.sum, languages.difference),
  ].filter((text) => text !== '');
  const open = [
    untold > 0 && sum > 0 ? screeningFlow.sumOpen(sum, untold) : '',
    isAllTold && records === null ? screeningFlow.sumOnly(sum) : '',
  ].filter((text) => text !== '');
  if (differs.length + open.length === 0) return nothing;
  return html`<div class="sums">
    ${differs.map((text) => html`<p><span class="sign" aria-hidden="true">▲</span> ${text}</p>`)}
    ${open.map((text) => html`<p class="quiet">${text}</p>`)}
  </div>`;
}

function renderRow(name: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function renderItems({ screeningFlow }: Messages, texts: readonly string[]): TemplateResult {
  if (texts.length === 0) return html`<span class="quiet">${screeningFlow.notTold}</span>`;
  return html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}
