// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { indexEvidence } from '../../src/model/evidence.js';
import {
  formatStudySort,
  offeredColumns,
  parseStudyColumns,
  parseStudySort,
  studyColumns,
} from '../../src/model/study-columns.js';
import { shownDataset } from '../fixtures/shown-dataset.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(shownDataset);
const bare = indexEvidence({
  ...smallDataset,
  id: 'bare',
  vocabulary: {},
  references: [],
  reviews: [],
  studies: [
    { id: 'a', findings: [{ id: 'a/1', source: 'x', outcome: 'y', other: { dose: ['1 mg'] } }] },
  ],
});

describe('offeredColumns', () => {
  it('offers every column that has data', () => {
    const { usual, further } = offeredColumns(evidence);
    expect(usual).to.deep.equal([
      ...['study', 'year', 'source', 'cargo', 'pathway', 'outcome', 'status'],
    ]);
    expect([...usual, ...further]).to.include.members([...studyColumns]);
    expect(further).to.include.members(['condition', 'tissue', 'target', 'cargo-kind']);
    expect(offeredColumns(indexEvidence(smallDataset)).further).not.to.include('route');
  });

  it('offers models for species alone, and for inducers alone', () => {
    const of = (part: object) =>
      offeredColumns(
        indexEvidence({
          ...shownDataset,
          studies: [
            { id: 'a', findings: [{ id: 'a/1', source: 'x', outcome: 'y' }] },
            { id: 'b', findings: [{ id: 'b/1', source: 'x', outcome: 'y', ...part }] },
          ],
        }),
      ).further;
    expect(of({ experimentalModel: { species: 'rat' } })).to.include('model');
    expect(of({ experimentalModel: { inducer: { en: 'cisplatin' } } })).to.include('model');
    expect(of({})).not.to.include('model');
  });

  it('omits empty columns and includes those of custom data', () => {
    const { usual, further } = offeredColumns(bare);
    expect(usual).to.deep.equal(['study', 'source', 'outcome', 'dose']);
    expect(further).to.deep.equal([]);
  });
});

describe('parseStudyColumns', () => {
  it('keeps the given order and puts the study first if it is not listed', () => {
    expect(parseStudyColumns('outcome model,source', evidence)).to.deep.equal({
      columns: ['study', 'outcome', 'model', 'source'],
      problems: [],
    });
    expect(parseStudyColumns('year study', evidence).columns).to.deep.equal(['year', 'study']);
    expect(parseStudyColumns('dose', bare).problems).to.deep.equal([]);
  });

  it('takes commas, spaces and line breaks between columns', () => {
    expect(parseStudyColumns(' outcome,, model\n source, ', evidence)).to.deep.equal({
      columns: ['study', 'outcome', 'model', 'source'],
      problems: [],
    });
    for (const word of ['sorce', 'year year'])
      expect(parseStudyColumns(word, evidence).problems[0]).to.include({ where: 'columns' });
  });

  it('reports unknown and repeated columns, with suggestions', () => {
    const { problems } = parseStudyColumns('sorce year year modell', evidence);
    expect(
      problems.map(({ code, details }) => [code, details['word'], details['suggestion']]),
    ).to.deep.equal([
      ['unknown-facet', 'sorce', 'source'],
      ['repeated-column', 'year', undefined],
      ['unknown-facet', 'modell', 'model'],
    ]);
  });
});

describe('parseStudySort', () => {
  it('round-trips', () => {
    for (const word of ['year', '-year', 'model', '-evidence-stream'])
      expect(formatStudySort(parseStudySort(` ${word} `, evidence).sort)).to.equal(word);
    expect(parseStudySort('-yaer', evidence).problems[0]).to.include({
      where: 'sort',
      code: 'unknown-facet',
    });
  });
});
