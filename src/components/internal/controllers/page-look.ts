// SPDX-License-Identifier: MIT

const followers = new Set<() => void>();
let attributes: MutationObserver | undefined;

/**
 * Calls back whenever the look of the page may have changed: by the reader's system, by a class or
 * attribute of its outermost elements, at the end of a transition. Returns what ends that. All
 * elements share one observer.
 */
export function followPage(onChange: () => void): () => void {
  if (followers.size === 0) start();
  followers.add(onChange);
  return () => {
    followers.delete(onChange);
    if (followers.size === 0) stop();
  };
}

const changed = (): void => followers.forEach((follower) => follower());

function onTransition({ target, propertyName }: TransitionEvent): void {
  // of the page, not of the many small things in it
  if (
    propertyName === 'background-color' &&
    target instanceof Element &&
    target.childElementCount > 0
  )
    changed();
}

function start(): void {
  attributes ??= new MutationObserver(changed);
  for (const element of [document.documentElement, document.body])
    attributes.observe(element, { attributes: true });
  matchDark().addEventListener('change', changed);
  document.addEventListener('transitionend', onTransition);
}

function stop(): void {
  attributes?.disconnect();
  matchDark().removeEventListener('change', changed);
  document.removeEventListener('transitionend', onTransition);
}

function matchDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
