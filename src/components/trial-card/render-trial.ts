// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Trial, TrialFact, TrialOutcome } from '../../data/dataset.js';
import { hostOf, splitAddresses, webAddress } from '../../data/web-address.js';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { textFor } from '../../locales/messages.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { splitSides, type TrialFlow, type TrialStep } from '../../model/trial-flow.js';
import { renderBranch } from '../internal/fragments/render-branch.js';
import { renderPlace } from '../internal/fragments/render-place.js';

/** What a clinical report is painted from. */
export interface TrialView {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly flow: TrialFlow;
}

/** More arms than this wrap into rows; branches to them would tell nothing. */
const maxBranches = 5;

/** The flow as an ordered list of boxes. */
export function renderFlow(view: TrialView): TemplateResult {
  const { messages, flow } = view;
  const last = flow.steps.findIndex((step) => step.id === 'outcomes');
  return html`<ol class="flow" part="flow" aria-label=${messages.trialCard.flow}>
    ${flow.steps.slice(0, last).map((step) => html`<li class="step ${step.known ? '' : 'open'}" data-step=${step.id}>${renderStep(view, step)}</li>`)}
    <li class="step results">${flow.steps.slice(last).map((step) => renderStep(view, step))}</li>
  </ol>`;
}

/** How many people took part, at a glance. */
export function renderPeople({ messages, flow }: TrialView): TemplateResult {
  const { trialCard } = messages;
  const number = (step: 'enrolled' | 'analysed', people: number | null): TemplateResult =>
    html`<div>
      <dt>${trialCard.steps[step]}</dt>
      <dd>
        ${people === null ? html`<em class="unknown">${trialCard.unknown}</em>` : trialCard.people(people)}
      </dd>
    </div>`;
  return html`<dl class="people">
    ${number('enrolled', flow.trial.enrolled)}${number('analysed', flow.trial.analysed)}
  </dl>`;
}

/** What is told about the whole: design, sponsor, country, and what own data add. */
export function renderAbout({ messages, flow }: TrialView): TemplateResult | typeof nothing {
  if (flow.about.length === 0) return nothing;
  return html`<section class="about">
    <p class="kicker">${messages.trialCard.about}</p>
    ${renderFacts(messages, flow.about)}
  </section>`;
}

/** Where sources disagree, both sides next to each other; then what else a reader must know. */
export function renderConflicts(view: TrialView): TemplateResult {
  const { evidence, messages, flow } = view;
  const { trialCard, language } = { trialCard: messages.trialCard, language: messages.language };
  const discrepancies = flow.trial.discrepancies ?? [];
  return html`${
    discrepancies.length === 0
      ? nothing
      : html`<section class="warning discrepancies">
          <p class="kicker"><span aria-hidden="true">≠ </span>${trialCard.differ}</p>
          <ul>
            ${discrepancies.map(({ text, between = [] }) => {
              const sources = between.map((source) => textFor(trialCard.basis, source) ?? source);
              return html`<li>
                ${renderSides(localize(text, language) ?? '', between.length)}
                ${sources.length === 0 ? nothing : html`<p class="locator">${sources.map((source, index) => html`${index > 0 ? ` ${trialCard.against} ` : nothing}<span class="tag">${source}</span>`)}</p>`}
              </li>`;
            })}
          </ul>
        </section>`
  }
  ${
    flow.contradictions.length === 0
      ? nothing
      : html`<section class="warning contradictions">
          <p class="kicker"><span aria-hidden="true">≠ </span>${trialCard.contradiction}</p>
          <ul>
            ${flow.contradictions.map((caution) => html`<li>${renderSides(localize(caution.text, language) ?? '', 2)}${renderPlace(messages, messages.locator(caution.locator ?? ''))}</li>`)}
          </ul>
        </section>`
  }
  ${
    flow.otherCautions.length === 0
      ? nothing
      : html`<section class="warning">
          <p class="kicker"><span aria-hidden="true">▲ </span>${trialCard.cautions}</p>
          <ul>
            ${flow.otherCautions.map((caution) => html`<li><strong>${messages.labelled(termLabel(evidence, messages, 'caution', caution.kind), '')}</strong>${localize(caution.text, language)}${renderPlace(messages, messages.locator(caution.locator ?? ''))}</li>`)}
          </ul>
        </section>`
  }`;
}

function renderStep(view: TrialView, step: TrialStep): TemplateResult {
  const { messages, flow } = view;
  const { trialCard } = messages;
  return html`<div class="box ${step.known ? '' : 'open'}" data-box=${step.id}>
    <div class="box-head">
      <span class="step-name">${trialCard.steps[step.id]}</span>
      ${step.people === undefined ? nothing : html`<span class="count">${trialCard.people(step.people)}</span>`}
    </div>
    ${renderFacts(
      messages,
      step.facts.filter((fact) => !isTold(step, flow, fact)),
      step.id,
    )}
    ${step.id === 'arms' ? renderArms(view) : nothing}
    ${step.id === 'arms' && (flow.outsideArms ?? 0) !== 0 ? html`<p class="caution">${trialCard.outsideArms(flow.outsideArms ?? 0)}</p>` : nothing}
    ${step.id === 'analysed' && (flow.notAnalysed ?? 0) !== 0 ? html`<p>${trialCard.notAnalysed(flow.notAnalysed ?? 0)}</p>` : nothing}
    ${step.id === 'outcomes' ? renderResults(view) : nothing}
  </div>`;
}

/** A fact without a sentence of its own whose number or list stands in the box already. */
function isTold(step: TrialStep, flow: TrialFlow, fact: TrialFact): boolean {
  return (
    fact.value === null &&
    fact.note === undefined &&
    (step.people !== undefined || (step.id === 'arms' && flow.trial.arms.length > 0))
  );
}

/** Facts with their basis. A fact of the same name as its box needs no name again. */
function renderFacts(
  messages: Messages,
  facts: readonly TrialFact[],
  step?: string,
): TemplateResult | typeof nothing {
  const [first] = facts;
  if (first === undefined) return nothing;
  if (facts.length === 1 && first.field === step)
    return html`<p>${renderFact(messages, first)}</p>`;
  const rows = facts.map(
    (fact) =>
      html`<div data-field=${fact.field}>
        <dt>${fieldName(messages, fact.field)}</dt>
        <dd>${renderFact(messages, fact)}</dd>
      </div>`,
  );
  return html`<dl class="facts">${rows}</dl>`;
}

function renderFact(messages: Messages, fact: TrialFact): TemplateResult {
  return html`${fact.value === null ? html`<em class="unknown">${messages.trialCard.unknown}</em>` : localize(fact.value, messages.language)}
  ${renderBasis(messages, fact.basis, fact.url, fieldName(messages, fact.field))}
  ${renderNote(messages, fact.note)}`;
}

function renderArms({ messages, flow }: TrialView): TemplateResult | typeof nothing {
  const { arms } = flow.trial;
  const { trialCard, language } = { trialCard: messages.trialCard, language: messages.language };
  if (arms.length === 0) return nothing;
  return html`${arms.length > 1 && arms.length <= maxBranches ? renderBranch(arms.length, 'to-parts') : nothing}
    <ul class="parts ${arms.length > maxBranches ? 'many' : ''}" aria-label=${trialCard.steps.arms}>
      ${arms.map(
        (arm) =>
          html`<li class="part">
            <div class="box ${arm.n === null ? 'open' : ''}">
              <p class="part-name">${localize(arm.label, language)}</p>
              ${arm.n === null ? html`<em class="unknown">${trialCard.peopleUnknown}</em>` : html`<p class="count">${trialCard.people(arm.n)}</p>`}
            </div>
          </li>`,
      )}
    </ul>`;
}

function renderResults(view: TrialView): TemplateResult {
  const { evidence, messages, flow } = view;
  const { trialCard } = messages;
  const name = (outcome: TrialOutcome): string =>
    termLabel(evidence, messages, 'endpoint', outcome.endpoint);
  const noted = flow.unknownResults.filter((outcome) => outcome.note !== undefined);
  return html`${
    flow.results.length === 0
      ? html`<p class="results-head"><em class="unknown">${trialCard.noResults}</em></p>`
      : html`<ul class="result-list">
          ${flow.results.map((outcome) => html`<li data-endpoint=${outcome.endpoint}>${renderResult(messages, outcome, name(outcome))}</li>`)}
        </ul>`
  }
  ${
    flow.unknownResults.length === 0
      ? nothing
      : html`<div class="unknown-results">
          <p class="kicker">${trialCard.unknownResults}</p>
          <ul class="chips">
            ${flow.unknownResults.map((outcome) => html`<li class="unknown" data-endpoint=${outcome.endpoint}>${name(outcome)}</li>`)}
          </ul>
          ${noted.map((outcome) => html`<p class="note">${messages.labelled(name(outcome), localize(outcome.note, messages.language) ?? '')}</p>`)}
        </div>`
  }`;
}

function renderResult(messages: Messages, outcome: TrialOutcome, name: string): TemplateResult {
  const { n, of } = outcome;
  const share =
    n === undefined || of === undefined || of <= 0 ? undefined : Math.min(1, Math.max(0, n / of));
  return html`<div class="box-head">
      <span class="part-name">${name}</span>
      ${n === undefined || of === undefined ? nothing : html`<span class="count">${messages.trialCard.of(n, of)}</span>`}
    </div>
    ${
      share === undefined
        ? nothing
        : html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            ${svg`<rect class="ground" width="100" height="8"></rect><rect class="value" width=${share * 100} height="8"></rect>`}
          </svg>`
    }
    <p>
      ${localize(outcome.value ?? undefined, messages.language)}
      ${renderBasis(messages, outcome.basis, outcome.url, name)}
      ${renderNote(messages, outcome.note)}
    </p>`;
}

function renderSides(text: string, sources: number): TemplateResult {
  const sides = splitSides(text, sources);
  return sides.length === 1
    ? html`<p>${text}</p>`
    : html`<div class="sides">${sides.map((side) => html`<p class="side">${side}</p>`)}</div>`;
}

/** Where a fact was seen, as a tag; a link where there is an address. */
function renderBasis(
  messages: Messages,
  basis: string | undefined,
  url: string | undefined,
  field: string,
): TemplateResult | typeof nothing {
  if (basis === undefined) return nothing;
  const label = textFor(messages.trialCard.basis, basis) ?? basis;
  const address = webAddress(url);
  if (address === undefined) return html`<span class="tag">${label}</span>`;
  return html`<a class="tag" href=${address} target="_blank" rel="noopener noreferrer"
    >${label}<span class="visually-hidden"
      >${messages.trialCard.basisOf(field, hostOf(address))}</span
    ></a
  >`;
}

/** A note; addresses in it become links under the name of their host. */
function renderNote(messages: Messages, note: TrialFact['note']): TemplateResult | typeof nothing {
  const text = localize(note, messages.language);
  if (text === undefined) return nothing;
  return html`<span class="note"
    >(${splitAddresses(text).map((part) => (part.address === undefined ? part.text : html`<a href=${part.address} target="_blank" rel="noopener noreferrer">${hostOf(part.address)}</a>`))})</span
  >`;
}

function fieldName(messages: Messages, field: string): string {
  return textFor(messages.trialCard.fields, field) ?? field;
}

/** The registration number, a link where the data give one. */
export function renderRegistration(
  messages: Messages,
  registration: Trial['registration'],
): TemplateResult {
  if (registration == null) return html`<em class="unknown">${messages.trialCard.unknown}</em>`;
  const address = webAddress(registration.url);
  return address === undefined
    ? html`${registration.id}`
    : html`<a href=${address} target="_blank" rel="noopener noreferrer">${registration.id}</a>`;
}
