// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Reference } from '../../src/data/dataset.js';
import {
  addressOfDoi,
  formatReference,
  issuedYear,
  plainPmcid,
  plainPmid,
  referenceLinks,
  referenceParts,
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

  it('sorts papers of one author by year, then by title, whatever the case', () => {
    const paper = (id: string, family: string, year: number, title: string): Reference => ({
      ...{ id, type: 'article-journal', title, author: [{ family, given: 'A' }] },
      issued: { 'date-parts': [[year]] },
    });
    const papers = [
      paper('5', 'Elm', 2019, 'a'),
      paper('3', 'elm', 2018, 'Z'),
      paper('2', 'Elm', 2018, 'b'),
      paper('1', 'Ash', 2024, 'c'),
      paper('4', 'Elm', 2018, 'Z'),
      paper('6', 'elmer', 2001, 'a'),
    ];
    const sorted = indexEvidence({
      ...{ ...smallDataset, id: 'sorted', references: papers },
      studies: papers.map(({ id }) => ({ id, reference: id, findings: [{ id: `${id}/1` }] })),
    });
    const order = referencesOf(sorted, new Set(papers.keys())).map(({ id }) => id);
    expect(order).to.deep.equal(['1', '2', '3', '4', '5', '6']);
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

describe('referenceParts', () => {
  const paper: Reference = {
    ...{ id: 'x', type: 'article-journal', title: ' A  title\n of two lines ' },
    'container-title': 'J  Invent',
    issued: { 'date-parts': [[2023]] },
    ...{ volume: '28', issue: '7-8', page: '997-1011' },
  };

  it('writes place and pages with spaces and dashes of print', () => {
    expect(referenceParts(paper, 'en')).to.deep.equal({
      authors: '',
      title: 'A title of two lines',
      journal: 'J Invent',
      place: '2023; 28(7–8): 997–1011',
    });
    const { place } = referenceParts({ ...paper, page: 'S12-A' }, 'en');
    expect(place, 'no range of numbers').to.equal('2023; 28(7–8): S12-A');
    expect(issuedYear(paper)).to.equal(2023);
  });

  it('reads names as they are given, without empty ones', () => {
    const authors = (...author: NonNullable<Reference['author']>): string =>
      referenceParts({ ...paper, author }, 'en').authors;
    expect(authors({ family: 'Ash' }, {}, { given: 'B. C.' }, { literal: 'A Group' })).to.equal(
      'Ash, BC, A Group.',
    );
    expect(authors({ family: '白桦' }, { family: 'Élan', given: 'émile -luc' })).to.equal(
      '白桦, Élan ÉL.',
    );
  });

  it('ends in “et al.” where the note or the last name says that authors are left out', () => {
    const ends = (change: Partial<Reference>): boolean =>
      referenceParts({ ...paper, author: [{ family: 'Ash' }], ...change }, 'en').authors ===
      'Ash, et al.';
    expect(ends({ note: 'Authors truncated by the review.' })).to.equal(true);
    for (const last of ['et al', 'et al.', ' Et al. ', '等'])
      expect(ends({ author: [{ family: 'Ash' }, { family: last }] }), last).to.equal(true);
    for (const last of ['Set al', 'et al. and others', '等候'])
      expect(ends({ author: [{ family: 'Ash' }, { family: last }] }), last).to.equal(false);
    expect(ends({})).to.equal(false);
  });
});

describe('identifiers', () => {
  it('are read in the forms in which papers print them, and in no other', () => {
    const book = { id: 'x', type: 'book' };
    for (const DOI of [
      '10.1234/a',
      ' doi: 10.1234/a ',
      'DOI:10.1234/a',
      'http://dx.doi.org/10.1234/a',
    ])
      expect(addressOfDoi(DOI), DOI).to.equal('https://doi.org/10.1234/a');
    for (const DOI of ['10.1234/a b', 'see 10.1234/a', 'doi:x10.1234/a'])
      expect(addressOfDoi(DOI), DOI).to.equal(undefined);
    expect(plainPmid({ ...book, PMID: ' 123 ' })).to.equal('123');
    for (const PMID of ['0123', 'x123', '123x', '12345678901'])
      expect(plainPmid({ ...book, PMID }), PMID).to.equal(undefined);
    for (const PMCID of ['PMC123', '123', ' pmc123 '])
      expect(plainPmcid({ ...book, PMCID }), PMCID).to.equal('PMC123');
    for (const PMCID of ['xPMC123', 'PMC123.1', 'PMC'])
      expect(plainPmcid({ ...book, PMCID }), PMCID).to.equal(undefined);
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
