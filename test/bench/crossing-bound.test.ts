// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { crossingBound } from '../../bench/crossing-bound.mjs';
import {
  weightedCrossings,
  type ColumnOrder,
  type GapLink,
  type LayeredGraph,
} from '../../src/figure/crossings.js';
import { orderByCrossings } from '../../src/figure/node-order.js';
import { seededRandom } from '../fixtures/random.js';

function randomGraph(sizes: readonly number[], random: () => number): LayeredGraph {
  const gaps = sizes.slice(1).map((size, gap) => {
    const links: GapLink[] = [];
    for (let from = 0; from < (sizes[gap] ?? 0); from += 1)
      for (let to = 0; to < size; to += 1)
        if (random() < 0.6) links.push({ from, to, value: 0.25 + 3 * random() });
    return links;
  });
  return { sizes, gaps };
}

function permutations(size: number): number[][] {
  if (size === 0) return [[]];
  return permutations(size - 1).flatMap((rest) =>
    Array.from({ length: size }, (_, at) => [...rest.slice(0, at), size - 1, ...rest.slice(at)]),
  );
}

/** Every order of every column. */
function allOrders(sizes: readonly number[]): ColumnOrder[] {
  return sizes.reduce<ColumnOrder[]>(
    (orders, size) =>
      orders.flatMap((order) => permutations(size).map((column) => [...order, column])),
    [[]],
  );
}

describe('crossingBound', () => {
  it('never exceeds the fewest possible crossings, and is not far below them', () => {
    const random = seededRandom(3);
    for (const sizes of [
      [3, 3],
      [2, 4, 3],
      [4, 4, 2],
      [3, 3, 3, 2],
    ]) {
      for (let round = 0; round < 4; round += 1) {
        const graph = randomGraph(sizes, random);
        const fewest = Math.min(
          ...allOrders(sizes).map((order) => weightedCrossings(graph, order)),
        );
        const bound = crossingBound(graph);
        expect(bound).to.be.at.most(fewest + 1e-9);
        expect(bound).to.be.at.least(0.8 * fewest - 0.05);
      }
    }
  });

  it('proves that our order is close to the best for larger graphs', () => {
    const graph = randomGraph([7, 9, 6], seededRandom(11));
    const ours = weightedCrossings(graph, orderByCrossings(graph));
    const bound = crossingBound(graph);
    expect(bound).to.be.at.most(ours);
    expect(bound).to.be.at.least(0.85 * ours);
  });

  it('is 0 if links cannot cross', () => {
    expect(
      crossingBound({
        sizes: [1, 3],
        gaps: [
          [
            { from: 0, to: 0, value: 1 },
            { from: 0, to: 2, value: 2 },
          ],
        ],
      }),
    ).to.equal(0);
    expect(crossingBound({ sizes: [], gaps: [] })).to.equal(0);
  });
});
