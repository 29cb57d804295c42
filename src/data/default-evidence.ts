// SPDX-License-Identifier: MIT
import type { Dataset } from './dataset.js';

let provide: (() => Dataset) | undefined;
let waiting: (() => void)[] = [];

/**
 * Makes a dataset the evidence of elements without data of their own, also of those that wait for
 * it. The first one stays.
 */
export function setDefaultEvidence(given: () => Dataset): void {
  provide ??= given;
  const callbacks = waiting;
  waiting = [];
  for (const callback of callbacks) callback();
}

/** The evidence of elements without data of their own; `undefined` where the page loads none. */
export function defaultEvidence(): Dataset | undefined {
  return provide?.();
}

/** Calls back once there is evidence; returns a function that stops the waiting. */
export function awaitDefaultEvidence(callback: () => void): () => void {
  waiting.push(callback);
  return () => {
    waiting = waiting.filter((each) => each !== callback);
  };
}
