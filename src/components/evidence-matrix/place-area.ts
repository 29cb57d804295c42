// SPDX-License-Identifier: MIT

/** Where the areas and dots of all cells are centred, and how large the largest area may be, in px. */
export interface AreaPlace {
  readonly x: number;
  readonly y: number;
  readonly largest: number;
}

/** What an area keeps clear of: the edge of its cell, and the halo of number and sign. */
const clear = 1.5;
/** Room of a digit, of a sign and of a line of the 12 px that they are set in; how far from the edge they stand. */
const text = { digit: 8, sign: 9, line: 10.5, edge: 2 };

/**
 * The place in a square cell of the given side whose number stands at the upper right and whose sign at the lower right: as
 * near to the middle as the largest area allows without touching either. `most` is the largest number.
 */
export function areaInCell(side: number, most: number): AreaPlace {
  const number = side - text.edge - String(most).length * text.digit;
  const sign = side - text.edge - text.sign;
  for (let largest = side / 3; largest > 1; largest -= 0.5) {
    for (let x = side / 2; x >= largest + clear; x -= 0.5) {
      const y = side - x;
      const reaches = Math.min(
        Math.hypot(Math.max(0, number - x), y - text.edge - text.line),
        Math.hypot(Math.max(0, sign - x), Math.max(0, sign - y)),
      );
      if (reaches >= largest + clear) return { x, y, largest };
    }
  }
  return areaAlone(side);
}

/** The place in a square that holds nothing else. */
export function areaAlone(side: number): AreaPlace {
  return { x: side / 2, y: side / 2, largest: side / 2 - clear };
}
