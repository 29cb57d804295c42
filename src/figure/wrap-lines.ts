// SPDX-License-Identifier: MIT
import { fitLabel } from './fit-label.js';

/** A label in lines, and the width of the widest of them with its number, px. */
export interface WrappedLines {
  readonly lines: readonly string[];
  readonly width: number;
  /** Whether words are missing, so that the whole text has to be given elsewhere. */
  readonly shortened: boolean;
}

/** What a label is wrapped for. */
export interface WrapOptions {
  readonly measure: (text: string) => number;
  /** Room for the number after the last line, with its space, px. */
  readonly numberWidth: number;
  readonly maxWidth: number;
  readonly maxLines: number;
}

/** Where a label may be broken, from the best places to those that are better than a cut. */
const breaks: readonly RegExp[] = [/(?<=[ 、，])/u, /(?<=[ 、，/])/u];

/**
 * Wraps the first wording that fits: in one line, else in as few as it needs, broken so that the widest line is as narrow as
 * can be. Breaks after spaces and Chinese commas, after slashes only where nothing else helps; where no wording fits, the last
 * one is shortened.
 */
export function wrapLines(texts: readonly string[], options: WrapOptions): WrappedLines {
  for (const places of breaks) {
    for (const text of texts) {
      const wrapped = wrapWhole(text.split(places), options);
      if (wrapped !== undefined) return wrapped;
    }
  }
  const { measure, numberWidth, maxWidth, maxLines } = options;
  const room = Math.max(1, maxWidth - numberWidth);
  const { lines, width, shortened } = fitLabel(texts.at(-1) ?? '', '', measure, room, maxLines);
  return { lines, width: width + numberWidth, shortened };
}

function wrapWhole(pieces: readonly string[], options: WrapOptions): WrappedLines | undefined {
  for (let count = 1; count <= Math.min(options.maxLines, pieces.length); count += 1) {
    const best = narrowest(pieces, count, options);
    if (best !== undefined && best.width <= options.maxWidth) return best;
  }
  return undefined;
}

/** The narrowest way to set pieces in so many lines; later breaks win ties, so that the last line stays short. */
function narrowest(
  pieces: readonly string[],
  count: number,
  options: WrapOptions,
): WrappedLines | undefined {
  const { measure, numberWidth } = options;
  if (count === 1) {
    const line = pieces.join('').trimEnd();
    return { lines: [line], width: measure(line) + numberWidth, shortened: false };
  }
  let best: WrappedLines | undefined;
  for (let cut = 1; cut <= pieces.length - count + 1; cut += 1) {
    const line = pieces.slice(0, cut).join('').trimEnd();
    const rest = narrowest(pieces.slice(cut), count - 1, options);
    if (rest === undefined) continue;
    const width = Math.max(measure(line), rest.width);
    if (best === undefined || width <= best.width)
      best = { lines: [line, ...rest.lines], width, shortened: false };
  }
  return best;
}
