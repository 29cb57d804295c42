// SPDX-License-Identifier: MIT

/**
 * Signs that nobody sees: zero-width spaces, soft hyphens, direction marks, byte order marks. The
 * joiners stay, which emoji and several scripts need.
 */
const invisible = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
// eslint-disable-next-line no-control-regex -- control characters are what it finds
const control = /[\u0000-\u0008\u000e-\u001f\u007f\p{Surrogate}]/gu;

/** Whether a text holds control characters or halves of characters, which no table means. */
export function hasControlCharacters(text: string): boolean {
  return text.search(control) >= 0;
}

/**
 * A text as it is drawn: composed characters (NFC), one space where there is white space of any
 * kind, nothing invisible. Two texts that differ only in these are one.
 */
export function cleanWord(text: string): string {
  // most cells are plain
  if (/^(?:[!-~]+(?: [!-~]+)*)?$/.test(text)) return text;
  return (
    text
      .replace(control, '')
      // after halves of characters are gone, which Firefox writes as a replacement character
      .normalize('NFC')
      .replace(invisible, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Entities that spreadsheets and web forms leave behind. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  kappa: 'κ',
  mu: 'μ',
  micro: 'µ',
};

/** Whether a text holds HTML entities or simple tags. */
export function hasMarkup(text: string): boolean {
  return /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,6});|<\/?(?:i|b|em|strong|sub|sup|u|span|p|br)\s*\/?>/i.test(
    text,
  );
}

/** The text without simple tags, and with entities as the characters they stand for. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<\/?(?:i|b|em|strong|sub|sup|u|span|p)\s*>/gi, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
      (all: string, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? all;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      },
    );
}

/** Greek letters and the signs that are taken for them, and dashes that are taken for hyphens. */
const lookAlikes: Readonly<Record<string, string>> = { ß: 'β', µ: 'μ', '∆': 'δ', Ω: 'ω' };

/**
 * What two words share that a reader may take for one: case, spaces, kinds of hyphen, forms of a
 * letter. Words of one key are named to the author, not merged.
 */
export function twinKey(word: string): string {
  return word
    .replace(/[ßµ∆Ω]/g, (sign) => lookAlikes[sign] ?? sign)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u200c|\u200d|[\s\-\u2010-\u2015\u2212_]+/g, '');
}
