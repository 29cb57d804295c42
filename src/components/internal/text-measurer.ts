// SPDX-License-Identifier: MIT
import { estimateText, type MeasureText } from '../../figure/fit-label.js';

const measurers = new Map<string, MeasureText>();

/**
 * Measures text in the element's figure font, 12 px, by its characters, each of which is measured once: a figure has hundreds
 * of wordings but few characters. Pairs that are set closer together make a text narrower than is said, never wider. Spacing
 * that a reader's own style sheet asks for is reckoned with. The same function for the same font and spacing.
 */
export function textMeasurer(element: Element): MeasureText {
  const family = getComputedStyle(element).getPropertyValue('--font').trim() || 'sans-serif';
  const { letters, words } = spacingIn(element);
  const key = `${family} ${letters} ${words}`;
  const before = measurers.get(key);
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
      sum += width + letters + (character === ' ' || character === '\u2002' ? words : 0);
    }
    return Math.ceil(sum);
  };
  measurers.set(key, measure);
  return measure;
}

/** Room between letters and words, px; in em of 12 px text. The page's own does not reach inside, a reader's does (WCAG 1.4.12). */
function spacingIn(element: Element): { readonly letters: number; readonly words: number } {
  const drawn = element.shadowRoot?.querySelector('.root');
  if (drawn == null) return { letters: 0, words: 0 };
  const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(drawn);
  const scale = 12 / (parseFloat(fontSize) || 12);
  return { letters: (parseFloat(letterSpacing) || 0) * scale, words: (parseFloat(wordSpacing) || 0) * scale };
}
