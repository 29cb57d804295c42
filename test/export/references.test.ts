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

  it('says what kind of work it is, and reads ranges of any pages', () => {
    const kinds = [
      ...['article-journal', 'article-magazine', 'article', 'book', 'chapter', 'dataset'],
      ...['paper-conference', 'report', 'thesis', 'webpage', 'nonsense'],
    ];
    const kindOf = (type: string) =>
      readRis(write('ris', withReference({ id: 'x', type })))[0]?.get('TY')?.[0];
    expect(kinds.map(kindOf)).to.deep.equal([
      ...['JOUR', 'MGZN', 'UNPB', 'BOOK', 'CHAP', 'DATA', 'CONF', 'RPRT', 'THES', 'ELEC', 'GEN'],
    ]);
    const pagesOf = (page: string) => {
      const [item] = readRis(write('ris', withReference({ id: 'x', type: 'book', page })));
      return [item?.get('SP')?.[0], item?.get('EP')?.[0]];
    };
    expect(pagesOf(' S12 – S19.e2 ')).to.deep.equal(['S12', 'S19.e2']);
    expect(pagesOf('1-2-3')).to.deep.equal(['1-2-3', undefined]);
  });

  it('writes names without given names, and the address of what has no identifier', () => {
    const [item] = readRis(
      write(
        'ris',
        withReference({
          ...{ id: 'x', type: 'webpage', URL: 'https://journal.example/a' },
          author: [{ family: 'Ash' }, { family: 'Elm', given: 'B' }, { literal: 'A Group' }],
        }),
      ),
    );
    expect(item?.get('AU')).to.deep.equal(['Ash', 'Elm, B', 'A Group']);
    expect(item?.get('UR')).to.deep.equal(['https://journal.example/a']);
    expect(item?.get('DB')).to.equal(undefined);
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

  it('says what kind of work it is, with its container in the field of that kind', () => {
    const entryOf = (type: string) => {
      const [item] = readBibtex(
        write('bibtex', withReference({ id: 'x', type, 'container-title': 'C' })),
      );
      return [
        item?.type,
        Object.entries(item?.fields ?? {}).find(([, value]) => value === 'C')?.[0],
      ];
    };
    expect(['article-journal', 'article-magazine', 'book', 'chapter'].map(entryOf)).to.deep.equal([
      ['article', 'journal'],
      ['article', 'journal'],
      ['book', 'series'],
      ['incollection', 'booktitle'],
    ]);
    expect(['paper-conference', 'report', 'thesis', 'webpage'].map(entryOf)).to.deep.equal([
      ['inproceedings', 'booktitle'],
      ['techreport', 'institution'],
      ['phdthesis', 'school'],
      ['misc', 'howpublished'],
    ]);
  });

  it('keeps names whole that contain a comma or “and”, and writes only safe addresses', () => {
    const fieldsOf = (change: Partial<Reference>) =>
      readBibtex(
        write('bibtex', withReference({ id: 'x', type: 'webpage', title: 'T', ...change })),
      )[0]?.fields ?? {};
    const author = [
      { family: 'Sand', given: 'A' },
      { family: 'Rock and Roll', given: 'Jr, B' },
      { family: 'Ash' },
    ];
    expect(fieldsOf({ author })['author']).to.equal('Sand, A and {Rock and Roll}, {Jr, B} and Ash');
    expect(fieldsOf({ URL: 'http://journal.example/a b' })['url']).to.equal(
      'http://journal.example/a%20b',
    );
    expect(fieldsOf({ URL: 'see https://journal.example' })['url']).to.equal(undefined);
    expect(fieldsOf({ page: ' 1 – 5, 7--9' })['pages']).to.equal('1--5, 7--9');
    expect(fieldsOf({ title: ' a\n title ' })['title']).to.equal('{a title}');
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
    expect(keys).to.have.members(['reference', 'reference-2', 'a-b', 'a_b', 'a-b-2']);
  });
});

describe('studies without a reference', () => {
  const own = indexEvidence({
    ...smallDataset,
    references: [{ id: 'x', type: 'book', title: 'Known' }],
    studies: [
      { id: 'known', reference: 'x', findings: [{ id: 'known/1' }] },
      { id: 'Alder 2019', year: 2019, status: 'retracted', findings: [{ id: 'Alder 2019/1' }] },
      { id: 'nobody', identification: 'unidentified', findings: [{ id: 'nobody/1' }] },
    ],
  });
  const context = { evidence: own, findings: new Set(own.records.map(({ index }) => index)) };

  it('are cited by name and year, with their status, behind the others', () => {
    const items = JSON.parse(write('csl-json', context)) as Record<string, unknown>[];
    expect(items.map(({ title }) => title)).to.deep.equal(['Known', 'Alder 2019']);
    expect(items[1]).to.deep.include({
      type: 'document',
      issued: { 'date-parts': [[2019]] },
      note: 'Retracted.',
    });
    expect(write('ris', context)).to.match(/TY {2}- GEN\r\n[^]*TI {2}- Alder 2019\r\nPY {2}- 2019/);
    const fields = readBibtex(write('bibtex', context)).map(({ fields: { title } }) => title);
    expect(fields).to.deep.equal(['{Known}', '{Alder 2019}']);
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

  it('says a retraction or correction once, with the note of the study that has it', () => {
    const lineOf = (
      studies: readonly { status?: 'ok' | 'retracted' | 'corrected'; statusNote?: string }[],
    ): string => {
      const own = indexEvidence({
        ...smallDataset,
        references: [{ id: 'x', type: 'book', title: 'T' }],
        studies: studies.map(({ statusNote, ...study }, index) => ({
          ...{ id: `s${index}`, reference: 'x', findings: [{ id: `s${index}/1` }], ...study },
          ...(statusNote === undefined ? {} : { statusNote: { en: statusNote } }),
        })),
      });
      const findings = new Set(own.records.map(({ index }) => index));
      return write('text', { evidence: own, findings });
    };
    expect(lineOf([{}])).to.equal('T.\n');
    expect(lineOf([{ status: 'ok', statusNote: 'checked' }])).to.equal('T.\n');
    expect(lineOf([{ status: 'corrected' }])).to.equal('T. [Corrected.]\n');
    expect(lineOf([{ status: 'corrected', statusNote: 'corrected in 2020' }])).to.equal(
      'T. [corrected in 2020]\n',
    );
    expect(
      lineOf([
        { status: 'corrected', statusNote: 'Table 2.' },
        { status: 'retracted', statusNote: 'By the journal.' },
      ]),
    ).to.equal('T. [Retracted. By the journal.]\n');
  });

  it('speaks the reader’s language', () => {
    expect(write('text', { language: 'zh' }))
      .to.contain('2022 年由期刊撤稿。')
      .and.to.contain('白桦, 林小树, 等.');
  });
});
