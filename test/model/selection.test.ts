// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Dataset } from '../../src/data/dataset.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow } from '../../src/model/flow.js';
import { highlightedValue } from '../fixtures/highlighted-value.js';
import { findRoutes, reportPath } from '../../src/model/paths.js';
import {
  emptySelection,
  findingsThrough,
  formatPath,
  joinPaths,
  parsePath,
  pathOfKey,
  reduceSelection,
  sameStations,
} from '../../src/model/selection.js';

const finding = (id: string, source: string, cargo: string, outcome: string) => ({
  id,
  source,
  cargo,
  outcome,
});
const dataset: Dataset = {
  schemaVersion: 1,
  id: 'paths',
  reviews: [],
  vocabulary: {},
  references: [],
  trials: [],
  challenges: [],
  glossary: [],
  studies: [
    { id: 'whole', findings: [finding('whole/1', 'a', 'x', 'o')] },
    {
      id: 'apart',
      findings: [finding('apart/1', 'a', 'y', 'p'), finding('apart/2', 'b', 'x', 'o')],
    },
    { id: 'left', findings: [finding('left/1', 'b', 'y', 'p')] },
    { id: 'right', findings: [finding('right/1', 'c', 'y', 'q')] },
  ],
};
const evidence = indexEvidence(dataset);
const flow = buildFlow(evidence, {
  columns: ['source', 'cargo', 'outcome'],
  records: evidence.records,
  measure: 'studies',
  missing: 'show',
  colorBy: 'source',
});
const path = (text: string) => parsePath(text, evidence).path;

describe('reportPath', () => {
  it('separates what one finding and what one study report', () => {
    const report = reportPath(evidence, flow, path('source:a>outcome:o'));
    expect([...report.togetherStudies]).to.deep.equal(['whole']);
    expect([...report.sameStudy]).to.deep.equal(['apart']);
  });

  it('recognises what is pieced together from different studies', () => {
    const report = reportPath(evidence, flow, path('source:b>outcome:q'));
    expect(report.together.size).to.equal(0);
    expect([...report.assembled].sort()).to.deep.equal(['left', 'right']);
    // each only up to the cargo where they meet, never the whole path
    expect(report.assembledParts.map(({ first, last }) => [first, last])).to.deep.equal([
      [0, 1],
      [1, 2],
    ]);
  });

  it('highlights the same findings in every column, not all that is reachable', () => {
    const lit = findingsThrough(evidence, flow.records, path('source:b'), 'show', flow);
    for (const column of [0, 1, 2]) {
      const value = flow.nodes
        .filter((node) => node.column === column)
        .reduce((sum, node) => sum + highlightedValue(node.shares, lit), 0);
      expect(value).to.be.closeTo(1.5, 1e-9); // the whole of `left` and half of `apart`
    }
    const q = flow.nodes.find((node) => node.key === 'outcome:q')!;
    expect(
      highlightedValue(q.shares, lit),
      'q is reachable through y, but no study of b reports it',
    ).to.equal(0);
  });

  it('highlights equal amounts in every column for any bundled node', () => {
    const bundled = indexEvidence(bundledDataset());
    const figure = buildFlow(bundled, {
      columns: ['source', 'cargo', 'pathway', 'outcome'],
      records: bundled.records,
      measure: 'studies',
      missing: 'nearest',
      colorBy: 'source',
    });
    for (const node of figure.nodes) {
      const lit = findingsThrough(
        bundled,
        figure.records,
        [{ facet: node.facet, term: node.term }],
        'nearest',
        figure,
      );
      const sums = figure.columns.map((_, column) =>
        figure.nodes
          .filter((each) => each.column === column)
          .reduce((sum, each) => sum + highlightedValue(each.shares, lit), 0),
      );
      for (const sum of sums) expect(sum, node.key).to.be.closeTo(sums[0] ?? 0, 1e-6);
    }
  });
});

describe('findRoutes', () => {
  it('lists reported paths first, then those pieced together', () => {
    const { routes } = findRoutes(
      evidence,
      flow,
      { facet: 'source', term: 'b' },
      { facet: 'outcome', term: 'p' },
    );
    expect(
      routes.map((route) => [formatPath(route.stations), route.together.size > 0]),
    ).to.deep.equal([['source:b>cargo:y>outcome:p', true]]);
    const { routes: pieced } = findRoutes(
      evidence,
      flow,
      { facet: 'source', term: 'c' },
      { facet: 'outcome', term: 'p' },
    );
    expect(pieced[0]?.together.size).to.equal(0);
    expect([...(pieced[0]?.studies ?? [])].sort()).to.deep.equal(['apart', 'left', 'right']);
  });

  it('names a study that reports every step of a pieced-together path', () => {
    const studies = [
      {
        id: 'alone',
        findings: [finding('alone/1', 'a', 'x', 'p'), finding('alone/2', 'b', 'x', 'o')],
      },
      { id: 'other', findings: [finding('other/1', 'b', 'y', 'o')] },
      { id: 'third', findings: [finding('third/1', 'a', 'y', 'p')] },
    ];
    const own = indexEvidence({ ...dataset, studies });
    const drawn = buildFlow(own, {
      columns: ['source', 'cargo', 'outcome'],
      records: own.records,
      measure: 'studies',
      missing: 'show',
      colorBy: 'source',
    });
    const { routes } = findRoutes(
      own,
      drawn,
      { facet: 'source', term: 'a' },
      { facet: 'outcome', term: 'o' },
    );
    expect(
      routes.map((route) => [
        formatPath(route.stations),
        route.together.size,
        [...route.sameStudy],
      ]),
    ).to.have.deep.members([
      ['source:a>cargo:x>outcome:o', 0, ['alone']],
      ['source:a>cargo:y>outcome:o', 0, []],
    ]);
  });

  it('finds nothing if nothing connects the ends', () => {
    expect(
      findRoutes(evidence, flow, { facet: 'source', term: 'c' }, { facet: 'outcome', term: 'o' })
        .routes,
    ).to.deep.equal([]);
  });

  it('joins no paths at unnamed nodes, and lists every reported path', () => {
    const unnamed = (id: string, source: string, outcome: string) => ({ id, source, outcome });
    const many = Array.from({ length: 300 }, (_, index) => ({
      id: `m${index}`,
      findings: [
        finding(`m${index}/1`, 'a', `cargo ${index}`, 'x'),
        finding(`m${index}/2`, 'b', `cargo ${index}`, 'o'),
      ],
    }));
    const studies = [
      ...many,
      { id: 'one', findings: [unnamed('one/1', 'a', 'x')] },
      { id: 'two', findings: [unnamed('two/1', 'b', 'o')] },
      { id: 'last', findings: [finding('last/1', 'a', 'z', 'o')] },
    ];
    const large = indexEvidence({ ...dataset, studies });
    const drawn = buildFlow(large, {
      columns: ['source', 'cargo', 'outcome'],
      records: large.records,
      measure: 'studies',
      missing: 'show',
      colorBy: 'source',
    });
    const { routes, more } = findRoutes(
      large,
      drawn,
      { facet: 'source', term: 'a' },
      { facet: 'outcome', term: 'o' },
    );
    expect(formatPath(routes[0]?.stations ?? [])).to.equal('source:a>cargo:z>outcome:o');
    expect(routes[0]?.together.size).to.equal(1);
    expect(
      routes.filter((route) => route.stations.some((station) => station.term === 'not-reported')),
    ).to.deep.equal([]);
    expect(more).to.equal(true);
  });
});

describe('reduceSelection', () => {
  const station = { facet: 'source', term: 'a' };
  it('toggles, selects and clears', () => {
    const once = reduceSelection(emptySelection, {
      type: 'toggle',
      path: [station],
      origin: 'one',
    });
    expect(formatPath(once.path)).to.equal('source:a');
    expect(
      reduceSelection(once, { type: 'toggle', path: [station], origin: 'two' }).path,
    ).to.deep.equal([]);
    const { path } = reduceSelection(once, {
      type: 'select',
      path: [station, { facet: 'outcome', term: 'o' }],
      origin: 'one',
    });
    expect(
      reduceSelection(
        { path, origin: 'one' },
        { type: 'toggle', path: [...path].reverse(), origin: 'one' },
      ).path,
      'in another order',
    ).to.deep.equal([]);
    expect(reduceSelection({ path, origin: 'one' }, { type: 'clear', origin: 'x' })).to.deep.equal({
      path: [],
      origin: 'x',
    });
  });

  it('joins stations in column order, one per facet', () => {
    const columns = ['source', 'cargo', 'outcome'];
    const cargo = { facet: 'cargo', term: 'x' };
    const ends = [station, { facet: 'outcome', term: 'o' }];
    expect(formatPath(joinPaths(ends, [cargo], columns))).to.equal('source:a>cargo:x>outcome:o');
    expect(formatPath(joinPaths(ends, [{ facet: 'source', term: 'b' }], columns))).to.equal(
      'source:b>outcome:o',
    );
    expect(formatPath(joinPaths([], [cargo], columns))).to.equal('cargo:x');
  });

  it('recognises the same stations in any order', () => {
    const [a, b] = [station, { facet: 'source', term: 'b' }];
    const outcome = { facet: 'outcome', term: 'a' };
    expect(sameStations([a, outcome], [outcome, a])).to.equal(true);
    expect(sameStations([], [])).to.equal(true);
    expect(sameStations([a], [a, outcome])).to.equal(false);
    expect(sameStations([a], [outcome]), 'one word in two facets').to.equal(false);
    expect(sameStations([a, a], [a, b]), 'a row and a column of one facet').to.equal(false);
    expect(sameStations([a, b], [a, a])).to.equal(false);
  });

  it('reports an unknown station with a suggestion', () => {
    const bundled = indexEvidence(bundledDataset());
    expect(parsePath('source:umbilcal-cord', bundled).problems[0]?.details['suggestion']).to.equal(
      'umbilical-cord',
    );
    expect(parsePath('sorce:x', bundled).problems[0]?.code).to.equal('unknown-facet');
  });
});

describe('pathOfKey', () => {
  it('reads back what formatPath writes, whatever stands in a term', () => {
    const stations = [
      { facet: 'source', term: 'a > b' },
      { facet: 'cargo', term: 'x:y' },
    ];
    expect(pathOfKey(formatPath(stations))).to.deep.equal(stations);
    expect(pathOfKey('')).to.deep.equal([]);
  });
});
