// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { laterParts } from '../../src/data/dataset.js';
import { addLater, takeLater } from '../../src/data/later-evidence.js';

describe('what a dataset has besides what its drawing needs', () => {
  it('can be taken out and added again', () => {
    const dataset = structuredClone(bundledDataset());
    const later = takeLater(dataset);
    for (const part of laterParts) expect(dataset).not.to.have.property(part);
    expect(later.parts).to.deep.equal(
      Object.fromEntries(laterParts.map((part) => [part, bundledDataset()[part]])),
    );
    addLater(dataset, JSON.parse(JSON.stringify(later)) as typeof later);
    expect(dataset).to.deep.equal(bundledDataset());
  });

  it('are the texts and records that only cards and tables show', () => {
    const dataset = structuredClone(bundledDataset());
    const { fields } = takeLater(dataset);
    const left = JSON.stringify(dataset);
    for (const name of ['citedAs', 'screening', 'comparisons', 'asPrinted', 'traits'])
      expect(left.includes(`"${name}":`), name).to.equal(false);
    for (const name of ['label', 'effects', 'direction', 'kind'])
      expect(left.includes(`"${name}":`), name).to.equal(true);
    const [source] = Object.values(dataset.vocabulary['source'] ?? []);
    expect(source).to.have.property('label');
    for (const name of ['description', 'coverage', 'identifiers'])
      expect(source).not.to.have.property(name);
    // in the order of their owners, and only of those that have them
    const column = fields['studies.statusNote'];
    const notes = bundledDataset().studies.map(({ statusNote }) => statusNote);
    expect(column?.at.map((place) => notes[place])).to.deep.equal(column?.values);
    expect(column?.values).to.deep.equal(notes.filter((note) => note !== undefined));
  });
});
