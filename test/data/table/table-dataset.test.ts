// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset, Finding } from '../../../src/data/dataset.js';
import { parseData } from '../../../src/data/parse.js';

/** The dataset of a table without problems. */
function read(...lines: readonly string[]): Dataset {
  const value = lines.join('\n');
  const { dataset, problems } = parseData({ kind: 'csv', value, where: '' });
  expect(problems).to.deep.equal([]);
  return dataset!;
}
const findingsOf = ({ studies }: Dataset): readonly Finding[] =>
  studies.flatMap(({ findings }) => findings);

describe('the dataset of a table', () => {
  it('has every column of the evidence in its own field', () => {
    const { studies, references, reviews, vocabulary } = read(
      'study;year;status;label;title;doi;pmid;source;preparation;cargo;pathway;outcome;condition;tissue;effects;endpoints;species;evidence-stream;support;route;pathway-direction;caution;review;locator;value;arm',
      'A;2019;corrected;Alder;On x;10.1000/a;789;cord;cells;miR-21;PTEN;growth;injury;knee;BCL2 ↑, early;pain down;rat;animal;claim;oral;activated;one arm only;R1;p. 3;2.5;first',
    );
    expect(findingsOf({ studies } as Dataset)).to.deep.equal([
      {
        ...{ id: 'A/1', source: 'cord', preparation: 'cells', cargo: 'miR-21', pathway: 'PTEN' },
        ...{ outcome: 'growth', condition: 'injury', tissue: 'knee', value: 2.5 },
        effects: [{ target: 'BCL2 ↑, early', direction: 'unclear' }],
        endpoints: [{ endpoint: 'pain', direction: 'down' }],
        experimentalModel: { species: 'rat' },
        evidenceStream: ['animal'],
        support: [{ kind: 'claim' }],
        delivery: { route: 'oral' },
        pathwayDirection: 'activated',
        cautions: [{ kind: 'note', text: { en: 'one arm only' } }],
        reportedBy: { review: 'R1', locator: 'p. 3' },
        other: { arm: ['first'] },
      },
    ]);
    expect({ ...studies[0], findings: undefined }).to.deep.equal({
      ...{ id: 'A', label: { en: 'Alder' }, year: 2019, status: 'corrected', reference: 'A' },
      findings: undefined,
    });
    expect(references).to.deep.equal([
      {
        ...{ id: 'A', type: 'article-journal', title: 'On x', DOI: '10.1000/a', PMID: '789' },
        issued: { 'date-parts': [[2019]] },
      },
    ]);
    expect(reviews).to.deep.equal([{ id: 'R1', label: { en: 'R1' } }]);
    expect(vocabulary).to.deep.equal({
      facet: [{ id: 'arm', label: { en: 'arm' } }],
      target: [{ id: 'BCL2 ↑, early', label: { en: 'BCL2 ↑, early' } }],
      endpoint: [{ id: 'pain', label: { en: 'pain' } }],
    });
  });

  it('has nothing where a table says nothing', () => {
    const { studies, references, reviews, vocabulary, trials, challenges, glossary } = read(
      'study,source',
      'A,cord',
      'A,',
      'B,"cord; none"',
    );
    expect({ references, reviews, vocabulary, trials, challenges, glossary }).to.deep.equal({
      ...{ references: [], reviews: [], vocabulary: {}, trials: [], challenges: [], glossary: [] },
    });
    expect(studies).to.deep.equal([
      {
        ...{ id: 'A', label: { en: 'A' }, year: null, status: 'ok' },
        findings: [{ id: 'A/1', source: 'cord' }, { id: 'A/2' }],
      },
      {
        ...{ id: 'B', label: { en: 'B' }, year: null, status: 'ok' },
        findings: [{ id: 'B/1', source: 'cord' }],
      },
    ]);
  });

  it('keeps several terms of a cell beside the fields that hold one', () => {
    const [first, second] = findingsOf(
      read(
        'study,source,species,route,evidence-stream,support,effects,direction',
        'A,"cord; fat","rat; mouse","oral; nasal","animal; cell","claim; together","p; q up",down',
        'B,cord,rat,oral,,,-,none',
      ),
    );
    expect(first).to.deep.equal({
      id: 'A/1',
      effects: [
        { target: 'p', direction: 'down' },
        { target: 'q', direction: 'up' },
      ],
      evidenceStream: ['animal', 'cell'],
      support: [{ kind: 'claim' }, { kind: 'together' }],
      other: { source: ['cord', 'fat'], species: ['rat', 'mouse'], route: ['oral', 'nasal'] },
    });
    expect(second).to.deep.equal({
      ...{ id: 'B/1', source: 'cord', evidenceStream: [] },
      experimentalModel: { species: 'rat' },
      delivery: { route: 'oral' },
    });
  });

  it('takes a direction of the row for what has none of its own, also that nothing changed', () => {
    const effects = findingsOf(
      read('study,effects,direction', 'A,p,none', 'B,p,?', 'C,p up,none', 'D,p,', 'E,p,NA'),
    ).map((finding) => finding.effects?.[0]?.direction);
    expect(effects).to.deep.equal(['none', 'unclear', 'up', 'unclear', 'unclear']);
  });

  it('names the place of a finding with or without its review', () => {
    const { reviews, studies } = read('study,review,locator', 'A,R1,', 'B,,p. 3', 'C,R1,p. 4');
    expect(findingsOf({ studies } as Dataset).map(({ reportedBy }) => reportedBy)).to.deep.equal([
      { review: 'R1', locator: '' },
      { review: 'own-data', locator: 'p. 3' },
      { review: 'R1', locator: 'p. 4' },
    ]);
    expect(reviews.map(({ id }) => id)).to.deep.equal(['R1']);
  });

  it('counts a row for each study that it names', () => {
    const value = 'study,drug\n"A; B;",x\nA,y\n';
    const { dataset, notices } = parseData({ kind: 'csv', value, where: '' });
    expect(findingsOf(dataset!).map(({ id }) => id)).to.deep.equal(['A/1', 'A/2', 'B/1']);
    expect(notices).to.deep.equal([
      { where: '', row: 2, code: 'several-studies', details: { word: 'A; B', count: '2' } },
    ]);
  });
});
