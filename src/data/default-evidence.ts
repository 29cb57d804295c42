// SPDX-License-Identifier: MIT
import type { Dataset } from './dataset.js';

/** Evidence that may come in two parts: what its drawing needs, then the rest. */
export interface EvidenceSource {
  /** Always the same object. */
  dataset: () => Dataset;
  /** Whether a dataset is that object; unpacks nothing. */
  holds: (dataset: Dataset) => boolean;
  /** Whether the dataset has all of its texts and references. */
  readonly isWhole: boolean;
  /**
   * Brings what is drawn in a language; `undefined` where it is there. Rejects where it cannot be
   * had.
   */
  inLanguage: (language: string) => Promise<void> | undefined;
  /** Brings the rest; rejects where it cannot be had, and may be called again. */
  whole: () => Promise<void>;
}

let source: EvidenceSource | undefined;
let waiting: (() => void)[] = [];

/**
 * Makes a dataset the evidence of elements without data of their own, also of those that wait for
 * it. The first one stays.
 */
export function setDefaultEvidence(given: EvidenceSource): void {
  source ??= given;
  const callbacks = waiting;
  waiting = [];
  for (const callback of callbacks) callback();
}

/** The evidence of elements without data of their own; `undefined` where the page loads none. */
export function defaultEvidence(): Dataset | undefined {
  return source?.dataset();
}

/** Whether a dataset is the evidence of elements without data of their own. */
export function isDefault(dataset: Dataset): boolean {
  return source?.holds(dataset) === true;
}

/** Whether all of a dataset is there, as it is of all custom data. */
export function isWhole(dataset: Dataset): boolean {
  return source === undefined || source.isWhole || !isDefault(dataset);
}

/** Brings the rest of a dataset; rejects where it cannot be had. */
export async function bringWhole(dataset: Dataset): Promise<void> {
  if (!isWhole(dataset)) await source?.whole();
}

/**
 * Brings what is drawn in a language of the evidence of elements without data of their own;
 * `undefined` where it is there. Rejects where it cannot be had.
 */
export function bringTexts(language: string): Promise<void> | undefined {
  return source?.inLanguage(language);
}

/** Calls back once there is evidence; returns a function that stops the waiting. */
export function awaitDefaultEvidence(callback: () => void): () => void {
  waiting.push(callback);
  return () => {
    waiting = waiting.filter((each) => each !== callback);
  };
}
