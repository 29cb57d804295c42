// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { laneHighlight, laneHitAreas, laneMarks } from '../../src/figure/lane-marks.js';
import type { LaneNode, LanePlan } from '../../src/figure/lane-plan.js';
import { strandParts, type PlacedRibbon } from '../../src/figure/lane-ribbons.js';
import type { Mark, SceneSource } from '../../src/figure/marks.js';
import type { Box } from '../../src/figure/plan-vertical.js';
import { indexEvidence } from '../../src/model/evidence.js';
import type { FlowLink, FlowNode, Share } from '../../src/model/flow.js';
import { highlightedValue } from '../fixtures/highlighted-value.js';
import { findingsThrough } from '../../src/model/selection.js';
import { deriveFigure, planDerived, type FigureChange } from '../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());
/** Rounding of path data, px. */
const least = 0.02;

function laneSource(change: FigureChange = {}): SceneSource<LanePlan> {
  const figure = deriveFigure(bundled, change);
  return { evidence: bundled, flow: figure.flow, plan: planDerived(figure, change) };
}

const samples: Readonly<Record<string, SceneSource<LanePlan>>> = {
  default: laneSource(),
  'stand-ins': laneSource({ missing: 'nearest' }),
  findings: laneSource({ measure: 'findings', colorBy: 'outcome' }),
  'a pair': laneSource({ width: 390, pair: 1 }),
};

function findingsOf({ evidence, flow }: SceneSource, node: FlowNode): ReadonlySet<number> {
  return findingsThrough(evidence, flow.records, [node], flow.missing, flow);
}

/** Every few nodes of a figure, of all columns. */
function sampled({ flow }: SceneSource): readonly FlowNode[] {
  return flow.nodes.filter((_, index) => index % 5 === 0);
}

/** The rectangles of a path of rectangles. */
function boxesOf({ shape }: Mark): readonly Box[] {
  if (shape.type !== 'path') return [];
  return [...shape.d.matchAll(/M([-\d.]+),([-\d.]+)h([-\d.]+)v([-\d.]+)/g)].map((found) => {
    const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
    return { x, y, width, height };
  });
}

/**
 * What ribbons fill on one side of a node: its bar at that edge of a gutter, or half of a spine.
 */
function barAt({ shape, box }: LaneNode, side: 'left' | 'right', { pair }: LanePlan): Box {
  if (shape === 'bar' || (shape === 'spine' && pair !== undefined)) return box;
  const width = shape === 'spine' ? box.width / 2 : 3;
  return side === 'left' ? { ...box, width } : { ...box, x: box.x + box.width - width, width };
}

function litShares({ shares }: FlowLink, lit: ReadonlySet<number>): readonly Share[] {
  return shares.filter(({ finding }) => lit.has(finding));
}

/** The highlighted part of a ribbon, 0 to 1. */
function highlightedPart({ link }: PlacedRibbon, plan: LanePlan, lit: ReadonlySet<number>): number {
  return strandParts(link, plan.strands, litShares(link, lit)).reduce(
    (sum, { start, end }) => sum + end - start,
    0,
  );
}

describe('laneMarks', () => {
  it('paints wide ribbons before thin ones', () => {
    for (const [name, source] of Object.entries(samples)) {
      const placed = new Map(source.plan.ribbons.map((ribbon) => [ribbon.link.key, ribbon]));
      for (const strength of ['pale', 'half', 'strong'] as const) {
        const thicknesses = laneMarks(source)
          .filter(({ kind, states }) => kind.startsWith('ribbon') && states?.includes(strength))
          .map(({ item }) => {
            const ribbon = placed.get(item?.key ?? '');
            return Math.max(ribbon?.from.thickness ?? 0, ribbon?.to.thickness ?? 0);
          });
        expect(thicknesses, `${name} ${strength}`).to.deep.equal(
          [...thicknesses].sort((a, b) => b - a),
        );
      }
    }
  });

  it('divides strong ribbons among their hues, and paints each of the others once, in grey', () => {
    for (const [name, source] of Object.entries(samples)) {
      const marks = laneMarks(source).filter(({ kind }) => /^ribbon/.test(kind));
      for (const { link, strength } of source.plan.ribbons) {
        const own = marks.filter(({ item }) => item?.key === link.key);
        const hues =
          strength === 'strong'
            ? strandParts(link, source.plan.strands).map(({ hue }) => hue)
            : [undefined];
        expect(
          own.map(({ hue }) => hue),
          `${name} ${link.key}`,
        ).to.deep.equal(hues);
      }
    }
  });

  it('stacks the hues of a bar to its whole height, at both edges of a gutter', () => {
    for (const [name, { flow, evidence, plan }] of Object.entries(samples)) {
      const marks = laneMarks({ flow, evidence, plan });
      for (const lane of plan.nodes) {
        const bars = marks.filter(
          ({ kind, item }) => kind === 'bar' && item?.key === lane.node.key,
        );
        const height = bars.reduce(
          (sum, { shape }) => sum + (shape.type === 'box' ? shape.height : 0),
          0,
        );
        const edges = lane.shape === 'gutter' ? 2 : 1;
        expect(height, `${name} ${lane.node.key}`).to.be.closeTo(edges * lane.box.height, 1e-6);
      }
    }
  });

  it('tints the ground of a gutter only where its label fits into the bar', () => {
    const { plan } = samples['default'] ?? laneSource();
    const gutters = plan.nodes.filter(({ shape }) => shape === 'gutter');
    expect(gutters.some(({ tint }) => tint === undefined)).to.equal(true);
    expect(gutters.some(({ tint }) => tint !== undefined)).to.equal(true);
    for (const { node, tint, label, members, box } of gutters) {
      const lines = (label?.lines.length ?? 0) * (label?.lineHeight ?? 0);
      if (members === undefined) expect(tint !== undefined, node.key).to.equal(box.height >= lines);
    }
  });

  it('gives every node room of 24 px for the pointer, and thin ribbons 12', () => {
    for (const source of Object.values(samples)) {
      const areas = laneHitAreas(source);
      for (const { item, shape, strokeWidth } of areas) {
        if (shape.type === 'box') expect(shape.height, item?.key).to.be.at.least(24);
        else expect(strokeWidth, item?.key).to.equal(12);
      }
    }
  });
});

describe('laneHighlight', () => {
  for (const [name, source] of Object.entries(samples)) {
    const { flow, plan } = source;

    it(`highlights the same weight in every gap: ${name}`, () => {
      for (const node of sampled(source)) {
        const lit = findingsOf(source, node);
        const first = flow.nodes.filter(({ column }) => column === 0);
        const weight = first.reduce((sum, { shares }) => sum + highlightedValue(shares, lit), 0);
        expect(weight, node.key).to.be.above(0);
        const gaps = new Set(plan.ribbons.map(({ link }) => link.from.column));
        for (const gap of gaps) {
          const sum = plan.ribbons
            .filter(({ link }) => link.from.column === gap)
            .reduce(
              (total, ribbon) => total + highlightedPart(ribbon, plan, lit) * ribbon.link.value,
              0,
            );
          expect(sum, `${node.key} gap ${gap}`).to.be.closeTo(weight, 1e-6);
        }
      }
    });

    it(`fills as much of each side of a bar as of its ribbons, there where they end: ${name}`, () => {
      for (const node of sampled(source)) {
        const lit = findingsOf(source, node);
        const marks = laneHighlight(source, { together: lit, assembled: [] });
        for (const lane of plan.nodes) {
          const boxes = marks
            .filter(({ kind, item }) => kind === 'highlighted-bar' && item?.key === lane.node.key)
            .flatMap(boxesOf);
          const isIn = (outer: Box, inner: Box): boolean =>
            inner.x >= outer.x - least &&
            inner.x + inner.width <= outer.x + outer.width + least &&
            inner.y >= outer.y - least &&
            inner.y + inner.height <= outer.y + outer.height + least;
          for (const box of boxes)
            expect(
              isIn(barAt(lane, 'left', plan), box) || isIn(barAt(lane, 'right', plan), box),
              `${node.key} at ${lane.node.key}`,
            ).to.equal(true);
          for (const side of ['left', 'right'] as const) {
            const ends = plan.ribbons.filter(({ link }) =>
              side === 'left' ? link.to === lane.node : link.from === lane.node,
            );
            const drawn = boxes.filter((box) => isIn(barAt(lane, side, plan), box));
            const at = ends.flatMap((ribbon) => {
              const end = side === 'left' ? ribbon.to : ribbon.from;
              return strandParts(ribbon.link, plan.strands, litShares(ribbon.link, lit)).map(
                ({ start }) => end.y + start * end.thickness,
              );
            });
            for (const y of at)
              expect(
                drawn.some((box) => Math.abs(box.y - y) < least),
                `${node.key} at ${lane.node.key}`,
              ).to.equal(true);
          }
        }
      }
    });
  }

  it('fills bars to the highlighted share of their studies, one side like the other', () => {
    const source = samples['default'] ?? laneSource();
    const { plan } = source;
    for (const node of sampled(source)) {
      const lit = findingsOf(source, node);
      const marks = laneHighlight(source, { together: lit, assembled: [] });
      for (const lane of plan.nodes) {
        const share = highlightedValue(lane.node.shares, lit) / lane.node.value;
        const boxes = marks
          .filter(({ kind, item }) => kind === 'highlighted-bar' && item?.key === lane.node.key)
          .flatMap(boxesOf);
        const middle = lane.box.x + lane.box.width / 2;
        const sides =
          lane.shape === 'bar'
            ? [boxes]
            : [boxes.filter(({ x }) => x + 1 < middle), boxes.filter(({ x }) => x + 1 >= middle)];
        for (const side of sides)
          expect(
            side.reduce((sum, box) => sum + box.height, 0),
            `${node.key} at ${lane.node.key}`,
          ).to.be.closeTo(share * lane.box.height, least * Math.max(1, side.length));
      }
    }
  });
});
