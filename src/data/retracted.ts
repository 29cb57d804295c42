// SPDX-License-Identifier: MIT
import type { Dataset } from './dataset.js';

/**
 * Custom data with retracted studies leave these out by default, as the bundled evidence does, where
 * they have no condition of their own.
 */
export function leaveOutRetracted(dataset: Dataset): Dataset {
  const isAsked =
    dataset.defaultFilter === undefined &&
    dataset.studies.some(({ status }) => status === 'retracted');
  return isAsked ? { ...dataset, defaultFilter: '!status:retracted' } : dataset;
}
