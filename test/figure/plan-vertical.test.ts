// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Dataset } from '../../src/data/dataset.js';
import { orders } from '../../src/figure/arrange.js';
import { layoutSankey } from '../../src/figure/layout-sankey.js';
import { nodeBox, type VerticalPlan } from '../../src/figure/plan-vertical.js';
import { ribbonPath } from '../../src/figure/ribbon-path.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import {
  deriveFigure,
  measure,
  mostDown,
  planDown,
  type FigureChange,
} from '../fixtures/lane-figure.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const bundled = indexEvidence(bundledDataset());
const small = indexEvidence(smallDataset);
const widths = [160, 320, 360, 480, 600, 720, 900, 1100, 1440, 1920];

function planOf(evidence: Evidence, width: number, change: FigureChange = {}): VerticalPlan {
  const figure = deriveFigure(evidence, { width, maxNodes: mostDown(width), ...change });
  return planDown(figure, width);
}

interface TextBox {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The boxes of the lines of labels and headings, px. */
function textBoxes({ labels, headings }: VerticalPlan): readonly TextBox[] {
  const texts = [
    ...labels.map((label) => ({ ...label, size: 12, weight: 400 as const })),
    ...headings.map((heading) => ({ ...heading, size: 13, weight: 600 as const })),
  ];
  return texts.flatMap(({ lines, x, y, anchor, size, weight }) =>
    lines.map((text, index): TextBox => {
      const width = measure(text, size, weight);
      const x0 = anchor === 'start' ? x : x - width / 2;
      const line = y + index * 14;
      return { text, x0, x1: x0 + width, y0: line - 10, y1: line + 3 };
    }),
  );
}

function expectSound(plan: VerticalPlan): void {
  for (const placed of plan.layout.nodes) {
    const { x, y, width, height } = nodeBox(placed);
    for (const number of [x, y, width, height])
      expect(Number.isFinite(number), placed.node.key).to.equal(true);
    expect(Math.min(x, y), placed.node.key).to.be.at.least(-1e-6);
    expect(x + width, placed.node.key).to.be.at.most(plan.width + 1e-6);
    expect(y + height, placed.node.key).to.be.at.most(plan.height + 1e-6);
    expect(Math.min(width, height), `${placed.node.key} has a size`).to.be.above(0);
  }
  plan.headings.forEach((_, column) => {
    const row = plan.layout.nodes.filter(({ node }) => node.column === column);
    const sorted = [...row].sort((a, b) => a.y0 - b.y0);
    sorted.slice(1).forEach((placed, index) => {
      const before = sorted[index]?.y1 ?? 0;
      expect(placed.y0 - before, `${placed.node.key} overlaps`).to.be.at.least(-1e-6);
    });
  });
  for (const placed of plan.layout.links)
    expect(ribbonPath(placed)).not.to.match(/NaN|Infinity|undefined/);
  const boxes = textBoxes(plan);
  for (const box of boxes) {
    expect(box.x0, box.text).to.be.at.least(0);
    expect(box.x1, box.text).to.be.at.most(plan.width);
    expect(box.y0, box.text).to.be.at.least(0);
    expect(box.y1, box.text).to.be.at.most(plan.height);
  }
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.x1 <= b.x0 + 0.5 || b.x1 <= a.x0 + 0.5 || a.y1 <= b.y0 + 0.5 || b.y1 <= a.y0 + 0.5;
      expect(apart, `“${a.text}” and “${b.text}” overlap`).to.equal(true);
    }
  });
}

/** Custom data of one finding a study. */
function made(rows: readonly (readonly [string, string])[]): Evidence {
  const dataset: Dataset = {
    ...smallDataset,
    id: 'made',
    defaultFilter: '',
    vocabulary: {},
    studies: rows.map(([source, outcome], index) => ({
      id: `s${index}`,
      findings: [{ id: `s${index}/1`, source, outcome }],
    })),
  };
  return indexEvidence(dataset);
}

describe('planVertical', () => {
  for (const language of ['en', 'zh']) {
    it(`has no overflow, overlap or cut label, 160 to 1920 px (${language})`, () => {
      for (const width of widths) {
        const plan = planOf(bundled, width, { language });
        expectSound(plan);
        if (width >= 320)
          for (const { lines } of plan.labels) expect(lines.join(' ')).not.to.contain('…');
      }
    });

    it(`keeps a value beside a word however its label is wrapped (${language})`, () => {
      for (const width of [320, 360, 480])
        for (const { lines } of planOf(bundled, width, { language }).labels)
          if (/^[\d.,]+$/.test(lines.at(-1) ?? ''))
            expect(lines.at(-2), 'a single long word').not.to.match(/ /);
    });

    it(`labels all that stands in for what is not named alike (${language})`, () => {
      for (const width of widths) {
        const { labels, headings } = planOf(bundled, width, { language, missing: 'nearest' });
        headings.forEach(({ facet }, column) => {
          const wordings = labels
            .filter(({ node: { node } }) => node.column === column && node.kind === 'stand-in')
            .map(({ wording }) => wording);
          expect(new Set(wordings).size, `${facet} at ${width} px`).to.be.at.most(1);
        });
      }
    });
  }

  it('does so under any filter', () => {
    const random = seededRandom(17);
    for (let round = 0; round < 20; round += 1)
      expectSound(planOf(bundled, 360, { filter: randomFilter(bundled, random), order: 'data' }));
  });

  it('handles any columns and orders', () => {
    for (const columns of [
      ['source', 'outcome'],
      ['preparation', 'readout', 'endpoint'],
      ['condition', 'species', 'source', 'cargo-kind', 'pathway-family', 'outcome'],
      ['study', 'outcome'],
    ]) {
      for (const order of orders) expectSound(planOf(bundled, 600, { columns, order }));
    }
  });

  it('places each label above its own node', () => {
    const plan = planOf(bundled, 360);
    expect(plan.labels.map(({ node }) => node.node.key)).to.have.members(
      plan.layout.nodes.map(({ node }) => node.key),
    );
    for (const { node, leader, x, y, width } of plan.labels) {
      const box = nodeBox(node);
      expect(leader?.x).to.be.closeTo(box.x + box.width / 2, 1e-6);
      expect(leader?.y1).to.be.closeTo(box.y, 1e-6);
      expect(leader?.x).to.be.within(x - width / 2 - 6, x + width / 2 + 6);
      expect(y).to.be.below(box.y);
    }
  });

  it('runs from the first column to the last, all on one scale', () => {
    const plan = planOf(bundled, 480);
    const rows = plan.headings.map(({ y }) => y);
    expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
    for (const { node, y0, y1 } of plan.layout.nodes)
      expect(y1 - y0, node.key).to.be.closeTo(node.value * plan.layout.scale, 1e-6);
    for (const { link, thickness } of plan.layout.links)
      expect(thickness, link.key).to.be.closeTo(link.value * plan.layout.scale, 1e-6);
  });

  it('handles one finding, a giant link, sixty nodes in a column and long labels', () => {
    const columns = ['source', 'outcome'];
    expectSound(planOf(made([['a', 'b']]), 320, { columns }));
    expectSound(planOf(small, 320));
    const giant = Array.from({ length: 300 }, () => ['big', 'one'] as const);
    expectSound(planOf(made([...giant, ['tiny', 'two']]), 640, { columns }));
    const many = Array.from(
      { length: 60 },
      (_, index) =>
        [
          `node ${index}`,
          `a label of well over seventy characters that no column could ever hold on a line ${index}`,
        ] as const,
    );
    expectSound(planOf(made(many), 640, { columns }));
    const chinese = Array.from(
      { length: 12 },
      (_, index) =>
        [`来源${index}`, `这是一个非常长的中文标签用来检验换行与缩短是否正确${index}`] as const,
    );
    expectSound(planOf(made(chinese), 320, { columns, language: 'zh' }));
  });

  it('places nothing where there are no findings', () => {
    const figure = deriveFigure(made([]), { columns: ['source', 'outcome'] });
    const room = { x0: 0, x1: 9, y0: 0, y1: 9, nodeWidth: 1, nodePadding: 1 };
    expect(layoutSankey(figure.flow, [[], []], room).nodes).to.deep.equal([]);
    expect(planDown(figure, 360).labels).to.deep.equal([]);
  });
});
