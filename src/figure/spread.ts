// SPDX-License-Identifier: MIT

/**
 * Something that stands in a column: the heights of its bar and of its text, both around one
 * middle, px.
 */
export interface Item {
  readonly bar: number;
  readonly text: number;
}

/** The distances that the items of a column keep, px. */
export interface Spacing {
  /** Between two bars. */
  readonly bars: number;
  /** Between two texts. */
  readonly texts: number;
  /** Between two middles. */
  readonly middles: number;
  /**
   * Whether texts stand over the ground of the bars, so that no text may reach into another bar.
   */
  readonly textsOnBars: boolean;
}

/** Half of what an item takes, px. */
export function extent({ bar, text }: Item): number {
  return Math.max(bar, text) / 2;
}

/** The least distance of the middles of two neighbours, px. */
function separation(a: Item, b: Item, spacing: Spacing): number {
  return Math.max(
    (a.bar + b.bar) / 2 + spacing.bars,
    (a.text + b.text) / 2 + spacing.texts,
    spacing.middles,
    spacing.textsOnBars ? extent(a) + extent(b) + spacing.bars : 0,
  );
}

/** The least height of a column, px; 0 where it is empty. */
export function stackHeight(items: readonly Item[], spacing: Spacing): number {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return 0;
  return extent(first) + separations(items, spacing).reduce((a, b) => a + b, 0) + extent(last);
}

/** Between each item and the next, px. */
function separations(items: readonly Item[], spacing: Spacing): readonly number[] {
  return items.slice(1).map((item, index) => separation(items[index] ?? item, item, spacing));
}

/**
 * The middles of a column's items, spread evenly over a room: what is left is shared between them,
 * at most `mostSpare` each, and the rest stays above and below in equal parts.
 */
export function spreadEvenly(
  items: readonly Item[],
  spacing: Spacing,
  room: readonly [number, number],
  mostSpare = Infinity,
): readonly number[] {
  const [first] = items;
  if (first === undefined) return [];
  const free = Math.max(0, room[1] - room[0] - stackHeight(items, spacing));
  const spare = items.length > 1 ? Math.min(mostSpare, free / (items.length - 1)) : 0;
  const unused = free - spare * (items.length - 1);
  let middle = room[0] + unused / 2 + extent(first);
  const apart = separations(items, spacing);
  return items.map((_, index) => {
    if (index > 0) middle += (apart[index - 1] ?? 0) + spare;
    return middle;
  });
}

/**
 * Middles as near as can be to where the items are wanted, in their order and with their least
 * distances: the least sum of squares, by pooling neighbours that would come too near (isotonic
 * regression).
 */
export function placeNear(
  items: readonly Item[],
  wanted: readonly number[],
  spacing: Spacing,
  room: readonly [number, number],
): readonly number[] {
  const offsets: number[] = [];
  separations(items, spacing).reduce(
    (sum, step, index) => {
      offsets[index + 1] = sum + step;
      return sum + step;
    },
    (offsets[0] = 0),
  );
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((middle, index) => {
    pools.push({ sum: middle - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const [above, here] = pools.slice(-2);
      if (above === undefined || here === undefined) break;
      if (above.sum / above.count <= here.sum / here.count) break;
      pools.splice(-2, 2, { sum: above.sum + here.sum, count: above.count + here.count });
    }
  });
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return [];
  const least = room[0] + extent(first);
  const most = Math.max(least, room[1] - extent(last) - (offsets.at(-1) ?? 0));
  return pools
    .flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
    .map((base, index) => Math.min(most, Math.max(least, base)) + (offsets[index] ?? 0));
}
