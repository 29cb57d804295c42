// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import { messagesFor } from '../../src/locales/index.js';
import type { ParsedData } from '../../src/data/parsed-data.js';
import type { Problem } from '../../src/data/problems.js';

const read = (value: unknown, where = 'own.json'): ParsedData =>
  parseData({ kind: 'object', value, where });
/** Place, code and details of problems or notices. */
const said = (problems: readonly Problem[]): readonly string[] =>
  problems.map(
    ({ where, code, details }) => `${where} | ${code} | ${Object.values(details).join(', ')}`,
  );
const one = { id: 'a', findings: [{ source: 's' }] };

describe('an object in the dataset format', () => {
  it('may be as deep as data are, and no deeper', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
    const withNested = (depth: number) => read({ studies: [one], extra: nested(depth) });
    expect(said(withNested(60).problems)).to.deep.equal(['own.json | too-deep | ']);
    expect(withNested(60).dataset).to.equal(undefined);
    expect(withNested(20).problems).to.deep.equal([]);
    expect(said(read({ studies: [{ ...one, x: nested(60) }] }).problems)).to.deep.equal([
      'own.json | too-deep | ',
    ]);
  });

  it('loses only the studies that cannot be read', () => {
    const { dataset, problems } = read({
      studies: [{ id: 'bad', year: 'soon', findings: [] }, one, { id: 3, findings: [{}] }],
    });
    expect(dataset!.studies.map(({ id }) => id)).to.deep.equal(['a']);
    expect(problems.map(({ where, code }) => [where, code])).to.deep.equal([
      ['own.json: studies[0].year', 'schema'],
      ['own.json: studies[2].id', 'schema'],
    ]);
    expect(problems[0]?.details['message']).to.match(/expected number/);
    const other = read({ title: 3, studies: [one] });
    expect(other.dataset).to.equal(undefined);
    expect(other.problems.map(({ where }) => where)).to.deep.equal(['own.json: title']);
    expect(read({ title: 3, studies: [one] }, '').problems[0]?.where).to.equal('title');
  });

  it('names a list of more terms than are read, and leaves its finding out', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => `g${index}`);
    const { dataset, problems } = read({
      studies: [
        { id: 'a', findings: [{ source: 's' }, { cargo: many }, { other: { gene: many } }] },
      ],
    });
    expect(said(problems)).to.deep.equal([
      'own.json: studies.a.findings[1] | too-many-terms | cargo, 10001, 10000',
      'own.json: studies.a.findings[2] | too-many-terms | gene, 10001, 10000',
    ]);
    expect(dataset!.studies[0]?.findings).to.have.length(1);
    expect(
      read({ studies: [{ id: 'a', findings: [{ cargo: many.slice(1) }] }] }).problems,
    ).to.deep.equal([]);
  });

  it('names each unknown term with its finding, and leaves that out', () => {
    const { dataset, problems } = read({
      vocabulary: { source: ['cord', { id: 'fat' }], drug: ['alpha'] },
      studies: [
        {
          id: 'a',
          findings: [
            { source: 'cord', cargo: 'anything' },
            { source: ['fat', 'chord'], other: { drug: ['alpha', 'alfa'], dose: 'any' } },
            { source: 'not-reported', other: { drug: 'alpha' } },
          ],
        },
      ],
    });
    expect(said(problems)).to.deep.equal([
      'own.json: studies.a.findings[1] | unknown-term | source, chord, cord',
      'own.json: studies.a.findings[1] | unknown-term | drug, alfa, alpha',
    ]);
    expect(dataset!.studies[0]!.findings.map(({ id }) => id)).to.have.length(2);
  });

  it('seeks the nearest term for the first wrong ones only', () => {
    const findings = Array.from({ length: 30 }, () => ({ source: 'chord' }));
    const { problems } = read({
      vocabulary: { source: ['cord'] },
      studies: [{ id: 'a', findings }],
    });
    const suggestions = problems.map(({ details }) => details['suggestion']);
    expect(suggestions).to.have.length(30);
    expect(suggestions.filter((word) => word === 'cord')).to.have.length(20);
  });

  it('has ids of its own for studies, findings and references', () => {
    const { problems } = read({
      references: [{ id: 'r' }, { id: 'r' }, { title: 'without an id' }, {}],
      studies: [
        { ...one, reference: 'r' },
        { id: 'b', reference: 'rr', findings: [{ id: 'f', source: 's' }] },
        { id: 'b', findings: [{ id: 'f', source: 's' }] },
      ],
    });
    expect(said(problems)).to.deep.equal([
      'own.json | duplicate-id | b',
      'own.json | duplicate-id | f',
      'own.json: references | duplicate-id | r',
      'own.json: studies.b | unknown-reference | rr, r',
    ]);
  });

  it('says which fields it does not have: a problem where one was meant or a finding loses it', () => {
    const { problems, notices } = read({
      $schema: 'dataset.schema.json',
      titel: 'Mine',
      remarks: 'mine',
      studies: [{ id: 'a', yeer: 2020, shelf: 3, findings: [{ source: 's', dosage: 'high' }] }],
    });
    expect(said(problems)).to.have.members([
      'own.json | unknown-field | titel, title',
      'own.json: studies[0] | unknown-field | yeer, year',
      'own.json: studies[0].findings[0] | unknown-field | dosage, ',
    ]);
    expect(said(notices)).to.have.members([
      'own.json | unknown-field | remarks, ',
      'own.json: studies[0] | unknown-field | shelf, ',
    ]);
  });

  it('names texts with signs that nobody sees', () => {
    const { dataset, notices, problems } = read({
      title: 'Mi\u0007ne',
      studies: [{ id: 'a', findings: [{ source: 's\u0000' }, { source: 't' }] }],
    });
    expect(problems).to.deep.equal([]);
    expect(said(notices)).to.deep.equal([
      'own.json: title | control-characters | ',
      'own.json: studies[0].findings[0].source | control-characters | ',
    ]);
    expect(dataset!.studies[0]!.findings[0]!.source).to.equal('s');
  });

  it('needs a finding, unless something else is wrong', () => {
    expect(said(read({ studies: [{ id: 'a', findings: [] }] }).problems)).to.deep.equal([
      'own.json | empty-data | ',
    ]);
    const wrong = read({
      vocabulary: { source: ['cord'] },
      studies: [{ id: 'a', findings: [{ source: 'x' }] }],
    });
    expect(wrong.problems.map(({ code }) => code)).to.deep.equal(['unknown-term']);
    expect(wrong.dataset).to.equal(undefined);
  });
});

describe('a list', () => {
  it('of studies, of rows, or of findings that name their study', () => {
    const studies = read([one, { ...one, id: 'b' }]);
    expect(studies.dataset!.studies.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    const rows = read([
      { study: 'a', source: ['s', 't'], year: 2020, old: true },
      { study: 'b', source: 's', dose: 3, note: null },
    ]);
    expect(rows.problems).to.deep.equal([]);
    const [first, second] = rows.dataset!.studies;
    expect(first!.year).to.equal(2020);
    expect(first!.findings[0]!.other).to.deep.equal({ source: ['s', 't'], old: ['true'] });
    expect(second!.findings[0]).to.include({ source: 's' });
    expect(second!.findings[0]!.other).to.deep.equal({ dose: ['3'] });
    const effects = [{ target: 'BCL2', direction: 'up' }];
    const findings = read([
      { study: 'a', source: 's', effects },
      { study: 'b', source: 's' },
    ]);
    expect(findings.dataset!.studies.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(findings.dataset!.studies[0]!.findings[0]!.effects).to.deep.equal(effects);
  });

  it('names the row, or the study, that is wrong', () => {
    expect(said(read([]).problems)).to.deep.equal(['own.json | empty-data | ']);
    for (const wrong of ['text', null, ['list']])
      expect(read([one, wrong]).problems[0]?.where, String(wrong)).to.equal('own.json: studies[1]');
    const rows = read([{ study: 'a' }, { study: '', source: 's' }]).problems;
    expect(rows.map(({ row, column, code }) => [row, column, code])).to.deep.equal([
      [2, 'study', 'empty-cell'],
    ]);
  });

  it('of findings says where two differ on their study, and takes equal ones for one', () => {
    const label = { en: 'A' };
    const effects = [{ target: 'T', direction: 'up' }];
    const list = [
      { study: 'a', label, status: 'retracted' },
      { study: 'a', label: { en: 'A' }, status: 'ok', year: 2020 },
      { study: 'b', label: 'B', year: 2019 },
      { study: 'a', label: 'C', year: 2021 },
      { study: 'a', year: 2021 },
    ];
    const { dataset, notices } = read(list.map((item) => ({ ...item, source: 's', effects })));
    expect(dataset!.studies.map(({ id, status, year }) => [id, status, year])).to.deep.equal([
      ['a', 'retracted', 2020],
      ['b', undefined, 2019],
    ]);
    expect(
      said(notices).map((line, index) => `${notices[index]?.row ?? ''} ${line}`),
    ).to.deep.equal([
      '2 own.json | rows-differ | a, ok, retracted, 1',
      '4 own.json | rows-differ | a, 2021, 2020, 2',
      '4 own.json | rows-differ | a, C, {"en":"A"}, 1',
      '5 own.json | rows-differ | a, 2021, 2020, 2',
    ]);
    expect(notices.map(({ column }) => column)).to.deep.equal(['status', 'year', 'label', 'year']);
  });
});

describe('a text', () => {
  const text = (value: string, kind: 'json' | 'csv' | 'text' = 'text') =>
    parseData({ kind, value, where: 'own' });

  it('is named where it is a web page or a workbook', () => {
    for (const page of [
      '<!DOCTYPE html>',
      ' <html>',
      '<?xml version="1.0"?><!DOCTYPE html>',
      '<table>',
      '<DIV class="x">',
      '<head>',
      '<body>',
      '<script>',
      '<style>',
      '<!-- a page -->',
      '<h1>Not Found</h1>',
      '<svg xmlns="x">',
    ])
      expect(said(text(page).problems), page).to.deep.equal(['own | web-page | ']);
    for (const file of ['PK\u0003\u0004…', '\u00d0\u00cf\u0011\u00e0…'])
      expect(said(text(file, 'csv').problems), file).to.deep.equal(['own | office-file | ']);
    for (const [file, kind] of [
      ['%PDF-1.7', 'PDF'],
      ['\u0089PNG', 'PNG'],
      ['\u001f\u008b', 'gzip'],
      ['@article{a,', 'BibTeX'],
      ['<?xml version="1.0"?><records>', 'XML'],
      ['<stata_dta><header>', 'Stata'],
      ['$FL2@(#) IBM SPSS STATISTICS', 'SPSS'],
      ['RDX3\nX\n', 'R'],
      ['\\begin{tabular}{ll}', 'LaTeX'],
      ['PMID- 12345678', 'PubMed'],
      ['TY  - JOUR', 'RIS'],
    ] as const)
      expect(said(text(file, 'csv').problems), file).to.deep.equal([`own | other-file | ${kind}`]);
    expect(text('<tables>,study\nx,a').dataset!.studies).to.have.length(1);
  });

  it('is told how to be used where it is a web page with a table', () => {
    const page = '<!DOCTYPE html><h1>Trials</h1><table><tr><th>study<th>drug</table>';
    const [problem] = text(page).problems;
    expect(problem?.code).to.equal('web-page');
    expect(messagesFor('en').problem(problem!)).to.match(/table.*CSV.*<table>/);
    expect(messagesFor('zh').problem(problem!)).to.match(/表格.*CSV.*<table>/);
  });

  it('is named where a program wrote it for itself, and not quoted', () => {
    const archive = (name: string): string => `PK\u0003\u0004${'\0'.repeat(26)}${name}`;
    for (const [file, kind] of [
      ['{| class="wikitable"\n! study !! drug', 'other-file | MediaWiki'],
      ['TABLE\r\n0,1\r\n"Sheet"\r\n', 'other-file | DIF'],
      ['INSERT INTO "trials"(study,drug) VALUES', 'other-file | SQL'],
      ['\u0080\u0004\u0095', 'other-file | pickle'],
      [archive('review.csv'), 'other-file | ZIP'],
      [archive('[Content_Types].xml'), 'office-file | '],
      [archive('mimetype'), 'office-file | '],
      ['q\u0002\u0001\0\u0009\0study', 'not-text | '],
      ['study\u001fdrug\u001feffect\u001eA\u001fx\u001fp\u001e', 'not-text | '],
    ] as const)
      expect(said(text(file).problems), JSON.stringify(file)).to.deep.equal([`own | ${kind}`]);
    const bell = text('study,drug\u0007,effect\nA,x\u0007\u0007\u0007,p', 'csv');
    expect(bell.dataset!.studies).to.have.length(1);
  });

  it('is JSON by its beginning, also where it was called a table', () => {
    const json = JSON.stringify({ studies: [one] });
    for (const value of [json, `\uFEFF${json}`, ` \n${json}`, JSON.stringify([one])])
      for (const kind of ['json', 'csv', 'text'] as const)
        expect(text(value, kind).dataset?.studies, `${kind} ${value}`).to.have.length(1);
    expect(text('[x],study\n1,a', 'csv').dataset!.studies).to.have.length(1);
    expect(text('[x],study\n1,a').problems[0]?.code).to.equal('not-json');
    expect(text('study,x\na,1').dataset!.studies).to.have.length(1);
  });

  it('may hold an object in each line', () => {
    const lines = '{"study":"a","x":"1"}\n\n{"study":"b","x":"2"}\n';
    expect(text(lines, 'json').dataset!.studies.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    for (const broken of ['{"study":"a"', '{"study":"a"}\n3', '{"study":"a"}\n{"study"'])
      expect(text(broken, 'json').problems[0]?.code, broken).to.equal('not-json');
    expect(text('{"study"', 'json').problems[0]?.details['message']).to.match(/JSON/);
  });
});

describe('a list of findings', () => {
  const list = (value: unknown) => parseData({ kind: 'object', value, where: 'own.json' });
  const placed = (value: unknown): readonly string[] =>
    list(value).problems.map(({ where, row, column = '', code, details }) =>
      [where, row, column, code, details['suggestion'] ?? details['message']].join(' | '),
    );

  it('has its problems in rows, where people see them', () => {
    const finding = (study: unknown, rest: object) => ({ study, source: 's', ...rest });
    const effects = [{ target: 'IL6', direction: 'up' }];
    expect(
      placed([
        finding('Ito 2011', { effects }),
        finding('Roth 2013', { effects }),
        finding('Ito 2011', { effects: [{ target: 'IL6', direction: 'higher' }] }),
        finding({ name: 'Silva 2014' }, {}),
        finding('Roth 2013', { sorce: 't' }),
      ]).map((each) => each.replace(/expected one of.*/, '…')),
    ).to.deep.equal([
      'own.json | 3 | effects[0].direction | schema | Invalid option: …',
      'own.json | 4 | study | schema | Invalid input: expected string, received object',
      'own.json | 5 |  | unknown-field | source',
    ]);
    expect(placed([finding('Ito 2011', { effects }), finding('Ito 2011', { sorce: 't' })])).to.eql([
      'own.json | 2 |  | unknown-field | source',
    ]);
  });

  it('is asked whether a list of objects means the findings', () => {
    const rows = [{ drug: 'a' }, { drug: 'b' }];
    const nested = list([{ study: 'Ito 2011', year: 2011, entries: rows }]).dataset?.studies[0];
    expect([nested?.year, nested?.findings.map(({ other }) => other?.['drug'])]).to.deep.equal([
      2011,
      [['a'], ['b']],
    ]);
  });

  it('may have the names of its columns in the first item, as sheets with letters have', () => {
    const { dataset, problems } = list([
      { A: 'Study', B: 'drug', C: 'effect' },
      { A: 'Ito 2011', B: 'statin', C: 'stroke' },
      { A: 'Roth 2013', C: 'infarction' },
    ]);
    expect(problems).to.deep.equal([]);
    expect(dataset!.studies.map(({ id, findings }) => [id, findings[0]?.other])).to.deep.equal([
      ['Ito 2011', { drug: ['statin'], effect: ['stroke'] }],
      ['Roth 2013', { effect: ['infarction'] }],
    ]);
  });
});
