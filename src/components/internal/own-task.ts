// SPDX-License-Identifier: MIT
import { nextTask } from './controllers/run-in-slices.js';

let last: Promise<void> = Promise.resolve();

/** Resolves in a task in which no other caller goes on, in the order of the calls. */
export function ownTask(): Promise<void> {
  last = last.then(nextTask);
  return last;
}
