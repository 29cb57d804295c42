// SPDX-License-Identifier: MIT
import { isAsking, type FigureView } from '../../view/derive-view.js';
import type { StoryKeyActions } from './story-keys.js';

/** The steps that are acted on; each number of a step may be `undefined` before the first. */
export interface ToldSteps {
  next(step: number | undefined): number;
  previous(step: number | undefined): number;
  answer(step: number | undefined, guess: string): void;
  announce(step: number | undefined): void;
}

/** What the actions of a story need of the figure. */
export interface StoryActionOptions {
  readonly story: ToldSteps;
  readonly view: () => FigureView | undefined;
  readonly step: () => number | undefined;
  readonly goTo: (step: number) => void;
  /** An element of the figure's own markup. */
  readonly find: (selector: string) => HTMLElement | null | undefined;
  /** Resolves after the next painting. */
  readonly painted: () => Promise<unknown>;
}

/**
 * What arrows, keys and choices do in a story, and where focus goes then.
 *
 * Owns nothing: the number of the step is the host's, the answers are the story's.
 */
export class StoryActions implements StoryKeyActions {
  constructor(private readonly options: StoryActionOptions) {}

  /** One step on, or the answer to a question that waits; returns whether there was anything. */
  readonly next = (): boolean => {
    const { view } = this.options;
    const shown = view();
    if (shown === undefined || !isAsking(shown))
      return this.#go(this.options.story.next(this.options.step()));
    this.answer('');
    return true;
  };

  /** One step back; returns whether there was one. */
  readonly previous = (): boolean => this.#go(this.options.story.previous(this.options.step()));

  /** Picks a choice by its place, from 0; returns whether a question waits that has it. */
  readonly choose = (index: number): boolean => {
    const view = this.options.view();
    const choice =
      view === undefined || !isAsking(view) ? undefined : view.question?.choices[index];
    if (choice !== undefined) this.answer(choice.key);
    return choice !== undefined;
  };

  /**
   * Answers the question of the step with a key, or shows the answer. The choices are gone then:
   * focus goes to what comes next.
   */
  readonly answer = (key: string): void => {
    const { story, step, find, painted } = this.options;
    story.answer(step(), key);
    void painted().then(() => {
      story.announce(step());
      (find('.following') ?? find('.story-title'))?.focus();
    });
  };

  #go(to: number): boolean {
    const { step, goTo } = this.options;
    if (to === step()) return false;
    goTo(to);
    return true;
  }
}
