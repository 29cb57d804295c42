// SPDX-License-Identifier: MIT

/** How long a landing is held against elements that are drawn late, ms. */
const longestHold = 6000;

/** Elements whose drawing changes the height of the page. */
const growing = new Set<Element>();
let isFollowing = false;
/** What is held now, and its end. */
let held: { readonly observer: ResizeObserver; readonly end: () => void } | undefined;

/**
 * Keeps a link to a place on the page where it landed while the element is drawn, and until the
 * reader moves. Returns what ends that.
 */
export function keepLandingWhileDrawn(element: Element): () => void {
  growing.add(element);
  held?.observer.observe(element);
  if (!isFollowing) {
    isFollowing = true;
    addEventListener('hashchange', holdNamed);
    const [navigation] = performance.getEntriesByType('navigation');
    // after going back or reloading, the browser restores where the reader was
    const isNew = (navigation as PerformanceNavigationTiming | undefined)?.type === 'navigate';
    if (isNew) holdNamed();
  }
  return () => growing.delete(element);
}

/** Scrolls to an element, and holds it there while others are drawn. */
export function landOn(target: Element): void {
  target.scrollIntoView({ behavior: 'instant' });
  hold(target);
}

/** Holds what the page's address names, unless the reader has gone elsewhere already. */
function holdNamed(): void {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  if (target === null) return;
  const { top } = target.getBoundingClientRect();
  // the browser may be about to scroll there
  if (scrollY === 0 || Math.abs(top) < innerHeight) hold(target);
}

function hold(target: Element): void {
  held?.end();
  const observer = new ResizeObserver(() => target.scrollIntoView({ behavior: 'instant' }));
  for (const element of growing) observer.observe(element);
  const late = setTimeout(() => held?.end(), longestHold);
  const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
  const end = (): void => {
    observer.disconnect();
    clearTimeout(late);
    for (const move of moves) removeEventListener(move, end, true);
    held = undefined;
  };
  for (const move of moves) addEventListener(move, end, { capture: true, passive: true });
  held = { observer, end };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
