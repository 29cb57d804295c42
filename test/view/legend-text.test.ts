// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { legendText } from '../../src/view/legend-text.js';
import { bundledDataset } from '../../src/data/bundled.js';
import { legendEntries, type LegendEntry } from '../../src/figure/legend.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { sceneOf, type FigureChange } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const bundled = indexEvidence(bundledDataset());

function texts(
  change: FigureChange = {},
  evidence: Evidence = bundled,
  isDark = false,
): readonly string[] {
  const { figure, source } = sceneOf('horizontal', evidence, change);
  return legendEntries(source)
    .map((entry) => legendText(figure, entry, { isDark }))
    .filter((text) => text !== '');
}

describe('legendText', () => {
  it('is one line: what a bar is, a colour, what grey is, what is counted', () => {
    const lines = texts();
    expect(lines[0]).to.match(/^\d+ studies$/);
    expect(lines[1]).to.equal('Colour: source.');
    expect(lines[2]).to.match(/^Grey: cargo, pathway or both not named in the reviews?\.$/);
    expect(lines.at(-1)).to.equal(
      'Bars and numbers count studies, once at every term they report.',
    );
    expect(lines.length).to.be.at.most(4);
    expect(texts({ language: 'zh' })).to.have.lengthOf(lines.length);
  });

  it('says what grey is only where a column leaves something unnamed', () => {
    const grey = (all: readonly string[]): readonly string[] =>
      all.filter((text) => text.startsWith('Grey'));
    expect(grey(texts({ missing: 'skip' }))).to.deep.equal([]);
    const columns = ['source', 'pathway', 'outcome'];
    expect(grey(texts({ columns })).join('\n')).to.match(
      /^Grey: pathway not named in the reviews?\.$/,
    );
  });

  it('does not speak of a review where the data come from none', () => {
    const own = indexEvidence({ ...smallDataset, reviews: [], id: 'own' });
    expect(texts({}, own).filter((text) => text.startsWith('Grey'))).to.satisfy(
      (found: readonly string[]) => found.length === 1 && !/review/.test(found.join('')),
    );
  });

  it('names the facet of the colours, and terms as they are named elsewhere', () => {
    expect(texts({ colorBy: 'outcome' })).to.include('Colour: outcome.');
    const { figure } = sceneOf('horizontal', bundled);
    const entry: LegendEntry = { kind: 'color', facet: 'source', hue: 0, term: 'umbilical-cord' };
    expect(legendText(figure, entry)).to.equal('umbilical cord');
    const grey: LegendEntry = { kind: 'color', facet: 'source', hue: -1 };
    expect(legendText(figure, grey)).to.equal('other or not named');
  });

  it('has few words on a slide, and in a story says what a step leaves pale', () => {
    const { figure, source } = sceneOf('horizontal', bundled);
    const entry = legendEntries(source).find(({ kind }) => kind === 'pale')!;
    const [onPage, onSlide, inStory, onSlideOfStory] = [
      ...[{}, { isSlide: true }, { isStory: true }, { isStory: true, isSlide: true }],
    ].map((place) => legendText(figure, entry, place));
    for (const text of [onPage, onSlide]) expect(text).to.match(/^Grey: /);
    expect([inStory, onSlideOfStory]).to.deep.equal([onPage, '']);
    const dimmed: LegendEntry = { kind: 'dimmed' };
    expect(legendText(figure, dimmed, { isStory: true })).to.match(/^Pale: /);
    expect(legendText(figure, dimmed, { isStory: true, isDark: true })).to.match(/^Dim: /);
    expect(legendText(figure, dimmed)).to.equal('');
    expect(onSlide!.length).to.be.below(onPage!.length);
    // nothing is grey where everything is named
    const named = sceneOf('horizontal', bundled, { missing: 'skip' }).figure;
    expect(legendText(named, entry, { isSlide: true })).to.equal('');
    const counts: LegendEntry = { kind: 'counts', measure: 'studies' };
    expect(legendText(figure, counts, { isSlide: true })).not.to.equal(legendText(figure, counts));
  });

  it('counts what is highlighted of a path', () => {
    const { figure } = sceneOf('horizontal', bundled);
    const path = [{ facet: 'source', term: 'amnion' }];
    expect(
      legendText(figure, { kind: 'highlighted', studies: 1, findings: 2 }, { path }),
    ).to.contain('amnion (1 study, 2 findings)');
    expect(legendText(figure, { kind: 'none-highlighted' }, { path })).to.contain('amnion');
    expect(legendText(figure, { kind: 'left-out', findings: 3 })).to.contain('3 findings');
  });
});
