// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../data/problems.js';
import type { Messages } from '../../../locales/index.js';

/** More problems than these are counted, not listed. */
const mostListed = 20;

/** What the message about problems shows. */
export interface ProblemsOptions {
  readonly messages: Messages;
  readonly problems: readonly Problem[];
  /** Whether nothing is drawn because of them. */
  readonly isBlocked: boolean;
  /** Loads again, where that may help. */
  readonly retry: (() => void) | undefined;
}

/** The problems as a message in the page, each with its place and how to correct it. */
export function renderProblems({
  messages,
  problems,
  isBlocked,
  retry,
}: ProblemsOptions): TemplateResult {
  const { states } = messages;
  const more = problems.length - mostListed;
  const button = html`<button type="button" @click=${retry}>${states.retry}</button>`;
  return html`<div class="error" part="error" role="alert">
    <p class="error-heading">${isBlocked ? states.error : states.partial}</p>
    <p>${states.errorIntro(problems.length)}</p>
    <ul>
      ${problems
        .slice(0, mostListed)
        .map(
          ({ code, where, details }) => html`<li>${messages.problem(code, where, details)}</li>`,
        )}
    </ul>
    ${more > 0 ? html`<p>${states.more(more)}</p>` : nothing}
    ${retry === undefined ? nothing : button}
  </div>`;
}
