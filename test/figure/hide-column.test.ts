// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { hideColumn } from '../../src/figure/hide-column.js';
import { mirrorLanes } from '../../src/figure/mirror-lanes.js';
import { figureMarks } from '../../src/figure/scene.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { deriveFigure, measure, planDerived } from '../fixtures/lane-figure.js';

const evidence = indexEvidence(bundledDataset());
const figure = deriveFigure(evidence);
const plan = planDerived(figure);
const options = { lines: ['hidden until you guess', 'hidden'], measure };

describe('A hidden column', () => {
  for (const index of [0, 1, 2, 3]) {
    const hidden = hideColumn(plan, index, options);

    it(`${index} has no node, label, number or ribbon that can be read`, () => {
      expect(hidden.nodes.some(({ node }) => node.column === index)).to.equal(false);
      const marks = figureMarks({ evidence, flow: figure.flow, plan: hidden });
      const facet = figure.flow.columns[index]!;
      const named = marks.filter(
        ({ item }) => item !== undefined && item.key.includes(`${facet}:`),
      );
      expect(named.map(({ key }) => key)).to.deep.equal([]);
      const terms = new Set(
        plan.nodes
          .filter(({ node }) => node.column === index)
          .flatMap(({ label }) => label?.lines ?? []),
      );
      const others = new Set(
        hidden.nodes.flatMap(({ label }) => label?.lines ?? []).filter((line) => terms.has(line)),
      );
      for (const { shape } of marks)
        if (shape.type === 'text')
          for (const line of shape.lines)
            if (!others.has(line)) expect(terms.has(line), line).to.equal(false);
    });

    it(`${index} leaves all else in its place`, () => {
      for (const lane of hidden.nodes)
        expect(plan.nodes.find(({ node }) => node === lane.node)).to.equal(lane);
      expect(hidden.scale).to.equal(plan.scale);
      expect(hidden.ribbons.length + hidden.hidden!.ribbons.length).to.equal(plan.ribbons.length);
    });

    it(`${index} is never reached by what fades`, () => {
      for (const each of [hidden, hideColumn(mirrorLanes(plan), index, options)]) {
        const { fades, ribbons } = each.hidden!;
        expect(fades).to.have.length(index === 0 || index === 3 ? 1 : 2);
        for (const { full, gone } of fades) {
          expect(Math.abs(gone - full)).to.be.within(1, 78);
          const ends = ribbons.map(({ link, from, to }) =>
            link.to.column === index ? to.bend : from.bend,
          );
          const start = ribbons.map(({ link, from, to }) =>
            link.to.column === index ? from.bend : to.bend,
          );
          const at = start.findIndex((x) => x === full);
          const [low, high] = [Math.min(full, ends[at]!), Math.max(full, ends[at]!)];
          expect(gone).to.be.within(low + 1, high - 1);
        }
      }
    });
  }

  it('is hidden on another pair of columns, too', () => {
    const pair = planDerived(deriveFigure(evidence, { width: 390 }), { width: 390, pair: 0 });
    expect(hideColumn(pair, 3, options).hidden).to.include({ index: 3 });
  });
});
