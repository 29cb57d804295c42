// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import type { MechanismStep } from '../mechanism-step/mechanism-step.js';

/** What the steps of a guided story show and call. */
export interface StoryOptions {
  readonly messages: Messages;
  readonly steps: readonly MechanismStep[];
  /** Number of the current step; 0 before the first. */
  readonly step: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** The current step's text between two buttons; in print all steps as a list. */
export function renderStory({
  messages,
  steps,
  step,
  onPrevious,
  onNext,
}: StoryOptions): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  const current = steps[step - 1];
  const text =
    current === undefined
      ? messages.speech.start(steps.length)
      : messages.speech.step(step, steps.length, current.text);
  // use aria-disabled: a disabled button would lose focus at the last step
  const arrow = (name: string, sign: string, isEnd: boolean, onStep: () => void): TemplateResult =>
    html`<button
      type="button"
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${isEnd ? nothing : onStep}
      aria-label=${name}
    >
      ${sign}
    </button>`;
  return html`<div class="story" part="step">
    ${arrow(messages.toolbar.previous, '←', step <= 0, onPrevious)}
    <p>${text}</p>
    ${arrow(messages.toolbar.next, '→', step >= steps.length, onNext)}
    <ol class="story-print">
      ${steps.map((each) => html`<li>${each.text}</li>`)}
    </ol>
  </div>`;
}
