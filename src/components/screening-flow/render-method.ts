// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { LocalizedText, Screening } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { localize } from '../../model/evidence.js';
import { languageName, monthName } from './format-names.js';

/** How the review searched: date, period, search terms, types of papers, criteria. */
export function renderMethod(messages: Messages, screening: Screening): TemplateResult {
  const { screeningFlow, language } = messages;
  const { searched, types = [], method, locator } = screening;
  const row = (name: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value ?? html`<em class="unknown">${screeningFlow.notTold}</em>`}</dd>
    </div>`;
  const typeNames = messages.list(types.map((text) => localize(text, language) ?? ''));
  return html`<section class="how">
    <p class="kicker">${screeningFlow.how}</p>
    <dl class="facts">
      ${row(screeningFlow.searched, searched == null ? undefined : monthName(searched, language))}
      ${row(screeningFlow.period, periodText(messages, screening))}
      ${row(screeningFlow.terms, renderTerms(messages, screening.terms))}
      ${row(screeningFlow.types, types.length === 0 ? undefined : typeNames)}
      ${row(screeningFlow.inclusion, renderCriteria(messages, screening.inclusion))}
      ${row(screeningFlow.exclusion, renderCriteria(messages, screening.exclusion))}
      ${row(screeningFlow.method, localize(method, language))}
      ${row(screeningFlow.locator, locator === '' ? undefined : messages.locator(locator))}
    </dl>
  </section>`;
}

function periodText(
  { screeningFlow, language }: Messages,
  { period }: Screening,
): string | undefined {
  if (period == null) return undefined;
  return screeningFlow.periodOf(monthName(period.from, language), monthName(period.to, language));
}

function renderTerms(
  { language }: Messages,
  terms: Screening['terms'],
): TemplateResult | undefined {
  if (terms.length === 0) return undefined;
  const items = terms.map(
    (term) =>
      html`<li>
        <span class="quiet-text">${languageName(term.language, language)}</span>
        <code lang=${term.language}>${term.text}</code>
      </li>`,
  );
  return html`<ul class="terms">
    ${items}
  </ul>`;
}

function renderCriteria(
  { language }: Messages,
  texts: readonly LocalizedText[],
): TemplateResult | undefined {
  if (texts.length === 0) return undefined;
  return html`<ul class="criteria">
    ${texts.map((text) => html`<li>${localize(text, language)}</li>`)}
  </ul>`;
}
