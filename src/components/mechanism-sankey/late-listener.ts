// SPDX-License-Identifier: MIT
import type { LateCode } from '../internal/controllers/whole-evidence.js';
import type * as linkListener from './link-listener.js';

/** The code of sound and braille; it comes with the panels. */
export const lateListener: LateCode & { code: typeof linkListener | undefined } = {
  code: undefined,
  async bring() {
    this.code ??= await import('./link-listener.js');
  },
};
