// SPDX-License-Identifier: MIT

/** A finger has to move so far sideways, px, and twice as far as up or down. */
const leastDistance = 48;

/** Recognises a swipe of a finger to the left (1) or right (-1). A mouse does not swipe. */
export class Swipe {
  #start: { readonly id: number; readonly x: number; readonly y: number } | undefined;

  constructor(private readonly onSwipe: (step: 1 | -1) => void) {}

  readonly onPointerDown = ({ pointerType, pointerId, clientX, clientY }: PointerEvent): void => {
    this.#start = pointerType === 'mouse' ? undefined : { id: pointerId, x: clientX, y: clientY };
  };

  readonly onPointerUp = ({ pointerId, clientX, clientY }: PointerEvent): void => {
    const start = this.#start;
    this.#start = undefined;
    if (start?.id !== pointerId) return;
    const [across, along] = [clientX - start.x, clientY - start.y];
    if (Math.abs(across) < leastDistance || Math.abs(across) < 2 * Math.abs(along)) return;
    this.onSwipe(across < 0 ? 1 : -1);
  };
}
