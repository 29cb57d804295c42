// SPDX-License-Identifier: MIT
import type { OwnData } from './figure-data.js';

type Theme = 'auto' | 'light' | 'dark';

const themes: readonly Theme[] = ['auto', 'light', 'dark'];

/** How a server draws a figure, besides its attributes. */
export interface FigureOptions {
  /**
   * Width of the figure in the page, px, at least 240. Of several, the page shows the nearest to its
   * own; by default one for phones and one for articles.
   */
  readonly width?: number | readonly number[];
  /** Colours: of the page's `color-scheme` by default. */
  readonly theme?: Theme;
  /** Language of the page where the attribute `lang` names none; English by default. */
  readonly language?: string;
  /** Data of one's own, in place of the bundled evidence; they are written into the element too. */
  readonly data?: OwnData | undefined;
  /** What a Content-Security-Policy asks of style elements. */
  readonly nonce?: string;
}

/** Of a phone, and of the column of an article, px. */
const usualWidths = [343, 1100];
const leastWidth = 240;

/**
 * The widths of figures, in order, px.
 * @throws Error for none, and for one that is too small or no number
 */
export function readWidths(width: FigureOptions['width'] = usualWidths): readonly number[] {
  const widths = [...new Set(typeof width === 'number' ? [width] : width)].sort((a, b) => a - b);
  const wrong = widths.find((each) => !(each >= leastWidth && each < Infinity));
  if (wrong !== undefined || widths.length === 0)
    throw new Error(
      `width is ${wrong ?? 'empty'}; it must be a number of at least ${leastWidth} px, or a list of these.`,
    );
  return widths;
}

/** @throws Error for a theme that there is not */
export function checkTheme(theme: string): void {
  if (!(themes as readonly string[]).includes(theme))
    throw new Error(`theme is “${theme}”; it may be ${themes.join(', ')}.`);
}
