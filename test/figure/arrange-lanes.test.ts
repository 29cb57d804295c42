// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { orders } from '../../src/figure/arrange.js';
import { weightedCrossings, type ColumnOrder } from '../../src/figure/crossings.js';
import { defaultGraphs } from '../../src/figure/default-graphs.js';
import { laneBlocks } from '../../src/figure/lane-graph.js';
import { orderByCrossings } from '../../src/figure/node-order.js';
import { shippedOrder } from '../../src/figure/shipped-orders.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { isUnnamed } from '../../src/model/flow.js';
import { figureNodeTexts } from '../../src/locales/figure-text.js';
import { deriveFigure, type FigureChange } from '../fixtures/lane-figure.js';
import { seededRandom } from '../fixtures/random.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const bundled = indexEvidence(bundledDataset());

describe('arrangeLanes', () => {
  it('keeps named nodes above the gathered rest and that above what is not named, in every order', () => {
    for (const order of orders) {
      for (const width of [600, 1100]) {
        const { arrangement } = deriveFigure(bundled, { order, width });
        for (const nodes of arrangement) {
          const levels = nodes.map((node) => (isUnnamed(node) ? 2 : node.kind === 'other' ? 1 : 0));
          expect(levels).to.deep.equal([...levels].sort());
        }
      }
    }
  });

  it('puts the largest first where it is asked to, groups among the terms', () => {
    for (const measure of ['studies', 'findings'] as const) {
      const { arrangement, numbers } = deriveFigure(bundled, { order: 'value', measure });
      for (const nodes of arrangement) {
        const named = nodes.filter((node) => !isUnnamed(node) && node.kind !== 'other');
        const counts = named.map((node) => numbers.nodes.get(node)?.count ?? 0);
        expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
      }
    }
  });

  it('sorts names as the language does', () => {
    for (const language of ['en', 'zh']) {
      const figure = deriveFigure(bundled, { order: 'name', language });
      const { compare } = new Intl.Collator(language, { numeric: true });
      for (const nodes of figure.arrangement) {
        const names = nodes
          .filter((node) => !isUnnamed(node) && node.kind !== 'other')
          .map((node) => figureNodeTexts(figure, node)[0] ?? '');
        expect(names).to.deep.equal([...names].sort(compare));
      }
    }
  });

  it('keeps the order of the vocabulary, a group where its first term would stand', () => {
    const { arrangement } = deriveFigure(bundled, { order: 'data' });
    for (const nodes of arrangement) {
      const places = nodes
        .filter((node) => !isUnnamed(node) && node.kind !== 'other')
        .map(({ facet, members }) =>
          Math.min(...members.map((term) => bundled.termIds(facet).indexOf(term))),
        );
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    }
  });

  it('counts in names, and keeps stand-ins in the order of theirs, unnamed ones last', () => {
    const termsOf = (evidence: Evidence, change: FigureChange, column: number) =>
      deriveFigure(evidence, change).arrangement[column]!.map(({ term }) => term);
    const own = (...sources: readonly string[]): Evidence =>
      indexEvidence({
        ...{ ...smallDataset, id: 'own', vocabulary: {}, defaultFilter: '' },
        studies: sources.map((source, index) => ({
          id: `s${index}`,
          findings: [{ id: `s${index}/1`, source, outcome: 'o' }],
        })),
      });
    const columns = ['source', 'outcome'];
    const numbered = own('arm 10', 'arm 9', 'arm 1');
    expect(termsOf(numbered, { columns, order: 'name' }, 0)).to.deep.equal([
      ...['arm 1', 'arm 9', 'arm 10'],
    ]);
    const filter = 'tissue:* status:*';
    expect(
      termsOf(indexEvidence(smallDataset), { filter, order: 'data', missing: 'nearest' }, 1),
    ).to.deep.equal(['mir-1-3p', 'mir-2-5p', 'hgf', 'via/cells', 'not-reported']);
  });

  it('holds every node once, whatever the order of studies', () => {
    const dataset = bundledDataset();
    const shuffled = indexEvidence({ ...dataset, studies: [...dataset.studies].reverse() });
    const keys = [bundled, shuffled].map((evidence) =>
      deriveFigure(evidence).arrangement.map((nodes) => nodes.map(({ key }) => key)),
    );
    expect(keys[0]).to.deep.equal(keys[1]);
    expect(new Set(keys[0]?.flat()).size).to.equal(deriveFigure(bundled).flow.nodes.length);
  });
});

describe('orderByCrossings with blocks', () => {
  const graphs = defaultGraphs(bundledDataset());

  it('is of the wide figure and of the narrow one', () => {
    expect(graphs).to.have.length(2);
    const [wide, narrow] = graphs.map(({ graph }) => Math.max(...graph.sizes));
    expect(narrow).to.be.below(wide!);
  });

  it('leaves every node in its block', () => {
    for (const { graph, blocks } of graphs) {
      orderByCrossings(graph, blocks).forEach((column, index) => {
        const numbers = column.map((node) => blocks[index]?.[node] ?? 0);
        expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
      });
    }
  });

  it('is within 5 % of the best order met by many random starts', () => {
    const random = seededRandom(5);
    for (const { graph, blocks } of graphs) {
      const ours = weightedCrossings(graph, orderByCrossings(graph, blocks));
      for (let round = 0; round < 40; round += 1) {
        const start: ColumnOrder = blocks.map((blockOf) =>
          blockOf
            .map((block, node) => ({ block, node, at: random() }))
            .sort((a, b) => a.block - b.block || a.at - b.at)
            .map(({ node }) => node),
        );
        expect(ours).to.be.at.most(weightedCrossings(graph, start) * 1.05);
      }
    }
  });

  it('has an order made at build time for the bundled figure, no worse than that of a page', () => {
    for (const { graph, blocks } of graphs) {
      const shipped = shippedOrder(graph, blocks);
      expect(shipped).to.not.equal(undefined);
      expect(weightedCrossings(graph, shipped ?? [])).to.be.at.most(
        weightedCrossings(graph, orderByCrossings(graph, blocks)) + 1e-9,
      );
    }
  });
});

describe('laneBlocks', () => {
  it('lets the blocks that pass most on to named nodes come first', () => {
    const { flow, arrangement } = deriveFigure(bundled);
    const share = (key: string): number => {
      const links = flow.links.filter(({ from }) => from.key === key);
      const sum = (list: typeof links): number =>
        list.reduce((total, { value }) => total + value, 0);
      return sum(links.filter(({ to }) => !isUnnamed(to))) / sum(links);
    };
    const cargo = (arrangement[1] ?? []).filter(isUnnamed).map(({ key }) => share(key));
    expect(cargo).to.deep.equal([...cargo].sort((a, b) => b - a));
    expect(laneBlocks(flow, arrangement).map((column) => column.length)).to.deep.equal(
      arrangement.map((nodes) => nodes.length),
    );
  });
});
