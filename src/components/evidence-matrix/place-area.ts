// SPDX-License-Identifier: MIT

/** Centre of the areas and dots in their cells, and the largest radius, px. */
export interface AreaPlace {
  readonly x: number;
  readonly y: number;
  readonly largest: number;
}

/** Distance of an area from the edge of its cell and from number and sign, px. */
const clear = 1.5;
/** Width of a digit and of a sign, line height, and distance from the edge, in px at 12 px type. */
const text = { digit: 8, sign: 9, line: 10.5, edge: 2 };

/**
 * The place of the area in a square cell with a number at the upper right and a sign at the lower
 * right: as large as fits, then as near to the middle as possible without touching either. `most`
 * is the largest number.
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

/** The place of the area in a square that holds nothing else. */
export function areaAlone(side: number): AreaPlace {
  return { x: side / 2, y: side / 2, largest: side / 2 - clear };
}
