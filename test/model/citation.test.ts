// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Reference } from '../../src/data/dataset.js';
import {
  formatReference,
  referenceLinks,
  referencesOf,
  referenceStatus,
  searchUrl,
  studiesWithoutReference,
} from '../../src/model/citation.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const evidence = indexEvidence(smallDataset);
const all = new Set(evidence.records.map((record) => record.index));

function reference(id: string): Reference {
  const found = evidence.references.get(id);
  if (found === undefined) throw new Error(`no reference ${id}`);
  return found;
}

describe('referencesOf', () => {
  it('returns each cited paper once, sorted by first author', () => {
    expect(referencesOf(evidence, all).map(({ id }) => id)).to.deep.equal([
      'alder-2019',
      'cedar-2021',
      'fir-2023',
      'dogwood-2022',
      'birch-2020',
    ]);
  });

  it('returns only the papers of the given findings', () => {
    const retracted = evidence.findingIndex.get('cedar-2021/1')!;
    expect(referencesOf(evidence, new Set([retracted])).map(({ id }) => id)).to.deep.equal([
      'cedar-2021',
    ]);
    expect(referencesOf(evidence, new Set())).to.deep.equal([]);
  });

  it('does not depend on the order of the dataset', () => {
    const reversed = indexEvidence({
      ...smallDataset,
      studies: [...smallDataset.studies].reverse(),
      references: [...smallDataset.references].reverse(),
    });
    expect(referencesOf(reversed, all)).to.deep.equal(referencesOf(evidence, all));
  });

  it('lists the studies without a reference', () => {
    expect(studiesWithoutReference(evidence, all).map(({ id }) => id)).to.deep.equal(['elm']);
  });
});

describe('referenceStatus', () => {
  it('recognises retracted and corrected papers', () => {
    expect(
      ['alder-2019', 'cedar-2021', 'dogwood-2022'].map((id) =>
        referenceStatus(evidence, reference(id)),
      ),
    ).to.deep.equal(['ok', 'retracted', 'corrected']);
  });
});

describe('formatReference', () => {
  it('writes one line with all that is known', () => {
    expect(formatReference(reference('alder-2019'), 'en')).to.equal(
      'Alder A, van der Aspen BC, et al. Vesicles carry miR-1-3p to the rat ovary. J Invent Biol. 2019;12(3):101-110. doi:10.99999/inv.2019(3)<a> PMID: 90000001',
    );
  });

  it('writes full Chinese names and ends a shortened list in the reader’s language', () => {
    expect(formatReference(reference('birch-2020'), 'zh-CN')).to.equal(
      '白桦, 林小树, 等. 脐带间充质干细胞的虚构研究. 虚构医学杂志. 2020;5:1-2,5.',
    );
    expect(formatReference(reference('birch-2020'), 'en')).to.contain('白桦, 林小树, et al. 脐带');
  });

  it('writes three authors at most, with given names as initials', () => {
    const author = [
      { family: 'Cho', given: 'Byong Seung' },
      { family: 'Ha', given: 'Dae-Hyun' },
      { family: 'El-Derany', given: 'MO' },
      { family: 'Zhou', given: 'Yuan' },
    ];
    const paper: Reference = { id: 'x', type: 'article-journal', title: 'T', author };
    expect(formatReference(paper, 'en')).to.equal('Cho BS, Ha DH, El-Derany MO, et al. T.');
    expect(formatReference({ ...paper, author: author.slice(1) }, 'en')).to.equal(
      'Ha DH, El-Derany MO, Zhou Y. T.',
    );
  });

  it('marks a Chinese paper for readers of other languages', () => {
    expect(formatReference(reference('birch-2020'), 'en')).to.contain(
      '虚构研究 [in Chinese]. 虚构医学杂志.',
    );
    expect(formatReference(reference('birch-2020'), 'zh')).not.to.contain('Chinese');
    expect(
      formatReference(
        { id: 'x', type: 'article-journal', language: 'zh', 'container-title': 'J' },
        'en',
      ),
    ).to.equal('J.');
  });

  it('writes “et al.” only if the list was shortened', () => {
    expect(formatReference(reference('dogwood-2022'), 'en')).to.match(
      /^Health and Ageing Group, Dogwood D\. Fibrosis/,
    );
    const told = {
      id: 'x',
      type: 'article-journal',
      title: 'T',
      author: [{ family: 'A', given: 'B' }, { literal: 'et al.' }],
    };
    expect(formatReference(told, 'en')).to.equal('A B, et al. T.');
  });

  it('omits what is unknown, without stray punctuation', () => {
    expect(formatReference(reference('fir-2023'), 'en')).to.equal(
      'Fir F. First women treated. Invent Clin. 2023.',
    );
    expect(formatReference({ id: 'x', type: 'book' }, 'en')).to.equal('');
    expect(
      formatReference({ id: 'x', type: 'article-journal', title: 'Why?', page: '3' }, 'en'),
    ).to.equal('Why? 3.');
  });
});

describe('referenceLinks', () => {
  it('links each identifier, percent-encoded and over https', () => {
    expect(referenceLinks(reference('alder-2019'))).to.deep.equal([
      { label: 'DOI', url: 'https://doi.org/10.99999/inv.2019(3)%3Ca%3E' },
      { label: 'PubMed', url: 'https://pubmed.ncbi.nlm.nih.gov/90000001/' },
      { label: 'PMC', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9000001/' },
    ]);
    expect(referenceLinks(reference('birch-2020'))).to.deep.equal([]);
  });

  it('reads a DOI given as an address', () => {
    expect(
      referenceLinks({ id: 'x', type: 'book', DOI: 'https://doi.org/10.1234/a#b?c' })[0]?.url,
    ).to.equal('https://doi.org/10.1234/a%23b%3Fc');
  });

  it('makes no link from an invalid identifier', () => {
    const hostile: Reference[] = [
      'javascript:alert(1)',
      '//evil.example',
      '10.1',
      '',
      'https://evil.example/10.1234/x',
    ].map((DOI) => ({ id: 'x', type: 'book', DOI }));
    expect(hostile.flatMap(referenceLinks)).to.deep.equal([]);
    expect(
      referenceLinks({ id: 'x', type: 'book', PMID: '1/../../evil', PMCID: 'PMCx' }),
    ).to.deep.equal([]);
  });

  it('handles half a surrogate pair', () => {
    expect(referenceLinks({ id: 'x', type: 'book', DOI: '10.1234/\uD800' })[0]?.url).to.equal(
      'https://doi.org/10.1234/%EF%BF%BD',
    );
  });
});

describe('searchUrl', () => {
  it('searches for the title in any script', () => {
    const url = new URL(searchUrl(reference('birch-2020'))!);
    expect(url.origin).to.equal('https://scholar.google.com');
    expect(url.searchParams.get('q')).to.equal('脐带间充质干细胞的虚构研究');
  });

  it('is undefined without a title', () => {
    expect(searchUrl({ id: 'x', type: 'book' })).to.equal(undefined);
  });
});
