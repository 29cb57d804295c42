// SPDX-License-Identifier: MIT

/** A link between two neighbouring columns, by the indices of its nodes. */
export interface GapLink {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** A layered graph: number of nodes by column, links by gap between columns. */
export interface LayeredGraph {
  readonly sizes: readonly number[];
  readonly gaps: readonly (readonly GapLink[])[];
}

/** Node indices of each column, from first to last. */
export type ColumnOrder = readonly (readonly number[])[];

/**
 * The sum of the products of values over all pairs of crossing links. Counted by gap with an
 * accumulator tree in O(links · log nodes): Barth, Mutzel and Jünger,
 * https://doi.org/10.7155/jgaa.00088
 */
export function weightedCrossings(graph: LayeredGraph, order: ColumnOrder): number {
  return graph.gaps.reduce(
    (sum, links, gap) =>
      sum + gapCrossings(links, positions(order[gap] ?? []), positions(order[gap + 1] ?? [])),
    0,
  );
}

/** The inverse of an order: the position of each node index. */
export function positions(order: readonly number[]): number[] {
  const position: number[] = [];
  order.forEach((node, index) => (position[node] = index));
  return position;
}

function gapCrossings(
  links: readonly GapLink[],
  left: readonly number[],
  right: readonly number[],
): number {
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const sorted = [...links].sort(
    (a, b) => at(left, a.from) - at(left, b.from) || at(right, a.to) - at(right, b.to),
  );
  const tree = new Float64Array(right.length + 1);
  let placed = 0;
  let crossings = 0;
  for (const link of sorted) {
    const position = at(right, link.to) + 1;
    let notBelow = 0;
    for (let index = position; index > 0; index -= index & -index) notBelow += tree[index] ?? 0;
    crossings += link.value * (placed - notBelow);
    placed += link.value;
    for (let index = position; index < tree.length; index += index & -index)
      tree[index] = (tree[index] ?? 0) + link.value;
  }
  return crossings;
}
