// SPDX-License-Identifier: MIT
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Debounce delay for announcements, as while typing, ms. */
const pause = 300;

/**
 * Announces changes in the polite live region of an element.
 *
 * Owns: the region, and the pause after which it speaks. Does not own: what is said.
 */
export class Announcer implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sentences: string[] = [];

  /** `join` joins sentences in the host's language. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly join: (sentences: readonly string[]) => string,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Announces a text after the delay; texts of the same change are joined, later ones replace it.
   */
  say(text: string): void {
    this.#sentences.push(text);
    if (this.#sentences.length > 1) return;
    queueMicrotask(() => {
      const sentences = this.#sentences.splice(0);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#text = this.join(sentences);
        this.host.requestUpdate();
      }, pause);
    });
  }

  /** The live region, which must exist before its text changes. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#text}</div>`;
  }
}
