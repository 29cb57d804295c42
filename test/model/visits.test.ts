// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { TrialVisit } from '../../src/data/dataset.js';
import { labelledVisits, placeVisits } from '../../src/model/visits.js';

const visit = (value: number, unit: TrialVisit['unit']): TrialVisit => ({ value, unit });

describe('placeVisits', () => {
  it('puts visits in order of time, to scale whatever their units', () => {
    const placed = placeVisits([visit(1, 'years'), visit(26, 'weeks'), visit(73, 'days')]);
    expect(placed.map((each) => each.visit.unit)).to.deep.equal(['days', 'weeks', 'years']);
    expect(placed.map(({ place }) => Math.round(place * 100))).to.deep.equal([20, 50, 100]);
  });

  it('places a visit on the day of the treatment, and nothing where there is none', () => {
    expect(placeVisits([visit(0, 'hours')]).map(({ place }) => place)).to.deep.equal([0]);
    expect(placeVisits([])).to.deep.equal([]);
  });
});

describe('labelledVisits', () => {
  const placed = placeVisits([
    visit(24, 'hours'),
    visit(1, 'weeks'),
    visit(3, 'months'),
    visit(6, 'months'),
    visit(12, 'months'),
  ]);

  it('labels the first and the last, then what fits between them', () => {
    const values = labelledVisits(placed, () => 0.25).map((each) => each.visit.value);
    expect(values).to.deep.equal([24, 6, 12]);
  });

  it('labels all where there is room, and the last where there is none', () => {
    expect(labelledVisits(placed, () => 0.01)).to.have.length(5);
    expect(labelledVisits(placed, () => 1).map((each) => each.visit.value)).to.deep.equal([12]);
  });

  it('labels a single visit', () => {
    expect(labelledVisits(placeVisits([visit(1, 'days')]), () => 0.3)).to.have.length(1);
  });
});
