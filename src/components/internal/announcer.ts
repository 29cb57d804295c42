// SPDX-License-Identifier: MIT
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Of several changes in a row, as while typing, only the last is spoken: so many ms later. */
const pause = 300;

/** Speaks politely, in one live region for an element: what a reader without the picture must learn of a change. */
export class Announcer implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says a text after a short pause, unless another comes before. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.host.requestUpdate();
    }, pause);
  }

  /** The live region; it has to be there before it speaks. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#text}</div>`;
  }
}
