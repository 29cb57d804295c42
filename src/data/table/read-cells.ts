// SPDX-License-Identifier: MIT
import type { Direction } from '../dataset.js';
import { cleanWord } from './clean-word.js';

/** What tools and people write where nothing is known. */
const missing = new Set([
  ...['', 'na', 'n/a', '#n/a', '#na', 'nan', 'null', 'nil', '<na>', 'nr', 'n.r.'],
  ...['not-reported', 'not reported', 'missing', '未报告', '无数据', '缺失'],
]);
/** Words that are read as missing as well, and may be meant. */
const doubtful = new Set(['-', '–', '—', '?', '.', 'none', 'unknown', 'unclear', '无', '不详']);

/** Whether a cell says that nothing is known; `doubtful` where its word may be meant. */
export function missingKind(word: string): 'missing' | 'doubtful' | undefined {
  const key = word.toLowerCase();
  if (missing.has(key)) return 'missing';
  return doubtful.has(key) ? 'doubtful' : undefined;
}

/** Splits a cell with several terms at `;`, also at the wide one. Each term is clean. */
export function splitTerms(cell: string): readonly string[] {
  if (!/[;；]/.test(cell)) return [cell];
  return [...new Set(cell.split(/[;；]/).map(cleanWord))];
}

/**
 * Reads a number with a decimal point or comma. A comma before exactly three digits may separate
 * thousands, so that such a text is no number, unless it follows a 0.
 */
export function readNumber(text: string): number | undefined {
  const plain = commaNumber.test(text) ? text.replace(',', '.') : text;
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Reads a number; `undefined` where a text is none, or may be another one. */
export type ReadNumber = (text: string) => number | undefined;

/** A number with a comma that separates no thousands. */
const commaNumber = /^[-+]?(?:0,\d+|\d+,(?!\d{3}$)\d+)$/;

/**
 * Whether the numbers of a column have decimal commas. Where semicolons separate, any comma is one.
 * Where commas separate, each number has to say it for itself; else one that does is enough.
 */
export function hasDecimalComma(texts: readonly string[], separator: string): boolean {
  if (separator === ',' || texts.some((text) => /^[-+]?\d*\.\d/.test(text))) return false;
  const certain = separator === ';' ? /^[-+]?\d+,\d+$/ : commaNumber;
  return texts.some((text) => certain.test(text));
}

/** Reads a number of a column with decimal commas. */
export function readCommaNumber(text: string): number | undefined {
  return readNumber(text.replace(/^([-+]?\d+),(\d+)/, '$1.$2'));
}

/** Years that studies can have. */
const [firstYear, lastYear] = [1500, 2500];

/**
 * Reads a year, also as `2019.0` or `2019,0`. `undefined` for anything else and for impossible
 * years.
 */
export function readYear(text: string): number | undefined {
  const match = /^(\d{4})(?:[.,]0+)?$/.exec(text);
  const year = Number(match?.[1]);
  return year >= firstYear && year <= lastYear ? year : undefined;
}

/** Reads a DOI from an address or after `DOI:`, without a full stop at its end. */
export function readDoi(text: string): string | undefined {
  const bare = text
    .replace(/^https?:\/\/(?:www\.|dx\.)*doi\.org\//i, '')
    .replace(/^doi\s*[:：]?\s*/i, '')
    .replace(/[.,;\s]+$/, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : undefined;
}

/** Reads a PubMed number, also after `PMID:` and as `789.0`. */
export function readPmid(text: string): string | undefined {
  const bare = text
    .replace(/^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\//i, '')
    .replace(/^pmid\s*[:：]?\s*/i, '')
    .replace(/\.0+$|\/$/, '');
  return /^[1-9]\d{0,8}$/.test(bare) ? bare : undefined;
}

const signs: Readonly<Record<string, Direction>> = {
  '↑': 'up',
  '+': 'up',
  '↓': 'down',
  '-': 'down',
  '−': 'down',
  '=': 'none',
  '↺': 'restored',
  '?': 'unclear',
};
const directionWords: Readonly<Record<string, Direction>> = {
  up: 'up',
  increased: 'up',
  increase: 'up',
  down: 'down',
  decreased: 'down',
  decrease: 'down',
  restored: 'restored',
  none: 'none',
  unchanged: 'none',
  unclear: 'unclear',
};

/** Reads a direction as a word or a sign. */
export function readDirection(text: string): Direction | undefined {
  const word = text.toLowerCase();
  return (
    (Object.hasOwn(signs, text) ? signs[text] : undefined) ??
    (Object.hasOwn(directionWords, word) ? directionWords[word] : undefined)
  );
}

/** Parses an effect such as `BCL2 ↑` or `BAX down`: what was measured, and its direction if given. */
export function readEffect(word: string): {
  readonly measured: string;
  readonly direction: Direction | undefined;
} {
  const last = word.at(-1) ?? '';
  if (word.length > 1 && Object.hasOwn(signs, last)) {
    const measured = word.slice(0, -1).trimEnd();
    // a hyphen within a name is no sign
    if (!(last === '-' && /\p{L}$/u.test(measured) && measured.length === word.length - 1))
      return { measured, direction: signs[last] };
  }
  const space = word.lastIndexOf(' ');
  const direction = space > 0 ? readDirection(word.slice(space + 1)) : undefined;
  return direction === undefined
    ? { measured: word, direction: undefined }
    : { measured: word.slice(0, space), direction };
}
