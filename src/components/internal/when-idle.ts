// SPDX-License-Identifier: MIT

/** Number of elements of a page that are drawn before they come near the window. */
const mostDrawn = 12;
/** Where a browser knows no idle time, ms. */
const pause = 200;

const waiting = new Set<() => boolean>();
let drawn = 0;
let isWaiting = false;

/**
 * Runs a drawing when the page is loaded and idle, one at a time in the order of the calls. Of a
 * page with very many elements only the first are run: a picture of the whole page shows them, and
 * all others cost nothing until they are seen. `draw` returns whether there was something to draw.
 * Returns what takes the drawing back.
 */
export function whenIdle(draw: () => boolean): () => void {
  waiting.add(draw);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => waiting.delete(draw);
}

function wait(): void {
  if (isWaiting || waiting.size === 0 || drawn >= mostDrawn) return;
  isWaiting = true;
  // not in Safari
  if ('requestIdleCallback' in window) requestIdleCallback(runNext);
  else setTimeout(runNext, pause);
}

function runNext(): void {
  isWaiting = false;
  const [draw] = waiting;
  if (draw === undefined) return;
  waiting.delete(draw);
  if (draw()) drawn += 1;
  wait();
}
