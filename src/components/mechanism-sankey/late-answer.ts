// SPDX-License-Identifier: MIT
import type { LateCode } from '../internal/controllers/whole-evidence.js';
import type * as linkAnswer from '../../model/link-answer.js';

/** The code that answers how one node leads to another; it comes with the panels. */
export const lateAnswer: LateCode & { code: typeof linkAnswer | undefined } = {
  code: undefined,
  async bring() {
    this.code ??= await import('../../model/link-answer.js');
  },
};
