// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { parseData } from '../../src/data/parse.js';
import { englishProblem } from '../../src/locales/problem-words.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { formatFilter, parseFilter } from '../../src/model/filter.js';
import { formatPath, parsePath } from '../../src/model/selection.js';

const drugs = [
  'Drug A',
  'Drug A, high dose',
  'Drug B',
  'Aspirin',
  'Stent: bare metal',
  '6" graft',
  'the "old" drug',
];
const table = ['study,drug,effect', ...drugs.map((drug, index) => row(index, drug))].join('\n');
const { dataset } = parseData({ kind: 'csv', value: table, where: '' });
const evidence = indexEvidence(dataset!);

function row(index: number, drug: string): string {
  return `S${index},"${drug.replaceAll('"', '""')}",${index % 2 === 0 ? 'less pain' : 'sleep'}`;
}

/** What a filter is read as: facet, values, problems. */
function read(text: string): readonly string[] {
  const { filter, problems } = parseFilter(text, evidence);
  return [
    ...filter.map(
      ({ facet, values, exclude }) => `${exclude ? 'not ' : ''}${facet} = ${values.join(' | ')}`,
    ),
    ...problems.map((problem) => englishProblem(problem)),
  ];
}

describe('readClauses', () => {
  const sound: Readonly<Record<string, readonly string[]>> = {
    'drug:Drug A': ['drug = Drug A'],
    '!drug:Drug A': ['not drug = Drug A'],
    'drug:Drug A,Drug B': ['drug = Drug A | Drug B'],
    'drug:Drug A, Drug B, Aspirin': ['drug = Drug A | Drug B | Aspirin'],
    'drug:Drug A drug:Drug B': ['drug = Drug A | Drug B'],
    'drug:Drug A effect:less pain': ['drug = Drug A', 'effect = less pain'],
    '  !drug:Drug\tA   effect:sleep ': ['not drug = Drug A', 'effect = sleep'],
    'drug:Drug A, high dose': ['drug = Drug A, high dose'],
    'drug:Stent: bare metal effect:sleep': ['drug = Stent: bare metal', 'effect = sleep'],
    'drug:"Drug A" effect:"less pain","sleep"': ['drug = Drug A', 'effect = less pain | sleep'],
    'drug:"the ""old"" drug"': ['drug = the "old" drug'],
    'drug:*': ['drug = *'],
  };
  for (const [text, expected] of Object.entries(sound)) {
    it(`reads ${text.trim()}`, () => expect(read(text)).to.deep.equal(expected));
  }

  it('names a misspelt value of several words whole', () => {
    expect(read('drug:Drug Q effect:sleep')).to.include(
      'filter: drug has no value “Drug Q”. Did you mean “Drug A”?',
    );
    expect(read('drug:drug b'), 'case').to.include(
      'filter: drug has no value “drug b”. Did you mean “Drug B”?',
    );
    expect(read('durg:Drug A')).to.deep.equal([
      'filter: there is no facet “durg”. Did you mean “drug”? Known: ' +
        `${[...evidence.facets.keys()].join(', ')}.`,
    ]);
  });

  it('suggests quotes where a word belongs to no condition', () => {
    const [, problem] = read('drug:Aspirin sleep');
    expect(problem).to.contain('“sleep”').and.to.contain('facet:"two words"');
  });

  it('names a lone quotation mark with all that it takes in', () => {
    expect(read('drug:"Aspirin effect:sleep')).to.deep.equal([
      'drug = "Aspirin effect:sleep',
      'filter: drug has no value “"Aspirin effect:sleep”.',
    ]);
    expect(read('effect:sleep drug:Aspirin"')[1]).to.contain('drug = Aspirin"');
  });

  it('names what is no condition as it is written, and reads on', () => {
    const { filter, problems } = parseFilter('Aspirin drug: :Aspirin ! effect:sleep', evidence);
    expect(problems.map(({ code, details }) => `${code} ${details['word'] ?? ''}`)).to.deep.equal([
      'filter-syntax Aspirin',
      'filter-syntax drug:',
      'filter-syntax :Aspirin',
      'filter-syntax !',
    ]);
    expect(formatFilter(filter)).to.equal('effect:sleep');
    expect(read('drug:,'), 'a comma alone').to.have.length(1);
    expect(read('drug:Aspirin,,"Drug B",')).to.deep.equal(['drug = Aspirin | Drug B']);
    expect(parseFilter('', evidence)).to.deep.equal({ filter: [], problems: [] });
  });

  it('does not take the beginning of another condition for a value', () => {
    expect(read('drug:Drug A !effect:sleep')).to.deep.equal([
      'drug = Drug A',
      'not effect = sleep',
    ]);
    expect(read('drug:Drug Q !effect:sleep').slice(0, 2)).to.deep.equal([
      'drug = Drug Q',
      'not effect = sleep',
    ]);
    expect(read('drug:Aspirin,Drug Q')).to.include(
      'filter: drug has no value “Drug Q”. Did you mean “Drug A”?',
    );
  });

  it('knows what is not reported, and statuses that no study has, only as statuses', () => {
    expect(read('drug:not-reported')).to.deep.equal(['drug = not-reported']);
    expect(read('status:retracted,corrected')).to.deep.equal(['status = retracted | corrected']);
    expect(read('effect:retracted')[1]).to.contain('effect has no value “retracted”');
  });

  it('reads what formatFilter wrote, whatever stands in a term', () => {
    for (const drug of [...drugs, 'A "b', '"', ', ""', 'a,"b" c']) {
      const filter = [{ facet: 'drug', values: [drug, 'Aspirin'], exclude: false }];
      expect(parseFilter(formatFilter(filter), evidence).filter, drug).to.deep.equal(filter);
    }
  });
});

describe('parsePath', () => {
  it('reads values with spaces, with and without the quotes of a filter', () => {
    for (const text of ['drug:Drug A>effect:less pain', 'drug:"Drug A">effect:"less pain"']) {
      const { path, problems } = parsePath(text, evidence);
      expect(problems).to.deep.equal([]);
      expect(formatPath(path)).to.equal('drug:Drug A>effect:less pain');
    }
    expect(formatPath(parsePath('drug:6" graft', evidence).path)).to.equal('drug:6" graft');
  });
});
