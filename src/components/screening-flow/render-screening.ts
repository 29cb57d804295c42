// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Caution, Screening } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { localize, type Evidence } from '../../model/evidence.js';
import type { ScreeningFlow, SumCheck } from '../../model/screening-flow.js';
import { renderBranch } from '../internal/fragments/render-branch.js';
import { renderCaution } from '../internal/fragments/render-caution.js';
import { renderShareBar } from '../internal/fragments/render-share-bar.js';
import { languageName } from './format-names.js';

/** More databases than this wrap into rows. */
const maxColumns = 5;

/** The search as an ordered list: databases, records found, steps between, included. */
export function renderSearch(
  messages: Messages,
  flow: ScreeningFlow,
  screening: Screening,
  share: TemplateResult | typeof nothing,
): TemplateResult {
  const { screeningFlow } = messages;
  const { databases, records, included } = screening;
  const found = records === null ? undefined : screeningFlow.records(records);
  const includedCount = included === null ? undefined : messages.number(included);
  const sum = databases.length === 0 ? nothing : renderSum(messages, flow.databases, records);
  return html`<ol class="flow" part="flow" aria-label=${screeningFlow.flow}>
    <li class="step ${openClass(databases.length === 0)}" data-step="databases">
      ${renderDatabases(messages, flow, screening)}
    </li>
    <li class="step ${openClass(records === null)}" data-step="found">
      <div class="box">
        ${renderHead(messages, screeningFlow.found, found)} ${sum}
        ${renderLanguages(messages, flow, screening)}
      </div>
    </li>
    <li class="step open" data-step="between">
      <div class="box">
        ${renderHead(messages, screeningFlow.between, undefined)}
        ${renderNotReported(messages, screening)}
      </div>
    </li>
    <li class="step ${openClass(included === null)}" data-step="included">
      <div class="box">${renderHead(messages, screeningFlow.included, includedCount)} ${share}</div>
    </li>
  </ol>`;
}

/** Cautions about the search in full, the others folded. */
export function renderReviewCautions(
  evidence: Evidence,
  messages: Messages,
  flow: ScreeningFlow,
): TemplateResult {
  const { screeningFlow } = messages;
  const { cautions, otherCautions } = flow;
  const list = (of: readonly Caution[]): TemplateResult =>
    html`<ul>
      ${of.map((caution) => renderCaution(evidence, messages, caution))}
    </ul>`;
  const heading =
    flow.screening === undefined ? screeningFlow.reviewCautions : screeningFlow.otherCautions;
  const search = html`<section class="warning">
    <p class="kicker"><span aria-hidden="true">▲ </span>${screeningFlow.cautions}</p>
    ${list(cautions)}
  </section>`;
  const others = html`<details class="others">
    <summary>${heading(otherCautions.length)}</summary>
    <div class="warning">${list(otherCautions)}</div>
  </details>`;
  return html`${cautions.length === 0 ? nothing : search}
  ${otherCautions.length === 0 ? nothing : others}`;
}

function renderDatabases(
  messages: Messages,
  flow: ScreeningFlow,
  { databases }: Screening,
): TemplateResult {
  const isWrapped = databases.length > maxColumns;
  const none = html`<p>${renderNotTold(messages)}</p>`;
  const list = html`<ul class="parts ${isWrapped ? 'many' : ''}">
    ${databases.map((database) => renderDatabase(messages, database, flow.largest))}
  </ul>`;
  const branch =
    databases.length > 1 && !isWrapped ? renderBranch(databases.length, 'from-parts') : nothing;
  return html`<div class="box">
    <span class="step-name">${messages.screeningFlow.databases}</span>
    ${databases.length === 0 ? none : list} ${branch}
  </div>`;
}

function renderDatabase(
  messages: Messages,
  { name, records }: Screening['databases'][number],
  largest: number,
): TemplateResult {
  const count =
    records === null
      ? renderNotTold(messages)
      : html`<p class="count">${messages.screeningFlow.records(records)}</p>
          ${renderBar(records, largest)}`;
  return html`<li class="part">
    <div class="box ${openClass(records === null)}">
      <p class="part-name">${localize(name, messages.language) ?? ''}</p>
      ${count}
    </div>
  </li>`;
}

function renderHead(messages: Messages, name: string, count: string | undefined): TemplateResult {
  const value =
    count === undefined ? renderNotTold(messages) : html`<span class="count">${count}</span>`;
  return html`<div class="box-head"><span class="step-name">${name}</span>${value}</div>`;
}

function renderNotReported(messages: Messages, { notTold }: Screening): TemplateResult {
  const { screeningFlow, language } = messages;
  if (notTold.length === 0) return html`<p>${screeningFlow.noSteps}</p>`;
  return html`<p class="kicker">${screeningFlow.notToldHere}</p>
    <ul class="gaps">
      ${notTold.map((text) => html`<li>${localize(text, language)}</li>`)}
    </ul>`;
}

function renderNotTold({ screeningFlow }: Messages): TemplateResult {
  return html`<em class="unknown">${screeningFlow.notTold}</em>`;
}

function renderBar(value: number, most: number): TemplateResult | typeof nothing {
  return most <= 0 ? nothing : renderShareBar(value / most);
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
  if (flow.languages === undefined) return nothing;
  const { screeningFlow } = messages;
  const { sum, difference = 0 } = flow.languages;
  const most = screening.records ?? sum;
  const items = (screening.languages ?? []).map(
    ({ language, records }) =>
      html`<li>
        <span class="part-name">${languageName(language, messages.language)}</span>
        ${screeningFlow.records(records)}${renderBar(records, most)}
      </li>`,
  );
  const differs = html`<p class="caution">
    <span aria-hidden="true">▲ </span>${screeningFlow.languagesDiffer(sum, difference)}
  </p>`;
  return html`<p class="kicker">${screeningFlow.languages}</p>
    <ul class="languages">
      ${items}
    </ul>
    ${difference === 0 ? nothing : differs}`;
}

/** Class of a step or box whose number the review does not report. */
function openClass(isOpen: boolean): string {
  return isOpen ? 'open' : '';
}
