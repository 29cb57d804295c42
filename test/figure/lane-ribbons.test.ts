// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  ribbonShape,
  ribbonStrands,
  strandParts,
  type PlacedRibbon,
} from '../../src/figure/lane-ribbons.js';
import type { FlowLink, FlowNode, Share } from '../../src/model/flow.js';

const node = { key: 'a:b', value: 4 } as FlowNode;
const options = { hues: [0, 1, 1], ranks: [2, 0, 1], size: 13 };

function ribbon(
  thickness: readonly [number, number],
  strength: PlacedRibbon['strength'],
  shares: readonly Share[],
): PlacedRibbon {
  const value = shares.reduce((sum, { weight }) => sum + weight, 0);
  const link: FlowLink = { key: 'a>b', from: node, to: node, value, shares };
  return {
    link,
    strength,
    from: { x: 10, bend: 10, y: 0, thickness: thickness[0] },
    to: { x: 100, bend: 80, y: 50, thickness: thickness[1] },
  };
}

const share = (finding: number, strand: number, weight: number): Share => ({
  finding,
  strand,
  weight,
});

describe('ribbonShape', () => {
  const shares = [share(0, 0, 1)];

  it('is a line of constant width where it is thin and changes little', () => {
    expect(ribbonShape(ribbon([4, 5], 'strong', shares), 13)).to.include({
      kind: 'stroke',
      width: 4.5,
    });
    expect(ribbonShape(ribbon([0.2, 0.2], 'half', shares), 13)).to.include({
      kind: 'stroke',
      width: 1.3,
    });
  });

  it('is filled where it is thick, widens, or is pale', () => {
    for (const [thickness, strength] of [
      [[20, 20], 'strong'],
      [[3, 9], 'strong'],
      [[4, 4], 'pale'],
    ] as const)
      expect(ribbonShape(ribbon(thickness, strength, shares), 13).kind).to.equal('fill');
    expect(ribbonShape(ribbon([0.1, 0.1], 'pale', shares), 13)).to.include({
      kind: 'stroke',
      width: 0.7,
    });
  });

  it('runs flat from the edge of a gutter to its spine', () => {
    expect(ribbonShape(ribbon([4, 4], 'strong', shares), 13).d).to.match(/80,52L100,52$/);
  });
});

describe('ribbonStrands', () => {
  const mixed = ribbon([40, 20], 'strong', [
    share(0, 0, 1),
    share(1, 1, 1),
    share(2, 2, 1),
    share(3, 1, 1),
  ]);

  it('stands in the order of the colour column, equal hues as one', () => {
    expect(ribbonStrands(mixed, options).map(({ hue }) => hue)).to.deep.equal([1, 0]);
    expect(strandParts(mixed.link, options)).to.deep.equal([
      { hue: 1, start: 0, end: 0.75 },
      { hue: 0, start: 0.75, end: 1 },
    ]);
  });

  it('fills with what is highlighted, first in each strand', () => {
    const shares = mixed.link.shares.filter(({ finding }) => finding === 0 || finding === 3);
    expect(strandParts(mixed.link, options, shares)).to.deep.equal([
      { hue: 1, start: 0, end: 0.25 },
      { hue: 0, start: 0.75, end: 1 },
    ]);
    expect(ribbonStrands(mixed, options, shares)[1]?.shape.d).to.match(/^M10,3/);
    expect(ribbonStrands(mixed, options, [])).to.deep.equal([]);
  });
});
