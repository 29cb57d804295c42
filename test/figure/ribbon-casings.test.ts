// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { paintOrder } from '../../src/figure/lane-plan.js';
import type { PlacedRibbon } from '../../src/figure/lane-ribbons.js';
import { crossingShapes } from '../../src/figure/ribbon-casings.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { deriveFigure, planDerived } from '../fixtures/lane-figure.js';

const plan = planDerived(deriveFigure(indexEvidence(bundledDataset())));
const ordered = paintOrder(plan.ribbons);
const shapes = crossingShapes(ordered, plan.sizes.label);

function middle({ y, thickness }: PlacedRibbon['from']): number {
  return y + thickness / 2;
}

/** Whether two ribbons of a gap change their order on the way. */
function cross(a: PlacedRibbon, b: PlacedRibbon): boolean {
  const start = middle(a.from) - middle(b.from);
  return start * (middle(a.to) - middle(b.to)) < 0;
}

function xsOf(d: string): readonly number[] {
  return [...d.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map((found) => Number(found[1]));
}

describe('crossingShapes', () => {
  it('are where a ribbon lies over one that it crosses, and nowhere else', () => {
    ordered.forEach((ribbon, index) => {
      const below = ordered
        .slice(0, index)
        .filter((other) => other.link.from.column === ribbon.link.from.column);
      const isOver = ribbon.strength === 'strong' && below.some((other) => cross(ribbon, other));
      expect(shapes.has(ribbon), ribbon.link.key).to.equal(isOver);
    });
    expect(shapes.size).to.be.above(0);
  });

  it('lie between the ends of their ribbons and do not overlap', () => {
    for (const [{ link, from, to }, parts] of shapes) {
      let before = from.bend;
      for (const { d } of parts) {
        const xs = xsOf(d);
        expect(Math.min(...xs), link.key).to.be.at.least(before - 0.1);
        before = Math.max(...xs);
        expect(before, link.key).to.be.at.most(to.bend + 0.1);
      }
    }
  });

  it('are as thick as the line that they keep free', () => {
    for (const parts of shapes.values())
      for (const part of parts)
        if (part.kind === 'stroke') expect(part.width).to.be.at.least(plan.sizes.label / 10 - 0.01);
  });

  it('are none where so many ribbons cross that they would hide each other', () => {
    const [strong] = ordered.filter((ribbon) => shapes.has(ribbon));
    if (strong === undefined) throw new Error('no ribbon crosses another');
    const fan = (count: number): readonly PlacedRibbon[] =>
      Array.from({ length: count }, (_, index) => ({
        ...strong,
        from: { ...strong.from, y: index },
        to: { ...strong.to, y: -index },
      }));
    expect(crossingShapes(fan(300), 13).size).to.equal(299);
    expect(crossingShapes(fan(301), 13).size).to.equal(0);
  });
});
