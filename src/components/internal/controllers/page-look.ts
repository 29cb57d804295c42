// SPDX-License-Identifier: MIT

const followers = new Set<() => void>();
let attributes: MutationObserver | undefined;
/** The one list that is listened to: each call of `matchMedia` makes another. */
let dark: MediaQueryList | undefined;

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
  dark ??= matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  document.addEventListener('transitionend', onTransition);
}

function stop(): void {
  attributes?.disconnect();
  dark?.removeEventListener('change', changed);
  document.removeEventListener('transitionend', onTransition);
}
