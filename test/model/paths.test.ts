// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/data/dataset.js';
import { times } from '../../src/data/times.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow } from '../../src/model/flow.js';
import { findRoutes, reportPath } from '../../src/model/paths.js';
import { formatPath } from '../../src/model/selection.js';
import {
  finding,
  pathDataset as dataset,
  pathEvidence as evidence,
  pathFlow as flow,
  pathFlowOf,
  pathOf,
} from '../fixtures/path-evidence.js';

describe('reportPath', () => {
  it('separates what one finding and what one study report', () => {
    const report = reportPath(evidence, flow, pathOf('source:a>outcome:o'));
    expect([...report.togetherStudies]).to.deep.equal(['whole']);
    expect([...report.sameStudy]).to.deep.equal(['apart']);
  });

  it('recognises what is pieced together from different studies', () => {
    const report = reportPath(evidence, flow, pathOf('source:b>outcome:q'));
    expect(report.together.size).to.equal(0);
    expect([...report.assembled].sort()).to.deep.equal(['left', 'right']);
    // each only up to the cargo where they meet, never the whole path
    expect(report.assembledParts.map(({ first, last }) => [first, last])).to.deep.equal([
      [0, 1],
      [1, 2],
    ]);
  });

  it('pieces together what meets in a column between, in either direction', () => {
    const back = reportPath(evidence, flow, pathOf('outcome:q>source:b'));
    expect([...back.assembled].sort()).to.deep.equal(['left', 'right']);
    expect(back.assembledParts.map(({ first, last }) => [first, last])).to.deep.equal([
      [1, 2],
      [0, 1],
    ]);
    // no column is between, though all meet in a later one
    expect(reportPath(evidence, flow, pathOf('source:a>cargo:y')).assembledParts).to.deep.equal([]);
    const one = reportPath(evidence, flow, pathOf('source:b'));
    expect([...one.togetherStudies].sort()).to.deep.equal(['apart', 'left']);
    expect([one.sameStudy.size, one.assembled.size]).to.deep.equal([0, 0]);
  });

  it('pieces nothing together of what is reported as a whole', () => {
    const { together, assembled, assembledParts } = reportPath(
      ...[evidence, flow, pathOf('source:a>outcome:o')],
    );
    expect(assembled.size).to.equal(0);
    const parts = assembledParts.map(({ findings }) => [...findings]);
    expect(parts.flat().filter((index) => together.has(index))).to.deep.equal([]);
    for (const part of parts) expect(part).not.to.be.empty;
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
    const drawn = pathFlowOf(own);
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
    const drawn = pathFlowOf(large);
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

  const drawnOf = (studies: Dataset['studies']) => {
    const own = indexEvidence({ ...dataset, studies });
    const { records } = own;
    const options = { records, measure: 'studies', missing: 'show', colorBy: 'source' } as const;
    return [own, buildFlow(own, { columns: ['source', 'cargo', 'outcome'], ...options })] as const;
  };
  const study = (id: string, ...rows: readonly (readonly [string, string, string])[]) => ({
    id,
    findings: rows.map((row, index) => finding(`${id}/${index}`, ...row)),
  });
  const [a, o] = [
    { facet: 'source', term: 'a' },
    { facet: 'outcome', term: 'o' },
  ];

  it('has most studies first, of both kinds, and goes either way', () => {
    const drawn = drawnOf([
      study('s1', ['a', 'few', 'o'], ['a', 'w', 'p']),
      study('s2', ['a', 'most', 'o'], ['b', 'w', 'o']),
      study('s3', ['a', 'most', 'o'], ['a', 'z', 'p']),
      study('s4', ['a', 'z', 'p']),
      study('s5', ['b', 'z', 'o']),
    ]);
    const keys = (from: typeof a, to: typeof a): readonly string[] =>
      findRoutes(...drawn, from, to).routes.map(({ stations }) => formatPath(stations));
    expect(keys(a, o)).to.deep.equal([
      ...['source:a>cargo:most>outcome:o', 'source:a>cargo:few>outcome:o'],
      ...['source:a>cargo:z>outcome:o', 'source:a>cargo:w>outcome:o'],
    ]);
    expect(keys(o, a)[0]).to.equal('outcome:o>cargo:most>source:a');
    expect(keys(a, { facet: 'cargo', term: 'few' }), 'nothing between').to.deep.equal([
      'source:a>cargo:few',
    ]);
  });

  it('has none where an end is in no column, or both are in one', () => {
    const none = { routes: [], more: false };
    const species = { facet: 'species', term: 'rat' };
    for (const [from, to] of [
      [species, o],
      [a, species],
      [a, { facet: 'source', term: 'b' }],
    ] as const)
      expect(findRoutes(evidence, flow, from, to)).to.deep.equal(none);
  });

  it('says that there are more only where some are not listed', () => {
    const pieced = (count: number) =>
      findRoutes(
        ...drawnOf(
          times(count, (index) =>
            study(`s${index}`, ['a', `c${index}`, 'p'], ['b', `c${index}`, 'o']),
          ),
        ),
        a,
        o,
      );
    expect([pieced(200).more, pieced(201).more]).to.deep.equal([false, true]);
    expect(pieced(201).routes).to.have.lengthOf(200);
  });
});
