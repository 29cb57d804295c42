// SPDX-License-Identifier: MIT

/**
 * Signs that nobody sees: zero-width spaces, soft hyphens, direction marks, byte order marks. The
 * joiners stay, which emoji and several scripts need.
 */
const invisible =
  // eslint-disable-next-line no-misleading-character-class -- ranges, none of which is a sequence
  /[\u00ad\u034f\u061c\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g;
/** Letters and signs that are drawn as blanks. */
const blank = /[\u115f\u1160\u2800\u3164\uffa0]+/g;
// eslint-disable-next-line no-control-regex -- control characters are what it finds
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\p{Surrogate}]/gu;

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
      .replace(blank, ' ')
      .replace(/[\s\u0085]+/g, ' ')
      .trim()
  );
}

/** A text with the digits, letters and signs of East Asian width as the plain ones. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** Signs at the end of a term that point to a note, and signs around it. */
const noteMarks = /(?:[*†‡§¶‖#⁰¹²³⁴-⁹ᵃ-ᶻ]+|\s*\[\d+(?:[,–-]\s*\d+)*\])$/u;
const edges = /^[\s"'“”‘’«»([]+|[\s.,:"'“”‘’«»)\]]+$/gu;

/** Letters of other scripts that look like Latin ones, in pairs. */
const homoglyphs = new Map(
  ['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'јj', 'ѕs', 'АA', 'ВB', 'ЕE', 'КK', 'МM']
    .concat(['НH', 'ОO', 'РP', 'СC', 'ТT', 'ХX', 'ІI', 'ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI'])
    .concat(['ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX', 'οo'])
    .map(([foreign = '', latin = '']) => [foreign, latin]),
);

/** Greek letters and the signs that are taken for them, and dashes that are taken for hyphens. */
const lookAlikes: Readonly<Record<string, string>> = { ß: 'β', µ: 'μ', '∆': 'δ', Ω: 'ω' };

/** A citation without what styles add to it: `Meier et al. (2019)` as `Meier 2019`. */
export function plainCitation(study: string): string {
  if (study.length > longestTerm) return study;
  return study
    .replace(/\b(?:et al|u\. ?a|y cols|and (?:colleagues|others|co-?workers))\b\.?|等人?/giu, '')
    .replace(/[()（）[\],，]/g, ' ');
}

/** Longer ones are no terms, and some of these forms take the square of their length. */
const longestTerm = 300;

/**
 * What two words share that a reader may take for one: case, spaces, kinds of hyphen, forms of a
 * letter, accents, marks of notes, a plural s. Words of one key are named to the author, not merged.
 */
export function twinKey(word: string): string {
  const isTerm = word.length <= longestTerm;
  const bare = isTerm ? word.replace(noteMarks, '').replace(edges, '') : word;
  const latin = /\p{Script=Latin}/u.test(bare);
  return (bare === '' ? word : bare)
    .replace(/[ßµ∆Ω]/g, (sign) => lookAlikes[sign] ?? sign)
    .replace(/[\u0370-\u04ff]/g, (sign) => (latin ? (homoglyphs.get(sign) ?? sign) : sign))
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(' and ', '&')
    .replace(/\u200c|\u200d|[\ufe00-\ufe0f]|[\s\-\u2010-\u2015\u2212_]+|[.,](?!\d)/g, '')
    .replace(/(\p{L}{3})s$/u, '$1');
}
