// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/data/dataset.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow } from '../../src/model/flow.js';
import { resolveColumns } from '../../src/model/resolution.js';
import { summarizeFlow } from '../../src/model/summary.js';

type Row = readonly [study: string, ...terms: (readonly string[])[]];
const columns = ['a', 'b', 'c', 'd', 'e'];

function summaryOf(rows: readonly Row[], count: number, maxNodes = 100) {
  const shown = columns.slice(0, count);
  const studies = [...new Set(rows.map(([study]) => study))].map((id) => ({
    id,
    findings: rows
      .filter(([study]) => study === id)
      .map(([, ...terms], index) => ({
        id: `${id}/${index + 1}`,
        other: Object.fromEntries(shown.map((facet, column) => [facet, terms[column] ?? []])),
      })),
  }));
  const dataset: Dataset = {
    schemaVersion: 1,
    id: 'summary',
    reviews: [],
    vocabulary: { facet: shown.map((id) => ({ id, label: { en: id } })) },
    references: [],
    trials: [],
    challenges: [],
    glossary: [],
    studies,
  };
  const evidence = indexEvidence(dataset);
  const { records } = evidence;
  const groups = resolveColumns(evidence, {
    ...{ columns: shown, records, missing: 'show', measure: 'studies', maxNodes },
    ...{ detail: 'auto', width: 1100, opened: new Set() },
  });
  return summarizeFlow(
    evidence,
    buildFlow(evidence, {
      columns: shown,
      records,
      measure: 'studies',
      missing: 'show',
      colorBy: 'a',
      groups,
    }),
  );
}

const routeOf = (rows: readonly Row[], count: number): string => {
  const { route } = summaryOf(rows, count);
  return route === undefined
    ? 'none'
    : `${route.stations.map((station) => station.term).join('>')} ${route.studies}`;
};

describe('summarizeFlow', () => {
  it('counts, and finds the step that most studies report', () => {
    const summary = summaryOf(
      [
        ['one', ['x'], ['p']],
        ['two', ['x'], ['p']],
        ['two', ['y'], ['q']],
      ],
      2,
    );
    expect([summary.nodes, summary.links, summary.studies, summary.findings]).to.deep.equal([
      4, 2, 2, 3,
    ]);
    expect(summary.largest).to.deep.include({
      from: { facet: 'a', term: 'x' },
      to: { facet: 'b', term: 'p' },
      count: 2,
    });
  });

  it('names no largest step if several are equal or a single study reports it', () => {
    const three: readonly Row[] = [
      ['one', ['x'], ['p']],
      ['two', ['y'], ['p']],
      ['three', ['z'], ['p']],
    ];
    expect(summaryOf(three, 2).largest, 'three equals').to.equal(undefined);
    expect(
      summaryOf(
        [
          ['one', ['x'], ['p']],
          ['one', ['x'], ['p']],
        ],
        2,
      ).largest,
      'a single study',
    ).to.equal(undefined);
    const twice: readonly Row[] = [
      ['one', ['x'], ['p']],
      ['two', ['x'], ['p']],
      ['three', ['y'], ['q']],
      ['four', ['y'], ['q']],
    ];
    expect(summaryOf(twice, 2).largest, 'two pairs').to.equal(undefined);
  });

  it('counts studies at every step that they report, not their shares', () => {
    const rows: readonly Row[] = [
      ['one', ['x'], ['p']],
      ['two', ['x'], ['p']],
      ...['q', 'r', 's'].flatMap((term): readonly Row[] => [
        ['one', ['x'], [term]],
        ['two', ['z'], [term]],
      ]),
    ];
    expect(summaryOf(rows, 2).largest).to.deep.equal({
      from: { facet: 'a', term: 'x' },
      to: { facet: 'b', term: 'p' },
      count: 2,
    });
  });

  it('finds the same largest step however nodes are grouped', () => {
    const rows: readonly Row[] = [
      ['one', ['x'], ['p']],
      ['two', ['x'], ['p']],
      ...['r', 's', 't', 'u'].map((term): Row => [`of ${term}`, [`from ${term}`], [term]]),
    ];
    const { largest } = summaryOf(rows, 2, 2);
    expect(largest?.from.term).to.equal('x');
    expect(largest).to.deep.equal(summaryOf(rows, 2).largest);
  });

  it('finds the whole path that most studies report, counting a study once', () => {
    expect(
      routeOf(
        [
          ['one', ['x'], ['p']],
          ['one', ['x'], ['p']],
          ['two', ['y'], ['q']],
          ['three', ['y'], ['q']],
        ],
        2,
      ),
    ).to.equal('y>q 2');
    expect(
      routeOf(
        [
          ['one', ['x'], ['p']],
          ['two', ['x'], ['q']],
        ],
        2,
      ),
      'no two studies go all the way',
    ).to.equal('none');
    const equals = summaryOf(
      [
        ['one', ['y'], ['p']],
        ['two', ['y'], ['p']],
        ['three', ['x'], ['q']],
        ['four', ['x'], ['q']],
      ],
      2,
    );
    expect([equals.route, equals.hasSharedRoute], 'a tie has no most reported path').to.deep.equal([
      undefined,
      true,
    ]);
  });

  it('does not use “not reported” as a station', () => {
    expect(
      routeOf(
        [
          ['one', ['x'], []],
          ['two', ['x'], []],
        ],
        2,
      ),
    ).to.equal('none');
  });

  it('finds the path of findings with too many terms to enumerate', () => {
    const many = (from: string) =>
      columns.map((facet) =>
        Array.from({ length: 40 }, (_, index) => `${from}-${facet}${index}`).concat(
          `${facet}-shared`,
        ),
      );
    expect(
      routeOf(
        [
          ['one', ...many('one')],
          ['two', ...many('two')],
        ],
        5,
      ),
    ).to.equal('a-shared>b-shared>c-shared>d-shared>e-shared 2');
  });
});
