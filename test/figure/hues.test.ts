// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import {
  hueColor,
  hues,
  huesOf,
  neutrals,
  otherHue,
  otherHueIndex,
} from '../../src/figure/hues.js';
import { ribbonOpacity } from '../../src/figure/mark-styles.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { channels, ciede2000, contrast, linear, over, seen, visions } from './color-difference.js';

/** The least difference of two hues at the opacity of each strength. */
const apart = { strong: 8, lit: 8.5, 'lit-pale': 5 } as const;
const grounds = { light: '#ffffff', dark: '#16181d' } as const;

describe('hues', () => {
  for (const theme of ['light', 'dark'] as const) {
    const ground = grounds[theme];
    const all = [...hues, otherHue].map((hue) => hue[theme]);
    const nearest = (vision: string, opacity: number): number => {
      const labs = all.map((color) => seen(linear(over(color, ground, opacity)), vision));
      return Math.min(...labs.flatMap((a, at) => labs.slice(at + 1).map((b) => ciede2000(a, b))));
    };

    it(`have a contrast of 3.05 with the ${theme} ground`, () => {
      for (const color of [...all, neutrals.bar[theme]])
        expect(contrast(linear(channels(color)), linear(channels(ground)))).to.be.at.least(3.05);
    });

    for (const vision of Object.keys(visions)) {
      it(`stay apart in ${vision} vision, ${theme}: opaque and as painted`, () => {
        expect(nearest(vision, 1)).to.be.at.least(11);
        for (const [strength, least] of Object.entries(apart))
          expect(
            nearest(vision, ribbonOpacity[theme][strength as keyof typeof apart]),
            strength,
          ).to.be.at.least(least);
      });
    }
  }
});

describe('huesOf', () => {
  const dataset = bundledDataset();
  const evidence = indexEvidence(dataset);

  it('gives each of the seven largest terms a hue of its own, and grey to the rest', () => {
    for (const facet of ['source', 'outcome', 'cargo', 'pathway-family']) {
      const given = evidence.termIds(facet).map(huesOf(evidence, facet));
      const own = given.filter((hue) => hue !== otherHueIndex);
      expect(new Set(own).size, facet).to.equal(own.length);
      expect(own.length, facet).to.equal(Math.min(hues.length, given.length));
    }
    expect(huesOf(evidence, 'source')('not-reported')).to.equal(otherHueIndex);
  });

  it('depends on neither the filter in view nor the order of studies', () => {
    const turned = indexEvidence({ ...dataset, studies: [...dataset.studies].reverse() });
    for (const facet of ['source', 'outcome', 'cargo'])
      expect(evidence.termIds(facet).map(huesOf(turned, facet))).to.deep.equal(
        evidence.termIds(facet).map(huesOf(evidence, facet)),
      );
  });

  it('gives hues to what is in the default view first, however much is outside it', () => {
    const study = (source: string, tissue: string, index: number) => ({
      id: `${source}-${index}`,
      findings: [{ id: `${source}-${index}/1`, source, other: { tissue: [tissue] } }],
    });
    const inside = [...hues.keys()].map((index) => `inside-${index}`);
    const mixed = (defaultFilter: string) =>
      indexEvidence({
        ...{ ...dataset, id: 'mixed', vocabulary: {}, defaultFilter },
        studies: [
          ...[1, 2, 3].map((index) => study('outside', 'skin', index)),
          ...inside.map((source, index) => study(source, 'ovary', index)),
        ],
      });
    const hueOf = huesOf(mixed('tissue:ovary'), 'source');
    expect(hueOf('outside')).to.equal(otherHueIndex);
    expect(new Set(inside.map(hueOf)).size).to.equal(hues.length);
    const ofAll = huesOf(mixed(''), 'source');
    expect(ofAll('outside')).not.to.equal(otherHueIndex);
    expect(inside.map(ofAll).filter((hue) => hue === otherHueIndex)).to.have.length(1);
  });

  it('goes by studies, not by the findings of one', () => {
    const findingsOf = (id: string, sources: readonly string[]) => ({
      id,
      findings: sources.map((source, index) => ({ id: `${id}/${index}`, source })),
    });
    const others = [...hues.keys()].map((index) => `other-${index}`);
    const hueOf = huesOf(
      indexEvidence({
        ...{ ...dataset, id: 'repeated', vocabulary: {}, defaultFilter: '' },
        studies: [
          findingsOf('a', ['repeated', 'other-0', 'repeated', 'repeated']),
          findingsOf('b', others),
          findingsOf('c', others),
        ],
      }),
      'source',
    );
    expect(new Set(others.map(hueOf)).size).to.equal(hues.length);
    expect(hueOf('repeated')).to.equal(otherHueIndex);
  });

  it('keeps cool hues for birth tissues and warm ones for adult tissues, while there are any', () => {
    const sources = ['adult', 'adult', 'birth', 'adult', 'birth', 'none', 'adult'].map(
      (group, index) => ({ id: `source-${index}`, label: { en: '' }, group }),
    );
    const study = ({ id }: { readonly id: string }, index: number) => ({
      id: `s${index}`,
      findings: [{ id: `s${index}/1`, source: id }],
    });
    const hueOf = huesOf(
      indexEvidence({
        ...{ ...dataset, id: 'sides', defaultFilter: '' },
        vocabulary: { source: sources },
        studies: sources.map(study),
      }),
      'source',
    );
    expect(sources.map(({ id }) => hueOf(id))).to.deep.equal([1, 2, 0, 6, 3, 4, 5]);
  });

  it('is grey for what is not named and for unknown terms and facets', () => {
    for (const term of ['not-reported', 'via/cells', 'unnamed/all', 'nonsense'])
      expect(huesOf(evidence, 'cargo')(term), term).to.equal(otherHueIndex);
    expect(huesOf(evidence, 'nonsense')('x')).to.equal(otherHueIndex);
    expect(hueColor(otherHueIndex)).to.equal(otherHue);
  });

  it('gives birth tissues cool hues and adult ones warm', () => {
    const cool = new Set([0, 3, 4, 5]);
    const hueOf = huesOf(evidence, 'source');
    for (const source of evidence.termIds('source')) {
      const hue = hueOf(source);
      if (hue !== otherHueIndex)
        expect(cool.has(hue), source).to.equal(evidence.term('source', source)?.group === 'birth');
    }
  });

  it('gives the terms of one parent one hue where parents are drawn', () => {
    const hueOf = huesOf(evidence, 'cargo', true);
    const mirnas = evidence
      .termIds('cargo')
      .filter((cargo) => evidence.term('cargo', cargo)?.kind === 'mirna');
    expect(new Set(mirnas.map(hueOf)).size).to.equal(1);
  });
});
