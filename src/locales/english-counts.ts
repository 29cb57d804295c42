// SPDX-License-Identifier: MIT
import { formatNumber } from './format.js';

/** A number as English writes it. */
export function english(value: number): string {
  return formatNumber(value, 'en');
}

/** A number with what it counts: `1 study`, `2 studies`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  const digits = english(value);
  return `${digits} ${digits === '1' ? one : many}`;
}

export function studies(value: number): string {
  return counted(value, 'study', 'studies');
}

export function findings(value: number): string {
  return counted(value, 'finding');
}

/** Where something is not named: nothing for data without reviews. */
export const inReviews = (reviews: number): string =>
  reviews === 0 ? '' : ` in the ${reviews === 1 ? 'review' : 'reviews'}`;
