// SPDX-License-Identifier: MIT
import type { LanePlan } from './lane-plan.js';

/** Where ribbons to a hidden column are seen, as a stop of the gradient that masks them. */
export interface FadeStop {
  /** A part of the width of the figure, 0 to 1. */
  readonly at: number;
  readonly isSeen: boolean;
}

/** The stops from left to right; none where no column is hidden. */
export function fadeStops({ hidden, width }: LanePlan): readonly FadeStop[] {
  return (hidden?.fades ?? []).flatMap(({ full, gone }) => {
    const ends = [
      { at: full / width, isSeen: true },
      { at: gone / width, isSeen: false },
    ];
    return full < gone ? ends : ends.reverse();
  });
}
