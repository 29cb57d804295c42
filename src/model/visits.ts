// SPDX-License-Identifier: MIT
import type { TrialVisit } from '../data/dataset.js';
import { visitDays } from '../data/visit-days.js';

/** A visit on the axis of the follow-up. */
export interface PlacedVisit {
  readonly visit: TrialVisit;
  /** Place between the treatment (0) and the last visit (1). */
  readonly place: number;
}

/** The visits in order of time, to scale. */
export function placeVisits(visits: readonly TrialVisit[]): readonly PlacedVisit[] {
  const last = Math.max(0, ...visits.map(visitDays));
  return [...visits]
    .sort((a, b) => visitDays(a) - visitDays(b))
    .map((visit) => ({ visit, place: last === 0 ? 0 : visitDays(visit) / last }));
}

/**
 * The visits whose labels fit side by side: the last, the first, then others from the last on.
 * `widthOf` is the width of a label, as a share of the axis.
 */
export function labelledVisits(
  placed: readonly PlacedVisit[],
  widthOf: (visit: TrialVisit) => number,
): readonly PlacedVisit[] {
  const taken: (readonly [number, number])[] = [];
  const [first, ...others] = placed;
  const order = [others.at(-1), first, ...others.slice(0, -1).reverse()];
  const fitting = new Set(
    order.filter((each) => {
      if (each === undefined) return false;
      const [start, end] = spanOf(each, widthOf(each.visit));
      const isFree = taken.every(([from, to]) => end < from || start > to);
      if (isFree) taken.push([start, end]);
      return isFree;
    }),
  );
  return placed.filter((each) => fitting.has(each));
}

/** Where a label stands: in the middle of its visit, but inside the axis. */
function spanOf({ place }: PlacedVisit, width: number): readonly [number, number] {
  const start = Math.min(Math.max(place - width / 2, 0), Math.max(0, 1 - width));
  return [start, start + width];
}
