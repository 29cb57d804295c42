// SPDX-License-Identifier: MIT
import { estimateText, type MeasureText } from '../../figure/fit-label.js';

const measurers = new Map<string, MeasureText>();

/**
 * Measures text in the element's figure font, 12 px, by its characters, each of which is measured once: a figure has hundreds
 * of wordings but few characters. Pairs that are set closer together make a text narrower than is said, never wider. The same
 * function for the same font.
 */
export function textMeasurer(element: Element): MeasureText {
  const family = getComputedStyle(element).getPropertyValue('--font').trim() || 'sans-serif';
  const before = measurers.get(family);
  if (before !== undefined) return before;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimateText(12);
  context.font = `12px ${family}`;
  const widths = new Map<string, number>();
  const measure: MeasureText = (text) => {
    let sum = 0;
    for (const character of text) {
      let width = widths.get(character);
      if (width === undefined) widths.set(character, (width = context.measureText(character).width));
      sum += width;
    }
    return Math.ceil(sum);
  };
  measurers.set(family, measure);
  return measure;
}
