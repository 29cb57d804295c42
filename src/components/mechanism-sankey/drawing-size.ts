// SPDX-License-Identifier: MIT
import type { ViewContext } from './derive-view.js';

/** The measures at which a figure is planned. */
export type DrawingSize = Pick<
  ViewContext,
  'width' | 'height' | 'textSize' | 'showsAll' | 'isSlide'
>;

/**
 * Of a figure in print, px: the width of A4 with its margins and text of 8 pt. All columns, since
 * print has no switch between them.
 */
export const printSize: DrawingSize = { width: 690, height: 424, textSize: 10.67, showsAll: true };
