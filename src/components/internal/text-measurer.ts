// SPDX-License-Identifier: MIT
import { estimateText, type MeasureText } from '../../figure/fit-label.js';

const measurers = new Map<string, MeasureText>();

/** Measures text in the element's figure font, 12 px, each text once. The same function for the same font. */
export function textMeasurer(element: Element): MeasureText {
  const family = getComputedStyle(element).getPropertyValue('--font').trim() || 'sans-serif';
  const before = measurers.get(family);
  if (before !== undefined) return before;
  const context = document.createElement('canvas').getContext('2d');
  const estimate = estimateText(12);
  if (context === null) return estimate;
  context.font = `12px ${family}`;
  const widths = new Map<string, number>();
  const measure: MeasureText = (text) => {
    let width = widths.get(text);
    if (width === undefined) widths.set(text, (width = Math.ceil(context.measureText(text).width)));
    return width;
  };
  measurers.set(family, measure);
  return measure;
}
