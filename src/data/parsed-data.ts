// SPDX-License-Identifier: MIT
import type { Dataset } from './dataset.js';
import type { Problem } from './problems.js';

/** The valid findings, if any, all problems, and what else an author should know. */
export interface ParsedData {
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
  /** What was read otherwise than it was written; nothing that keeps data from being drawn. */
  readonly notices: readonly Problem[];
}
