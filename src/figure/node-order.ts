// SPDX-License-Identifier: MIT
import { positions, weightedCrossings, type ColumnOrder, type LayeredGraph } from './crossings.js';

/** Sweeps over all columns after which even a slowly improving order is taken as it is. */
const maxSweeps = 12;
/** Disturbances tried on the best order found, each followed by sifting; more cost time and gained little on real figures. */
const maxDisturbances = 40;
/** What counts as fewer crossings; less is rounding. */
const least = 1e-9;

/**
 * An order of nodes with few weighted crossings over all columns: from several fixed starts, each column in turn is sifted
 * against both neighbours until nothing improves; the best result is disturbed in fixed ways and sifted again, and the best
 * wins. The same graph gives the same order everywhere.
 * Sifting: Matuszewski, Schönfeld and Molitor, https://doi.org/10.1007/3-540-46648-7_22
 */
export function orderByCrossings(layered: LayeredGraph): ColumnOrder {
  const graph = prepare(layered);
  const given = layered.sizes.map((size) => Array.from({ length: size }, (_, index) => index));
  let best: ColumnOrder = given;
  let bestCrossings = Infinity;
  const attempt = (start: ColumnOrder, touched?: number): void => {
    const order = siftAll(graph, start, touched);
    const crossings = weightedCrossings(layered, order);
    if (crossings >= bestCrossings - least) return;
    best = order;
    bestCrossings = crossings;
  };
  for (const start of [sweepMeans(graph, given, 1), sweepMeans(graph, given, -1), given]) attempt(start);
  for (let round = 1; round <= maxDisturbances && bestCrossings > least; round += 1) attempt(disturb(best, round), round % best.length);
  return best;
}

/**
 * Moves a run of nodes elsewhere in its column. Which run and where follows from the round alone, spread evenly by multiples
 * of the golden ratio: the same in every run and on every machine.
 */
function disturb(order: ColumnOrder, round: number): number[][] {
  const spread = (step: number): number => (round * step * 0.6180339887498949) % 1;
  return order.map((column, index) => {
    if (index !== round % order.length || column.length < 3) return [...column];
    const length = 1 + Math.floor(spread(3) * (column.length / 3));
    const moved = [...column];
    const run = moved.splice(Math.floor(spread(1) * (column.length - length + 1)), length);
    moved.splice(Math.floor(spread(7) * (moved.length + 1)), 0, ...(round % 2 === 0 ? run : run.reverse()));
    return moved;
  });
}

/** The links of a column's nodes to one side, flat: those of node n stand from `first[n]` up to `first[n + 1]`. */
interface Side {
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly value: Float64Array;
}

/** A graph with the links of every column on either side, and room to count in. */
interface PreparedGraph {
  readonly left: readonly (Side | undefined)[];
  readonly right: readonly (Side | undefined)[];
  readonly cost: Float64Array;
  readonly below: Float64Array;
}

function prepare(graph: LayeredGraph): PreparedGraph {
  const widest = Math.max(1, ...graph.sizes);
  return {
    left: graph.sizes.map((size, column) => sideOf(graph, size, column, 'left')),
    right: graph.sizes.map((size, column) => sideOf(graph, size, column, 'right')),
    cost: new Float64Array(widest * widest),
    below: new Float64Array(widest * (widest + 1)),
  };
}

function sideOf(graph: LayeredGraph, size: number, column: number, side: 'left' | 'right'): Side | undefined {
  const links = graph.gaps[side === 'left' ? column - 1 : column];
  if (links === undefined) return undefined;
  const own = side === 'left' ? 'to' : 'from';
  const far = side === 'left' ? 'from' : 'to';
  const sorted = [...links].sort((a, b) => a[own] - b[own]);
  const first = new Int32Array(size + 1);
  for (const link of sorted) first[link[own] + 1] = (first[link[own] + 1] ?? 0) + 1;
  for (let node = 0; node < size; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  return { first, other: Int32Array.from(sorted, (link) => link[far]), value: Float64Array.from(sorted, (link) => link.value) };
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
      return weight === 0 ? Infinity : sum / weight;
    });
    order[column]?.sort((a, b) => (mean[a] ?? 0) - (mean[b] ?? 0) || a - b);
  }
  return order;
}

/** Sifts column after column until nothing improves; a column is visited again only when a neighbour has changed. */
function siftAll(graph: PreparedGraph, start: ColumnOrder, touched?: number): ColumnOrder {
  const order = start.map((column) => [...column]);
  const stale = order.map((_, column) => touched === undefined || Math.abs(column - touched) <= 1);
  for (let sweep = 0; sweep < maxSweeps && stale.includes(true); sweep += 1) {
    for (let step = 0; step < order.length; step += 1) {
      const column = sweep % 2 === 0 ? step : order.length - 1 - step;
      const here = order[column];
      if (here === undefined || stale[column] !== true) continue;
      stale[column] = false;
      if (here.length < 2) continue;
      graph.cost.fill(0, 0, here.length * here.length);
      addPairCosts(graph, graph.left[column], here.length, order[column - 1]);
      addPairCosts(graph, graph.right[column], here.length, order[column + 1]);
      if (!siftColumn(here, graph.cost)) continue;
      if (column > 0) stale[column - 1] = true;
      if (column < order.length - 1) stale[column + 1] = true;
    }
  }
  return order;
}

/** Adds to `cost[u * count + v]` what the links of u and v to one side cross when u stands before v. */
function addPairCosts({ cost, below }: PreparedGraph, side: Side | undefined, count: number, neighbours: readonly number[] | undefined): void {
  if (side === undefined || neighbours === undefined || neighbours.length === 0) return;
  const position = positions(neighbours);
  const stride = neighbours.length + 1;
  const { first, other, value } = side;
  // below[v * stride + p]: weight of v's links that end before position p
  below.fill(0, 0, count * stride);
  for (let node = 0; node < count; node += 1) {
    const row = node * stride;
    const end = first[node + 1] ?? 0;
    for (let link = first[node] ?? 0; link < end; link += 1) {
      const slot = row + (position[other[link] ?? 0] ?? 0) + 1;
      below[slot] = (below[slot] ?? 0) + (value[link] ?? 0);
    }
    for (let slot = row + 1; slot < row + stride; slot += 1) below[slot] = (below[slot] ?? 0) + (below[slot - 1] ?? 0);
  }
  for (let node = 0; node < count; node += 1) {
    const end = first[node + 1] ?? 0;
    for (let link = first[node] ?? 0; link < end; link += 1) {
      const weight = value[link] ?? 0;
      let slot = node * count;
      for (let at = position[other[link] ?? 0] ?? 0; at < count * stride; at += stride, slot += 1) cost[slot] = (cost[slot] ?? 0) + weight * (below[at] ?? 0);
    }
  }
}

/** Moves each node to its best place until none moves. Returns whether anything improved. */
function siftColumn(order: number[], cost: Float64Array): boolean {
  const count = order.length;
  let improved = false;
  for (let moved = true; moved; ) {
    moved = false;
    for (let node = 0; node < count; node += 1) {
      const from = order.indexOf(node);
      const row = node * count;
      let change = 0;
      let best = -least;
      let bestAt = from;
      for (let at = from - 1; at >= 0; at -= 1) {
        const other = order[at] ?? 0;
        change += (cost[row + other] ?? 0) - (cost[other * count + node] ?? 0);
        if (change < best) {
          best = change;
          bestAt = at;
        }
      }
      change = 0;
      for (let at = from + 1; at < count; at += 1) {
        const other = order[at] ?? 0;
        change += (cost[other * count + node] ?? 0) - (cost[row + other] ?? 0);
        if (change < best) {
          best = change;
          bestAt = at;
        }
      }
      if (bestAt === from) continue;
      order.splice(from, 1);
      order.splice(bestAt, 0, node);
      moved = true;
      improved = true;
    }
  }
  return improved;
}
