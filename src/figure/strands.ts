// SPDX-License-Identifier: MIT
import type { Share } from '../model/flow.js';
import type { PlacedLink } from './layout-sankey.js';
import type { Band } from './ribbon-path.js';

/** The part of a ribbon in one colour. */
export interface Strand extends Band {
  /** Index in the flow's colours. */
  readonly strand: number;
}

/** The strands of a ribbon, stacked in colour order; their thicknesses sum to the ribbon's. */
export function strandsOf(placed: PlacedLink, scale: number): readonly Strand[] {
  return stack(placed, scale, placed.link.shares, () => true);
}

/**
 * The parts of a ribbon with the highlighted findings: in each strand, from its first edge, as wide
 * as their weight. The highlighted sum is the same in every gap.
 */
export function highlightedBands(
  placed: PlacedLink,
  scale: number,
  highlighted: ReadonlySet<number>,
): readonly Strand[] {
  const { shares } = placed.link;
  const isHighlighted = (share: Share): boolean => highlighted.has(share.finding);
  // most ribbons have no highlighted part
  return shares.some(isHighlighted) ? stack(placed, scale, shares, isHighlighted) : [];
}

function stack(
  placed: PlacedLink,
  scale: number,
  shares: readonly Share[],
  drawn: (share: Share) => boolean,
): readonly Strand[] {
  const whole = new Map<number, number>();
  const part = new Map<number, number>();
  for (const share of shares) {
    whole.set(share.strand, (whole.get(share.strand) ?? 0) + share.weight);
    if (drawn(share)) part.set(share.strand, (part.get(share.strand) ?? 0) + share.weight);
  }
  const strands: Strand[] = [];
  const straight = placed.straight === undefined ? {} : { straight: placed.straight };
  let offset = 0;
  for (const strand of [...whole.keys()].sort((a, b) => a - b)) {
    const weight = part.get(strand);
    if (weight !== undefined) {
      strands.push({
        strand,
        x0: placed.x0,
        x1: placed.x1,
        y0: placed.y0 + offset,
        y1: placed.y1 + offset,
        thickness: weight * scale,
        ...straight,
      });
    }
    offset += (whole.get(strand) ?? 0) * scale;
  }
  return strands;
}
