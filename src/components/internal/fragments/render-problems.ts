// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../data/problems.js';
import { describeProblems } from '../../../locales/describe-problems.js';
import type { FirstMessages } from '../../../locales/index.js';

/** Number of problems that are listed; further ones are counted. */
const mostListed = 20;

/** What the message about problems shows and calls. */
export interface ProblemsOptions {
  readonly messages: FirstMessages;
  readonly problems: readonly Problem[];
  /** Whether they prevent drawing. */
  readonly isBlocked: boolean;
  /** Retries loading, where that may help. */
  readonly retry: (() => void) | undefined;
}

/** An alert that lists the problems, each with its place and how to correct it. */
export function renderProblems({
  messages,
  problems,
  isBlocked,
  retry,
}: ProblemsOptions): TemplateResult {
  const { states } = messages;
  const listed = describeProblems(problems, messages).slice(0, mostListed);
  const more = listed.reduce((left, each) => left - 1 - each.more, problems.length);
  const button = html`<button type="button" @click=${retry}>${states.retry}</button>`;
  return html`<div class="error" part="error" role="alert">
    <p class="error-heading">${isBlocked ? states.error : states.partial}</p>
    <p>${states.errorIntro(problems.length)}</p>
    <ul>
      ${listed.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
    ${more > 0 ? html`<p>${states.more(more)}</p>` : nothing}
    ${retry === undefined ? nothing : button}
  </div>`;
}
