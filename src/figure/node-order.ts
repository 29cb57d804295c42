// SPDX-License-Identifier: MIT
import { positions, weightedCrossings, type ColumnOrder, type LayeredGraph } from './crossings.js';

/** Most sweeps of sifting over all columns. */
const maxSweeps = 12;
/** Sweeps by means from each side before sifting: they are cheap and shorten it. */
const settlingSweeps = 5;
/** Most disturbances of the best order, each followed by sifting. */
const maxDisturbances = 100;
/** Most counting steps, so that large figures stay fast and small ones get many tries. */
const maxCounted = 200_000;
/** Least improvement in crossings; smaller differences are rounding errors. */
const least = 1e-9;

/** The number of the block that each node stands in, by column and node. */
export type Blocks = readonly (readonly number[])[];

/**
 * An order of nodes with few weighted crossings, within the blocks of each column, which follow
 * each other by number. `effort` multiplies the length of the search. From fixed starts, each
 * column in turn is sifted against both neighbours until nothing improves; the best result is
 * disturbed in fixed ways and sifted again; the best order wins. Deterministic. Sifting:
 * Matuszewski, Schönfeld and Molitor, https://doi.org/10.1007/3-540-46648-7_22
 */
export function orderByCrossings(
  layered: LayeredGraph,
  blocks: Blocks = layered.sizes.map((size) => new Array<number>(size).fill(0)),
  effort = 1,
): ColumnOrder {
  const graph = prepare(layered, blocks, effort);
  const given = byBlock(blocks);
  let best: ColumnOrder = given;
  let bestCrossings = Infinity;
  for (const start of [settle(graph, given, 1), settle(graph, given, -1), given]) {
    if (graph.counted > graph.mostCounted) break;
    const { order } = sift(graph, start);
    const crossings = weightedCrossings(layered, order);
    if (crossings < bestCrossings - least) [best, bestCrossings] = [order, crossings];
  }
  for (
    let round = 1;
    round <= maxDisturbances * effort && bestCrossings > least && graph.counted < graph.mostCounted;
    round += 1
  ) {
    const column = round % best.length;
    const before = best[column] ?? [];
    if (before.length < 3) continue;
    const disturbed = disturb(before, round, graph.blocks[column] ?? []);
    const costs = costsOf(graph, best, column);
    const worse = crossingsIn(disturbed, costs) - crossingsIn(before, costs);
    const { order, change } = sift(graph, best.with(column, disturbed), column);
    if (worse + change >= -least) continue;
    best = order;
    bestCrossings += worse + change;
  }
  return best;
}

/** The nodes of each column by block; within a block as they are numbered. */
export function byBlock(blocks: Blocks): ColumnOrder {
  return blocks.map((blockOf) =>
    blockOf.map((_, index) => index).sort((a, b) => (blockOf[a] ?? 0) - (blockOf[b] ?? 0) || a - b),
  );
}

/**
 * Moves a run of a column's nodes elsewhere. Run and target depend only on the round, spread evenly
 * by multiples of the golden ratio, so that results are reproducible.
 */
function disturb(column: readonly number[], round: number, blockOf: readonly number[]): number[] {
  const spread = (step: number): number => (round * step * 0.6180339887498949) % 1;
  const length = 1 + Math.floor(spread(3) * (column.length / 3));
  const moved = [...column];
  const run = moved.splice(Math.floor(spread(1) * (column.length - length + 1)), length);
  moved.splice(
    Math.floor(spread(7) * (moved.length + 1)),
    0,
    ...(round % 2 === 0 ? run : run.reverse()),
  );
  // sorting is stable: what was moved out of its block goes back to the nearest place in it
  return moved.sort((a, b) => (blockOf[a] ?? 0) - (blockOf[b] ?? 0));
}

/**
 * The links of a column's nodes to one side, flat: those of node n are `first[n]` to `first[n +
 * 1]`.
 */
interface Side {
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly value: Float64Array;
}

/**
 * The cost of placing node u of a column before node v: crossings with the links to one
 * neighbouring column in a fixed order, at `[u * count + v]`, minus the cost of placing it after.
 */
interface SideCosts {
  readonly neighbours: readonly number[];
  readonly difference: Float64Array;
}

/**
 * A graph with the links of every column by side, and a cache of costs: only one side changes at a
 * time.
 */
interface PreparedGraph {
  readonly left: readonly (Side | undefined)[];
  readonly right: readonly (Side | undefined)[];
  readonly known: Map<Side, SideCosts[]>;
  /** Buffer for sums. */
  readonly sum: Float64Array;
  readonly below: Float64Array;
  readonly blocks: Blocks;
  readonly mostCounted: number;
  /** Steps of counting so far. */
  counted: number;
}

function prepare(graph: LayeredGraph, blocks: Blocks, effort: number): PreparedGraph {
  const widest = Math.max(1, ...graph.sizes);
  return {
    left: graph.sizes.map((size, column) => sideOf(graph, size, column, 'left')),
    right: graph.sizes.map((size, column) => sideOf(graph, size, column, 'right')),
    known: new Map(),
    sum: new Float64Array(widest * widest),
    below: new Float64Array(widest),
    blocks,
    mostCounted: maxCounted * effort,
    counted: 0,
  };
}

function sideOf(
  graph: LayeredGraph,
  size: number,
  column: number,
  side: 'left' | 'right',
): Side | undefined {
  const links = graph.gaps[side === 'left' ? column - 1 : column];
  if (links === undefined) return undefined;
  const own = side === 'left' ? 'to' : 'from';
  const far = side === 'left' ? 'from' : 'to';
  const sorted = [...links].sort((a, b) => a[own] - b[own]);
  const first = new Int32Array(size + 1);
  for (const link of sorted) first[link[own] + 1] = (first[link[own] + 1] ?? 0) + 1;
  for (let node = 0; node < size; node += 1)
    first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  return {
    first,
    other: new Int32Array(sorted.map((link) => link[far])),
    value: new Float64Array(sorted.map((link) => link.value)),
  };
}

/** Sweeps back and forth, starting in one direction, until means barely improve. */
function settle(graph: PreparedGraph, given: ColumnOrder, direction: 1 | -1): ColumnOrder {
  let order = given;
  for (let sweep = 0; sweep < settlingSweeps; sweep += 1)
    order = sweepMeans(graph, order, sweep % 2 === 0 ? direction : direction === 1 ? -1 : 1);
  return order;
}

/** Orders each column by the weighted mean position of its neighbours, once in one direction. */
function sweepMeans(graph: PreparedGraph, given: ColumnOrder, direction: 1 | -1): ColumnOrder {
  const order = given.map((column) => [...column]);
  const columns = order.map((_, index) => index);
  if (direction === -1) columns.reverse();
  for (const column of columns.slice(1)) {
    const side = (direction === 1 ? graph.left : graph.right)[column];
    const before = positions(order[column - direction] ?? []);
    if (side === undefined) continue;
    const mean = (order[column] ?? []).map((_, node) => {
      let weight = 0;
      let sum = 0;
      for (let link = side.first[node] ?? 0; link < (side.first[node + 1] ?? 0); link += 1) {
        weight += side.value[link] ?? 0;
        sum += (side.value[link] ?? 0) * (before[side.other[link] ?? 0] ?? 0);
      }
      // rounded, so that the order of summation does not affect the result
      return weight === 0 ? Infinity : Math.round((sum / weight) * 1e9);
    });
    const blockOf = graph.blocks[column] ?? [];
    order[column]?.sort(
      (a, b) => (blockOf[a] ?? 0) - (blockOf[b] ?? 0) || (mean[a] ?? 0) - (mean[b] ?? 0) || a - b,
    );
  }
  return order;
}

/**
 * Sifts columns until nothing improves; revisits a column only when a neighbour changed. For a
 * start that was `disturbed` in one column, sifts its neighbours first, so that the column does not
 * just revert. `change` is the difference in crossings from the start.
 */
function sift(
  graph: PreparedGraph,
  start: ColumnOrder,
  disturbed?: number,
): { order: ColumnOrder; change: number } {
  const order = [...start];
  const stale = order.map(
    (_, column) => disturbed === undefined || Math.abs(column - disturbed) === 1,
  );
  let change = 0;
  for (let sweep = 0; sweep < maxSweeps && stale.includes(true); sweep += 1) {
    for (let step = 0; step < order.length; step += 1) {
      const column = sweep % 2 === 0 ? step : order.length - 1 - step;
      const here = order[column];
      if (here === undefined || stale[column] !== true) continue;
      stale[column] = false;
      if (here.length < 2) continue;
      const costs = costsOf(graph, order, column);
      const sifted = siftColumn(here, costs, graph.blocks[column] ?? []);
      if (sifted === here) continue;
      change += crossingsIn(sifted, costs) - crossingsIn(here, costs);
      order[column] = sifted;
      if (column > 0) stale[column - 1] = true;
      if (column < order.length - 1) stale[column + 1] = true;
    }
    if (sweep === 0 && disturbed !== undefined) stale[disturbed] = true;
  }
  return { order, change };
}

/**
 * The costs of a column's pairs for the current order of its neighbours. The next call overwrites
 * them.
 */
function costsOf(graph: PreparedGraph, order: ColumnOrder, column: number): Float64Array {
  const count = order[column]?.length ?? 0;
  const left = sideCosts(graph, graph.right[column - 1], order[column - 1], count);
  const right = sideCosts(graph, graph.left[column + 1], order[column + 1], count);
  if (left === undefined || right === undefined) return left ?? right ?? graph.sum.fill(0);
  const { sum } = graph;
  for (let pair = count * count - 1; pair >= 0; pair -= 1)
    sum[pair] = (left[pair] as number) + (right[pair] as number);
  return sum;
}

/** Number of cached orders of a neighbour: the best and the current one. */
const remembered = 2;

/** The costs of a column's pairs towards one neighbour; recomputed for orders not in the cache. */
function sideCosts(
  graph: PreparedGraph,
  side: Side | undefined,
  neighbours: readonly number[] | undefined,
  count: number,
): Float64Array | undefined {
  if (side === undefined || neighbours === undefined) return undefined;
  let costs = graph.known.get(side);
  if (costs === undefined) graph.known.set(side, (costs = []));
  const at = costs.findIndex((each) => each.neighbours === neighbours);
  if (at >= 0) {
    const [hit] = costs.splice(at, 1) as [SideCosts];
    costs.unshift(hit);
    return hit.difference;
  }
  const difference =
    (costs.length < remembered ? undefined : costs.pop()?.difference) ??
    new Float64Array(count * count);
  countCosts(graph, side, neighbours, count, difference);
  costs.unshift({ neighbours, difference });
  return difference;
}

/** Crossings of the links of u and v to one side with u before v, minus those with u after v. */
function countCosts(
  graph: PreparedGraph,
  side: Side,
  neighbours: readonly number[],
  count: number,
  difference: Float64Array,
): void {
  const { below } = graph;
  const { first, other, value } = side;
  graph.counted += other.length * count;
  difference.fill(0);
  // weight of each node's links that end before the current neighbour
  below.fill(0, 0, count);
  for (const neighbour of neighbours) {
    const start = first[neighbour] as number;
    const end = first[neighbour + 1] as number;
    for (let link = start; link < end; link += 1) {
      const weight = value[link] as number;
      const node = other[link] as number;
      for (let before = 0; before < count; before += 1) {
        const crossed = below[before] as number;
        if (crossed === 0 || before === node) continue;
        (difference[node * count + before] as number) += weight * crossed;
        (difference[before * count + node] as number) -= weight * crossed;
      }
    }
    for (let link = start; link < end; link += 1)
      (below[other[link] as number] as number) += value[link] as number;
  }
}

/** Crossings of a column's links in an order, up to a constant: half the sum over its pairs. */
function crossingsIn(order: readonly number[], difference: Float64Array): number {
  const count = order.length;
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const row = (order[at] ?? 0) * count;
    for (let after = at + 1; after < count; after += 1)
      sum += difference[row + (order[after] ?? 0)] ?? 0;
  }
  return sum / 2;
}

/**
 * Moves each node to its best place in its block until none moves; the order as given where none
 * does.
 */
function siftColumn(
  start: readonly number[],
  difference: Float64Array,
  blockOf: readonly number[],
): readonly number[] {
  let order = start as number[];
  for (let moved = true; moved;) {
    moved = false;
    for (let node = 0; node < start.length; node += 1) {
      const from = order.indexOf(node);
      const best = bestPlace(order, from, difference, blockOf);
      if (best === from) continue;
      if (order === start) order = [...start];
      order.splice(from, 1);
      order.splice(best, 0, node);
      moved = true;
    }
  }
  return order;
}

/** Where in its block the node at a place has fewest crossings; its own place if none is better. */
function bestPlace(
  order: readonly number[],
  from: number,
  difference: Float64Array,
  blockOf: readonly number[],
): number {
  const node = order[from] ?? 0;
  const block = blockOf[node];
  let best = -least;
  let place = from;
  for (let step = -1; step <= 1; step += 2) {
    let change = 0;
    for (let at = from + step; at >= 0 && at < order.length; at += step) {
      const other = order[at] ?? 0;
      if (blockOf[other] !== block) break;
      change -= step * (difference[node * order.length + other] ?? 0);
      if (change >= best) continue;
      best = change;
      place = at;
    }
  }
  return place;
}
