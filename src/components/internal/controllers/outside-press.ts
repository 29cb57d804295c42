// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const events = ['pointerdown', 'pointerup'] as const;
const capture = { capture: true };

/** What is closed by a press outside it. */
export interface OutsidePressOptions {
  readonly isOpen: () => boolean;
  /** Selects, in the host's shadow root, what counts as inside. */
  readonly inside: string;
  readonly close: () => void;
}

/**
 * Closes a popover of a host when the page is pressed anywhere outside it, on release: who pressed by
 * mistake can still move into it (WCAG 2.5.2). Focus stays there.
 *
 * Owns: where the press that is held began. Does not own: what is open.
 */
export class OutsidePress implements ReactiveController {
  #document: Document | undefined;
  /** Whether the press that is held now began outside. */
  #beganOutside = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: OutsidePressOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // kept: where another document adopts the host, it is no longer the host's
    this.#document = this.host.ownerDocument;
    for (const type of events) this.#document.addEventListener(type, this.#onPress, capture);
  }

  hostDisconnected(): void {
    for (const type of events) this.#document?.removeEventListener(type, this.#onPress, capture);
  }

  readonly #onPress = (event: Event): void => {
    const { isOpen, inside, close } = this.options;
    const began = this.#beganOutside;
    this.#beganOutside = false;
    if (!isOpen()) return;
    const areas = [...(this.host.shadowRoot?.querySelectorAll(inside) ?? [])];
    const path = event.composedPath();
    if (areas.some((area) => path.includes(area))) return;
    if (event.type === 'pointerdown') this.#beganOutside = true;
    else if (began) close();
  };
}
