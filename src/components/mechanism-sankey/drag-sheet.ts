// SPDX-License-Identifier: MIT
import { zoomAt } from '../internal/controllers/reader-text.js';

/** A sheet that was drawn down so far closes, px. */
const leastDistance = 80;
/** So does one that was flicked down at this speed, px/ms, and by so much, px. */
const leastSpeed = 0.5;
const leastFlick = 24;

/**
 * Follows a pointer that draws a sheet down by its grip; `close` is called where it was drawn far
 * or fast enough, else the sheet returns.
 */
export function dragSheet(event: PointerEvent, close: () => void): void {
  const grip = event.currentTarget as HTMLElement;
  const sheet = grip.parentElement;
  if (event.button !== 0 || sheet === null) return;
  const { clientY: start, timeStamp: begin } = event;
  const distanceTo = ({ clientY }: PointerEvent): number => Math.max(0, clientY - start);
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => {
    controller.abort();
    sheet.style.removeProperty('translate');
  };
  const drop = (last: PointerEvent): void => {
    end();
    const distance = distanceTo(last);
    const speed = distance / Math.max(1, last.timeStamp - begin);
    if (distance >= leastDistance || (distance >= leastFlick && speed >= leastSpeed)) close();
  };
  grip.setPointerCapture(event.pointerId);
  grip.addEventListener(
    'pointermove',
    (moved) => sheet.style.setProperty('translate', `0 ${distanceTo(moved) / zoomAt(sheet)}px`),
    { signal },
  );
  grip.addEventListener('pointerup', drop, { signal });
  grip.addEventListener('pointercancel', end, { signal });
}
