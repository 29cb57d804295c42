// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { groupProblems, type ListedProblem, type Problem } from '../../../data/problems.js';
import type { Messages } from '../../../locales/index.js';

/** Number of problems that are listed; further ones are counted. */
const mostListed = 20;

/** What the message about problems shows and calls. */
export interface ProblemsOptions {
  readonly messages: Messages;
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
  const groups = groupProblems(problems);
  const more = problems.length - groups.slice(0, mostListed).reduce(countListed, 0);
  const button = html`<button type="button" @click=${retry}>${states.retry}</button>`;
  return html`<div class="error" part="error" role="alert">
    <p class="error-heading">${isBlocked ? states.error : states.partial}</p>
    <p>${states.errorIntro(problems.length)}</p>
    <ul>
      ${groups.slice(0, mostListed).map((each) => renderProblem(messages, each))}
    </ul>
    ${more > 0 ? html`<p>${states.more(more)}</p>` : nothing}
    ${retry === undefined ? nothing : button}
  </div>`;
}

function renderProblem(messages: Messages, { problem, more }: ListedProblem): TemplateResult {
  const text = messages.problem(problem);
  return html`<li>
    ${more > 0 ? messages.sentences([text, messages.moreProblems(more)]) : text}
  </li>`;
}

function countListed(sum: number, { more }: ListedProblem): number {
  return sum + 1 + more;
}
