// SPDX-License-Identifier: MIT
import type { Sliced } from '../../../data/slices.js';

/** How long a page waits for one slice of work, ms. */
const patience = 10;

/**
 * Does work to its end in tasks of some milliseconds, so that the page stays usable meanwhile;
 * `undefined` where it is not wanted any more. What takes no longer is done at once.
 */
export async function runInSlices<Result>(
  work: Sliced<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    const done = runSlice(work);
    if (done !== undefined) return done.value;
    await nextTask();
    if (!isWanted()) return undefined;
  }
}

/** Goes on with work for some milliseconds; returns the result if that was enough. */
export function runSlice<Result>(work: Sliced<Result>): { readonly value: Result } | undefined {
  const start = performance.now();
  do {
    const { done, value } = work.next();
    if (done === true) return { value };
  } while (performance.now() - start < patience);
  return undefined;
}

/** Lets the page do what waits; without the 4 ms that a timer takes at least. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
