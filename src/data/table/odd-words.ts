// SPDX-License-Identifier: MIT
import { westernSign, repairDoubled } from './western-signs.js';

/** The name of a month, in a regular expression. */
export const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|märz?|mrz|apr(?:il)?|may|mai|june?|juli?y?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?';
/** Dates as spreadsheets show them, and long numbers as they shorten them. */
const made = new RegExp(
  [
    `\\d{1,4}[-. /]+${monthName}(?:[-. /]+\\d{2,4})?`,
    `${monthName}[-. /]+\\d{1,4}`,
    '\\d{4}-\\d\\d-\\d\\d(?:[T ].{0,20})?',
    '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}',
    '\\d{1,2}月\\d{1,2}日',
    '\\d(?:[.,]\\d+)?E[+-]?\\d{1,3}',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'i',
);

/** Whether a word is what spreadsheets make of names such as MARCH1, SEPT2 or 2310009E13. */
export function isMadeBySpreadsheet(word: string): boolean {
  return word.length < 30 && /^[\djfmasond]/i.test(word) && made.test(word);
}

/** Question marks within or before words, as names and before numbers. */
const lost = /\p{L}-?\?[\p{L}\d]|[-/]\?(?=[-/ ]|$)|(?:^|[\s(])\?+-?\p{L}|^\?+ (?:19|20)\d\d/u;

/** Whether characters were lost before: `TGF-?1`, or signs of a symbol font. */
export function hasLostSigns(word: string): boolean {
  if (/[\ue000-\uf8ff\ufffd]/.test(word)) return true;
  return word.includes('?') && lost.test(word) && !/:\/\//.test(word);
}

/** Whether a cell holds several lines, or tabs. */
export function hasLines(cell: string): boolean {
  return /\S[^\S\r\n\t]*[\r\n\t]\s*\S/.test(cell);
}

/** What a formula shows, as far as it says so itself; empty for others, `undefined` for none. */
export function formulaText(cell: string): string | undefined {
  if (!/^=/.test(cell)) return undefined;
  const [, text] =
    /^=\s*"((?:[^"]|"")*)"$/.exec(cell) ?? /^=HYPERLINK\(.*[,;]\s*"([^"]*)"\)$/i.exec(cell) ?? [];
  if (text !== undefined) return text.replaceAll('""', '"');
  return /^=\s*[-+]?(?:[A-Z][A-Z.]*\(|\$?[A-Z]{1,3}\$?\d|'[^']{1,100}'!|\w{1,60}!\$?[A-Z])/i.test(
    cell,
  )
    ? ''
    : undefined;
}

/** A cell without what wrong decodings left in it: UTF-8 read as Windows-1252, control characters. */
export function withoutDecodingErrors(cell: string): string {
  return /[\u0080-\u00ff]/.test(cell)
    ? repairDoubled(cell).replace(/[\u0080-\u009f]/g, westernSign)
    : cell;
}
