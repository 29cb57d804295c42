// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Caution, LocalizedText, Screening } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { localize, type Evidence } from '../../model/evidence.js';
import type { ScreeningFlow, SumCheck } from '../../model/screening-flow.js';
import { renderBranch } from '../internal/fragments/render-branch.js';
import { renderPlace } from '../internal/fragments/render-place.js';

/** More databases than this wrap into rows. */
const maxColumns = 5;

/** The search as an ordered list: databases, records found, steps between, included. */
export function renderSearch(
  messages: Messages,
  flow: ScreeningFlow,
  screening: Screening,
  share: TemplateResult | typeof nothing,
): TemplateResult {
  const { screeningFlow, language } = {
    screeningFlow: messages.screeningFlow,
    language: messages.language,
  };
  const { databases } = screening;
  return html`<ol class="flow" part="flow" aria-label=${screeningFlow.flow}>
    <li class="step ${databases.length === 0 ? 'open' : ''}" data-step="databases">
      <div class="box">
        <span class="step-name">${screeningFlow.databases}</span>
        ${
          databases.length === 0
            ? html`<p><em class="unknown">${screeningFlow.notTold}</em></p>`
            : html`<ul class="parts ${databases.length > maxColumns ? 'many' : ''}">
                ${databases.map(({ name, records }) => html`<li class="part"><div class="box ${records === null ? 'open' : ''}">${renderPart(messages, localize(name, language) ?? '', records, flow.largest)}</div></li>`)}
              </ul>`
        }
        ${databases.length > 1 && databases.length <= maxColumns ? renderBranch(databases.length, 'from-parts') : nothing}
      </div>
    </li>
    <li class="step ${screening.records === null ? 'open' : ''}" data-step="found">
      <div class="box">
        ${renderHead(screeningFlow.found, screening.records === null ? undefined : screeningFlow.records(screening.records), screeningFlow.notTold)}
        ${databases.length === 0 ? nothing : renderSum(messages, flow.databases, screening.records)}
        ${renderLanguages(messages, flow, screening)}
      </div>
    </li>
    <li class="step open" data-step="between">
      <div class="box">
        ${renderHead(screeningFlow.between, undefined, screeningFlow.notTold)}
        ${
          screening.notTold.length === 0
            ? html`<p>${screeningFlow.noSteps}</p>`
            : html`<p class="kicker">${screeningFlow.notToldHere}</p>
                <ul class="gaps">
                  ${screening.notTold.map((text) => html`<li>${localize(text, language)}</li>`)}
                </ul>`
        }
      </div>
    </li>
    <li class="step ${screening.included === null ? 'open' : ''}" data-step="included">
      <div class="box">
        ${renderHead(screeningFlow.included, screening.included === null ? undefined : messages.number(screening.included), screeningFlow.notTold)}
        ${share}
      </div>
    </li>
  </ol>`;
}

/** When, over which years, with which words and by which criteria was searched. */
export function renderMethod(messages: Messages, screening: Screening): TemplateResult {
  const { screeningFlow, language } = {
    screeningFlow: messages.screeningFlow,
    language: messages.language,
  };
  const row = (name: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value ?? html`<em class="unknown">${screeningFlow.notTold}</em>`}</dd>
    </div>`;
  const list = (texts: readonly LocalizedText[]): TemplateResult | undefined =>
    texts.length === 0
      ? undefined
      : html`<ul class="criteria">
          ${texts.map((text) => html`<li>${localize(text, language)}</li>`)}
        </ul>`;
  const { period, terms, types = [] } = screening;
  return html`<section class="how">
    <p class="kicker">${screeningFlow.how}</p>
    <dl class="facts">
      ${row(screeningFlow.searched, screening.searched == null ? undefined : monthName(screening.searched, language))}
      ${row(screeningFlow.period, period == null ? undefined : screeningFlow.periodOf(monthName(period.from, language), monthName(period.to, language)))}
      ${row(
        screeningFlow.terms,
        terms.length === 0
          ? undefined
          : html`<ul class="terms">
              ${terms.map((term) => html`<li><span class="quiet-text">${languageName(term.language, language)}</span> <code lang=${term.language}>${term.text}</code></li>`)}
            </ul>`,
      )}
      ${row(screeningFlow.types, types.length === 0 ? undefined : messages.list(types.map((text) => localize(text, language) ?? '')))}
      ${row(screeningFlow.inclusion, list(screening.inclusion))}
      ${row(screeningFlow.exclusion, list(screening.exclusion))}
      ${row(screeningFlow.method, localize(screening.method, language))}
      ${row(screeningFlow.locator, screening.locator === '' ? undefined : messages.locator(screening.locator))}
    </dl>
  </section>`;
}

/** Cautions about the search in full, the others folded. */
export function renderReviewCautions(
  evidence: Evidence,
  messages: Messages,
  flow: ScreeningFlow,
): TemplateResult {
  const { screeningFlow } = messages;
  const list = (cautions: readonly Caution[]): TemplateResult =>
    html`<ul>
      ${cautions.map((caution) => html`<li><strong>${messages.labelled(termLabel(evidence, messages, 'caution', caution.kind), '')}</strong>${localize(caution.text, messages.language)}${renderPlace(messages, messages.locator(caution.locator ?? ''))}</li>`)}
    </ul>`;
  return html`${
    flow.cautions.length === 0
      ? nothing
      : html`<section class="warning">
          <p class="kicker"><span aria-hidden="true">▲ </span>${screeningFlow.cautions}</p>
          ${list(flow.cautions)}
        </section>`
  }
  ${
    flow.otherCautions.length === 0
      ? nothing
      : html`<details class="others">
          <summary>
            ${flow.screening === undefined ? screeningFlow.reviewCautions(flow.otherCautions.length) : screeningFlow.otherCautions(flow.otherCautions.length)}
          </summary>
          <div class="warning">${list(flow.otherCautions)}</div>
        </details>`
  }`;
}

function renderHead(name: string, count: string | undefined, notTold: string): TemplateResult {
  return html`<div class="box-head">
    <span class="step-name">${name}</span
    >${count === undefined ? html`<em class="unknown">${notTold}</em>` : html`<span class="count">${count}</span>`}
  </div>`;
}

function renderPart(
  messages: Messages,
  name: string,
  records: number | null,
  largest: number,
): TemplateResult {
  return html`<p class="part-name">${name}</p>
    ${
      records === null
        ? html`<em class="unknown">${messages.screeningFlow.notTold}</em>`
        : html`<p class="count">${messages.screeningFlow.records(records)}</p>
            ${renderBar(records, largest)}`
    }`;
}

function renderBar(value: number, most: number): TemplateResult | typeof nothing {
  if (most <= 0) return nothing;
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="ground" width="100" height="8"></rect><rect class="value" width=${Math.min(1, Math.max(0, value / most)) * 100} height="8"></rect>`}
  </svg>`;
}

function renderSum(messages: Messages, check: SumCheck, total: number | null): TemplateResult {
  const { screeningFlow } = messages;
  if (check.untold > 0) return html`<p>${screeningFlow.sumOpen(check.sum, check.untold)}</p>`;
  if (total === null || check.difference === undefined)
    return html`<p>${screeningFlow.sumOnly(check.sum)}</p>`;
  return check.difference === 0
    ? html`<p><span aria-hidden="true">✓ </span>${screeningFlow.sumAgrees(check.sum)}</p>`
    : html`<p class="caution">
        <span aria-hidden="true">▲ </span>${screeningFlow.sumDiffers(check.sum, check.difference)}
      </p>`;
}

function renderLanguages(
  messages: Messages,
  flow: ScreeningFlow,
  screening: Screening,
): TemplateResult | typeof nothing {
  const { languages } = flow;
  if (languages === undefined) return nothing;
  const { screeningFlow } = messages;
  return html`<p class="kicker">${screeningFlow.languages}</p>
    <ul class="languages">
      ${(screening.languages ?? []).map(({ language, records }) => html`<li><span class="part-name">${languageName(language, messages.language)}</span> ${screeningFlow.records(records)}${renderBar(records, screening.records ?? languages.sum)}</li>`)}
    </ul>
    ${(languages.difference ?? 0) === 0 ? nothing : html`<p class="caution"><span aria-hidden="true">▲ </span>${screeningFlow.languagesDiffer(languages.sum, languages.difference ?? 0)}</p>`}`;
}

/** A language in the reader's language; the code itself where it is no code. */
function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `2023-10` as `October 2023`; anything but a year and month stays as it is given. */
function monthName(text: string, language: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return text;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month) - 1));
}
