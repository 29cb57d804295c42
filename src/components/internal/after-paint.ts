// SPDX-License-Identifier: MIT

/** Where no frames are made, as in a frame out of sight, what follows a painting comes after so many ms all the same. */
const longestWait = 1000;

/** Resolves when the next frame is on the screen: in the first pause after the frame that follows it. */
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
