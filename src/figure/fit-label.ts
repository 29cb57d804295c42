// SPDX-License-Identifier: MIT
import { graphemes } from '../data/graphemes.js';

/** Width of a text in px in the font it will be drawn in. */
export type MeasureText = (text: string) => number;

/**
 * A text in lines that fit; `shortened` if words are missing and the full text must be given
 * elsewhere.
 */
export interface FittedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly shortened: boolean;
}

const ellipsis = '…';
/** The most characters of a label that are fitted; more than any room in a figure holds. */
const mostCharacters = 400;

/** The beginning of a text that no room in a figure holds whole, so that fitting it stays quick. */
export function boundLabel(text: string): string {
  if (text.length <= mostCharacters) return text;
  // a cut never leaves half of a surrogate pair
  return text.slice(0, mostCharacters).replace(/[\ud800-\udbff]$/, '') + ellipsis;
}

/**
 * Fits a text into `maxLines` lines of `maxWidth` px: whole, else wrapped, else cut at the end.
 * Breaks at spaces, after `/`, `-` and `,`, and between Chinese words, but not within a date.
 * `suffix` (a value) is never cut.
 */
export function fitLabel(
  text: string,
  suffix: string,
  measure: MeasureText,
  maxWidth: number,
  maxLines: number,
): FittedLabel {
  const bound = boundLabel(text);
  return (
    fitWhole(bound, suffix, measure, maxWidth, maxLines) ??
    made(shorten(bound, suffix, measure, maxWidth, maxLines), measure, true)
  );
}

/** Like {@link fitLabel}, but returns `undefined` if words would be dropped. */
export function fitWhole(
  text: string,
  suffix: string,
  measure: MeasureText,
  maxWidth: number,
  maxLines: number,
): FittedLabel | undefined {
  const whole = withValue(text, suffix);
  const width = measure(whole);
  if (width <= maxWidth) return { lines: [whole], width, shortened: false };
  const wrapped = maxLines === 1 ? undefined : wrap(text, suffix, measure, maxWidth);
  return wrapped !== undefined && wrapped.length <= maxLines
    ? made(wrapped, measure, false)
    : undefined;
}

/** A text followed by its value, without a space after full-width brackets and stops. */
function withValue(text: string, suffix: string): string {
  return text + (/[）」』】》，、：；。！？]$/u.test(text) ? suffix.trimStart() : suffix);
}

function made(lines: readonly string[], measure: MeasureText, shortened: boolean): FittedLabel {
  return { lines, width: Math.max(...lines.map(measure)), shortened };
}

function pieces(text: string): string[] {
  if (!/[\p{Script=Han}（，、：]/u.test(text))
    return text.match(/(?:[^\s/,_-]|(?<=\d)-(?=\d))+[/,_-]?\s*|[/,_-]\s*|\s+/gu) ?? [text];
  // break between Chinese words; keep brackets and closing punctuation with their text
  const words = chineseWords(text);
  const joined: string[] = [];
  let opening = '';
  for (const word of words) {
    if (/^[（(“]$/.test(word)) opening += word;
    else if (/\d-$/.test(joined[joined.length - 1] ?? '') && /^\d/.test(word))
      joined.push((joined.pop() ?? '') + word);
    else if (opening === '' && joined.length > 0 && /^[，、：；）)”。,/:\s-]+$/u.test(word))
      joined.push((joined.pop() ?? '') + word);
    else {
      joined.push(opening + word);
      opening = '';
    }
  }
  return opening === '' ? joined : [...joined, opening];
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Splits into words if the browser can, else characters; keeps runs of Latin letters and digits.
 */
function chineseWords(text: string): readonly string[] {
  if (!('Segmenter' in Intl))
    return text.match(/\p{Script=Han}|[^\s\p{P}\p{Script=Han}]+|\s+|./gsu) ?? [text];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return joinCharacters([...segmenter.segment(text)].map(({ segment }) => segment));
}

/** Longest word that is joined from unknown characters. */
const longestMade = 3;

/**
 * Joins single characters with their neighbours up to three, as in 脐血 or 间充质: browser dictionaries
 * lack many terms of the field.
 */
function joinCharacters(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined[joined.length - 1] ?? '';
    const areHan = /^\p{Script=Han}+$/u.test(last + word) && last !== '';
    if (
      areHan &&
      (last.length === 1 || word.length === 1) &&
      last.length + word.length <= longestMade
    )
      joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

function wrap(
  text: string,
  suffix: string,
  measure: MeasureText,
  maxWidth: number,
): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  let last = '';
  for (const piece of pieces(text)) {
    if (line !== '' && measure((line + piece).trimEnd()) > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    if (piece.trim() !== '') last = piece;
    if (measure(line.trimEnd()) > maxWidth) return undefined;
  }
  line = line.trimEnd();
  if (measure(withValue(line, suffix)) <= maxWidth) return [...lines, withValue(line, suffix)];
  // keep a value with the last word if possible
  const word = last.trimEnd();
  const before = line.slice(0, line.length - word.length).trimEnd();
  if (before !== '' && measure(withValue(word, suffix)) <= maxWidth)
    return [...lines, before, withValue(word, suffix)];
  return [...lines, line, suffix.trim()];
}

function shorten(
  text: string,
  suffix: string,
  measure: MeasureText,
  maxWidth: number,
  maxLines: number,
): string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < maxLines - 1 && rest !== '') {
    const head = wrapHead(rest, measure, maxWidth);
    if (head === '') break;
    lines.push(head.trimEnd());
    rest = rest.slice(head.length);
  }
  const tail = cut(rest, ellipsis + suffix, measure, maxWidth);
  return [...lines, tail];
}

/** As many whole pieces as fit on one line. */
function wrapHead(text: string, measure: MeasureText, maxWidth: number): string {
  let head = '';
  for (const piece of pieces(text)) {
    if (measure((head + piece).trimEnd()) > maxWidth) break;
    head += piece;
  }
  return head;
}

/** The longest beginning that fits with the ending, by binary search. */
function cut(text: string, ending: string, measure: MeasureText, maxWidth: number): string {
  const characters = graphemes(text);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(characters.slice(0, middle).join('').trimEnd() + ending) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('').trimEnd() + ending;
}

/**
 * Estimates a width without a browser, for standalone figures and as a fallback, from averages of
 * common sans-serif fonts in fractions of the font size, rounded up so that text does not overflow.
 */
export function estimateText(fontSize: number): MeasureText {
  return (text) => {
    let width = 0;
    for (const character of text) {
      if (/[\p{Script=Han}，。、（）：；]/u.test(character)) width += 1;
      else if (/[iljI.,:;'|!·()[\]/ ]/.test(character)) width += 0.34;
      else if (/[A-ZmwMW—→]/.test(character)) width += 0.74;
      else width += 0.58;
    }
    return width * fontSize;
  };
}
