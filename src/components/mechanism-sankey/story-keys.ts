// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What keys do in a story. Each returns whether it did anything; where not, the page has the key. */
export interface StoryKeyActions {
  readonly next: () => boolean;
  readonly previous: () => boolean;
  /** Picks the choice of a letter or number, from 0; only while a question waits. */
  readonly choose: (index: number) => boolean;
}

/** When keys are taken, and which. */
export interface StoryKeyOptions {
  /** Whether the figure is told in steps or columns: another has its keys for itself. */
  readonly isTold: () => boolean;
  /** Whether the flow runs from right to left. */
  readonly isRightToLeft: () => boolean;
  /** Whether keys are taken wherever focus is in the page, as its author asks for. */
  readonly takesPageKeys: () => boolean;
  /** Whether keys of one letter or number are taken: a reader can turn them off (WCAG 2.1.4). */
  readonly takesLetters: () => boolean;
}

/** What Space presses. */
const pressed = 'button, a, summary, [role="button"]';
/** What has a use of its own for all keys. */
const elsewhere = 'input, select, textarea, [contenteditable], .tools, .side, .table-holder';

/**
 * Steps by keys, where the page leaves them: those of the element while focus is in it; those of the
 * page only if its author asks for that. A key that someone has handled is left alone.
 *
 * Owns: the listeners. Does not own: the step.
 */
export class StoryKeys implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly actions: StoryKeyActions,
    private readonly options: StoryKeyOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.#onKeyDown);
    document.addEventListener('keydown', this.#onPageKey);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.#onKeyDown);
    document.removeEventListener('keydown', this.#onPageKey);
  }

  /** Keys while focus is in the element, after its parts have had them. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    this.#take(event);
  };

  readonly #onPageKey = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    if (!this.options.takesPageKeys() || path.includes(this.host)) return;
    this.#take(event);
  };

  #take(event: KeyboardEvent): void {
    if (!this.options.isTold()) return;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!this.#handle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #handle(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    const { next, previous, choose } = this.actions;
    const target = event.composedPath()[0];
    const isIn = (selector: string): boolean =>
      target instanceof Element && target.closest(selector) !== null;
    if (isIn(elsewhere)) return false;
    const index = choiceIndex(key);
    if (index !== undefined && !shiftKey) return this.options.takesLetters() && choose(index);
    // a button has Space for itself
    if (key === ' ') return !isIn(pressed) && (shiftKey ? previous() : next());
    if (key === 'PageDown') return next();
    if (key === 'PageUp') return previous();
    // there arrows go from node to node
    if (isIn('svg')) return false;
    const [forth, back] = this.options.isRightToLeft()
      ? (['ArrowLeft', 'ArrowRight'] as const)
      : (['ArrowRight', 'ArrowLeft'] as const);
    if (key === forth) return next();
    return key === back && previous();
  }
}

/** The index of a choice by its letter or number. */
function choiceIndex(key: string): number | undefined {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase().charCodeAt(0) - 97;
  return /^[1-9]$/.test(key) ? Number(key) - 1 : undefined;
}
