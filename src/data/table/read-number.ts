// SPDX-License-Identifier: MIT
import { cleanWord, halfWidth } from './clean-word.js';
import { missingKind } from './read-cells.js';

/** Reads a number; `undefined` where a text is none, or may be another one. */
export type ReadNumber = (text: string) => number | undefined;

/** Digits and signs of East Asian width, Arabic digits and the long minus as the plain ones. */
export function plainDigits(text: string): string {
  return halfWidth(text)
    .replace('−', '-')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** Spaces and apostrophes between thousands, which mark nothing else. */
const thousands = /^([-+]?\d{1,3})((?:[ '’]\d{3})+)(?=$|[.,])/;
/** A number with a comma that separates no thousands. */
const commaNumber = /^[-+]?(?:0,\d+|\d+,(?!\d{3}$)\d+)$/;
/** Numbers that show what marks their thousands: by a decimal mark behind it, or by two of them. */
const commaThousands = /^[-+]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const pointThousands = /^[-+]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;

/**
 * Reads a number with a decimal point or comma, with spaces or apostrophes between thousands, or
 * with other marks where they can mean nothing else. A comma before exactly three digits may separate
 * thousands, so that such a text is no number, unless it follows a 0.
 */
export function readNumber(text: string): number | undefined {
  const plain = plainDigits(text).replace(
    thousands,
    (_, first: string, rest: string) => first + rest.replace(/[ '’]/g, ''),
  );
  if (commaThousands.test(plain)) return toNumber(plain.replaceAll(',', ''));
  if (pointThousands.test(plain)) return toNumber(plain.replaceAll('.', '').replace(',', '.'));
  return toNumber(commaNumber.test(plain) ? plain.replace(',', '.') : plain);
}

function toNumber(plain: string): number | undefined {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** How the numbers of a column are read. */
export interface NumberColumn {
  readonly read: ReadNumber;
  /** Whether a point may have been meant to separate thousands. */
  readonly isDoubtful: (text: string) => boolean;
}

/** A column of plain numbers. */
export const plainNumbers: NumberColumn = { read: readNumber, isDoubtful: () => false };

/**
 * How the numbers of a column are read, as the whole column shows it: with a decimal point or comma,
 * with points or commas between thousands, as percentages without their sign.
 */
export function numberColumn(cells: readonly string[], separator: string): NumberColumn {
  const texts = cells.map((cell) => plainDigits(cleanWord(cell)));
  const bare = texts.map((text) => text.replace(/\s?%$/, ''));
  const read = readerOf(bare, separator);
  // numbers of three decimals or none may have thousands
  const isMixed = bare.some((text) => /^\d+$/.test(text));
  const isOpen =
    (isMixed || separator === ';' || read === readPointThousands) &&
    bare.every((text) => !/\.\d/.test(text) || grouped.test(text));
  return {
    read: areShares(texts) ? (text) => read(halfWidth(text).replace(/\s?%$/, '')) : read,
    isDoubtful: (text) => isOpen && grouped.test(plainDigits(text)),
  };
}

/** A number that has one point, and it could be between thousands. */
const grouped = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;

function readerOf(texts: readonly string[], separator: string): ReadNumber {
  if (texts.some((text) => commaThousands.test(text)))
    return (text) => readNumber(withoutMarks(plainDigits(text), ','));
  const mayHavePoints =
    texts.some((text) => grouped.test(text)) &&
    texts.every((text) => !text.includes('.') || grouped.test(text));
  const hasCommas = separator !== ',' && texts.some((text) => commaNumber.test(text));
  // a tool that writes 750 would write 2.5, not 2.500
  const hasZeros =
    texts.some((text) => /^\d+$/.test(text)) &&
    texts.some((text) => grouped.test(text) && text.endsWith('0'));
  if (texts.some((text) => pointThousands.test(text)) || (mayHavePoints && (hasCommas || hasZeros)))
    return readPointThousands;
  return hasDecimalComma(texts, separator) ? readCommaNumber : readNumber;
}

function readPointThousands(text: string): number | undefined {
  return readCommaNumber(withoutMarks(plainDigits(text), '.'));
}

/** A number without the marks between its thousands. */
function withoutMarks(text: string, mark: ',' | '.'): string {
  const form =
    mark === ',' ? /^[-+]?\d{1,3}(?:,\d{3})+(?=\.|$)/ : /^[-+]?\d{1,3}(?:\.\d{3})+(?=,|$)/;
  return text.replace(form, (grouped) => grouped.replaceAll(mark, ''));
}

/**
 * Whether the numbers of a column have decimal commas. Where semicolons separate, any comma is one.
 * Where commas separate, each number has to say it for itself; else one that does is enough.
 */
export function hasDecimalComma(texts: readonly string[], separator: string): boolean {
  if (separator === ',' || texts.some((text) => /^[-+]?\d*\.\d/.test(text))) return false;
  const certain = separator === ';' ? /^[-+]?[\d ]+,\d+$/ : commaNumber;
  return texts.some((text) => certain.test(text.replace(/\s/g, ' ')));
}

/** Reads a number of a column with decimal commas. */
export function readCommaNumber(text: string): number | undefined {
  return readNumber(text.replace(/^([-+]?\d[\d ]*),(\d+)/, '$1.$2'));
}

/** Whether all numbers of a column are percentages, so that the sign can be left out. */
export function areShares(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => missingKind(text) === undefined);
  return filled.length > 0 && filled.every((text) => /\d\s?%$/.test(text));
}
