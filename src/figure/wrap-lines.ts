// SPDX-License-Identifier: MIT
import { boundLabel, fitLabel } from './fit-label.js';

/** A label in lines, and the width of the widest of them with its number, px. */
export interface WrappedLines {
  readonly lines: readonly string[];
  readonly width: number;
  /** Whether words are missing, so that the whole text has to be given elsewhere. */
  readonly shortened: boolean;
  /** Whether no wording fits in whole words: it is broken within a word, or shortened. */
  readonly forced: boolean;
}

/** What a label is wrapped for. */
export interface WrapOptions {
  readonly measure: (text: string) => number;
  /** Room for the number after the last line, with its space, px. */
  readonly numberWidth: number;
  readonly maxWidth: number;
  readonly maxLines: number;
}

const ellipsis = '…';

/** Where a label may be broken, from the best places to those that are better than a cut. */
const breaks: readonly RegExp[] = [/(?<=[ 、，])/u, /(?<=[ 、，/])/u];

/**
 * Wraps the first wording that fits in one line, else the first that fits in as few lines as it
 * needs, broken so that the widest line is as narrow as can be. Breaks after spaces and Chinese
 * commas, after slashes only where nothing else helps; where no wording fits, the last one is
 * shortened.
 */
export function wrapLines(given: readonly string[], options: WrapOptions): WrappedLines {
  const texts = given.map(boundLabel);
  for (const text of texts) {
    const whole = narrowest([text], 1, options);
    if (whole !== undefined && whole.width <= options.maxWidth) return whole;
  }
  for (const places of breaks) {
    for (const text of texts) {
      const wrapped = wrapWhole(text.split(places), options);
      if (wrapped !== undefined) return wrapped;
    }
  }
  const { measure, numberWidth, maxWidth, maxLines } = options;
  const room = Math.max(1, maxWidth - numberWidth);
  const { lines, width, shortened } = fitLabel(texts.at(-1) ?? '', '', measure, room, maxLines);
  return { lines, width: width + numberWidth, shortened, forced: true };
}

function wrapWhole(pieces: readonly string[], options: WrapOptions): WrappedLines | undefined {
  for (let count = 1; count <= Math.min(options.maxLines, pieces.length); count += 1) {
    const best = narrowest(pieces, count, options);
    if (best !== undefined && best.width <= options.maxWidth) return best;
  }
  return undefined;
}

/** A line of names, the last of which may go on in the next line. */
interface NameLine {
  readonly names: readonly string[];
  readonly goesOn: boolean;
}

/** So many of the next names are looked at to fill a line. */
const lookahead = 60;

/**
 * Packs names into few lines: each is filled with the next names that fit, in or out of turn. Only
 * names that are wider than a line are broken. Where there are more lines, whole names are left out
 * and `…` stands for them.
 */
export function packNames(
  names: readonly string[],
  separator: string,
  { measure, maxWidth, maxLines }: Omit<WrapOptions, 'numberWidth'>,
): readonly string[] {
  const comma = separator.trimEnd();
  const fits = (line: string): boolean => measure(line + comma) <= maxWidth;
  const left = [...names];
  const lines: NameLine[] = [];
  // of what is beyond the last line, only the beginning is written
  while (left.length > 0 && lines.length <= maxLines) {
    const parts = narrowLines(left.shift() ?? '', fits);
    lines.push(
      ...parts
        .slice(0, -1)
        .slice(0, maxLines)
        .map((part) => ({ names: [part], goesOn: true })),
    );
    const line = parts.slice(-1);
    for (;;) {
      const next = left
        .slice(0, lookahead)
        .findIndex((name) => fits([...line, name].join(separator)));
      if (next === -1) break;
      line.push(...left.splice(next, 1));
    }
    lines.push({ names: line, goesOn: false });
  }
  const shown =
    lines.length <= maxLines
      ? lines
      : cutLines(lines.slice(0, maxLines), separator, (line) => measure(line) <= maxWidth);
  return shown.map(({ names, goesOn }, index) =>
    goesOn || index === shown.length - 1 ? names.join(separator) : names.join(separator) + comma,
  );
}

/** Lines of whole names that end with `…`. */
function cutLines(
  lines: readonly NameLine[],
  separator: string,
  fits: (line: string) => boolean,
): readonly NameLine[] {
  const kept = lines.map(({ names, goesOn }) => ({ names: [...names], goesOn }));
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    // the end of a broken name is missing, or was left out before
    if (last.goesOn) last.names.pop();
    last.goesOn = false;
    while (last.names.length > 0 && !fits([...last.names, ellipsis].join(separator)))
      last.names.pop();
    if (last.names.length > 0) {
      last.names.push(ellipsis);
      return kept;
    }
    kept.pop();
  }
  return [{ names: [ellipsis], goesOn: false }];
}

/** A name that is wider than a line, in lines of its words. */
function narrowLines(name: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * The narrowest way to set pieces in so many lines; later breaks win ties, so that the last line
 * stays short.
 */
function narrowest(
  pieces: readonly string[],
  count: number,
  options: WrapOptions,
): WrappedLines | undefined {
  const { measure, numberWidth } = options;
  if (count === 1) {
    const line = pieces.join('').trimEnd();
    return { lines: [line], width: measure(line) + numberWidth, shortened: false, forced: false };
  }
  let best: WrappedLines | undefined;
  for (let cut = 1; cut <= pieces.length - count + 1; cut += 1) {
    const line = pieces.slice(0, cut).join('').trimEnd();
    const rest = narrowest(pieces.slice(cut), count - 1, options);
    if (rest === undefined) continue;
    const width = Math.max(measure(line), rest.width);
    if (best === undefined || width <= best.width)
      best = { lines: [line, ...rest.lines], width, shortened: false, forced: false };
  }
  return best;
}

/** Fills lines with words one after the other; what is beyond the last line is cut. */
export function fillLines(
  text: string,
  measure: (text: string) => number,
  maxWidth: number,
  maxLines: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=[ 、，])/u)) {
    if (line !== '' && measure((line + piece).trimEnd()) > maxWidth) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const rest = lines.slice(maxLines - 1).join(' ');
  return [...lines.slice(0, maxLines - 1), ...fitLabel(rest, '', measure, maxWidth, 1).lines];
}
