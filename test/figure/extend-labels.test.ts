// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { extendLabels } from '../../src/figure/extend-labels.js';
import type { PlacedNode } from '../../src/figure/layout-sankey.js';
import type { PlacedLabel } from '../../src/figure/place-labels.js';
import type { VerticalPlan } from '../../src/figure/plan-vertical.js';
import { mapNode } from '../fixtures/small-map.js';

/** Ten px a character; a line is 14 px high, of which 10 are above the baseline. */
const measure = (text: string): number => text.length * 10;

/** A node of a figure from top to bottom; `y` is across the figure, so from left to right. */
const nodeAt = (term: string, value: number, left: number, top: number): PlacedNode => ({
  node: mapNode(0, term, value),
  ...{ x0: top, x1: top + 10, y0: left, y1: left + 40 },
});

/** A label in the middle above its node, joined to it by a line. */
const labelOf = (node: PlacedNode, y: number, ...lines: readonly string[]): PlacedLabel => ({
  ...{ node, lines, shortened: false, wording: 0, anchor: 'middle' },
  x: (node.y0 + node.y1) / 2,
  y,
  width: Math.max(...lines.map(measure)),
  leader: { x: (node.y0 + node.y1) / 2, y0: y + 4, y1: node.x0 },
});

function withoutLeader({ leader, ...label }: PlacedLabel): PlacedLabel {
  expect(leader).not.to.equal(undefined);
  return label;
}

function planOf(
  labels: readonly PlacedLabel[],
  headings: VerticalPlan['headings'] = [],
  size = { width: 400, height: 200 },
): VerticalPlan {
  const nodes = labels.map(({ node }) => node);
  return {
    ...{ ...size, labels, headings, strands: { hues: [], ranks: [] } },
    orientation: 'vertical',
    layout: { nodes, links: [], scale: 1 },
  };
}

/** The lines of each label after `9` became `4 of 9`, or what is given. */
const extended = (plan: VerticalPlan, ...instead: readonly string[]): readonly PlacedLabel[] =>
  extendLabels(
    plan,
    () => ({ value: '9', instead: instead.length === 0 ? ['4 of 9'] : instead }),
    measure,
  );

describe('extendLabels', () => {
  const cord = nodeAt('cord', 5, 150, 120);
  const other = nodeAt('other', 4, 240, 120);

  it('writes the longer value in its line where that is free', () => {
    const [label] = extended(planOf([labelOf(cord, 100, 'cord 9')]));
    expect(label).to.deep.include({ lines: ['cord 4 of 9'], width: 110, x: 170, y: 100 });
  });

  it('takes a line more, upwards, where its line has no room', () => {
    const neighbour = labelOf(other, 100, 'other 9');
    const [label, unchanged] = extended(planOf([labelOf(cord, 100, 'cord 9'), neighbour]));
    expect(label).to.deep.include({ lines: ['cord', '4 of 9'], width: 60, x: 170, y: 86 });
    // the smaller one finds no room in its line, and takes another one too
    expect(unchanged).to.deep.include({ lines: ['other', '4 of 9'], y: 86 });
  });

  it('keeps the lines above its last one', () => {
    const [label] = extended(planOf([labelOf(cord, 86, 'umbilical', 'cord 9')]));
    expect(label).to.deep.include({ lines: ['umbilical', 'cord 4 of 9'], width: 110, y: 86 });
  });

  it('takes half a line up and down beside a node', () => {
    const beside = withoutLeader(labelOf(cord, 100, 'cord 9'));
    const narrow = planOf([{ ...beside, x: 5, anchor: 'start' }], [], { width: 80, height: 200 });
    expect(extended(narrow)[0]).to.deep.include({ lines: ['cord', '4 of 9'], x: 5, y: 93 });
    const end = planOf([{ ...beside, x: 75, anchor: 'end' }], [], { width: 80, height: 200 });
    expect(extended(end)[0]).to.deep.include({ lines: ['cord', '4 of 9'], x: 75, y: 93 });
  });

  it('stays as it was where it would leave the picture', () => {
    const texts = (width: number, height: number, y = 100): readonly string[] =>
      extended(
        planOf([{ ...labelOf(nodeAt('cord', 5, 0, 120), y, 'cord 9'), x: width / 2 }], [], {
          width,
          height,
        }),
      )[0]!.lines;
    expect(texts(110, 200)).to.deep.equal(['cord 4 of 9']);
    expect(texts(109, 200)).to.deep.equal(['cord', '4 of 9']);
    expect(texts(60, 200)).to.deep.equal(['cord', '4 of 9']);
    expect(texts(59, 200)).to.deep.equal(['cord 9']);
    // its upper edge is 11 px above the baseline
    expect(texts(60, 200, 25)).to.deep.equal(['cord', '4 of 9']);
    expect(texts(60, 200, 24)).to.deep.equal(['cord 9']);
    expect(texts(110, 103)).to.deep.equal(['cord 4 of 9']);
    expect(texts(110, 102)).to.deep.equal(['cord 9']);
  });

  it('stays as it was where another label, a line to one, a node or a heading is in its way', () => {
    const label = labelOf(cord, 100, 'cord 9');
    const lines = (plan: VerticalPlan): readonly string[] => extended(plan)[0]!.lines;
    const above = withoutLeader(labelOf(nodeAt('above', 3, 150, 200), 86, 'above 9'));
    const right = labelOf(other, 100, 'other 9');
    expect(lines(planOf([label, above]))).to.deep.equal(['cord 4 of 9']);
    expect(lines(planOf([label, right]))).to.deep.equal(['cord', '4 of 9']);
    expect(lines(planOf([label, above, right]))).to.deep.equal(['cord 9']);
    // the line to a node passes at its right
    const passing = { ...above, leader: { x: 228.5, y0: 60, y1: 150 }, y: 40 };
    expect(lines(planOf([label, passing]))).to.deep.equal(['cord', '4 of 9']);
    expect(
      lines(planOf([label, { ...passing, leader: { x: 229.5, y0: 60, y1: 150 } }])),
    ).to.deep.equal(['cord 4 of 9']);
    const heading = {
      facet: 'source',
      text: 'Source',
      lines: ['Source'],
      x: 210,
      y: 100,
      anchor: 'start',
    } as const;
    expect(lines(planOf([label], [heading]))).to.deep.equal(['cord', '4 of 9']);
    expect(lines(planOf([label], [{ ...heading, x: 229 }]))).to.deep.equal(['cord 4 of 9']);
    // bold letters are wider than they are measured
    expect(lines(planOf([label], [{ ...heading, x: 41, lines: ['Source'] }]))).to.deep.equal([
      'cord',
      '4 of 9',
    ]);
    const node = { ...nodeAt('node', 2, 215, 95), x1: 110 };
    expect(
      lines(planOf([label, { ...labelOf(node, 180, 'x'), leader: { x: 300, y0: 170, y1: 180 } }])),
    ).to.deep.equal(['cord', '4 of 9']);
  });

  it('gives the room to the largest node, whatever the order of labels', () => {
    const [small, large] = [nodeAt('small', 1, 130, 120), nodeAt('large', 8, 170, 120)];
    for (const nodes of [
      [small, large],
      [large, small],
    ]) {
      const blocked = planOf(
        nodes.map((node) => labelOf(node, 20, '9')),
        [],
        {
          width: 400,
          height: 200,
        },
      );
      const lines = new Map(extended(blocked).map(({ node, lines: given }) => [node, given]));
      expect([lines.get(large), lines.get(small)]).to.deep.equal([['4 of 9'], ['9']]);
    }
  });

  it('takes the next wording where the first has no room, and none that is not meant', () => {
    const narrow = planOf([labelOf(nodeAt('cord', 5, 20, 120), 100, '9')], [], {
      width: 80,
      height: 200,
    });
    expect(extended(narrow, 'forty of 9', '40/9', '4')[0]!.lines).to.deep.equal(['40/9']);
    const [other9] = extended(planOf([labelOf(cord, 100, 'cord 8')]));
    expect(other9!.lines).to.deep.equal(['cord 8']);
    const plan = planOf([labelOf(cord, 100, 'cord 9')]);
    expect(extendLabels(plan, () => undefined, measure)).to.deep.equal(plan.labels);
  });
});
