// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { readTableText } from '../../src/data/table/read-table.js';
import { indexEvidence, type Evidence, type FindingRecord } from '../../src/model/evidence.js';
import { answerLink, isConnected, type LinkAnswer } from '../../src/model/link-answer.js';
import { linkChoices } from '../../src/model/link-choices.js';
import { nodeKind } from '../../src/model/node-kind.js';
import { parentsOf } from '../../src/model/parents.js';
import { formatPath, parsePath, type Path, type Station } from '../../src/model/selection.js';
import { deriveFigure, type DerivedFigure } from '../fixtures/lane-figure.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';

const bundled = indexEvidence(bundledDataset());

function evidenceOf(csv: string): Evidence {
  const { dataset } = readTableText(csv, 'test');
  if (dataset === undefined) throw new Error('These rows do not make a dataset.');
  return indexEvidence(dataset);
}

function ask({ evidence, flow, resolutions }: DerivedFigure, path: string): LinkAnswer {
  const [from, to] = parsePath(path, evidence).path;
  if (from === undefined || to === undefined) throw new Error(`Two stations, not ${path}.`);
  return answerLink(evidence, flow, resolutions, { from, to });
}

const drugs = ['drug', 'mechanism', 'effect'];
const askRows = (rows: string, path: string): LinkAnswer =>
  ask(
    deriveFigure(evidenceOf(`study,drug,mechanism,effect\n${rows}`), {
      columns: drugs,
      filter: '',
    }),
    path,
  );
const names = (path: Path): string => path.map(({ term }) => term).join(' ');
const studyIds = (rows: LinkAnswer['whole']): readonly string[] =>
  rows.map(({ study }) => study.id);

/**
 * Whether a finding reports a station, decided by the names of its terms and their parents alone.
 */
function reports(evidence: Evidence, { facet, term }: Station, record: FindingRecord): boolean {
  const parentOf = parentsOf(evidence, facet);
  return evidence
    .termsOf(facet, record)
    .some((each) => each === term || `group/${parentOf?.(each) ?? ''}` === term);
}

describe('answerLink', () => {
  it('distinguishes a link of one finding from one of several findings or studies', () => {
    const rows = 'A,x,m,y\nB,x,n,z\nB,w,n,y\nC,x,k,z\nD,w,k,y';
    const answer = askRows(rows, 'drug:x>effect:y');
    expect(answer.whole).to.have.length(1);
    expect(answer.routes.map(({ stations }) => names(stations))).to.deep.equal(['x m y']);
    expect(answer.apart).to.have.length(1);
    expect(
      answer.pieced.map(({ stations, sameStudy }) => [names(stations), sameStudy.size]),
    ).to.have.deep.members([
      ['x n y', 1],
      ['x k y', 0],
    ]);
  });

  it('pieces nothing together through what is not named', () => {
    const answer = askRows('A,x,,z\nB,w,,y', 'drug:x>effect:y');
    expect(isConnected(answer)).to.equal(false);
    expect(answer.unreported).to.deep.equal([
      { facet: 'mechanism', end: 'from' },
      { facet: 'mechanism', end: 'to' },
    ]);
  });

  it('lists the newest studies first, then by name, those without a year last', () => {
    const answer = ask(
      deriveFigure(
        evidenceOf(
          'study,year,drug,mechanism,effect\nC,2019,x,m,y\nB,2021,x,m,y\nE,,x,m,y\nD,2019,x,m,y\nA,2021,x,m,y',
        ),
        { columns: drugs, filter: '' },
      ),
      'drug:x>effect:y',
    );
    expect(studyIds(answer.whole)).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
  });

  it('has the routes and ways of most studies first, and terms that most name', () => {
    const whole = askRows(
      'A,x,n,y\nB,x,m,y\nC,x,m,y\nD,x,k,y\nE,x,k,y\nF,x,k,y',
      'drug:x>effect:y',
    );
    expect(whole.routes.map(({ stations }) => names(stations))).to.deep.equal([
      'x k y',
      'x m y',
      'x n y',
    ]);
    expect(whole.naming[0]?.terms).to.deep.equal(['k', 'm', 'n']);
    const pieced = askRows('A,x,n,z\nB,w,n,y\nC,x,m,z\nD,w,m,y\nE,w,m,y', 'drug:x>effect:y');
    expect(
      pieced.pieced.map(({ stations, studies }) => [names(stations), studies.size]),
    ).to.deep.equal([
      ['x m y', 3],
      ['x n y', 2],
    ]);
    expect(pieced.pieced.map(({ isSameTerm }) => isSameTerm)).to.deep.equal([true, true]);
    expect(isConnected(pieced) && isConnected(whole)).to.equal(true);
    const apart = askRows('A,x,m,z\nA,w,n,y', 'drug:x>effect:y');
    expect([apart.whole, apart.pieced, studyIds(apart.apart)]).to.deep.equal([[], [], ['A']]);
    expect(isConnected(apart)).to.equal(true);
    expect(apart.apart[0]?.records.length, 'both of its findings').to.equal(2);
  });

  it('says what the studies name on the way, and what nobody names', () => {
    const answer = askRows('A,x,m,y\nB,x,m,y\nC,x,n,y\nD,x,,y', 'drug:x>effect:y');
    expect(answer.naming).to.deep.equal([{ facet: 'mechanism', studies: 3, terms: ['m', 'n'] }]);
    expect(answer.unreported).to.deep.equal([]);
  });

  it('lets steps meet at a parent whose terms differ, and says so', () => {
    const rows = [
      ...Array.from({ length: 13 }, (_, index) => `S${index},v,t${index},p${index % 2},u`),
      'A,x,t0,p0,z',
      'B,w,t2,p0,y',
    ];
    const evidence = evidenceOf(`study,drug,mechanism,mechanism parent,effect\n${rows.join('\n')}`);
    const figure = deriveFigure(evidence, { columns: drugs, filter: '' });
    const [way, ...others] = ask(figure, 'drug:x>effect:y').pieced;
    expect(others).to.deep.equal([]);
    expect(names(way?.stations ?? [])).to.equal('x group/p0 y');
    expect(way?.isSameTerm).to.equal(false);
    expect(way?.steps.map(({ terms, origins }) => [terms, origins])).to.deep.equal([
      [['t0'], []],
      [['t2'], ['w']],
    ]);
  });

  it('counts the studies of a link as its findings do, for every pair and many filters', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 12; round += 1) {
      const filter = round === 0 ? 'tissue:ovary' : randomFilter(bundled, random);
      const figure = deriveFigure(bundled, { filter, width: round % 2 === 0 ? 1100 : 600 });
      const [sources, cargo, , outcomes] = linkChoices(bundled, figure.flow, figure.resolutions);
      for (const from of [...(sources?.choices ?? []), ...(cargo?.choices ?? [])].slice(0, 9)) {
        for (const to of outcomes?.choices ?? []) {
          const answer = ask(figure, `${from.key}>${to.key}`);
          const both = figure.flow.records.filter((record) =>
            [from, to].every((end) => reports(bundled, end, record)),
          );
          const name = `${filter} ${from.key} ${to.key}`;
          expect(studyIds(answer.whole), name).to.have.members([
            ...new Set(both.map(({ study }) => study.id)),
          ]);
          checkWays(figure, answer, name);
        }
      }
    }
  });
});

/**
 * Every step is reported by the studies it lists, and no finding reports a way that is pieced
 * together.
 */
function checkWays({ flow }: DerivedFigure, answer: LinkAnswer, name: string): void {
  for (const { stations, steps } of answer.pieced) {
    const way = `${name}: ${formatPath(stations)}`;
    const whole = flow.records.filter((record) =>
      stations.every((station) => reports(bundled, station, record)),
    );
    expect(whole, way).to.have.length(0);
    for (const { path, studies } of steps) {
      const found = flow.records.filter((record) =>
        path.every((station) => reports(bundled, station, record)),
      );
      expect([...studies], way).to.have.members([...new Set(found.map(({ study }) => study.id))]);
      expect(studies.size, way).to.be.greaterThan(0);
    }
    for (const { term } of stations.slice(1, -1))
      expect(['term', 'group'], way).to.include(nodeKind(term));
  }
}

describe('linkChoices', () => {
  it('has the terms of a column in view with their studies, in the order of the data if equal', () => {
    const figure = deriveFigure(
      evidenceOf('study,drug,effect\nA,x,p\nB,z,p\nB,z,q\nC,y,q\nD,y,\nE,gone,gone'),
      { columns: ['drug', 'effect'], filter: '!drug:gone' },
    );
    const choices = linkChoices(figure.evidence, figure.flow, figure.resolutions);
    expect(choices.map(({ facet }) => facet)).to.deep.equal(['drug', 'effect']);
    expect(choices[0]?.choices).to.deep.equal([
      { key: 'drug:y', facet: 'drug', term: 'y', members: ['y'], studies: 2 },
      { key: 'drug:x', facet: 'drug', term: 'x', members: ['x'], studies: 1 },
      { key: 'drug:z', facet: 'drug', term: 'z', members: ['z'], studies: 1 },
    ]);
    expect(choices[1]?.choices.map(({ term, studies }) => `${term} ${studies}`)).to.deep.equal([
      'p 2',
      'q 2',
    ]);
  });

  it('offers what is named in each column, largest first, with its number of studies', () => {
    const { flow, resolutions } = deriveFigure(bundled, { width: 800 });
    for (const { facet, choices } of linkChoices(bundled, flow, resolutions)) {
      const counts = choices.map(({ studies }) => studies);
      expect(counts, facet).to.deep.equal([...counts].sort((a, b) => b - a));
      for (const choice of choices) {
        const found = flow.records.filter((record) => reports(bundled, choice, record));
        expect(choice.studies, choice.key).to.equal(
          new Set(found.map(({ study }) => study.id)).size,
        );
        expect(['term', 'group'], choice.key).to.include(nodeKind(choice.term));
      }
      const named = new Set(flow.records.flatMap((record) => bundled.termsOf(facet, record)));
      expect(
        choices.flatMap(({ members }) => members),
        facet,
      ).to.have.members([...named]);
    }
  });
});
