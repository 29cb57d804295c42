// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Mark, SceneSource } from '../../src/figure/marks.js';
import { nodeBox, type VerticalPlan } from '../../src/figure/plan-vertical.js';
import {
  verticalHighlight,
  verticalHitAreas,
  verticalMarks,
} from '../../src/figure/vertical-marks.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { highlightedValue } from '../fixtures/highlighted-value.js';
import { findingsThrough } from '../../src/model/selection.js';
import { deriveFigure, mostDown, planDown } from '../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());
const width = 1000;
const figure = deriveFigure(bundled, { width, maxNodes: mostDown(width) });
const source: SceneSource<VerticalPlan> = {
  evidence: bundled,
  flow: figure.flow,
  plan: planDown(figure, width),
};
const { flow, plan } = source;

/** Width of a ribbon's mark at its upper end, px. */
function widthOf({ kind, shape, strokeWidth = 0 }: Mark): number {
  if (kind === 'ribbon-line' || shape.type !== 'path') return strokeWidth;
  const numbers = shape.d.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return Math.abs((numbers.at(-2) ?? 0) - (numbers[0] ?? 0));
}

function isRibbon({ kind }: Mark): boolean {
  return kind === 'ribbon' || kind === 'ribbon-line';
}

/** Marks whose width is that of what they stand for: thin ones are drawn wider, to be seen. */
const drawnTrue = 2;

describe('verticalMarks', () => {
  it('divides every strong ribbon among its hues, side by side, and paints all others grey', () => {
    const marks = verticalMarks(source).filter(isRibbon);
    for (const { link, thickness } of plan.layout.links) {
      const own = marks.filter(({ item }) => item?.key === link.key);
      const widths = own.map(widthOf);
      if (widths.every((each) => each > drawnTrue))
        expect(
          widths.reduce((sum, each) => sum + each, 0),
          link.key,
        ).to.be.closeTo(thickness, 0.05 * widths.length);
      for (const { hue, states } of own)
        expect(hue !== undefined, link.key).to.equal(states?.includes('strong'));
    }
  });

  it('paints wide ribbons before thin ones', () => {
    const placed = new Map(plan.layout.links.map((each) => [each.link.key, each.thickness]));
    for (const strength of ['pale', 'half', 'strong'] as const) {
      const thicknesses = verticalMarks(source)
        .filter(({ kind, states }) => kind.startsWith('ribbon') && states?.includes(strength))
        .map(({ item }) => placed.get(item?.key ?? '') ?? 0);
      expect(thicknesses).not.to.be.empty;
      expect(thicknesses).to.deep.equal([...thicknesses].sort((a, b) => b - a));
    }
  });

  it('gives every node room for the pointer', () => {
    for (const { item, shape } of verticalHitAreas(source)) {
      if (shape.type !== 'box') continue;
      expect(shape.height, item?.key).to.be.at.least(24);
      expect(shape.width, item?.key).to.be.at.least(12);
    }
  });
});

describe('verticalHighlight', () => {
  it('highlights of every bar and gap what the findings weigh', () => {
    for (const node of flow.nodes.filter((_, index) => index % 4 === 0)) {
      const lit = findingsThrough(bundled, flow.records, [node], flow.missing, flow);
      const marks = verticalHighlight(source, { together: lit, assembled: [] });
      for (const placed of plan.layout.nodes) {
        const value = highlightedValue(placed.node.shares, lit);
        const bar = marks.find(
          ({ kind, item }) => kind === 'highlighted-bar' && item?.key === placed.node.key,
        );
        expect(bar !== undefined, `${node.key} at ${placed.node.key}`).to.equal(value > 0);
        if (bar?.shape.type !== 'path' || value * plan.layout.scale < 1) continue;
        const [x = 0, , length = 0] = bar.shape.d.match(/-?[\d.]+/g)?.map(Number) ?? [];
        expect(length).to.be.closeTo(value * plan.layout.scale, 0.02);
        expect(x).to.be.closeTo(nodeBox(placed).x, 0.02);
      }
      for (const { link, thickness } of plan.layout.links) {
        const value = highlightedValue(link.shares, lit);
        const own = marks.filter((mark) => isRibbon(mark) && mark.item?.key === link.key);
        expect(own.length > 0, `${node.key} at ${link.key}`).to.equal(value > 0);
        const widths = own.map(widthOf);
        if (widths.every((each) => each > drawnTrue))
          expect(
            widths.reduce((sum, each) => sum + each, 0),
            `${node.key} at ${link.key}`,
          ).to.be.closeTo((value / link.value) * thickness, 0.05 * Math.max(1, own.length));
      }
    }
  });

  it('highlights in a step of a story only the gaps that it tells of, and rings nothing', () => {
    const together = new Set(
      plan.layout.links.flatMap(({ link }) => link.shares.map(({ finding }) => finding)),
    );
    const [node] = flow.nodes;
    const selected = new Set([node!.key]);
    for (const gaps of [0, 1, flow.columns.length - 1]) {
      const marks = verticalHighlight(source, {
        ...{ together, assembled: [], selected, scene: { gaps } },
      });
      const lit = new Set(marks.filter(isRibbon).map(({ item }) => item?.key));
      for (const { link } of plan.layout.links)
        expect(lit.has(link.key), `${gaps}: ${link.key}`).to.equal(link.from.column < gaps);
      expect(marks.some(({ kind }) => kind === 'selected-ring')).to.equal(false);
    }
    const rings = verticalHighlight(source, { together, assembled: [], selected }).filter(
      ({ kind }) => kind === 'selected-ring',
    );
    expect(rings.map(({ key }) => key)).to.deep.equal([`selected ${node!.key}`]);
  });
});
