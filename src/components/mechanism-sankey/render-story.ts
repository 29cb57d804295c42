// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/index.js';
import type { FigureView } from '../../view/derive-view.js';
import { choicesOf, type Answered } from './step-view.js';

/** What the head of a story shows and calls. */
export interface StoryHead {
  readonly messages: FirstMessages;
  /** Number of the current step; 0 before the first. */
  readonly step: number;
  readonly count: number;
  readonly headline: string;
  /** All headlines: room is kept for the longest, so that the figure stays where it is. */
  readonly headlines: readonly string[];
  /** Whether all steps are questions: these have neither numbers nor arrows. */
  readonly isQuiz: boolean;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** The headline of a story: where it is, and the caption. */
export function renderStoryHeadline(head: StoryHead): TemplateResult {
  const { messages, step, count, headline, headlines, isQuiz } = head;
  const place = html`<span class="place">${messages.story.place(step, count)}</span>`;
  return html`<h2 id="title" class="story-title" dir="auto" tabindex="-1">
    ${isQuiz || step === 0 ? nothing : place}
    <span class="captions"
      ><span>${headline}</span
      >${headlines.map((text) => html`<span class="room-of" data-text=${blank(text)}></span>`)}</span
    >
  </h2>`;
}

/** A text of about the same width that says nothing: it may be an answer. */
function blank(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, (letter) => (/\p{Script=Han}/u.test(letter) ? '一' : 'n'));
}

/** Both arrows; at an end the arrow stays, so that neither moves. */
export function renderArrows(head: StoryHead): TemplateResult | typeof nothing {
  const { messages, step, count, isQuiz, onPrevious, onNext } = head;
  if (isQuiz) return nothing;
  const { previous, next } = messages.toolbar;
  return html`<div class="arrows" part="step">
    ${renderArrow(previous, 'M14 6l-6 6 6 6', step <= 1, onPrevious)}
    ${renderArrow(next, 'M10 6l6 6-6 6', step >= count, onNext)}
  </div>`;
}

function renderArrow(
  name: string,
  path: string,
  isEnd: boolean,
  onStep: () => void,
): TemplateResult {
  // aria-disabled: a disabled button would lose focus at the last step
  return html`<button
    type="button"
    aria-disabled=${isEnd ? 'true' : nothing}
    @click=${isEnd ? nothing : onStep}
    aria-label=${name}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
  </button>`;
}

/** What the choices of a question show and call. */
export interface ChoiceParts {
  readonly view: FigureView;
  readonly messages: FirstMessages;
  /** With an empty key, the answer is shown without a guess. */
  readonly onAnswer: (key: string, press: MouseEvent) => void;
}

/** What stands at a question that is answered. */
export interface AnsweredParts {
  readonly messages: FirstMessages;
  readonly answered: Answered;
  /** Whether another question follows, or another step. */
  readonly following: 'question' | 'step' | undefined;
  readonly onNext: () => void;
}

/** The choices, where the hidden column will be. */
export function renderChoices({ view, messages, onAnswer }: ChoiceParts): TemplateResult {
  const words = messages.story.question;
  return html`<div class="guesses">
    <div class="guess-list" role="group" aria-label=${words.choices}>
      ${choicesOf(view, messages).map(
        ({ key, letter, label }) =>
          html`<button
            type="button"
            class="guess"
            @click=${(press: MouseEvent) => onAnswer(key, press)}
          >
            <span class="letter">${letter}</span> <span>${label}</span>
          </button>`,
      )}
    </div>
    <button
      type="button"
      class="text show-answer"
      @click=${(press: MouseEvent) => onAnswer('', press)}
    >
      ${words.show}
    </button>
  </div>`;
}

/** The button that goes on after an answer. */
export function renderFollowing({
  messages,
  answered,
  following,
  onNext,
}: AnsweredParts): TemplateResult | typeof nothing {
  if (answered === undefined || following === undefined) return nothing;
  const { story, toolbar } = messages;
  return html`<button type="button" class="primary following" @click=${onNext}>
    ${following === 'question' ? story.question.next : toolbar.next}
  </button>`;
}
