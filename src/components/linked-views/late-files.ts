// SPDX-License-Identifier: MIT
import type { LateCode } from '../internal/controllers/whole-evidence.js';
import type * as files from './shared-files.js';

/** What saves the studies, which no first drawing needs. */
export const lateFiles: LateCode & { code: typeof files | undefined } = {
  code: undefined,
  async bring() {
    this.code ??= await import('./shared-files.js');
  },
};
