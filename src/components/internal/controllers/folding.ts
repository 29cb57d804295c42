// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import type { Fold } from '../fragments/render-element-head.js';

/**
 * An element that its author folds below the first line, by the attribute `folded`.
 *
 * Owns: whether a reader opened it. Does not own: the attribute, and what is left out.
 */
export class Folding {
  #isOpen = false;

  constructor(private readonly host: ReactiveControllerHost & { readonly folded: boolean }) {}

  /** What opens and closes it; `undefined` unless it is folded. */
  get fold(): Fold | undefined {
    if (!this.host.folded) return undefined;
    return { isOpen: this.#isOpen, onToggle: () => this.#toggle() };
  }

  /** Whether only the first line is shown. */
  get isFolded(): boolean {
    return this.host.folded && !this.#isOpen;
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.host.requestUpdate();
  }
}
