// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed. The host paints itself before the next line runs: paper waits for no update. */
export class PaperController implements ReactiveController {
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
