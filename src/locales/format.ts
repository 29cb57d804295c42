// SPDX-License-Identifier: MIT

const formats = new Map<string, Intl.NumberFormat>();

/** A number in the language's form with at most `digits` decimals. One that is too small for them is below the least, never 0: `<0.1`. */
export function formatNumber(given: number, language: string, digits = 1): string {
  // sums of shares end in 0.7499999999999999 or in 0.75, as they happened to be added: both are the same number to a reader
  const value = Math.round(given * 1e9) / 1e9;
  const least = 10 ** -digits;
  if (given > 0 && value < least / 2)
    return (language === 'zh' ? '不到 ' : '<') + formatNumber(least, language, digits);
  // these languages write numbers as JavaScript does, but for commas; making a format costs more than drawing a column
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

/** Words joined for speech: a comma and a space between, empty ones left out. */
export function joinWords(words: readonly string[], separator = ', '): string {
  return words.filter((word) => word !== '').join(separator);
}

/** `a, b and c`. */
export function listWords(words: readonly string[], separator: string, last: string): string {
  return words.length < 2
    ? (words[0] ?? '')
    : words.slice(0, -1).join(separator) + last + (words[words.length - 1] ?? '');
}

/** A name within a sentence: `Evidence stream` becomes `evidence stream`, `DNA repair` stays. */
export function inSentence(name: string): string {
  return name.replace(/\b\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** A text for a page, whose dates no browser breaks in two: with hyphens that do not break. What is copied or saved keeps plain ones. */
export function keepDates(text: string): string {
  return text.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1\u2011$2\u2011$3');
}
