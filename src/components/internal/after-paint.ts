// SPDX-License-Identifier: MIT

/** Timeout where no frames are rendered, as in a hidden iframe, ms. */
const longestWait = 1000;

/** Resolves when the next frame is on the screen: when idle after the frame that follows it. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longestWait);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        setTimeout(resolve);
      }),
    );
  });
}
