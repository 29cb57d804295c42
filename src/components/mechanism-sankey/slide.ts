// SPDX-License-Identifier: MIT

/**
 * A slide is laid out at this width, px, and scaled to its box: text keeps its share of the width
 * (1.5 %), and nothing is wrapped anew.
 */
const slideWidth = 1280;
/** Left and right of the figure, px of the layout. */
const slideMargin = 24;
/** Size of labels, px of the layout. */
const textSize = 19;
/** What stands above and below the columns: headline, heads, legend, px of the layout. */
const aroundColumns = 190;
/** Height of a slide in parts of its width where the box has none yet. */
const usualShape = 9 / 16;
/** Narrower windows, px, show slides as pages: a phone has no room for all columns. */
const leastWindow = 600;

/** A box in a page, px. */
export interface SlideBox {
  readonly width: number;
  readonly height: number;
}

/** The measures at which a slide that fills a box is planned, px of the layout. */
export function slideSize({ width, height }: SlideBox): {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
} {
  const shape = width > 0 && height > 0 ? height / width : usualShape;
  return {
    width: slideWidth - 2 * slideMargin,
    height: Math.round(slideWidth * shape) - aroundColumns,
    textSize,
  };
}

/** Whether a figure is drawn as a slide: on a phone, where it fills the window, it is a page. */
export function isSlide(display: string, width: number, windowWidth: () => number): boolean {
  return display === 'slide' && !(width < leastWindow && windowWidth() < leastWindow);
}
