// SPDX-License-Identifier: MIT

/** Keeps what has focus clear of the text at the edge of the window, px; as in picture.styles.ts. */
const margin = 60;

/**
 * Scrolls to what has focus in a picture, as browsers do for other elements: Firefox takes what is
 * inside an SVG to stand at its top, so that the page would not follow the keyboard. `canvas` is
 * the positioned box around the picture.
 */
export function scrollToFocused(element: Element, canvas: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = canvas.getBoundingClientRect();
  // a reader's zoom, or a page that scales the figure
  const scale = frame.width / canvas.offsetWidth;
  const place = canvas.ownerDocument.createElement('span');
  place.style.cssText =
    `position: absolute; left: ${(left - frame.left) / scale + canvas.scrollLeft}px; ` +
    `top: ${(top - frame.top) / scale}px; width: ${width / scale}px; ` +
    `height: ${height / scale}px; scroll-margin-bottom: ${margin}px`;
  canvas.append(place);
  place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  place.remove();
}
