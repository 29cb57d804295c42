// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Asks once more when a provider of a context comes to the page, which may be defined or attached
 * later than what it provides for.
 *
 * Owns: the listener, while the host is in a document. Does not own: what is asked, and whether it
 * has been answered. `ContextRoot` of `@lit/context` does the same, but keeps two references for each
 * host that was ever in the page.
 */
export class LateProvider implements ReactiveController {
  #document: Document | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly ask: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.host.ownerDocument;
    this.#document.addEventListener('context-provider', this);
  }

  hostDisconnected(): void {
    // the host may belong to another document by now
    this.#document?.removeEventListener('context-provider', this);
    this.#document = undefined;
  }

  handleEvent(): void {
    this.ask();
  }
}
