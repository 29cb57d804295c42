// SPDX-License-Identifier: MIT
// Weighted link crossings of the bundled evidence in our order, in d3-sankey's, and in the best
// order found by a long search, and a proven lower bound. `npm run bench:order`; STEPS=100000 for a
// longer search. d3-sankey's order depends on the order of its input, so it runs many times with
// shuffled nodes and links. A second table has the ink that crosses in the default figure, whose
// nodes stay within blocks.
import { performance } from 'node:perf_hooks';
import { sankey } from 'd3-sankey';
import { withSource } from '../scripts/load.mjs';
import { crossingBound } from './crossing-bound.mjs';
import { numbersFrom } from './random.mjs';
import { flowMaker } from './samples.mjs';

const steps = Number(process.env.STEPS ?? 30_000);
const timesShuffled = 101;
const figures = [
  { columns: ['source', 'cargo', 'pathway', 'outcome'], maxNodes: 28 },
  { columns: ['source', 'cargo', 'pathway', 'outcome'], maxNodes: 9 },
  { columns: ['source', 'preparation', 'readout', 'outcome', 'condition'], maxNodes: 28 },
];

console.table(await withSource(compareOrders));
console.table(await withSource(compareInk));

/**
 * The default figure, wide and narrow: cost of the ink that crosses within fixed blocks, in the
 * order shipped, in the one that a page finds by itself, and in the best one that a long search
 * with the same cost and blocks finds.
 */
async function compareInk(load) {
  const { bundledDataset } = await load('/src/data/bundled.ts');
  const { defaultGraphs } = await load('/src/figure/default-graphs.ts');
  const { weightedCrossings } = await load('/src/figure/crossings.ts');
  const { orderByCrossings } = await load('/src/figure/node-order.ts');
  const { shippedOrder } = await load('/src/figure/shipped-orders.ts');
  return defaultGraphs(bundledDataset()).map(({ graph, blocks }) => {
    const count = (order) => weightedCrossings(graph, order);
    const found = orderByCrossings(graph, blocks);
    const shipped = shippedOrder(graph, blocks) ?? found;
    const random = numbersFrom(3);
    const inBlocks = (key) =>
      blocks.map((blockOf) =>
        blockOf
          .map((block, node) => ({ block, node, at: key() }))
          .sort((a, b) => a.block - b.block || a.at - b.at)
          .map(({ node }) => node),
      );
    const heat = count(found) / 20;
    const best = Math.min(
      anneal(shipped, count, random, heat, blocks),
      ...[1, 2, 3, 4, 5].map(() => anneal(inBlocks(random), count, random, heat, blocks)),
    );
    const start = performance.now();
    orderByCrossings(graph, blocks);
    return {
      nodes: graph.sizes.join('/'),
      links: graph.gaps.map((gap) => gap.length).join('/'),
      shipped: count(shipped).toFixed(3),
      'found by a page': count(found).toFixed(3),
      'best found': best.toFixed(3),
      'above best': `${((count(shipped) / best - 1) * 100).toFixed(1)} %`,
      ms: (performance.now() - start).toFixed(1),
    };
  });
}

async function compareOrders(load) {
  const { bundledDataset } = await load('/src/data/bundled.ts');
  const { arrangeNodes } = await load('/src/figure/arrange.ts');
  const { weightedCrossings } = await load('/src/figure/crossings.ts');
  const { orderByCrossings } = await load('/src/figure/node-order.ts');
  const flowOf = await flowMaker(load);
  return figures.map(({ columns, maxNodes }) => {
    const { evidence, flow } = flowOf(bundledDataset(), columns, { detail: 'terms', maxNodes });
    const given = arrangeNodes(evidence, flow, 'data', (node) => node.term);
    const graph = graphOf(flow, given);
    const count = (order) => weightedCrossings(graph, order);
    const order = orderByCrossings(graph);
    const ours = count(order);
    const random = numbersFrom(7);
    const theirs = Array.from({ length: timesShuffled }, () =>
      count(orderOfD3(flow, given, random)),
    ).sort((a, b) => a - b);
    const [least, median, most] = [
      theirs[0],
      theirs[timesShuffled >> 1],
      theirs[timesShuffled - 1],
    ];
    const best = searchLong(order, orderOfD3(flow, given), count);
    const bound = crossingBound(graph);
    const start = performance.now();
    for (let round = 0; round < 10; round += 1) orderByCrossings(graph);
    return {
      columns: columns.join(' '),
      nodes: graph.sizes.join('/'),
      ours: ours.toFixed(0),
      'd3-sankey': median.toFixed(0),
      'least to most': `${least.toFixed(0)} to ${most.toFixed(0)}`,
      'ours ÷ d3-sankey': (ours / median).toFixed(2),
      'best found': best.toFixed(0),
      'above best': `${((ours / best - 1) * 100).toFixed(1)} %`,
      'none below': bound.toFixed(0),
      'none below ÷ d3-sankey': (bound / median).toFixed(2),
      ms: ((performance.now() - start) / 10).toFixed(1),
    };
  });
}

/** The values of a flow's links as plain numbers, with nodes numbered as in `columns`. */
function graphOf(flow, columns) {
  const index = new Map(columns.flatMap((column) => column.map((node, at) => [node.key, at])));
  return {
    sizes: columns.map((column) => column.length),
    gaps: columns.slice(1).map((_, gap) =>
      flow.links
        .filter((link) => link.from.column === gap)
        .map(({ from, to, value }) => ({
          from: index.get(from.key),
          to: index.get(to.key),
          value,
        })),
    ),
  };
}

/**
 * d3-sankey's own node order, as indices into the given columns. Shuffles its input first if
 * `random` is given.
 */
function orderOfD3(flow, given, random) {
  const shuffled = (list) => (random === undefined ? list : shuffle(list, random));
  const laidOut = sankey()
    .nodeId((node) => node.id)
    .nodePadding(14)
    .extent([
      [0, 0],
      [900, 900],
    ])({
    nodes: shuffled(flow.nodes).map((node) => ({ id: node.key })),
    links: shuffled(flow.links).map((link) => ({
      source: link.from.key,
      target: link.to.key,
      value: link.value,
    })),
  });
  const top = new Map(laidOut.nodes.map((node) => [node.id, node.y0]));
  return given.map((column) =>
    column.map((_, index) => index).sort((a, b) => top.get(column[a].key) - top.get(column[b].key)),
  );
}

/**
 * Simulated annealing, once from our order at low temperature and three times from d3-sankey's;
 * deterministic.
 */
function searchLong(ours, theirs, count) {
  const random = numbersFrom(1);
  return Math.min(
    anneal(ours, count, random, 5),
    ...[1, 2, 3].map(() => anneal(theirs, count, random, 60)),
  );
}

/** The fewest crossings found while single nodes move, accepting fewer and fewer worse moves. */
function anneal(start, count, random, heat, blocks) {
  const order = start.map((column) => [...column]);
  let crossings = count(order);
  let best = crossings;
  const cooling = 0.0005 ** (1 / steps);
  for (let step = 0, temperature = heat; step < steps; step += 1, temperature *= cooling) {
    const column = order[Math.floor(random() * order.length)];
    const from = Math.floor(random() * column.length);
    const to = Math.floor(random() * column.length);
    const blockOf = blocks?.[order.indexOf(column)];
    if (blockOf !== undefined && blockOf[column[from]] !== blockOf[column[to]]) continue;
    column.splice(to, 0, ...column.splice(from, 1));
    const next = count(order);
    if (next <= crossings || random() < Math.exp((crossings - next) / temperature)) {
      crossings = next;
      best = Math.min(best, next);
    } else column.splice(from, 0, ...column.splice(to, 1));
  }
  return best;
}

function shuffle(list, random) {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}
