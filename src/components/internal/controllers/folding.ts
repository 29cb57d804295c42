// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import type { Fold } from '../fragments/render-element-head.js';

/** The buttons that open and close it, one in the head of each part. */
const buttons = 'h2 > .fold';

/**
 * An element that its author folds below the first line, by the attribute `folded`.
 *
 * Owns: whether a reader opened it, that focus stays on its button. Does not own: the attribute, and
 * what is left out.
 */
export class Folding {
  #isOpen = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly folded: boolean },
  ) {}

  /** What opens and closes it; `undefined` unless it is folded. */
  get fold(): Fold | undefined {
    if (!this.host.folded) return undefined;
    return { isOpen: this.#isOpen, onToggle: () => void this.#toggle() };
  }

  /** Whether only the first line is shown. */
  get isFolded(): boolean {
    return this.host.folded && !this.#isOpen;
  }

  async #toggle(): Promise<void> {
    const { host } = this;
    const focused = this.#buttons().findIndex((each) => each === host.shadowRoot?.activeElement);
    this.#isOpen = !this.#isOpen;
    host.requestUpdate();
    await host.updateComplete;
    // the whole element is drawn anew, its button as well
    this.#buttons()[focused]?.focus();
  }

  #buttons(): readonly HTMLElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>(buttons) ?? [])];
  }
}
