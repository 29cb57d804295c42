// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { normalizeDataset } from '../../src/data/normalize.js';
import type { DatasetInput } from '../../src/data/build/schema.js';
import { deepFreeze } from '../fixtures/small-dataset.js';

const normal = (input: Partial<DatasetInput>) =>
  normalizeDataset(deepFreeze({ studies: [], ...input }));

describe('normalizeDataset', () => {
  it('fills in what may be missing', () => {
    expect(normal({})).to.deep.equal({
      schemaVersion: 1,
      id: 'own-data',
      ...{ reviews: [], vocabulary: {}, references: [], studies: [] },
      ...{ trials: [], challenges: [], glossary: [] },
    });
    expect(normal({ id: 'mine' }).id).to.equal('mine');
  });

  it('gives findings ids by their place, and keeps those that they have', () => {
    const { studies } = normal({
      studies: [{ id: 'a', findings: [{ source: 's' }, { id: 'own', source: 's' }, {}] }],
    });
    expect(studies[0]!.findings.map(({ id }) => id)).to.deep.equal(['a/1', 'own', 'a/3']);
  });

  it('keeps one term of a facet as its field and several as a list, each once', () => {
    const { studies } = normal({
      studies: [
        {
          id: 'a',
          findings: [
            {
              source: ['s', 't', 's'],
              cargo: ['c', 'c'],
              pathway: [],
              outcome: 'other',
              other: { dose: 'high', drug: ['x', 'group/y'] },
            },
            { source: ' s\u200b ', value: 3 },
          ],
        },
      ],
    });
    expect(studies[0]!.findings).to.deep.equal([
      {
        id: 'a/1',
        cargo: 'c',
        outcome: 'Other',
        other: { source: ['s', 't'], dose: ['high'], drug: ['x', 'group / y'] },
      },
      { id: 'a/2', source: 's', value: 3 },
    ]);
  });

  it('makes texts and terms of plain strings, and names what has no label by its id', () => {
    const { reviews, vocabulary, title, studies, glossary } = normal({
      title: 'Mine',
      reviews: [{ id: 'north' }, { id: 'south', label: 'South 2025' }],
      vocabulary: { drug: ['alpha', { id: 'beta' }, { id: 'other', label: 'the others' }] },
      studies: [{ id: 'a', label: 'A', statusNote: 'note', findings: [] }],
      glossary: [{ id: 'x', abbr: 'X', text: 'an unknown' }],
    });
    expect(title).to.deep.equal({ en: 'Mine' });
    expect(reviews.map(({ label }) => label)).to.deep.equal([
      { en: 'north' },
      { en: 'South 2025' },
    ]);
    expect(vocabulary['drug']).to.deep.equal([
      { id: 'alpha', label: { en: 'alpha' } },
      { id: 'beta', label: { en: 'beta' } },
      { id: 'Other', label: { en: 'the others' } },
    ]);
    expect(studies[0]).to.deep.include({ label: { en: 'A' }, statusNote: { en: 'note' } });
    expect(glossary[0]!.text).to.deep.equal({ en: 'an unknown' });
  });

  it('leaves strings that are no texts: titles of references, words that were searched for', () => {
    const terms = [{ language: 'en', text: 'stem cell' }];
    const { references, reviews } = normal({
      references: [{ id: 'r', title: 'Title', note: 'note', issued: { 'date-parts': [[2020]] } }],
      reviews: [
        {
          id: 'north',
          screening: {
            ...{ databases: [], records: null, included: null, locator: '§1', terms },
            ...{
              types: ['trial'],
              inclusion: ['in'],
              exclusion: [{ en: 'out' }],
              notTold: ['when'],
            },
            dropped: [{ reason: 'no abstract', records: 3 }],
          },
        },
      ],
    });
    expect(references[0]).to.deep.include({ title: 'Title', note: 'note' });
    expect(reviews[0]!.screening).to.deep.include({
      ...{ terms, types: [{ en: 'trial' }], inclusion: [{ en: 'in' }], exclusion: [{ en: 'out' }] },
      ...{ notTold: [{ en: 'when' }], dropped: [{ reason: { en: 'no abstract' }, records: 3 }] },
    });
  });

  it('gathers references of studies, with plain titles and the DOI alone', () => {
    const { references, studies } = normal({
      references: [{ title: 'Without an id' }, { id: 'own', type: 'book', DOI: 'no doi' }],
      studies: [
        {
          id: 'a',
          reference: {
            id: 'other',
            title: ' <i>In  vivo</i> &amp; more',
            'container-title': 'J <b>Biol</b>',
            DOI: 'https://doi.org/10.1234/x',
          },
          findings: [],
        },
        { id: 'b', reference: 'own', findings: [] },
        { id: 'c', findings: [] },
      ],
    });
    expect(references).to.deep.equal([
      { type: 'article-journal', id: 'reference-1', title: 'Without an id' },
      { type: 'book', id: 'own', DOI: 'no doi' },
      {
        type: 'article-journal',
        id: 'a',
        title: 'In vivo & more',
        'container-title': 'J Biol',
        DOI: '10.1234/x',
      },
    ]);
    expect(studies.map(({ reference }) => reference)).to.deep.equal(['a', 'own', undefined]);
    expect(Object.keys(studies[2]!)).to.have.members(['id', 'findings']);
  });
});
