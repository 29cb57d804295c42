// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Dataset } from '../../src/data/dataset.js';
import { arrangeNodes, layeredGraph, orders, type Order } from '../../src/figure/arrange.js';
import {
  weightedCrossings,
  type ColumnOrder,
  type LayeredGraph,
} from '../../src/figure/crossings.js';
import { estimateText } from '../../src/figure/fit-label.js';
import { layoutSankey } from '../../src/figure/layout-sankey.js';
import { orderByCrossings } from '../../src/figure/node-order.js';
import { fittedMaxNodes, nodeBox, planFigure, type FigurePlan } from '../../src/figure/plan.js';
import { ribbonPath, type Orientation } from '../../src/figure/ribbon-path.js';
import { highlightedBands, strandsOf } from '../../src/figure/strands.js';
import { messagesFor } from '../../src/locales/index.js';
import { facetLabel, nodeTexts } from '../../src/locales/labels.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { buildFlow, type Flow } from '../../src/model/flow.js';
import { groupColumns } from '../../src/model/grouping.js';
import { seededRandom } from '../fixtures/random.js';

const measure = estimateText(12);

function flowFor(evidence: Evidence, columns: readonly string[], maxNodes = Infinity): Flow {
  const groups = groupColumns(evidence, {
    columns,
    records: evidence.records,
    missing: 'nearest',
    maxNodes,
    opened: new Set(),
  });
  return buildFlow(evidence, {
    columns,
    records: evidence.records,
    measure: 'studies',
    missing: 'nearest',
    colorBy: columns[0] ?? '',
    groups,
  });
}

function planFor(
  evidence: Evidence,
  flow: Flow,
  width: number,
  orientation: Orientation,
  language: string,
  order: Order = 'crossings',
  mostHeight = Infinity,
): FigurePlan {
  const messages = messagesFor(language);
  const columns = arrangeNodes(evidence, flow, order, (node) => node.term);
  return planFigure(flow, {
    columns,
    width,
    mostHeight,
    orientation,
    measure,
    heading: (facet) => facetLabel(evidence, messages, facet),
    label: (node) => ({
      texts: nodeTexts(evidence, messages, node),
      suffix: ` ${messages.number(node.value)}`,
    }),
  });
}

/** The boxes of label and heading lines. */
function labelBoxes(
  plan: FigurePlan,
): readonly { x0: number; x1: number; y0: number; y1: number; text: string }[] {
  const texts = [
    ...plan.labels.map((label) => ({ ...label, scale: 1 })),
    ...plan.headings.map((heading) => ({ ...heading, scale: 1.17 })),
  ];
  return texts.flatMap((label) =>
    label.lines.map((text, index) => {
      const width = measure(text) * label.scale;
      const x0 =
        label.anchor === 'start'
          ? label.x
          : label.anchor === 'middle'
            ? label.x - width / 2
            : label.x - width;
      return {
        text,
        x0,
        x1: x0 + width,
        y0: label.y + index * 14 - 10,
        y1: label.y + index * 14 + 3,
      };
    }),
  );
}

function expectSound(plan: FigurePlan): void {
  for (const placed of plan.layout.nodes) {
    const { x, y, width, height } = nodeBox(placed, plan.orientation);
    for (const number of [x, y, width, height])
      expect(Number.isFinite(number), placed.node.key).to.equal(true);
    expect(Math.min(x, y), placed.node.key).to.be.at.least(-1e-6);
    expect(x + width).to.be.at.most(plan.width + 1e-6);
    expect(y + height).to.be.at.most(plan.height + 1e-6);
    expect(Math.min(width, height), `${placed.node.key} has a size`).to.be.above(0);
  }
  const columns = new Map<number, typeof plan.layout.nodes>();
  for (const placed of plan.layout.nodes)
    columns.set(placed.node.column, [...(columns.get(placed.node.column) ?? []), placed]);
  for (const nodes of columns.values()) {
    const sorted = [...nodes].sort((a, b) => a.y0 - b.y0);
    sorted
      .slice(1)
      .forEach((placed, index) =>
        expect(placed.y0 - (sorted[index]?.y1 ?? 0), `${placed.node.key} overlaps`).to.be.at.least(
          -1e-6,
        ),
      );
  }
  for (const placed of plan.layout.links)
    expect(ribbonPath(placed, plan.orientation)).not.to.match(/NaN|Infinity|undefined/);
  const boxes = labelBoxes(plan);
  for (const box of boxes) {
    expect(box.x0, box.text).to.be.at.least(0);
    expect(box.x1, box.text).to.be.at.most(plan.width);
    expect(box.y0, box.text).to.be.at.least(0);
    expect(box.y1, box.text).to.be.at.most(plan.height);
  }
  boxes.forEach((a, index) =>
    boxes.slice(index + 1).forEach((b) => {
      const apart =
        a.x1 <= b.x0 + 0.5 || b.x1 <= a.x0 + 0.5 || a.y1 <= b.y0 + 0.5 || b.y1 <= a.y0 + 0.5;
      expect(apart, `“${a.text}” and “${b.text}” overlap`).to.equal(true);
    }),
  );
}

describe('planFigure', () => {
  const evidence = indexEvidence(bundledDataset());

  for (const language of ['en', 'zh']) {
    it(`has no overflow, overlap or clipped label, 320 to 1920 px (${language})`, () => {
      for (const width of [320, 360, 480, 600, 700, 800, 1000, 1440, 1920]) {
        for (const orientation of width < 600
          ? (['vertical'] as const)
          : (['horizontal', 'vertical'] as const)) {
          const flow = flowFor(
            evidence,
            ['source', 'cargo', 'pathway', 'outcome'],
            fittedMaxNodes(orientation, width),
          );
          expectSound(planFor(evidence, flow, width, orientation, language));
        }
      }
    });

    it(`clips no label at the height of a printed page (${language})`, () => {
      const size = { width: 800, mostHeight: 800 };
      const flow = flowFor(
        evidence,
        ['source', 'cargo', 'pathway', 'outcome'],
        fittedMaxNodes('horizontal', size.width, size.mostHeight),
      );
      const plan = planFor(
        evidence,
        flow,
        size.width,
        'horizontal',
        language,
        'crossings',
        size.mostHeight,
      );
      expectSound(plan);
      expect(plan.height).to.be.at.most(size.mostHeight);
      for (const { lines } of plan.labels) expect(lines.join(' ')).not.to.contain('…');
    });

    it(`labels all stand-ins of a column alike, never as if named (${language})`, () => {
      for (const width of [320, 400, 560, 640, 720, 900, 1100, 1440, 1920]) {
        const orientation = width < 600 ? 'vertical' : 'horizontal';
        const flow = flowFor(
          evidence,
          ['source', 'cargo', 'pathway', 'outcome'],
          fittedMaxNodes(orientation, width),
        );
        const { labels } = planFor(evidence, flow, width, orientation, language);
        flow.columns.forEach((facet, column) => {
          const standIns = labels.filter(
            ({ node }) => node.node.column === column && node.node.kind === 'stand-in',
          );
          expect(
            new Set(standIns.map(({ wording }) => wording)).size,
            `${facet} at ${width} px`,
          ).to.be.at.most(1);
          const plain = standIns.filter(
            ({ node, wording }) =>
              wording > 0 &&
              wording === nodeTexts(evidence, messagesFor(language), node.node).length - 1,
          );
          expect(
            plain.map(({ lines }) => lines.join(' ')),
            `${facet} at ${width} px`,
          ).to.deep.equal([]);
        });
      }
    });
  }

  it('handles any columns and orders', () => {
    for (const columns of [
      ['source', 'outcome'],
      ['preparation', 'readout', 'endpoint'],
      ['condition', 'species', 'source', 'cargo-kind', 'pathway-family', 'outcome'],
      ['study', 'outcome'],
    ]) {
      for (const order of orders) {
        const flow = flowFor(evidence, columns, 20);
        expectSound(planFor(evidence, flow, 1200, 'horizontal', 'en', order));
      }
    }
  });

  it('keeps headings of many close columns apart', () => {
    const columns = [
      'outcome',
      'cargo-kind',
      'condition',
      'evidence-stream',
      'pathway-family',
      'preparation',
    ];
    for (const language of ['en', 'zh'])
      expectSound(planFor(evidence, flowFor(evidence, columns, 20), 830, 'horizontal', language));
  });

  it('keeps a value beside a word however its label is wrapped', () => {
    for (const width of [320, 360, 640]) {
      const orientation = width < 600 ? 'vertical' : 'horizontal';
      const columns =
        width < 600 ? ['source', 'cargo', 'pathway', 'outcome'] : ['source', 'cargo', 'outcome'];
      for (const language of ['en', 'zh']) {
        const plan = planFor(
          evidence,
          flowFor(evidence, columns, fittedMaxNodes(orientation, width)),
          width,
          orientation,
          language,
        );
        for (const { lines } of plan.labels)
          if (/^[\d.,]+$/.test(lines.at(-1) ?? ''))
            expect(lines.at(-2), 'a single long word').not.to.match(/ /);
      }
    }
  });

  it('gives nodes more room if labels would be clipped otherwise', () => {
    const own = indexEvidence(
      ownDataset(
        Array.from({ length: 24 }, (_, index): [string, string] => [
          `a rather long label of source ${index}`,
          `a rather long label of outcome ${index}`,
        ]),
      ),
    );
    for (const { lines } of planFor(
      own,
      flowFor(own, ['source', 'outcome']),
      480,
      'horizontal',
      'en',
    ).labels)
      expect(lines.join(' ')).not.to.contain('…');
  });

  it('places each label of a vertical figure above its own node', () => {
    const flow = flowFor(evidence, ['source', 'cargo', 'pathway', 'outcome'], 9);
    const plan = planFor(evidence, flow, 360, 'vertical', 'en');
    for (const { node, leader, x, width } of plan.labels) {
      const box = nodeBox(node, 'vertical');
      expect(leader?.x).to.be.closeTo(box.x + box.width / 2, 1e-6);
      expect(leader?.y1).to.be.closeTo(box.y, 1e-6);
      expect(leader?.x).to.be.within(x - width / 2 - 6, x + width / 2 + 6);
    }
  });

  it('handles one finding, a giant link, sixty nodes in a column and long labels', () => {
    const make = (rows: readonly [string, string][]): Evidence => indexEvidence(ownDataset(rows));
    expectSound(
      planFor(
        make([['a', 'b']]),
        flowFor(make([['a', 'b']]), ['source', 'outcome']),
        640,
        'horizontal',
        'en',
      ),
    );
    const giant = make([
      ...Array.from({ length: 300 }, (): [string, string] => ['big', 'one']),
      ['tiny', 'two'],
    ]);
    expectSound(planFor(giant, flowFor(giant, ['source', 'outcome']), 640, 'horizontal', 'en'));
    const many = make(
      Array.from({ length: 60 }, (_, index): [string, string] => [
        `node ${index}`,
        `a label of well over seventy characters that no column could ever hold on a line ${index}`,
      ]),
    );
    expectSound(planFor(many, flowFor(many, ['source', 'outcome']), 640, 'horizontal', 'en'));
    const chinese = make(
      Array.from({ length: 12 }, (_, index): [string, string] => [
        `来源${index}`,
        `这是一个非常长的中文标签用来检验换行与缩短是否正确${index}`,
      ]),
    );
    expectSound(
      planFor(chinese, flowFor(chinese, ['source', 'outcome'], 8), 320, 'vertical', 'zh'),
    );
  });

  it('returns an empty plan for no findings', () => {
    const empty = indexEvidence(ownDataset([]));
    expect(
      layoutSankey(flowFor(empty, ['source', 'outcome']), [[], []], {
        x0: 0,
        x1: 9,
        y0: 0,
        y1: 9,
        nodeWidth: 1,
        nodePadding: 1,
      }).nodes,
    ).to.deep.equal([]);
  });

  it('draws ribbons whose strands add up, and highlights parts of them', () => {
    const flow = flowFor(evidence, ['source', 'cargo', 'outcome']);
    const plan = planFor(evidence, flow, 900, 'horizontal', 'en');
    const highlighted = new Set(
      flow.records.filter((_, index) => index % 3 === 0).map((record) => record.index),
    );
    for (const placed of plan.layout.links) {
      const strands = strandsOf(placed, plan.layout.scale);
      expect(strands.reduce((sum, strand) => sum + strand.thickness, 0)).to.be.closeTo(
        placed.thickness,
        1e-6,
      );
      const part = highlightedBands(placed, plan.layout.scale, highlighted).reduce(
        (sum, band) => sum + band.thickness,
        0,
      );
      expect(part).to.be.at.most(placed.thickness + 1e-6);
    }
  });
});

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

  it('crosses less than simple orders, and does not depend on input order', () => {
    const bundled = bundledDataset();
    const turned = { ...bundled, studies: [...bundled.studies].reverse() };
    const keys = (dataset: Dataset): readonly (readonly string[])[] => {
      const evidence = indexEvidence(dataset);
      const flow = flowFor(evidence, ['source', 'cargo', 'pathway', 'outcome'], 28);
      return arrangeNodes(evidence, flow, 'crossings', (node) => node.term).map((column) =>
        column.map((node) => node.key),
      );
    };
    expect(keys(turned)).to.deep.equal(keys(bundled));
    const evidence = indexEvidence(bundled);
    const flow = flowFor(evidence, ['source', 'cargo', 'pathway', 'outcome'], 28);
    const crossings = (order: Order): number => {
      const columns = arrangeNodes(evidence, flow, order, (node) => node.term);
      return weightedCrossings(
        layeredGraph(flow, columns),
        columns.map((column) => column.map((_, index) => index)),
      );
    };
    for (const order of ['value', 'name', 'data'] as const)
      expect(crossings('crossings')).to.be.below(crossings(order));
  });
});

function ownDataset(rows: readonly [string, string][]): Dataset {
  return {
    schemaVersion: 1,
    id: 'own',
    reviews: [],
    vocabulary: {},
    references: [],
    trials: [],
    challenges: [],
    glossary: [],
    studies: rows.map(([source, outcome], index) => ({
      id: `s${index}`,
      findings: [{ id: `s${index}/1`, source, outcome }],
    })),
  };
}

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
