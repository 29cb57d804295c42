// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { exportFile, fileName } from '../../src/export/export-file.js';
import type { ExportFormatId } from '../../src/export/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const context = {
  evidence: indexEvidence(smallDataset),
  findings: new Set([0]),
  language: 'en',
};

describe('fileName', () => {
  it('says dataset, version and content in plain characters', () => {
    const dataset = { ...smallDataset, id: 'my data/β', dataVersion: '1.2.0' };
    expect(fileName(dataset, 'csv', 'links', '')).to.equal('my-data-_1.2.0_links.csv');
    expect(fileName({ schemaVersion: 1, id: 'own' } as typeof dataset, 'svg')).to.equal('own.svg');
  });
});

describe('exportFile', () => {
  it('gives text, media type and name of a format', () => {
    const file = exportFile('ris', context, 'studies');
    expect(file.name).to.equal('small_0.1.0_studies.ris');
    expect(file.mediaType).to.equal('application/x-research-info-systems');
    expect(file.text).to.contain('TY  - ');
  });

  it('throws for a format that does not exist', () => {
    expect(() => exportFile('doc' as ExportFormatId, context)).to.throw('“doc”');
  });
});
