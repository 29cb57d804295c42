// SPDX-License-Identifier: MIT

const formats = new Map<string, Intl.NumberFormat>();

/**
 * Formats a number for a language with at most `digits` decimals. A positive number that would
 * round to 0 is written as `<0.1`.
 */
export function formatNumber(given: number, language: string, digits = 1): string {
  // sums of shares may be 0.7499999999999999 or 0.75 depending on the order of addition, and must
  // read the same
  const value = Math.round(given * 1e9) / 1e9;
  const least = 10 ** -digits;
  if (given > 0 && value < least / 2)
    return (language === 'zh' ? '不到 ' : '<') + formatNumber(least, language, digits);
  // these languages write numbers as JavaScript does plus commas, and creating an Intl format is
  // slow
  if (Math.abs(value) < 1e15 && (language === 'en' || language === 'zh')) {
    const [whole = '', decimals] = String(Math.round(value * 10 ** digits) / 10 ** digits).split(
      '.',
    );
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
  }
  const key = `${language}/${digits}`;
  let format = formats.get(key);
  if (format === undefined)
    formats.set(key, (format = new Intl.NumberFormat(language, { maximumFractionDigits: digits })));
  return format.format(value);
}

/**
 * Formats a number of studies or findings, or a sum of values: whole numbers in full, others with
 * three digits at least before they are rounded, `0.125`, `12.5`, `1,250`.
 */
export function formatAmount(value: number, language: string): string {
  const before = Math.floor(Math.log10(Math.abs(value) || 1));
  return formatNumber(value, language, Math.min(mostDecimals, Math.max(0, 2 - before)));
}

/** Decimals that JavaScript writes without an exponent. */
const mostDecimals = 6;

/** Joins texts with a comma and a space, omitting empty ones. */
export function joinWords(words: readonly string[], separator = ', '): string {
  return words.filter((word) => word !== '').join(separator);
}

/** Joins a list: `a, b and c`. */
export function listWords(words: readonly string[], separator: string, last: string): string {
  return words.length < 2
    ? (words[0] ?? '')
    : words.slice(0, -1).join(separator) + last + (words[words.length - 1] ?? '');
}

/**
 * A name for use within a sentence: `Evidence stream` becomes `evidence stream`, `DNA repair` is
 * unchanged.
 */
export function inSentence(name: string): string {
  return name.replace(/\b\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/**
 * Replaces hyphens in dates by non-breaking ones, for display. Copied and saved text keeps plain
 * hyphens.
 */
export function keepDates(text: string): string {
  return text.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1\u2011$2\u2011$3');
}

/** A name with its English article, for use within a sentence: `a cargo`, `an outcome`. */
export function withArticle(name: string): string {
  const noun = inSentence(name);
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/**
 * A text that begins a sentence: `umbilical cord` gets its capital, `miR-21`, `p53` and `microRNAs`
 * stay as they are.
 */
export function startSentence(text: string): string {
  return text.replace(/^\p{Ll}(?=[\p{Ll}-]*(?:[\s,;:]|$))/u, (letter) => letter.toUpperCase());
}
