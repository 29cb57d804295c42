// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width of what stands on paper, px: that of A4 with its margins and some of the page's own. */
export const paperWidth = 670;

/**
 * Tracks whether the page is being printed. Paints synchronously: printing does not wait for
 * updates.
 *
 * Owns: whether it is printed now. Does not own: what paper shows.
 */
export class PrintController implements ReactiveController {
  isPrinting = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly paint: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /**
   * The width at which to draw what has a width on the screen, px: a sheet is narrower than most
   * windows.
   */
  widthOf(width: number): number {
    return this.isPrinting ? Math.min(width, paperWidth) : width;
  }

  readonly #onPrint = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint';
    this.host.requestUpdate();
    this.paint();
  };
}
