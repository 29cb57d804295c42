// SPDX-License-Identifier: MIT
import { formatNumber } from '../format.js';

/** A number as Chinese writes it. */
export function chinese(value: number): string {
  return formatNumber(value, 'zh');
}

/** Joins words, with a space between Chinese and Latin letters or numbers. */
export function joinBeside(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const sides = [text.at(-1) ?? '', word[0] ?? ''];
    const isApart =
      sides.every((side) => /[\p{L}\p{N}]/u.test(side)) &&
      sides.filter((side) => /\p{Script=Han}/u.test(side)).length === 1;
    return text + (isApart ? ' ' : '') + word;
  }, '');
}
