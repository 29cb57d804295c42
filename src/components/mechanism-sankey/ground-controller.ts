// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../internal/after-paint.js';
import { isOnDark } from './is-on-dark.js';

/**
 * Whether an element stands on a dark ground. It is read once before the first rendering, and then
 * after what is rendered is on the screen, when asking for a style costs nothing.
 */
export class GroundController implements ReactiveController {
  #isDark: boolean | undefined;
  #isWaiting = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get isDark(): boolean {
    return (this.#isDark ??= isOnDark(this.host));
  }

  hostConnected(): void {
    matchDark().addEventListener('change', this.#read);
  }

  hostDisconnected(): void {
    matchDark().removeEventListener('change', this.#read);
    // it may come back to another place
    this.#isDark = undefined;
  }

  hostUpdated(): void {
    if (this.#isWaiting || this.#isDark === undefined) return;
    this.#isWaiting = true;
    void afterPaint().then(() => {
      this.#isWaiting = false;
      if (this.host.isConnected) this.#read();
    });
  }

  readonly #read = (): void => {
    const isDark = isOnDark(this.host);
    if (isDark === this.#isDark) return;
    this.#isDark = isDark;
    this.host.requestUpdate();
  };
}

function matchDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
