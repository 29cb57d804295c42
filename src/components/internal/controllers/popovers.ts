// SPDX-License-Identifier: MIT
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import { OutsidePress } from './outside-press.js';

/**
 * The popovers of an element's tools, one open at a time.
 *
 * Owns: which one is open, that Escape or a press outside closes it, where focus goes. Does not
 * own: what a popover shows.
 */
export class Popovers<Name extends string> implements ReactiveController {
  #open: Name | undefined;
  #isOpening = false;

  /** `inside` selects what holds the tools and their popovers. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    inside = '.element-head',
  ) {
    host.addController(this);
    new OutsidePress(host, {
      isOpen: () => this.#open !== undefined,
      inside,
      close: () => this.#set(undefined),
    });
  }

  /** The popover that is open. */
  get open(): Name | undefined {
    return this.#open;
  }

  /** Opens a popover, or closes it where it is open. */
  toggle(name: Name): void {
    this.#isOpening = this.#open !== name;
    this.#set(this.#isOpening ? name : undefined);
  }

  /** Closes what is open and returns focus to its tool. */
  close(): void {
    const tool = this.host.shadowRoot?.querySelector<HTMLElement>(`[data-tool="${this.#open}"]`);
    this.#set(undefined);
    tool?.focus();
  }

  hostUpdated(): void {
    if (!this.#isOpening) return;
    this.#isOpening = false;
    this.host.shadowRoot?.querySelector<HTMLElement>('.popover')?.focus();
  }

  /** The popover of this name with its content, if it is open. */
  render(name: Name, label: string, content: () => unknown): TemplateResult | typeof nothing {
    if (this.#open !== name) return nothing;
    return html`<div
      class="popover ${name}"
      role="region"
      aria-label=${label}
      tabindex="-1"
      @keydown=${this.#onKeyDown}
    >
      ${content()}
    </div>`;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  #set(name: Name | undefined): void {
    this.#open = name;
    this.host.requestUpdate();
  }
}
