// SPDX-License-Identifier: MIT
import type { Problem } from '../problems.js';
import { eachInSlices, type Sliced } from '../slices.js';
import { isCitation } from './find-shape.js';

/** What people put between the terms of a list, besides the semicolon that separates them. */
const between =
  /\s*(?:\|\||[,，、/\\|+~·→⟶⇒]|[-=]>)\s*|\s+(?:and|or|with|plus|und|oder|mit|et|ou|avec|y|&)\s+|[和及与或]/;
/** Signs or numbers before each item. */
const bullets = /^[•▪◦‣●·*]\s.*\s[•▪◦‣●·*]\s|^1[.)]\s.*\s2[.)]\s/;
/** Numbers of references. */
const numbers = /^\[?\d{1,4}(?:\s*[,，、–-]\s*\d{1,4})+\]?$/;
/** Longer cells are no lists of terms. */
const longestList = 300;

/**
 * Names the first word of a column that may be a list of several terms, because each part stands in
 * other cells as well, or because 、 separates nothing else; `undefined` where none is.
 */
export function* findList(
  words: ReadonlyMap<string, number>,
  column: string,
  where: string,
  areStudies = false,
): Sliced<Problem | undefined> {
  const lists: (readonly string[])[] = [];
  const met = new Map<string, number>();
  const meet = (part: string): void => void met.set(part, (met.get(part) ?? 0) + 1);
  yield* eachInSlices(words.keys(), (word) => {
    const parts = word.length > longestList ? [word] : word.split(between);
    const areNamed = parts.length > 1 && parts.every((part) => /\p{L}/u.test(part));
    const areNumbers = areStudies && numbers.test(word);
    if (areNamed || areNumbers || bullets.test(word)) {
      lists.push([word, ...parts]);
      new Set(parts).forEach(meet);
    } else meet(word);
  });
  const certain = ([word = '', ...parts]: readonly string[]): boolean =>
    word.includes('、') ||
    bullets.test(word) ||
    (areStudies && numbers.test(word)) ||
    parts.every(isCitation) ||
    parts.every((part) => (met.get(part) ?? 0) > 1);
  const found = lists.filter(certain);
  const [word] = found[0] ?? [];
  if (word === undefined) return undefined;
  const details = { word, count: String(found.length) };
  return { where, row: words.get(word) ?? 1, column, code: 'maybe-list', details };
}
