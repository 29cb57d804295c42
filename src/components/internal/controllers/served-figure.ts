// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps what a server wrote into the root of a host (declarative shadow DOM, `mechanism-sankey/server`)
 * until the host's own drawing takes its place, in one step.
 *
 * Owns: what the server wrote, until it is removed. Does not own: the drawing, which the styles of
 * the host keep unseen meanwhile.
 */
export class ServedFigure implements ReactiveController {
  #served: Iterable<Element> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly isDrawn: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#served ??= this.host.shadowRoot?.querySelectorAll('.served');
  }

  hostUpdated(): void {
    if (this.#served === undefined || !this.isDrawn()) return;
    for (const element of this.#served) element.remove();
    this.#served = undefined;
  }
}
