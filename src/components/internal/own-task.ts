// SPDX-License-Identifier: MIT
import type { Evidence } from '../../model/evidence.js';
import { manyFindings } from '../../data/slices.js';
import { nextTask } from './controllers/run-in-slices.js';

let last: Promise<void> = Promise.resolve();

/** Whether views of the evidence take turns. */
export function takesTurns(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.records.length >= manyFindings;
}

/** Resolves in a task in which no other caller goes on, in the order of the calls. */
export function ownTask(): Promise<void> {
  last = last.then(nextTask);
  return last;
}
