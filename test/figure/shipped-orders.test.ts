// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { LayeredGraph } from '../../src/figure/crossings.js';
import { defaultGraphs } from '../../src/figure/default-graphs.js';
import { graphHash, shippedOrder } from '../../src/figure/shipped-orders.js';

describe('the order made at build time', () => {
  it('is found for the figures as they first appear, and for no other graph', () => {
    const [first] = defaultGraphs(bundledDataset());
    const { graph, blocks } = first!;
    expect(shippedOrder(graph, blocks)?.map(({ length }) => length)).to.deep.equal(graph.sizes);
    expect(shippedOrder({ ...graph, gaps: graph.gaps.slice(1) }, blocks)).to.equal(undefined);
  });

  it('is kept by what is drawn, not by the order in which links come or shares are added', () => {
    const links = [
      { from: 0, to: 0, value: 0.1 + 0.2 },
      { from: 0, to: 1, value: 1 },
      { from: 1, to: 0, value: 2 },
      { from: 1, to: 1, value: 70_000 },
    ];
    const blocks = [
      [0, 1],
      [0, 0],
    ];
    const hashOf = (changed: LayeredGraph['gaps'][number]): string =>
      graphHash({ sizes: [2, 2], gaps: [changed] }, blocks);
    const hash = hashOf(links);
    expect(hashOf([...links].reverse())).to.equal(hash);
    expect(hashOf([links[2]!, links[0]!, links[3]!, links[1]!])).to.equal(hash);
    expect(hashOf([{ ...links[0]!, value: 0.3 }, ...links.slice(1)])).to.equal(hash);
    const others = [
      hashOf([{ ...links[0]!, value: 0.300_002 }, ...links.slice(1)]),
      hashOf([...links.slice(0, 3), { ...links[3]!, value: 70_001 }]),
      hashOf([...links.slice(0, 3), { ...links[3]!, to: 2 }]),
      hashOf(links.slice(1)),
      graphHash({ sizes: [2, 2], gaps: [links] }, [[0, 1], [0]]),
      graphHash({ sizes: [2, 2], gaps: [links] }, [
        [0, 1],
        [0, 1],
      ]),
    ];
    expect(new Set([hash, ...others]).size).to.equal(1 + others.length);
  });
});
