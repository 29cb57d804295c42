// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/data/dataset.js';
import { writeComparisonsCsv, writeTermsCsv } from '../../src/export/data-tables.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { readRecords } from './read-csv.js';

const identifiers = [
  { id: 'HGNC:990', match: 'exact', entry: 'BCL2', source: 'a file' },
  { id: 'NCBIGene:596', match: 'exact', entry: 'BCL2', source: 'another file' },
] as const;
const dataset: Dataset = {
  ...smallDataset,
  vocabulary: {
    target: [
      { id: 'BCL2', label: { en: 'BCL2', zh: 'BCL2' }, group: 'regulators', identifiers },
      { id: 'migration', label: { en: 'migration', zh: '迁移' }, group: 'place' },
    ],
    cargo: [
      { id: 'mir-1', label: { en: 'miR-1' }, kind: 'mirna' },
      { id: 'part', label: { en: 'part' }, parent: 'whole', kind: 'mirna' },
    ],
    pathway: [{ id: 'akt', label: { en: 'AKT' }, family: 'akt-family' }],
  },
  studies: [
    {
      id: 'alder-2019',
      findings: [],
      comparisons: [
        {
          id: 'alder-2019/c1',
          arm: { en: 'medium', zh: '培养基' },
          against: { en: 'cells', zh: '细胞' },
          effects: [{ target: 'BCL2', direction: 'none' }],
          reportedBy: { review: 'north-2024', ref: 1, locator: '§2' },
        },
        {
          id: 'alder-2019/c2',
          arm: { en: 'young' },
          against: { en: 'old' },
          effects: [
            { target: 'BCL2', direction: 'up' },
            { target: 'migration', direction: 'down' },
          ],
          endpoints: [
            { endpoint: 'amh', direction: 'up' },
            { endpoint: 'fsh', direction: 'none' },
          ],
          ...{ better: 'arm', about: ['source', 'dose'], basis: 'paper' },
        },
      ],
    },
  ],
};

describe('writeTermsCsv', () => {
  const rows = readRecords(
    writeTermsCsv(dataset, [
      { facet: 'target', term: 'BCL2', ...identifiers[0] },
      { facet: 'inducer', term: 'cisplatin', id: 'CHEBI:27899', match: 'exact' },
    ]),
  );

  it('has one row for each identifier of a term, with labels in both languages', () => {
    const own = rows.filter(({ term }) => term === 'BCL2');
    expect(own.map(({ identifier }) => identifier)).to.deep.equal(['HGNC:990', 'NCBIGene:596']);
    expect(own[0]).to.deep.equal({
      ...{ facet: 'target', term: 'BCL2', 'label-en': 'BCL2', 'label-zh': 'BCL2' },
      ...{ parent: 'regulators', identifier: 'HGNC:990', match: 'exact', entry: 'BCL2' },
      source: 'a file',
    });
  });

  it('says under what a term stands: its parent, else its kind, family or group', () => {
    const parents: Record<string, string | undefined> = Object.fromEntries(
      rows.map(({ term = '', parent }) => [term, parent]),
    );
    expect(parents).to.include({
      ...{ BCL2: 'regulators', 'mir-1': 'mirna', part: 'whole', akt: 'akt-family' },
      cisplatin: '',
    });
  });

  it('keeps a term without identifiers', () => {
    expect(rows.find(({ term }) => term === 'migration')).to.deep.include({
      'label-zh': '迁移',
      identifier: '',
    });
  });

  it('adds substances that are not terms', () => {
    expect(rows.filter(({ facet }) => facet === 'inducer')).to.have.length(1);
    expect(rows[rows.length - 1]).to.deep.include({ term: 'cisplatin', identifier: 'CHEBI:27899' });
  });
});

describe('writeComparisonsCsv', () => {
  it('writes arms, directions of the first against the second, and the place', () => {
    expect(readRecords(writeComparisonsCsv(smallDataset))).to.deep.equal([]);
    expect(readRecords(writeComparisonsCsv(dataset))).to.deep.equal([
      {
        comparison: 'alder-2019/c1',
        study: 'alder-2019',
        arm: 'medium',
        against: 'cells',
        effects: 'BCL2 none',
        endpoints: '',
        better: 'not-reported',
        about: '',
        review: 'north-2024',
        'review-reference': '1',
        locator: '§2',
        basis: 'review',
      },
      {
        ...{ comparison: 'alder-2019/c2', study: 'alder-2019', arm: 'young', against: 'old' },
        ...{ effects: 'BCL2 up; migration down', endpoints: 'amh up; fsh none' },
        ...{ better: 'arm', about: 'source; dose', review: '', 'review-reference': '' },
        ...{ locator: '', basis: 'paper' },
      },
    ]);
  });
});
