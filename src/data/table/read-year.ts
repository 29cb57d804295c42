// SPDX-License-Identifier: MIT
import { monthName } from './odd-words.js';
import { plainDigits } from './read-number.js';
import { withoutExponent } from './without-exponent.js';

/** Years that studies can have. */
const [firstYear, lastYear] = [1500, 2500];

/** Dates and years as people and tools write them, the year in the group. */
const forms = [
  // 2019, 2019.0, 2019a, 2019年3月1日
  '(\\d{4})(?:[.,]0+|[a-z]|年(?:\\d{1,2}月)?(?:\\d{1,2}日)?)?',
  // 2019-03-01T00:00:00-05:00, 2019/03/01, 2019-03, 2019.3.1
  '(\\d{4})(?:([-/])\\d{1,2}(?:\\3\\d{1,2}(?:[T ][\\d:.Z+-]*)?)?|\\.\\d{1,2}\\.\\d{1,2})',
  // 01/03/2019, 1.3.2019, 03/2019
  '\\d{1,2}(?:([-/.])\\d{1,2}\\4|[-/])(\\d{4})(?: [\\d:]+)?',
  // Mar 2019, March 5, 2019, 12-Mar-2019, 01JAN2019
  `(?:\\d{1,2}[-. ]*)?${monthName}[-., ]*(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(\\d{4})`,
  // 2019 Mar 5, 2019-Mar
  `(\\d{4})[-. ]*${monthName}(?:[-. ]*\\d{1,2})?`,
].join('|');
const date = new RegExp(`^(?:${forms})$`, 'i');

/** Two years, or a year and the end of the next one: 2001–2003, 2019/20, 2019 (online 2018). */
const several = /(?<!\d)(\d{4})\D.*?(?<!\d)(\d{4})(?!\d)|^(\d{2})(\d{2}) ?[-‐-―/] ?(\d{2})$/u;

/** Longer texts are no dates. */
const longestDate = 60;

const isPossible = (year: number): boolean => year >= firstYear && year <= lastYear;

/**
 * Reads a year, also from a date, in brackets or with the letter of a second paper. `undefined` for
 * anything else and for impossible years.
 */
export function readYear(text: string): number | undefined {
  if (text.length > longestDate) return undefined;
  const bare = withoutExponent(plainDigits(text)).replace(/^['‘’"([]+|['’").\]]+$/g, '');
  if (namesYears(bare)) return undefined;
  const year = Number(
    date
      .exec(bare)
      ?.slice(1)
      .find((part) => /^\d{4}$/.test(part)),
  );
  return isPossible(year) ? year : undefined;
}

/** Whether a text names more than one year, so that none is that of the publication. */
export function namesYears(text: string): boolean {
  if (text.length > longestDate) return false;
  const [, first, last, century, from, to] = several.exec(plainDigits(text)) ?? [];
  if (first !== undefined) return isPossible(Number(first)) && isPossible(Number(last));
  // a month stands there as well: 2019-03 is one, 2010-11 may be both
  return (
    century !== undefined &&
    isPossible(Number(`${century}00`)) &&
    Number(to) === (Number(from) + 1) % 100
  );
}

/** What stands for the year of a paper that has none yet. */
const unpublished =
  /^(?:(?:in|under|at) (?:press|review|preparation|submission)|forthcoming|submitted|accepted|unpublished|ongoing|undated|preprint|(?:epub )?ahead of print|online first|im druck|sous presse|en prensa|待发表|即将发表|在线发表|未发表|进行中)\.?$/i;

/** Whether a word says that a paper has no year yet. */
export function isUnpublished(text: string): boolean {
  return unpublished.test(text);
}
