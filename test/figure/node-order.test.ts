// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Order } from '../../src/figure/arrange.js';
import {
  weightedCrossings,
  type ColumnOrder,
  type LayeredGraph,
} from '../../src/figure/crossings.js';
import { inkGraph } from '../../src/figure/lane-graph.js';
import { orderByCrossings } from '../../src/figure/node-order.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { deriveFigure } from '../fixtures/lane-figure.js';
import { seededRandom } from '../fixtures/random.js';

describe('orderByCrossings', () => {
  it('counts crossings as the pairwise definition does', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 40; round += 1) {
      const graph = randomGraph(random, 4, 6);
      const order = graph.sizes.map((size) => shuffle(size, random));
      expect(weightedCrossings(graph, order)).to.be.closeTo(slowCrossings(graph, order), 1e-6);
    }
  });

  it('finds the best order for small figures', () => {
    const random = seededRandom(6);
    let found = 0;
    let possible = 0;
    for (let round = 0; round < 25; round += 1) {
      const graph = randomGraph(random, 3, 4);
      found += weightedCrossings(graph, orderByCrossings(graph));
      possible += bestByTrial(graph);
    }
    expect(found).to.be.at.most(possible * 1.05 + 1e-9);
  });

  it('crosses less than simple orders', () => {
    const evidence = indexEvidence(bundledDataset());
    const crossings = (order: Order): number => {
      const { flow, arrangement } = deriveFigure(evidence, { order });
      return weightedCrossings(
        inkGraph(flow, arrangement),
        arrangement.map((column) => column.map((_, index) => index)),
      );
    };
    for (const order of ['value', 'name', 'data'] as const)
      expect(crossings('crossings')).to.be.below(crossings(order));
  });
});

function randomGraph(random: () => number, columns: number, size: number): LayeredGraph {
  const sizes = Array.from({ length: columns }, () => 1 + Math.floor(random() * size));
  const gaps = sizes.slice(1).map((to, gap) =>
    Array.from({ length: 2 + Math.floor(random() * 8) }, () => ({
      from: Math.floor(random() * (sizes[gap] ?? 1)),
      to: Math.floor(random() * to),
      value: 1 + Math.floor(random() * 5),
    })),
  );
  return { sizes, gaps };
}

function shuffle(size: number, random: () => number): number[] {
  return Array.from({ length: size }, (_, index) => ({ index, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ index }) => index);
}

function slowCrossings(graph: LayeredGraph, order: ColumnOrder): number {
  let sum = 0;
  graph.gaps.forEach((links, gap) => {
    const at = (column: number, node: number): number => order[column]?.indexOf(node) ?? 0;
    links.forEach((a, index) =>
      links
        .slice(index + 1)
        .forEach(
          (b) =>
            (sum +=
              (at(gap, a.from) - at(gap, b.from)) * (at(gap + 1, a.to) - at(gap + 1, b.to)) < 0
                ? a.value * b.value
                : 0),
        ),
    );
  });
  return sum;
}

function permutations(size: number): readonly (readonly number[])[] {
  if (size <= 1) return [Array.from({ length: size }, (_, index) => index)];
  return permutations(size - 1).flatMap((rest) =>
    Array.from({ length: size }, (_, at) => [...rest.slice(0, at), size - 1, ...rest.slice(at)]),
  );
}

function bestByTrial(graph: LayeredGraph): number {
  let orders: readonly ColumnOrder[] = [[]];
  for (const size of graph.sizes)
    orders = orders.flatMap((order) => permutations(size).map((column) => [...order, column]));
  return Math.min(...orders.map((order) => weightedCrossings(graph, order)));
}
