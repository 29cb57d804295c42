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

  it('covers its bars, to the edge of the figure where it is the first or the last', () => {
    const covered = (of: typeof plan, index: number): readonly [number, number] => {
      const { x0, x1 } = hideColumn(of, index, options).hidden!;
      return [x0, x1];
    };
    const mirrored = mirrorLanes(plan);
    for (const [of, first, last] of [
      [plan, 0, 3],
      [mirrored, 3, 0],
    ] as const) {
      expect(covered(of, first)[0]).to.equal(0);
      expect(covered(of, first)[1]).to.equal(of.columns[first]!.x1);
      expect(covered(of, last)[0]).to.equal(of.columns[last]!.x0);
      expect(covered(of, last)[1]).to.equal(of.width);
      for (const index of [1, 2])
        expect(covered(of, index)).to.deep.equal([of.columns[index]!.x0, of.columns[index]!.x1]);
    }
  });

  it('says so below its name, as fully as there is room', () => {
    const lineOf = (index: number, ...lines: readonly string[]): readonly string[] =>
      hideColumn(plan, index, { ...options, lines }).columns[index]!.line.lines;
    const { x0, x1, line } = plan.columns[1]!;
    const perLetter = measure('m', line.size, 400);
    const letters = (room: number): string => 'm'.repeat(Math.floor(room / perLetter));
    // an inner head may reach behind its gutter
    expect(lineOf(1, letters((x1 - x0) * 1.4), 'x')[0]).to.match(/^m+$/);
    expect(lineOf(1, `${letters((x1 - x0) * 1.4)}m`, 'x')).to.deep.equal(['x']);
    const end = plan.columns[3]!.x0;
    expect(lineOf(3, letters(plan.width - end), 'x')[0]).to.match(/^m+$/);
    expect(lineOf(3, `${letters(plan.width - end)}m`, 'x')).to.deep.equal(['x']);
    expect(lineOf(0, 'fits')).to.deep.equal(['fits']);
  });

  it('fades from left to right, over three fifths of a gap or 78 px', () => {
    for (const of of [plan, mirrorLanes(plan)]) {
      const { fades, ribbons } = hideColumn(of, 1, options).hidden!;
      expect(fades.map(({ full }) => full)).to.deep.equal(
        [...fades].sort((a, b) => a.full - b.full).map(({ full }) => full),
      );
      for (const { full, gone } of fades) {
        const gap = Math.min(
          ...ribbons
            .filter(({ from, to }) => from.bend === full || to.bend === full)
            .map(({ from, to }) => Math.abs(to.bend - from.bend)),
        );
        expect(Math.abs(gone - full)).to.be.closeTo(Math.min(78, gap * 0.6), 1);
      }
    }
  });

  it('is hidden on another pair of columns, too', () => {
    const pair = planDerived(deriveFigure(evidence, { width: 390 }), { width: 390, pair: 0 });
    expect(hideColumn(pair, 3, options).hidden).to.include({ index: 3 });
  });
});
