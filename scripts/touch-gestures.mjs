// SPDX-License-Identifier: MIT
/* global visualViewport, scrollTo -- in functions that run in the page */

/** A finger's way in one gesture, px, and in how many steps. */
const way = 80;
const steps = 10;
/** Two fingers begin so far from the middle, px: nearer ones are one touch. */
const apart = 30;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Zoom and place of the page once they have been the same for a while. */
async function atRest(page) {
  let [last, same] = ['', 0];
  for (let tries = 0; tries < 60 && same < 4; tries += 1) {
    const now = await page.evaluate(() => `${visualViewport.scale} ${visualViewport.pageTop}`);
    same = now === last ? same + 1 : 0;
    last = now;
    await pause(50);
  }
  const [scale, top] = last.split(' ').map(Number);
  return { scale, top };
}

/**
 * A test command that touches the page with real fingers at a point of the window: `pinch` spreads
 * two of them, `pan` draws one upwards. Returns the zoom of the page and how far it was scrolled by
 * that, and takes both back. Chromium only.
 */
export const touchGestures = {
  name: 'touch-gestures',
  async executeCommand({ command, payload, session }) {
    if (command !== 'touch-gesture') return undefined;
    const page = session.browser.getPage(session.id);
    const protocol = await page.createCDPSession();
    const { gesture, x, y } = payload;
    const touch = (type, places) =>
      protocol.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map(([left, top], id) => ({ x: left, y: top, id })),
      });
    const fingers = (moved) =>
      gesture === 'pinch'
        ? [
            [x - apart - moved, y],
            [x + apart + moved, y],
          ]
        : [[x, y - moved]];
    // a finger stops what still scrolls
    const { top: before } = await atRest(page);
    // one finger after the other, as hands do
    for (let count = 1; count <= fingers(0).length; count += 1)
      await touch('touchStart', fingers(0).slice(0, count));
    for (let step = 1; step <= steps; step += 1) {
      await touch('touchMove', fingers((step / steps) * way));
      await pause(16);
    }
    await touch('touchEnd', []);
    const { scale, top } = await atRest(page);
    await protocol.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await page.evaluate((to) => scrollTo(0, to), before);
    await protocol.detach();
    return { scale, moved: top - before };
  },
};
