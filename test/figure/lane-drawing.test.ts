// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { numberWidth } from '../../src/figure/lane-texts.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { isUnnamed } from '../../src/model/flow.js';
import { deriveFigure, measure, planDerived, type FigureChange } from '../fixtures/lane-figure.js';
import { variedDataset } from '../fixtures/varied-dataset.js';

const evidence = indexEvidence(variedDataset);
const changes: Readonly<Record<string, FigureChange>> = {
  'all columns': { width: 1100 },
  'two columns': { width: 390, pair: 1 },
  'the last two columns': { width: 390, pair: 2 },
};

describe('the room of a number behind a label', () => {
  for (const [name, change] of Object.entries(changes)) {
    const plan = planDerived(deriveFigure(evidence, change), change);

    it(`ends where the column ends, that of strong names at most a gap later: ${name}`, () => {
      let strong = 0;
      for (const { node, label, hit, shape, numberRoom, strongRoom } of plan.nodes) {
        if (label === undefined) continue;
        const { x, anchor, lines, size, weight } = label;
        // a gap before the edge of a gutter, but none where a block is indented
        const inner = shape === 'gutter' ? 8 : 0;
        const room = (anchor === 'start' ? hit.x + hit.width - x : x - hit.x) - inner;
        const taken = (of: 400 | 600): number =>
          measure(lines.at(-1) ?? '', size, of) +
          numberWidth('1', measure, size) -
          measure('1', size, 600);
        expect(numberRoom, node.key).to.be.closeTo(room - taken(weight === 600 ? 600 : 400), 1e-6);
        const isTooStrong = lines.some((line) => measure(line, size, 600) > room + inner);
        expect(strongRoom, node.key).to.be.closeTo(
          isTooStrong ? -1 : room + inner - taken(600),
          1e-6,
        );
        if (!isTooStrong) strong += 1;
      }
      expect(strong).to.be.above(5);
    });

    it(`is within what the pointer takes, at least 24 px high around its bar: ${name}`, () => {
      for (const { node, box, hit } of plan.nodes) {
        expect(hit.height, node.key).to.be.at.least(Math.min(24, box.height));
        expect(hit.height, node.key).to.be.at.least(24);
        expect(hit.y, node.key).to.be.at.most(box.y + 1e-6);
        expect(hit.y + hit.height, node.key).to.be.at.least(box.y + box.height - 1e-6);
        expect(hit.x, node.key).to.be.at.most(box.x);
        expect(hit.x + hit.width, node.key).to.be.at.least(box.x + box.width);
      }
    });
  }

  it('names blocks above their spines where there are several', () => {
    const plan = planDerived(deriveFigure(evidence));
    const blocks = plan.nodes.filter(({ node, shape }) => isUnnamed(node) && shape === 'spine');
    const named = blocks.filter(({ label }) => label !== undefined);
    expect(named).to.have.length(2);
    for (const { label, box } of named) expect(label!.y).to.be.below(box.y);
  });
});
