// SPDX-License-Identifier: MIT
import type * as verticalCode from './vertical-figure.js';

/** Code of figures from top to bottom, which few pages have. */
export const lateVertical = {
  /** `undefined` until it is there. */
  code: undefined as typeof verticalCode | undefined,
  async bring(): Promise<void> {
    this.code ??= await import('./vertical-figure.js');
  },
};
