// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { mirrorLanes } from '../../src/figure/mirror-lanes.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { deriveFigure, planDerived } from '../fixtures/lane-figure.js';

describe('mirrorLanes', () => {
  const plan = planDerived(deriveFigure(indexEvidence(bundledDataset())));
  const mirrored = mirrorLanes(plan);

  it('puts the first column at the right and its labels beyond it', () => {
    const [first] = mirrored.nodes;
    expect(first?.box.x).to.be.above(plan.width / 2);
    expect(first?.label?.anchor).to.equal('start');
    expect(first?.label?.x).to.be.above(first?.box.x ?? NaN);
  });

  it('lets ribbons leave a bar at the side that they left it before', () => {
    for (const { from, to } of mirrored.ribbons) expect(from.bend).to.be.above(to.bend);
  });
});
