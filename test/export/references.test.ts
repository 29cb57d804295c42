// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Reference } from '../../src/data/dataset.js';
import { exportFormats, type ExportContext } from '../../src/export/index.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { readBibtex, readRis } from './read-references.js';

const evidence = indexEvidence(smallDataset);
const all = new Set(evidence.records.map((record) => record.index));
const inOrder = ['alder-2019', 'cedar-2021', 'fir-2023', 'dogwood-2022', 'birch-2020'];

function write(id: string, context: Partial<ExportContext> = {}): string {
  const format = exportFormats.find((each) => each.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format.write({ evidence, findings: all, language: 'en', ...context });
}

function withReference(reference: Reference): Partial<ExportContext> {
  const own = indexEvidence({
    ...smallDataset,
    references: [reference],
    studies: [{ id: 's', reference: reference.id, findings: [{ id: 's/1' }] }],
  });
  return { evidence: own, findings: new Set([0]) };
}

describe('exportFormats', () => {
  it('has each format once', () => {
    const ids = exportFormats.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  for (const format of exportFormats) {
    it(`${format.id} is deterministic, pure, and includes every reference`, () => {
      const text = write(format.id);
      expect(write(format.id)).to.equal(text);
      for (const word of ['Vesicles carry miR-1-3p', '脐带间充质干细胞的虚构研究'])
        expect(text).to.contain(word);
      expect(text).to.match(/retracted/i);
    });

    it(`${format.id} writes only what is in view`, () => {
      expect(write(format.id, { findings: new Set([0]) })).not.to.contain('虚构');
      expect(write(format.id, { findings: new Set() })).to.be.a('string');
    });

    it(`${format.id} is well-formed Unicode without “undefined”`, () => {
      expect(write(format.id)).not.to.match(/undefined|null|NaN|\[object|\p{Surrogate}/u);
    });
  }
});

describe('CSL-JSON', () => {
  it('writes the dataset’s items, with retractions marked first', () => {
    const items = JSON.parse(write('csl-json')) as Reference[];
    expect(items.map(({ id }) => id)).to.deep.equal(inOrder);
    expect(items[0]).to.deep.equal(smallDataset.references[0]);
    expect(items[1]?.note).to.equal('Retracted. Withdrawn by the journal in 2022.');
  });
});

describe('RIS', () => {
  it('round-trips all fields', () => {
    const items = readRis(write('ris'));
    expect(items.map((item) => item.get('ID')?.[0])).to.deep.equal(inOrder);
    expect(Object.fromEntries(items[0]!)).to.deep.equal({
      TY: ['JOUR'],
      ID: ['alder-2019'],
      AU: ['Alder, A', 'van der Aspen, BC'],
      TI: ['Vesicles carry miR-1-3p to the rat ovary'],
      T2: ['J Invent Biol'],
      PY: ['2019'],
      VL: ['12'],
      IS: ['3'],
      SP: ['101'],
      EP: ['110'],
      LA: ['en'],
      DO: ['10.99999/inv.2019(3)<a>'],
      DB: ['PubMed'],
      AN: ['90000001'],
      C2: ['PMC9000001'],
      UR: ['https://doi.org/10.99999/inv.2019(3)%3Ca%3E'],
      N1: ['Verified: invented. Author list truncated in print (et al.).'],
    });
  });

  it('keeps page fields that are no range', () => {
    const pages = readRis(write('ris')).map((item) => [item.get('SP')?.[0], item.get('EP')?.[0]]);
    expect(pages).to.deep.equal([
      ['101', '110'],
      ['2085804', undefined],
      [undefined, undefined],
      ['9', '18'],
      ['1-2,5', undefined],
    ]);
  });

  it('does not let a line break in a title start a field', () => {
    const items = readRis(
      write(
        'ris',
        withReference({
          id: 'x',
          type: 'nonsense',
          title: 'A\r\nER  - \nTY  - BOOK',
          URL: 'javascript:alert(1)',
        }),
      ),
    );
    expect(items).to.have.lengthOf(1);
    expect(Object.fromEntries(items[0]!)).to.deep.equal({
      TY: ['GEN'],
      ID: ['x'],
      TI: ['A ER - TY - BOOK'],
    });
  });
});

describe('BibTeX', () => {
  it('round-trips all fields', () => {
    const items = readBibtex(write('bibtex'));
    expect(items.map(({ key }) => key)).to.deep.equal(inOrder);
    expect(items[0]).to.deep.equal({
      type: 'article',
      key: 'alder-2019',
      fields: {
        author: 'Alder, A and van der Aspen, BC and others',
        title: '{Vesicles carry miR-1-3p to the rat ovary}',
        journal: 'J Invent Biol',
        year: '2019',
        volume: '12',
        number: '3',
        pages: '101--110',
        language: 'en',
        doi: '10.99999/inv.2019(3)<a>',
        pmid: '90000001',
        pmcid: 'PMC9000001',
        url: 'https://doi.org/10.99999/inv.2019(3)%3Ca%3E',
        annote: 'Verified: invented. Author list truncated in print (et al.).',
      },
    });
    expect(items[1]?.fields['note']).to.equal('Retracted. Withdrawn by the journal in 2022.');
  });

  it('escapes TeX commands and keeps institution names whole', () => {
    const { fields } = readBibtex(write('bibtex')).find(({ key }) => key === 'dogwood-2022')!;
    expect(fields['title']).to.equal(
      '{Fibrosis \\& "scars": \\textbraceleft{}TGF\\textbraceright{}\\_β1 <5\\% of \\$10 \\textasciitilde{} a\\textasciicircum{}2 \\#1 \\textbackslash{} end}',
    );
    expect(fields['author']).to.equal('{Health and Ageing Group} and Dogwood, D');
    expect(fields['pages']).to.equal('9--18');
  });

  it('gives every entry a unique key', () => {
    const references = ['研究', '研 究', 'a b', 'a_b', 'a,b'].map((id) => ({
      id,
      type: 'article-journal',
      title: id,
    }));
    const studies = references.map(({ id }) => ({
      id,
      reference: id,
      findings: [{ id: `${id}/1` }],
    }));
    const own = indexEvidence({ ...smallDataset, references, studies });
    const keys = readBibtex(
      write('bibtex', {
        evidence: own,
        findings: new Set(own.records.map((record) => record.index)),
      }),
    ).map(({ key }) => key);
    expect(new Set(keys).size).to.equal(5);
    for (const key of keys) expect(key).to.match(/^[\w:-]+$/);
  });
});

describe('text', () => {
  it('writes one line per paper, marks retractions and keeps studies without reference', () => {
    const lines = write('text').trimEnd().split('\n');
    expect(lines).to.have.lengthOf(6);
    expect(lines[1]).to.match(
      /^Cedar C\. A study that was withdrawn\? .*\[Retracted\. Withdrawn by the journal in 2022\.\]$/,
    );
    expect(lines[5]).to.equal('Elm (year unknown): no. 8 in South 2025.');
  });

  it('speaks the reader’s language', () => {
    expect(write('text', { language: 'zh' }))
      .to.contain('2022 年由期刊撤稿。')
      .and.to.contain('白桦, 林小树, 等.');
  });
});
