// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import {
  legendScale,
  paintOrder,
  type LanePlan,
  type PlacedText,
} from '../../src/figure/lane-plan.js';
import { orders } from '../../src/figure/arrange.js';
import { ribbonShape, ribbonStrands } from '../../src/figure/lane-ribbons.js';
import { times } from '../../src/data/times.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { isUnnamed, type FlowNode } from '../../src/model/flow.js';
import { deriveFigure, planDerived, type FigureChange } from '../fixtures/lane-figure.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { coveredBy, edgesOf, overlap } from './lane-geometry.js';

const bundled = indexEvidence(bundledDataset());
const small = indexEvidence(smallDataset);
/** Rounding, px. */
const least = 0.01;

/** Custom data with so many terms in every column. */
function wide(terms: number): Evidence {
  const studies = Array.from({ length: terms * 2 }, (_, index) => ({
    id: `s${index}`,
    findings: [
      {
        id: `s${index}/1`,
        source: `a${index % terms}`,
        cargo: `b${(index * 7) % terms}`,
        outcome: `c${(index * 3) % terms}`,
      },
    ],
  }));
  return indexEvidence({
    ...smallDataset,
    id: `wide-${terms}`,
    defaultFilter: '',
    vocabulary: {},
    studies,
  });
}

it('A figure is as wide as its room at every width that holds it, never one px more', () => {
  const figure = deriveFigure(bundled);
  const beyond = times(60, (index) => 900 + 7 * index).filter(
    (width) => planDerived(figure, { width }).width > width,
  );
  expect(beyond).to.deep.equal([]);
});

interface Sample {
  readonly name: string;
  readonly evidence: Evidence;
  readonly change: FigureChange;
}

const three = ['source', 'cargo', 'outcome'];
const six = ['condition', 'species', 'source', 'cargo-kind', 'pathway-family', 'outcome'];
const samples: readonly Sample[] = [
  ...[320, 390, 560, 720, 800, 899, 900, 1100, 1280, 1400, 1920].flatMap((width) =>
    ['en', 'zh'].map((language) => ({
      name: `bundled ${width} ${language}`,
      evidence: bundled,
      change: { width, language },
    })),
  ),
  ...([1, 2] as const).map((pair) => ({
    name: `pair ${pair}`,
    evidence: bundled,
    change: { width: 390, pair },
  })),
  ...(['nearest', 'show', 'skip'] as const).map((missing) => ({
    name: `missing ${missing}`,
    evidence: bundled,
    change: { missing },
  })),
  { name: 'all terms', evidence: bundled, change: { detail: 'terms' } },
  { name: 'findings', evidence: bundled, change: { measure: 'findings' } },
  {
    name: 'opened',
    evidence: bundled,
    change: { opened: ['cargo:group/mirna', 'cargo:unnamed/cells'] },
  },
  {
    name: 'not named outside',
    evidence: bundled,
    change: { columns: ['cargo', 'outcome', 'pathway'] },
  },
  {
    name: 'two columns',
    evidence: bundled,
    change: { columns: ['source', 'outcome'], width: 390 },
  },
  {
    name: 'several terms',
    evidence: bundled,
    change: { columns: ['evidence-stream', 'endpoint', 'target'] },
  },
  ...orders.map((order) => ({
    name: `order by ${order}`,
    evidence: bundled,
    change: { order, columns: ['study', 'preparation', 'readout', 'outcome'] },
  })),
  ...[830, 1400].flatMap((width) =>
    ['en', 'zh'].map((language) => ({
      name: `six columns ${width} ${language}`,
      evidence: bundled,
      change: { columns: six, width, language },
    })),
  ),
  { name: 'small', evidence: small, change: {} },
  { name: 'small narrow', evidence: small, change: { width: 320 } },
  { name: 'one study', evidence: small, change: { filter: 'study:alder-2019' } },
  { name: 'nothing', evidence: small, change: { filter: 'study:alder-2019 tissue:uterus' } },
  { name: 'sixty terms', evidence: wide(60), change: { columns: three, detail: 'terms' } },
  { name: 'sixty terms gathered', evidence: wide(60), change: { columns: three } },
];

function textsOf(plan: LanePlan): readonly PlacedText[] {
  return [
    ...plan.columns.flatMap(({ name, line, caption }) => [name, line, caption]),
    ...plan.nodes.flatMap(({ label, members }) => [label, members]),
  ].filter((text) => text !== undefined);
}

function checkPlan(plan: LanePlan, name: string): void {
  const shapes = plan.ribbons.flatMap((ribbon) => [
    ribbonShape(ribbon, plan.sizes.label),
    ...ribbonStrands(ribbon, plan.strands).map(({ shape }) => shape),
  ]);
  const numbers = plan.nodes
    .flatMap(({ box, hit }) => [box, hit])
    .flatMap(({ x, y, width, height }) => [x, y, width, height]);
  expect(numbers.every(Number.isFinite), name).to.equal(true);
  expect(
    shapes.some(({ d }) => /NaN|undefined|Infinity/.test(d)),
    name,
  ).to.equal(false);
  for (const { box, node } of plan.nodes) {
    expect(box.y, `${name} ${node.key}`).to.be.at.least(plan.top - least);
    expect(box.y + box.height, `${name} ${node.key}`).to.be.at.most(plan.bottom + 1);
    expect(box.x, `${name} ${node.key}`).to.be.at.least(-least);
    expect(box.x + box.width, `${name} ${node.key}`).to.be.at.most(plan.width + least);
  }
  const texts = textsOf(plan).map((text) => ({ text, box: edgesOf(text) }));
  for (const { text, box } of texts) {
    expect(text.size, name).to.be.at.least(11);
    expect(box.x0, `${name} ${text.lines.join()}`).to.be.at.least(-1);
    expect(box.x1, `${name} ${text.lines.join()}`).to.be.at.most(plan.width + 1);
  }
  const said = ({ text }: (typeof texts)[number]): string => text.lines.join(' ');
  const problems = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b) => `“${said(a)}” on “${said(b)}”`),
  );
  const covered = coveredBy(plan);
  const hidden = texts.filter(({ box }) => covered.some((piece) => overlap(piece, box)));
  expect(
    [...problems, ...hidden.map((text) => `“${said(text)}” over a ribbon`)],
    name,
  ).to.deep.equal([]);
}

describe('planLanes', () => {
  for (const { name, evidence, change } of samples) {
    it(`keeps bars and texts in the frame and texts apart: ${name}`, () => {
      checkPlan(planDerived(deriveFigure(evidence, change), change), name);
    });
  }

  it('does so under any filter', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 40; round += 1) {
      const change = {
        filter: randomFilter(bundled, random),
        order: 'data',
        width: round % 2 === 0 ? 1100 : 390,
      } as const;
      checkPlan(planDerived(deriveFigure(bundled, change), change), change.filter);
    }
  });

  it('draws every bar as high as its number on one scale', () => {
    for (const { name, evidence, change } of samples) {
      const figure = deriveFigure(evidence, change);
      const plan = planDerived(figure, change);
      for (const { node, number, box } of plan.nodes) {
        if (!isUnnamed(node))
          expect(box.height, `${name} ${node.key}`).to.be.closeTo(
            Math.max(1, number.count * plan.scale),
            least,
          );
      }
    }
  });

  it('lets no two bars of a column overlap', () => {
    for (const { name, evidence, change } of samples) {
      const plan = planDerived(deriveFigure(evidence, change), change);
      for (const { index } of plan.columns) {
        const boxes = plan.nodes
          .filter(({ node }) => node.column === index)
          .map(({ box }) => box)
          .sort((a, b) => a.y - b.y);
        boxes.slice(1).forEach((box, at) => {
          const above = boxes[at];
          expect(box.y, name).to.be.at.least((above?.y ?? 0) + (above?.height ?? 0) - 1);
        });
      }
    }
  });

  it('fills each side of a bar with the ends of its ribbons', () => {
    for (const { name, evidence, change } of samples) {
      const plan = planDerived(deriveFigure(evidence, change), change);
      const sums = new Map<string, { node: FlowNode; sum: number }>();
      const add = (node: FlowNode, side: string, thickness: number): void => {
        const entry = sums.get(node.key + side) ?? { node, sum: 0 };
        sums.set(node.key + side, { node, sum: entry.sum + thickness });
      };
      for (const { link, from, to } of plan.ribbons) {
        add(link.from, '>', from.thickness);
        add(link.to, '<', to.thickness);
      }
      for (const { node, sum } of sums.values()) {
        const box = plan.nodes.find((each) => each.node === node)?.box;
        expect(sum, `${name} ${node.key}`).to.be.closeTo(box?.height ?? NaN, least);
      }
    }
  });

  it('keeps what is named above one border and what is not below it', () => {
    const plan = planDerived(deriveFigure(bundled));
    const borders = plan.columns.flatMap(({ border }) => (border === undefined ? [] : [border.y]));
    expect(borders.length).to.be.at.least(1);
    expect(new Set(borders).size).to.equal(1);
    const inner = plan.nodes.filter(({ shape }) => shape !== 'bar');
    for (const { shape, box } of inner) {
      if (shape === 'spine') expect(box.y).to.be.above(borders[0] ?? NaN);
      else expect(box.y + box.height).to.be.below(borders[0] ?? NaN);
    }
  });

  it('has no border where everything is named', () => {
    const plan = planDerived(deriveFigure(bundled, { missing: 'skip' }));
    expect(plan.columns.every(({ border }) => border === undefined)).to.equal(true);
  });

  it('runs no ribbon through a gutter but to the spine of what is not named', () => {
    const plan = planDerived(deriveFigure(bundled));
    for (const { link, from, to } of plan.ribbons) {
      if (from.bend !== from.x) expect(isUnnamed(link.from)).to.equal(true);
      if (to.bend !== to.x) expect(isUnnamed(link.to)).to.equal(true);
      expect(from.bend).to.be.below(to.bend);
    }
  });

  it('shows two columns at a time where there is no room for all, and all pairs alike', () => {
    const figure = deriveFigure(bundled, { width: 390 });
    const pairs = [0, 1, 2].map((pair) => planDerived(figure, { width: 390, pair }));
    expect(pairs.map(({ columns }) => columns.map(({ index }) => index))).to.deep.equal([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(new Set(pairs.map(({ scale }) => scale.toFixed(6))).size).to.equal(1);
    expect(new Set(pairs.map(({ height }) => height)).size).to.equal(1);
    const middles = (plan: LanePlan | undefined, column: number): readonly string[] =>
      (plan?.nodes ?? [])
        .filter(({ node }) => node.column === column)
        .map(({ node, box }) => `${node.key} ${box.y.toFixed(3)}`);
    expect(middles(pairs[0], 1)).to.deep.equal(middles(pairs[1], 1));
    expect(middles(pairs[1], 2)).to.deep.equal(middles(pairs[2], 2));
    expect(planDerived(deriveFigure(bundled)).pair).to.equal(undefined);
  });

  it('keeps to a height that is given where rows have room in it', () => {
    const change = { width: 1232, maxNodes: 9 };
    const figure = deriveFigure(bundled, change);
    const plan = planDerived(figure, { ...change, height: 600 });
    expect(plan.bottom - plan.top).to.be.closeTo(600, 1);
    const least = planDerived(figure, { ...change, height: 50 });
    expect(least.bottom - least.top).to.be.above(50);
  });

  it('gives few studies thick bars and little space', () => {
    const change = { filter: 'study:alder-2019' };
    const plan = planDerived(deriveFigure(small, change), change);
    expect(plan.isTiny).to.equal(true);
    expect(plan.scale).to.be.at.least(28);
    plan.columns.slice(1).forEach(({ x0 }, gap) => {
      expect(x0 - (plan.columns[gap]?.x1 ?? 0)).to.be.at.most(221);
    });
  });
});

describe('paintOrder', () => {
  it('paints pale ribbons first, strong ones last, and of each the thin ones last', () => {
    const ordered = paintOrder(planDerived(deriveFigure(bundled)).ribbons);
    const strengths = ordered.map(({ strength }) => strength);
    expect([...new Set(strengths)]).to.deep.equal(['pale', 'half', 'strong']);
    expect(strengths.join('')).to.match(/^(pale)+(half)+(strong)+$/);
    for (const each of new Set(strengths)) {
      const thicknesses = ordered
        .filter(({ strength }) => strength === each)
        .map(({ from, to }) => Math.max(from.thickness, to.thickness));
      expect(thicknesses).to.deep.equal([...thicknesses].sort((a, b) => b - a));
    }
  });
});

describe('legendScale', () => {
  it('is a round number of studies of a readable height', () => {
    for (const scale of [0.003, 0.2, 1, 4.2, 17, 32]) {
      const { count, height } = legendScale(scale);
      expect(String(count)).to.match(/^[125]0*$/);
      expect(height).to.be.closeTo(count * scale, 1e-9);
      expect(height).to.be.at.least(10);
    }
  });
});
