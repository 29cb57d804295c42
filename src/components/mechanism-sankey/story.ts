// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../../data/problems.js';
import type { Messages } from '../../locales/index.js';
import type { Announcer } from '../internal/controllers/announcer.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import type { MechanismStep } from '../mechanism-step/mechanism-step.js';

/** What a story needs of its host. */
export interface StoryOptions {
  readonly session: SessionController;
  readonly announcer: Announcer;
  readonly messages: () => Messages;
  /** The names of the columns that are shown; all of them count where there is no story. */
  readonly columnNames: () => readonly string[];
  readonly columnCount: () => number;
}

/**
 * A figure that is shown step by step: the `<mechanism-step>` children one after the other or,
 * without any, one column more each time.
 *
 * Owns: the steps, which of them was selected last, what is announced of a step. Does not own: the
 * number of the step, which is the host's attribute `step`, and the selection.
 */
export class Story implements ReactiveController {
  #shown: number | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: StoryOptions,
  ) {
    host.addController(this);
  }

  /** The steps among the children, in their order. */
  get steps(): readonly MechanismStep[] {
    return [...this.host.querySelectorAll<MechanismStep>(':scope > mechanism-step')];
  }

  hostUpdated(): void {
    // the figure shows the captions: as children they would stand twice
    for (const step of this.steps) step.toggleAttribute('data-in-figure', true);
  }

  /** Selects what a new step names; returns the problems of what names nothing. */
  take(step: number | undefined): readonly Problem[] {
    const { steps } = this;
    if (steps.length === 0 || step === this.#shown) return [];
    const text = steps[(step ?? 0) - 1]?.select ?? '';
    const problems = this.options.session.selectText(text, { isAnnounced: false });
    if (problems.length === 0) this.#shown = step;
    return problems;
  }

  /** The number after this one, up to the last step or column. */
  next(step: number | undefined): number {
    const count = this.options.columnCount();
    const { length } = this.steps;
    return length > 0 ? Math.min(length, (step ?? 0) + 1) : Math.min(count, (step ?? count) + 1);
  }

  /** The number before this one: the figure before the first step, or two columns at least. */
  previous(step: number | undefined): number {
    const isStory = this.steps.length > 0;
    return isStory
      ? Math.max(0, (step ?? 0) - 1)
      : Math.max(2, (step ?? this.options.columnCount()) - 1);
  }

  /** Announces the step that is shown now. */
  announce(step: number | undefined): void {
    const { announcer, messages } = this.options;
    const { speech } = messages();
    const { steps } = this;
    if (steps.length > 0) {
      const text = steps[(step ?? 0) - 1]?.text ?? '';
      const isStart = (step ?? 0) === 0;
      announcer.say(
        isStart ? speech.start(steps.length) : speech.step(step ?? 0, steps.length, text),
      );
      return;
    }
    const count = this.options.columnCount();
    announcer.say(speech.step(step ?? count, count, this.options.columnNames().at(-1) ?? ''));
  }
}
