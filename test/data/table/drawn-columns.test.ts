// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../../src/data/parse.js';
import type { ParsedData } from '../../../src/data/parsed-data.js';
import { messagesFor } from '../../../src/locales/index.js';
import { defaultColumnsOf, parseColumns } from '../../../src/model/columns.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { parentsOf } from '../../../src/model/parents.js';

const csv = (value: string): ParsedData => parseData({ kind: 'csv', value, where: '' });
const evidenceOf = (value: string) => indexEvidence(csv(value).dataset!);
const columnsOf = (value: string): readonly string[] => defaultColumnsOf(evidenceOf(value));
/** The notices of columns that are not drawn. */
const undrawn = (value: string): readonly (readonly unknown[])[] =>
  csv(value)
    .notices.filter(({ code }) => code === 'undrawn-column')
    .map(({ column, details }) => [column, details['found'] ?? details['field']]);

/** A table of six trials from columns of cells. */
function table(columns: Readonly<Record<string, readonly string[]>>): string {
  const studies = ['Ito 2011', 'Roth 2013', 'Silva 2014', 'Moreau 2016', 'Novak 2018', 'Kim 2020'];
  const all = { study: studies, ...columns };
  const rows = studies.map((_, row) => Object.values(all).map((cells) => cells[row] ?? ''));
  return [Object.keys(all), ...rows].map((cells) => cells.join(',')).join('\n');
}
const drug = ['statin', 'statin', 'fibrate', 'fibrate', 'statin', 'fibrate'];
const lipid = ['LDL', 'HDL', 'LDL', 'HDL', 'LDL', 'LDL'];
const event = ['stroke', 'infarction', 'stroke', 'stroke', 'infarction', 'stroke'];
const genes = ['APOE', 'LDLR', 'PCSK9', 'CETP', 'LPL', 'ABCA1'];

describe('the columns that a table is drawn with', () => {
  it('are all its columns of words in their order, whatever they are called', () => {
    expect(columnsOf(table({ drug, pathway: lipid, outcome: event }))).to.deep.equal([
      'drug',
      'pathway',
      'outcome',
    ]);
    expect(columnsOf(table({ Cargo: lipid, dose: drug, outcome: event }))).to.deep.equal([
      'cargo',
      'dose',
      'outcome',
    ]);
    expect(columnsOf(table({ Tissue: event, species: lipid, Condition: genes, drug }))).to.eql([
      'tissue',
      'species',
      'condition',
      'drug',
    ]);
    expect(columnsOf(table({ route: lipid, drug, support: event }))).to.deep.equal([
      'route',
      'drug',
      'support',
    ]);
  });

  it('are the default ones where it has only columns of the library, or all of these', () => {
    const library = { species: lipid, outcome: event, preparation: drug, source: lipid };
    expect(columnsOf(table(library))).to.deep.equal(['source', 'outcome']);
    expect(undrawn(table(library))).to.deep.equal([]);
    const whole = { country: drug, outcome: event, cargo: genes, source: lipid, pathway: genes };
    expect(columnsOf(table(whole))).to.deep.equal(['source', 'cargo', 'pathway', 'outcome']);
    expect(undrawn(table(whole))).to.deep.equal([[undefined, 'country']]);
    expect(columnsOf(table({ tissue: lipid, species: event }))).to.deep.equal([
      'tissue',
      'species',
    ]);
  });

  it('are no numbers, also of samples, ranges, means and p values', () => {
    const numbers = {
      n: ['12', 'n = 30', 'n=8', '1,200', '40%', '7'],
      change: ['-3.2 ± 0.4', '+1.5 (0.2–2.8)', '0', '1e-3', '2.5E+04', '[1; 2]'],
      p: ['p < 0.001', 'P=0.03', '<0.05', '0.2', '≥ 0.1', '.5'],
    };
    expect(columnsOf(table({ drug, ...numbers, event }))).to.deep.equal(['drug', 'event']);
    expect(
      columnsOf(table({ drug, strain: ['5XFAD', '3xTg', 'SOD1', 'R6/2', 'B6', 'db'] })),
    ).to.eql(['drug', 'strain']);
  });

  it('are no groups of a column that is there, also as R and pandas write them', () => {
    for (const name of ['drug-parent', 'drug_parent', 'Drug parent', 'drug.parent']) {
      const text = table({ [name]: lipid, drug, event });
      expect(columnsOf(text), name).to.deep.equal(['drug', 'event']);
      expect(parentsOf(evidenceOf(text), 'drug')?.('fibrate'), name).to.equal('LDL');
    }
    expect(columnsOf(table({ 'drug-parent': lipid, event }))).to.deep.equal([
      'drug-parent',
      'event',
    ]);
  });

  it('have the names of the library also where R writes dots into them', () => {
    const activated = drug.map(() => 'activated');
    const text = table({ drug, 'pathway.direction': activated, 'evidence.stream': event });
    expect(columnsOf(text)).to.deep.equal(['drug', 'evidence-stream']);
    expect(csv(text).dataset!.studies[0]?.findings[0]?.pathwayDirection).to.equal('activated');
    const both = table({ 'evidence-stream': drug, 'evidence.stream': event, 'dose.mg': lipid });
    expect(columnsOf(both)).to.deep.equal(['evidence-stream', 'evidence.stream', 'dose.mg']);
  });

  it('are the first four, and those that are left out are named', () => {
    const text = table({ country: drug, drug, lipid, gene: genes, event, design: lipid });
    expect(columnsOf(text)).to.deep.equal(['country', 'drug', 'lipid', 'gene']);
    expect(undrawn(text)).to.deep.equal([[undefined, 'event, design']]);
    expect(undrawn(table({ country: drug, drug, lipid, event }))).to.deep.equal([]);
  });

  it('are no names of rows, files, people, registers or remarks', () => {
    const columns = {
      X: ['a', 'b', 'c', 'd', 'e', 'f'],
      article: ['ito_11.PDF', 'roth.pdf', 'silva 2.docx', 'm.pdf', 'n.pdf', 'k.pdf'],
      address: ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => `https://example.org/${each}`),
      printed: ['Ito et al. (2011)', 'Roth 2013', 'Silva 2014a', 'Moreau 2016', 'N 2018', 'K 2020'],
      'First author': ['Ito', 'Roth', 'Silva', 'Moreau', 'Novak', 'Kim'],
      code: ['E01', 'E02', 'E03', 'E04', 'E05', 'E06'],
      registered: ['NCT0011', 'NCT0304', 'NCT0457', 'NCT0466', 'NCT0512', 'NCT0777'],
      Notes: ['open', 'two arms', 'short', 'pilot', 'blind', 'open'],
    };
    for (const [name, cells] of Object.entries(columns)) {
      const text = table({ [name]: cells, drug, event });
      const isOwn = name !== 'Notes';
      expect(columnsOf(text), name).to.deep.equal([
        ...(isOwn ? [] : ['notes']),
        ...['drug', 'event'],
      ]);
      expect(undrawn(text).map(([column]) => column)).to.deep.equal(isOwn ? [name] : []);
    }
    expect(columnsOf(table({ notes: genes, drug, event }))).to.deep.equal(['drug', 'event']);
  });

  it('may name other terms for each study, as genes and microRNAs are', () => {
    const cells = {
      gene: genes,
      mir: ['miR-21', 'miR-126', 'miR-146a', 'miR-17', 'miR-223', 'miR-144'],
      interleukin: ['IL-1', 'IL-2', 'IL-4', 'IL-6', 'IL-8', 'IL-10'],
      inhibitor: ['LY294002', 'SB203580', 'PD98059', 'SP600125', 'U0126', 'BAY11'],
      author: drug,
    };
    for (const [name, words] of Object.entries(cells))
      expect(columnsOf(table({ drug, [name]: words, event })), name).to.include(name);
  });

  it('are targets and endpoints as well, where nothing tells their directions', () => {
    const text = table({ drug, Target: genes, endpoint: event });
    expect(columnsOf(text)).to.deep.equal(['drug', 'target', 'endpoint']);
    expect(csv(text).dataset!.studies[0]?.findings[0]?.effects).to.equal(undefined);
    const named = table({ drug, targets: ['CD4+', ...genes.slice(1)], event });
    expect(columnsOf(named), 'a sign within a name').to.deep.equal(['drug', 'target', 'event']);
    expect(columnsOf(table({ drug, effects: genes, event }))).to.deep.equal([
      'drug',
      'target',
      'event',
    ]);
  });

  it('are not what was measured, unless there is nothing else', () => {
    const up = genes.map((gene) => `${gene} up`);
    const directions = genes.map(() => 'down');
    for (const columns of [
      { drug, target: up, event },
      { drug, target: genes, direction: directions, event },
      { drug, effects: up, event },
    ])
      expect(columnsOf(table(columns))).to.deep.equal(['drug', 'event']);
    expect(columnsOf(table({ target: up, drug }))).to.deep.equal(['target', 'drug']);
    expect(evidenceOf(table({ drug, target: up })).termIds('target')).to.deep.equal(genes);
  });
});

describe('a table without two columns of words', () => {
  const problemsOf = (value: string) => parseColumns('', evidenceOf(value)).problems;

  it('is named with the column that it has, and never drawn with others', () => {
    const few = table({ drug, dose: ['5', '10', '5', '20', '5', '5'] });
    expect(columnsOf(few)).to.deep.equal(['drug']);
    for (const [text, known] of [
      [few, 'drug'],
      [table({ drug, effect: ['NA', '-', 'n/a', '', '', ''] }), 'drug'],
      [table({ n: ['5', '10', '5', '20', '5', '5'] }), ''],
    ] as const) {
      expect(problemsOf(text)).to.deep.equal([
        { where: 'columns', code: 'few-columns', details: { known } },
      ]);
      for (const language of ['en', 'zh']) {
        const [sentence] = problemsOf(text).map((each) => messagesFor(language).problem(each));
        expect(sentence, language).to.contain(known);
        expect(sentence, language).not.to.contain('few-columns');
      }
    }
    expect(parseColumns('drug dose', evidenceOf(few)).problems).to.deep.equal([]);
  });
});

describe('notices of columns that are not drawn', () => {
  it('name what is drawn, what is not, and how to choose, in both languages', () => {
    const text = table({ file: genes, country: drug, drug, lipid, gene: genes, event });
    const { notices } = csv(text);
    for (const language of ['en', 'zh']) {
      const [own, more] = notices.map((each) => messagesFor(language).problem(each));
      expect(own).to.match(/file.*APOE.*columns/s);
      expect(more).to.match(/columns.*country, drug, lipid, gene.*event/s);
    }
  });
});
