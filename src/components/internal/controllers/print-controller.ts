// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tracks whether the page is being printed. Paints synchronously: printing does not wait for
 * updates.
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

  readonly #onPrint = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint';
    this.host.requestUpdate();
    this.paint();
  };
}
