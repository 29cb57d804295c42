// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Trial, TrialFact } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { localize } from '../../model/evidence.js';
import type { TrialFlow, TrialStep } from '../../model/trial-flow.js';
import { renderBranch } from '../internal/fragments/render-branch.js';
import { renderFacts, renderUnknown } from './render-facts.js';
import { renderResults } from './render-results.js';
import type { TrialView } from './trial-view.js';

/** More arms than this wrap into rows, without branches to them. */
const maxBranches = 5;

/** The flow as an ordered list of boxes. */
export function renderFlow(view: TrialView): TemplateResult {
  const { messages, flow } = view;
  const last = flow.steps.findIndex((step) => step.id === 'outcomes');
  const steps = flow.steps
    .slice(0, last)
    .map(
      (step) =>
        html`<li class="step ${openClass(!step.known)}" data-step=${step.id}>
          ${renderStep(view, step)}
        </li>`,
    );
  return html`<ol class="flow" part="flow" aria-label=${messages.trialCard.flow}>
    ${steps}
    <li class="step results">${flow.steps.slice(last).map((step) => renderStep(view, step))}</li>
  </ol>`;
}

/** How many people were enrolled and analysed. */
export function renderPeople({ messages, flow }: TrialView): TemplateResult {
  const { trialCard } = messages;
  const number = (step: 'enrolled' | 'analysed', people: number | null): TemplateResult =>
    html`<div>
      <dt>${trialCard.steps[step]}</dt>
      <dd>${people === null ? renderUnknown(messages) : trialCard.people(people)}</dd>
    </div>`;
  return html`<dl class="people">
    ${number('enrolled', flow.trial.enrolled)}${number('analysed', flow.trial.analysed)}
  </dl>`;
}

/** Facts about the trial as a whole: design, sponsor, country, and what custom data add. */
export function renderAbout({ messages, flow }: TrialView): TemplateResult | typeof nothing {
  if (flow.about.length === 0) return nothing;
  return html`<section class="about">
    <p class="kicker">${messages.trialCard.about}</p>
    ${renderFacts(messages, flow.about)}
  </section>`;
}

function renderStep(view: TrialView, step: TrialStep): TemplateResult {
  const { messages, flow } = view;
  const { trialCard } = messages;
  const count =
    step.people === undefined
      ? nothing
      : html`<span class="count">${trialCard.people(step.people)}</span>`;
  const facts = step.facts.filter((fact) => !isShown(step, flow, fact));
  return html`<div class="box ${openClass(!step.known)}" data-box=${step.id}>
    <div class="box-head">
      <span class="step-name">${trialCard.steps[step.id]}</span>
      ${count}
    </div>
    ${renderFacts(messages, facts, step.id)} ${renderStepDetails(view, step)}
  </div>`;
}

function renderStepDetails(view: TrialView, { id }: TrialStep): TemplateResult | typeof nothing {
  const { trialCard } = view.messages;
  const { outsideArms = 0, notAnalysed = 0 } = view.flow;
  if (id === 'outcomes') return renderResults(view);
  if (id === 'analysed' && notAnalysed !== 0)
    return html`<p>${trialCard.notAnalysed(notAnalysed)}</p>`;
  if (id !== 'arms') return nothing;
  const outside =
    outsideArms === 0
      ? nothing
      : html`<p class="caution">${trialCard.outsideArms(outsideArms)}</p>`;
  return html`${renderArms(view)} ${outside}`;
}

/** Whether the box already shows the number or list of a fact without a text of its own. */
function isShown(step: TrialStep, flow: TrialFlow, fact: TrialFact): boolean {
  return (
    fact.value === null &&
    fact.note === undefined &&
    (step.people !== undefined || (step.id === 'arms' && flow.trial.arms.length > 0))
  );
}

function renderArms({ messages, flow }: TrialView): TemplateResult | typeof nothing {
  const { arms } = flow.trial;
  if (arms.length === 0) return nothing;
  const isWrapped = arms.length > maxBranches;
  const branch = arms.length === 1 || isWrapped ? nothing : renderBranch(arms.length, 'to-parts');
  return html`${branch}
    <ul class="parts ${isWrapped ? 'many' : ''}" aria-label=${messages.trialCard.steps.arms}>
      ${arms.map((arm) => renderArm(messages, arm))}
    </ul>`;
}

function renderArm(messages: Messages, { label, n }: Trial['arms'][number]): TemplateResult {
  const { trialCard, language } = messages;
  const people =
    n === null
      ? html`<em class="unknown">${trialCard.peopleUnknown}</em>`
      : html`<p class="count">${trialCard.people(n)}</p>`;
  return html`<li class="part">
    <div class="box ${openClass(n === null)}">
      <p class="part-name">${localize(label, language)}</p>
      ${people}
    </div>
  </li>`;
}

/** Class of a box whose number or content is not known. */
function openClass(isOpen: boolean): string {
  return isOpen ? 'open' : '';
}
