// SPDX-License-Identifier: MIT
import type { Dataset } from './dataset.js';
import { evidenceJson } from './generated/evidence.js';

let parsed: Dataset | undefined;

/** The curated evidence of both reviews. Checked when it is built; parsed at first use. */
export function bundledDataset(): Dataset {
  parsed ??= JSON.parse(evidenceJson) as Dataset;
  return parsed;
}
