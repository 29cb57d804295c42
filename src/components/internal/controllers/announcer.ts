// SPDX-License-Identifier: MIT
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Of several changes in a row, as while typing, only the last is spoken: so many ms later. */
const pause = 300;

/** Speaks politely, in one live region for an element: what a reader without the picture must learn of a change. */
export class Announcer implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sentences: string[] = [];

  /** `join` makes one text of several sentences, as the host's language does. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly join: (sentences: readonly string[]) => string,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says a text after a short pause, unless another comes before; what one change brings is said in one go. */
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

  /** The live region; it has to be there before it speaks. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#text}</div>`;
  }
}
