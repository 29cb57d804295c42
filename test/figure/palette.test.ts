// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  colorOf,
  mutedColor,
  mutedColorIndex,
  palette,
  paletteColor,
  ribbonOpacity,
} from '../../src/figure/palette.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { facets } from '../../src/model/facets.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import {
  channels,
  ciede2000,
  contrast,
  linear,
  over,
  seen,
  visions,
  type Lab,
} from './color-difference.js';

const grounds = { light: '#ffffff', dark: '#16181d' } as const;
const distinct = 8;

/** The smallest difference between any two colours. */
function nearest(colors: readonly Lab[], difference: (a: Lab, b: Lab) => number): number {
  return Math.min(
    ...colors.flatMap((a, index) => colors.slice(index + 1).map((b) => difference(a, b))),
  );
}

describe('ciede2000', () => {
  it('gives the published values of Sharma, Wu and Dalal, table 1', () => {
    const pairs: readonly (readonly [Lab, Lab, number])[] = [
      [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
      [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
      [[50, 0, 0], [50, -1, 2], 2.3669],
      [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
      [[50, 2.5, 0], [73, 25, -18], 27.1492],
      [[50, 2.5, 0], [58, 24, 15], 19.4535],
      [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
      [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    ];
    for (const [a, b, expected] of pairs) expect(ciede2000(a, b)).to.be.closeTo(expected, 1e-4);
  });
});

describe('palette', () => {
  it('has at least twelve distinct colours', () => {
    expect(palette.length).to.be.at.least(12);
    for (const theme of ['light', 'dark'] as const)
      expect(new Set(palette.map((color) => color[theme])).size).to.equal(palette.length);
  });

  for (const theme of ['light', 'dark'] as const) {
    const ground = grounds[theme];
    for (const [name, opacity, apart] of [
      ['opaque', 1, 9],
      ['as ribbons', ribbonOpacity, 11],
    ] as const) {
      const colors = [...palette, mutedColor].map((color) =>
        linear(over(color[theme], ground, opacity)),
      );

      it(`has 3:1 contrast with the ${theme} background, ${name}`, () => {
        for (const color of colors)
          expect(contrast(color, linear(channels(ground)))).to.be.at.least(3);
      });

      for (const vision of Object.keys(visions)) {
        it(`is distinguishable in ${vision} vision, ${theme}, ${name}`, () => {
          const all = colors.map((color) => seen(color, vision));
          expect(nearest([...all.slice(0, distinct), ...all.slice(-1)], ciede2000)).to.be.at.least(
            apart,
          );
          expect(nearest(all, ciede2000)).to.be.at.least(7.5);
        });
      }

      it(`has different greys when printed without colour, ${theme}, ${name}`, () => {
        const first = colors.slice(0, distinct).map((color) => seen(color, 'normal'));
        expect(nearest(first, ([a], [b]) => Math.abs(a - b))).to.be.at.least(3.7);
      });
    }
  }
});

describe('colorOf', () => {
  const evidence = indexEvidence(smallDataset);

  it('assigns colours by number of findings, then by vocabulary order', () => {
    expect(
      ['umbilical-cord', 'bone-marrow', 'adipose', 'menstrual-blood'].map((term) =>
        colorOf(evidence, 'source', term),
      ),
    ).to.deep.equal([0, 1, 2, 3]);
    expect(
      ['anti-apoptosis', 'angiogenesis', 'anti-fibrosis'].map((term) =>
        colorOf(evidence, 'outcome', term),
      ),
    ).to.deep.equal([0, 1, 2]);
    expect(
      ['hgf', 'mir-1-3p', 'mir-2-5p'].map((term) => colorOf(evidence, 'cargo', term)),
    ).to.deep.equal([1, 0, 2]);
  });

  it('does not depend on the order of studies if terms have an order', () => {
    const reversed = indexEvidence({
      ...smallDataset,
      studies: [...smallDataset.studies].reverse(),
    });
    for (const term of evidence.termIds('cargo'))
      expect(colorOf(reversed, 'cargo', term)).to.equal(colorOf(evidence, 'cargo', term));
  });

  it('is muted for what is not reported, stand-ins and unknown terms', () => {
    for (const term of ['not-reported', 'via/cells', 'nonsense']) {
      expect(colorOf(evidence, 'cargo', term)).to.equal(mutedColorIndex);
      expect(paletteColor(evidence, 'cargo', term)).to.equal(mutedColor);
    }
    expect(colorOf(evidence, 'nonsense', 'x')).to.equal(mutedColorIndex);
  });

  it('returns a palette colour for every term of every facet', () => {
    for (const { id } of facets) {
      for (const term of evidence.termIds(id))
        expect(palette).to.include(paletteColor(evidence, id, term));
    }
  });

  it('reuses colours if there are more terms than colours', () => {
    const studies = Array.from({ length: 30 }, (_, index) => ({
      id: `s${index}`,
      findings: [{ id: `s${index}/1`, other: { Place: [`p${index}`] } }],
    }));
    const many = indexEvidence({ ...smallDataset, studies });
    expect(many.termIds('Place').map((term) => colorOf(many, 'Place', term))).to.deep.equal(
      studies.map((_, index) => index % palette.length),
    );
  });
});
