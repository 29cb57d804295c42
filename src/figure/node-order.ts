// SPDX-License-Identifier: MIT
import { positions, weightedCrossings, type ColumnOrder, type GapLink, type LayeredGraph } from './crossings.js';

/** Sweeps over all columns after which even a slowly improving order is taken as it is. */
const maxSweeps = 12;
/** Disturbances tried on the best order found, each followed by sifting; more cost time and gained little on real figures. */
const maxDisturbances = 48;

/**
 * An order of nodes with few weighted crossings over all columns: from several fixed starts, each column in turn is sifted
 * against both neighbours until nothing improves; the best result wins. The same graph gives the same order everywhere.
 * Sifting: Matuszewski, Schönfeld and Molitor, https://doi.org/10.1007/3-540-46648-7_22
 */
export function orderByCrossings(layered: LayeredGraph): ColumnOrder {
  const sides = (side: 'left' | 'right') => layered.sizes.map((_, column) => neighbours(layered, column, side));
  const graph: PreparedGraph = { ...layered, left: sides('left'), right: sides('right') };
  const given = graph.sizes.map((size) => Array.from({ length: size }, (_, index) => index));
  const starts = [sweepMeans(graph, given, 1), sweepMeans(graph, given, -1), given, given.map((column) => [...column].reverse())];
  let best: ColumnOrder = given;
  let bestCrossings = Infinity;
  for (const start of starts) {
    const order = siftAll(graph, start);
    const crossings = weightedCrossings(graph, order);
    if (crossings < bestCrossings - 1e-9) {
      best = order;
      bestCrossings = crossings;
    }
  }
  for (let round = 1; round <= maxDisturbances; round += 1) {
    const order = siftAll(graph, disturb(best, round), round % best.length);
    const crossings = weightedCrossings(graph, order);
    if (crossings < bestCrossings - 1e-9) {
      best = order;
      bestCrossings = crossings;
    }
  }
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

/** Orders each column by the weighted mean position of its neighbours, once in one direction. */
function sweepMeans(graph: LayeredGraph, given: ColumnOrder, direction: 1 | -1): ColumnOrder {
  const order = given.map((column) => [...column]);
  const columns = order.map((_, index) => index);
  if (direction === -1) columns.reverse();
  for (const column of columns.slice(1)) {
    const before = positions(order[column - direction] ?? []);
    const links = neighbours(graph, column, direction === 1 ? 'left' : 'right');
    const mean = links.map((list) => {
      const weight = list.reduce((sum, link) => sum + link.value, 0);
      return weight === 0 ? Infinity : list.reduce((sum, link) => sum + (before[link.node] ?? 0) * link.value, 0) / weight;
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
      const cost = new Float64Array(here.length * here.length);
      addPairCosts(cost, graph.left[column] ?? [], positions(order[column - 1] ?? []));
      addPairCosts(cost, graph.right[column] ?? [], positions(order[column + 1] ?? []));
      if (!siftColumn(here, cost)) continue;
      if (column > 0) stale[column - 1] = true;
      if (column < order.length - 1) stale[column + 1] = true;
    }
  }
  return order;
}

/** A graph with the links of every node on either side. */
interface PreparedGraph extends LayeredGraph {
  readonly left: readonly (readonly (readonly Neighbour[])[])[];
  readonly right: readonly (readonly (readonly Neighbour[])[])[];
}

interface Neighbour {
  readonly node: number;
  readonly value: number;
}

function neighbours(graph: LayeredGraph, column: number, side: 'left' | 'right'): readonly (readonly Neighbour[])[] {
  const lists: Neighbour[][] = Array.from({ length: graph.sizes[column] ?? 0 }, () => []);
  const links: readonly GapLink[] = graph.gaps[side === 'left' ? column - 1 : column] ?? [];
  for (const { from, to, value } of links) {
    if (side === 'left') lists[to]?.push({ node: from, value });
    else lists[from]?.push({ node: to, value });
  }
  return lists;
}

/** Adds to `cost[u * n + v]` what the links of u and v cross when u stands before v. */
function addPairCosts(cost: Float64Array, lists: readonly (readonly Neighbour[])[], position: readonly number[]): void {
  const count = lists.length;
  const width = position.length;
  if (width === 0) return;
  // below[v * width + p]: weight of v's links that end before position p
  const below = new Float64Array(count * (width + 1));
  lists.forEach((list, node) => {
    const row = node * (width + 1);
    for (const link of list) {
      const slot = row + (position[link.node] ?? 0) + 1;
      below[slot] = (below[slot] ?? 0) + link.value;
    }
    for (let index = row + 1; index <= row + width; index += 1) below[index] = (below[index] ?? 0) + (below[index - 1] ?? 0);
  });
  const stride = width + 1;
  for (let first = 0; first < count; first += 1) {
    for (const link of lists[first] ?? []) {
      const { value } = link;
      let slot = first * count;
      for (let at = position[link.node] ?? 0; at < count * stride; at += stride) {
        cost[slot] = (cost[slot] ?? 0) + value * (below[at] ?? 0);
        slot += 1;
      }
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
      let change = 0;
      let best = -1e-9;
      let bestAt = from;
      for (let at = from - 1; at >= 0; at -= 1) {
        const other = order[at] ?? 0;
        change += (cost[node * count + other] ?? 0) - (cost[other * count + node] ?? 0);
        if (change < best) [best, bestAt] = [change, at];
      }
      change = 0;
      for (let at = from + 1; at < count; at += 1) {
        const other = order[at] ?? 0;
        change += (cost[other * count + node] ?? 0) - (cost[node * count + other] ?? 0);
        if (change < best) [best, bestAt] = [change, at];
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
