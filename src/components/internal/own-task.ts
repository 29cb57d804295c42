// SPDX-License-Identifier: MIT
import type { Evidence } from '../../model/evidence.js';
import { nextTask } from './controllers/run-in-slices.js';

/** From so many findings on, views that change together keep a page busy for too long. */
const manyFindings = 2000;

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
