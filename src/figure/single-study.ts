// SPDX-License-Identifier: MIT
import { round } from './ribbon-path.js';

/** Ribbons thinner than this, px, have no room for a line in them. */
const leastLinedThickness = 2;
/** Thinner dashes than this, px, are not seen. */
const leastDashWidth = 1;

/** Dashes and gaps, px, that say: a single study. */
export const singleDashes = '6 4';

/**
 * Whether a ribbon behind which a single study stands is drawn as dashes; a thicker one has a dashed line along it. So what one
 * study alone reports never looks like what several do.
 */
export function isDashed(thickness: number): boolean {
  return thickness < leastLinedThickness;
}

/** Width of the dashes that are drawn for a strand, px. */
export function dashWidth(thickness: number): number {
  return round(Math.max(leastDashWidth, thickness));
}
