// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { facetHeading, filterPhrase, filterSentence } from '../../src/locales/filter-sentence.js';
import { messagesFor } from '../../src/locales/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { readFilter } from '../../src/model/filter.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const sentence = (text: string, language = 'en'): string =>
  filterSentence(evidence, messagesFor(language), readFilter(text, evidence).filter);

describe('filterSentence', () => {
  it('says the default conditions in words', () => {
    expect(sentence('')).to.equal('Ovary only, retracted studies left out');
    expect(sentence('', 'zh')).to.equal('仅卵巢，不含已撤稿研究');
  });

  it('says nothing of lifted conditions', () => {
    expect(sentence('tissue:*')).to.equal('Retracted studies left out');
    expect(sentence('tissue:* status:*')).to.equal('');
  });

  it('names several terms, and separates conditions that contain a comma', () => {
    expect(sentence('source:umbilical-cord,bone-marrow,adipose tissue:* status:*')).to.equal(
      'Umbilical cord, bone marrow or adipose tissue only',
    );
    expect(sentence('source:umbilical-cord,bone-marrow,adipose tissue:*')).to.equal(
      'Umbilical cord, bone marrow or adipose tissue only; retracted studies left out',
    );
    expect(sentence('!source:bone-marrow tissue:* status:*')).to.equal('Bone marrow left out');
  });

  it('keeps the small letter of a name, and the facet of what is not reported', () => {
    expect(sentence('cargo:mir-1-3p tissue:* status:*')).to.equal('miR-1-3p only');
    expect(sentence('cargo:mir-1-3p tissue:* status:*', 'zh')).to.equal('仅 miR-1-3p');
    expect(sentence('cargo:not-reported tissue:* status:*')).to.equal('Cargo: not reported');
  });
});

describe('filterPhrase', () => {
  it('stands within a sentence', () => {
    const { filter } = readFilter('', evidence);
    expect(filterPhrase(evidence, messagesFor('en'), filter)).to.equal(
      'ovary only, retracted studies left out',
    );
  });
});

describe('facetHeading', () => {
  it('is the name in the panels, unless the data name the facet', () => {
    const messages = messagesFor('en');
    expect(facetHeading(evidence, messages, 'preparation')).to.equal('Given as');
    expect(facetHeading(evidence, messages, 'source')).to.equal('Source');
    const named = indexEvidence({
      ...smallDataset,
      vocabulary: {
        ...smallDataset.vocabulary,
        facet: [{ id: 'preparation', label: { en: 'Vehicle' } }],
      },
    });
    expect(facetHeading(named, messages, 'preparation')).to.equal('Vehicle');
  });
});
