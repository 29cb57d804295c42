// SPDX-License-Identifier: MIT

let segmenter: Intl.Segmenter | undefined;

/** What makes one sign of several characters; Korean letters join without a mark. */
const joins =
  /[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\u200D\r\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/u;

/** A sign with its marks and what is joined to it, where a browser cannot segment. */
const joined =
  /(?:\p{Regional_Indicator}{2}|\P{M}(?:[\p{M}\p{Emoji_Modifier}]|\u200D\P{M})*|\p{M}+)/gsu;

/**
 * The signs of a text as a reader sees them, which are cut nowhere: a letter with its marks, or an
 * emoji joined from several.
 */
export function graphemes(text: string): readonly string[] {
  // a segmenter takes ten times as long as plain text needs
  if (!joins.test(text)) return text.match(/./gsu) ?? [];
  if (!('Segmenter' in Intl)) return text.match(joined) ?? [];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
