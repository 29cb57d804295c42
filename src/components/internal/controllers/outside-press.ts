// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is closed by a press outside it. */
export interface OutsidePressOptions {
  readonly isOpen: () => boolean;
  /** Selects, in the host's shadow root, what counts as inside. */
  readonly inside: string;
  readonly close: () => void;
}

/** Closes a popover of a host when the page is pressed anywhere outside it. Focus stays there. */
export class OutsidePress implements ReactiveController {
  #document: Document | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: OutsidePressOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // kept: where another document adopts the host, it is no longer the host's
    this.#document = this.host.ownerDocument;
    this.#document.addEventListener('pointerdown', this.#onPress, { capture: true });
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('pointerdown', this.#onPress, { capture: true });
  }

  readonly #onPress = (event: Event): void => {
    const { isOpen, inside, close } = this.options;
    if (!isOpen()) return;
    const areas = [...(this.host.shadowRoot?.querySelectorAll(inside) ?? [])];
    const path = event.composedPath();
    if (!areas.some((area) => path.includes(area))) close();
  };
}
