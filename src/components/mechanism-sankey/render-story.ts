// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import type { MechanismStep } from '../mechanism-step/mechanism-step.js';

/** What the steps of a guided story show and do. */
export interface StoryOptions {
  readonly messages: Messages;
  readonly steps: readonly MechanismStep[];
  /** Number of the current step; 0 before the first. */
  readonly step: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** The current step's text between two buttons; on paper all steps as a list. */
export function renderStory({ messages, steps, step, onPrevious, onNext }: StoryOptions): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  const current = steps[step - 1];
  return html`<div class="story" part="step">
    <button type="button" ?disabled=${step <= 0} @click=${onPrevious} aria-label=${messages.toolbar.previous}>←</button>
    <p>${current === undefined ? nothing : messages.speech.step(step, steps.length, current.text)}</p>
    <button type="button" ?disabled=${step >= steps.length} @click=${onNext} aria-label=${messages.toolbar.next}>→</button>
    <ol class="story-print">
      ${steps.map((each) => html`<li>${each.text}</li>`)}
    </ol>
  </div>`;
}
