// SPDX-License-Identifier: MIT

/** Longest wait for an idle moment, ms. */
const patience = 3000;

/**
 * Calls back once the page holds an element that is not defined, or none that is; else in an idle
 * moment after the page has loaded, so that a press or a new element need not wait.
 */
export function whenWanted(tag: string, callback: () => void): void {
  const isWanted = (): boolean =>
    document.querySelector(':not(:defined)') !== null || document.querySelector(tag) === null;
  const later = (): void => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(callback, { timeout: patience });
    else setTimeout(callback, patience / 10);
  };
  const parsed = (): void => {
    if (isWanted()) callback();
    else if (document.readyState === 'complete') later();
    else addEventListener('load', later, { once: true });
  };
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', parsed, { once: true });
  else parsed();
}
