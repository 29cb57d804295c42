// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/data/dataset.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow } from '../../src/model/flow.js';
import { summarizeFlow } from '../../src/model/summary.js';

type Row = readonly [study: string, ...terms: (readonly string[])[]];
const columns = ['a', 'b', 'c', 'd', 'e'];

function summaryOf(rows: readonly Row[], count: number) {
  const shown = columns.slice(0, count);
  const studies = [...new Set(rows.map(([study]) => study))].map((id) => ({
    id,
    findings: rows.filter(([study]) => study === id).map(([, ...terms], index) => ({ id: `${id}/${index + 1}`, other: Object.fromEntries(shown.map((facet, column) => [facet, terms[column] ?? []])) })),
  }));
  const dataset: Dataset = { schemaVersion: 1, id: 'summary', reviews: [], vocabulary: { facet: shown.map((id) => ({ id, label: { en: id } })) }, references: [], trials: [], challenges: [], glossary: [], studies };
  const evidence = indexEvidence(dataset);
  return summarizeFlow(evidence, buildFlow(evidence, { columns: shown, records: evidence.records, measure: 'studies', missing: 'show', colorBy: 'a' }));
}

const routeOf = (rows: readonly Row[], count: number): string => {
  const { route } = summaryOf(rows, count);
  return route === undefined ? 'none' : `${route.stations.map((station) => station.term).join('>')} ${route.studies}`;
};

describe('summarizeFlow', () => {
  it('counts and finds the widest link', () => {
    const summary = summaryOf([['one', ['x'], ['p']], ['two', ['x'], ['p']], ['two', ['y'], ['q']]], 2);
    expect([summary.nodes, summary.links, summary.studies, summary.findings]).to.deep.equal([4, 2, 2, 3]);
    expect(summary.largest?.key).to.equal('a:x>b:p');
  });

  it('finds the whole route that most studies report, counting a study once', () => {
    expect(routeOf([['one', ['x'], ['p']], ['one', ['x'], ['p']], ['two', ['y'], ['q']], ['three', ['y'], ['q']]], 2)).to.equal('y>q 2');
    expect(routeOf([['one', ['x'], ['p']], ['two', ['x'], ['q']]], 2), 'no two studies go all the way').to.equal('none');
    expect(routeOf([['one', ['y'], ['p']], ['two', ['y'], ['p']], ['three', ['x'], ['q']], ['four', ['x'], ['q']]], 2), 'of equals the first by name').to.equal('x>q 2');
  });

  it('takes what is not reported for no station', () => {
    expect(routeOf([['one', ['x'], []], ['two', ['x'], []]], 2)).to.equal('none');
  });

  it('tells the route of findings with so many terms that nobody could list their routes', () => {
    const many = (from: string) => columns.map((facet) => Array.from({ length: 40 }, (_, index) => `${from}-${facet}${index}`).concat(`${facet}-shared`));
    expect(routeOf([['one', ...many('one')], ['two', ...many('two')]], 5)).to.equal('a-shared>b-shared>c-shared>d-shared>e-shared 2');
  });
});
