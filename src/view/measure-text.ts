// SPDX-License-Identifier: MIT
import { estimateText } from '../figure/fit-label.js';
import type { MeasureStyled, Weight } from '../figure/text-style.js';
import { textWidths } from './text-widths.js';

const estimate = estimateText(1000);
const isWide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。、（）：；“”]/u;
const known = new Map<Weight, Map<string, number>>([
  [400, widthsOf('regular')],
  // where there is no semibold, programs draw bold
  [600, widthsOf('bold')],
  [700, widthsOf('bold')],
]);

function widthsOf(weight: 'regular' | 'bold'): Map<string, number> {
  return new Map(
    textWidths.flatMap((range) =>
      range[weight].map(
        (width, index) => [String.fromCodePoint(range.from + index), width] as const,
      ),
    ),
  );
}

/**
 * The width of a text in Arial or Helvetica, px, from a table: there is no page to measure on.
 * Chinese, Japanese and Korean characters are as wide as the text is high, other characters beyond
 * the table are estimated.
 */
export const measureText: MeasureStyled = (text, size, weight) => {
  const widths = known.get(weight);
  let sum = 0;
  for (const character of text)
    sum += isWide.test(character) ? 1000 : (widths?.get(character) ?? estimate(character));
  return (sum * size) / 1000;
};
