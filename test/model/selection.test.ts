// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow, findingsOf } from '../../src/model/flow.js';
import {
  emptySelection,
  findingsThrough,
  formatPath,
  isKnown,
  joinPaths,
  membersOf,
  parsePath,
  pathOfKey,
  reduceSelection,
  sameStations,
  withMembers,
} from '../../src/model/selection.js';
import { highlightedValue } from '../fixtures/highlighted-value.js';
import { deriveFigure } from '../fixtures/lane-figure.js';
import { pathEvidence as evidence, pathFlow as flow, pathOf } from '../fixtures/path-evidence.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { variedDataset } from '../fixtures/varied-dataset.js';

describe('findingsThrough', () => {
  it('highlights the same findings in every column, not all that is reachable', () => {
    const lit = findingsThrough(evidence, flow.records, pathOf('source:b'), 'show', flow);
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

describe('the terms of a station', () => {
  const everything = { filter: 'tissue:* status:*' };

  it('are known, and find the findings of their node, in every form of a figure', () => {
    for (const of of [indexEvidence(smallDataset), indexEvidence(variedDataset)])
      for (const missing of ['gathered', 'nearest', 'show'] as const)
        for (const detail of ['auto', 'terms', 'parents'] as const) {
          const { flow: drawn } = deriveFigure(of, {
            ...{ ...everything, missing, detail, maxNodes: 4 },
            columns: ['preparation', 'source', 'cargo', 'pathway', 'outcome'],
          });
          for (const { key, facet, term, kind, shares } of drawn.nodes) {
            const name = `${missing} ${detail} ${key}`;
            const station = { facet, term };
            expect(isKnown(of, station), name).to.equal(true);
            expect(parsePath(formatPath([station]), of), name).to.deep.equal({
              ...{ path: [station], problems: [] },
            });
            // another view has other groups: their members are remembered
            const selected = withMembers([station], of, drawn);
            expect(withMembers(selected, of, drawn), name).to.equal(selected);
            const expected = findingsOf(shares);
            if (kind === 'term' || kind === 'group' || kind === 'other')
              expect(findingsThrough(of, drawn.records, selected, missing), name).to.deep.equal(
                expected,
              );
            expect(
              findingsThrough(of, drawn.records, [station], missing, drawn),
              name,
            ).to.deep.equal(expected);
          }
        }
  });

  it('are those of its node, else those that the findings have, else none', () => {
    const small = indexEvidence(smallDataset);
    const of = (term: string, facet = 'cargo') => membersOf({ facet, term }, small);
    expect(of('mir-1-3p')).to.deep.equal(['mir-1-3p']);
    expect(of('group/mirna')).to.have.members(['mir-1-3p', 'mir-2-5p']);
    expect(of('other')).to.deep.equal([]);
    expect(of('not-reported'), 'outside of a figure a term').to.deep.equal(['not-reported']);
    const standIns = ['via/cells', 'not-reported'];
    expect(of('group/not-named')).to.have.members(standIns);
    expect(of('unnamed/all')).to.have.members(standIns);
    expect(of('unnamed/moon')).to.deep.equal([]);
    // in a figure, of what is in view
    const { flow: shown } = deriveFigure(small, { missing: 'skip', detail: 'terms' });
    const inView = membersOf({ facet: 'cargo', term: 'group/mirna' }, small, shown);
    expect(inView).to.deep.equal(['mir-1-3p']);
    const members = ['hgf'];
    expect(membersOf({ facet: 'cargo', term: 'group/mirna', members }, small)).to.equal(members);
    expect(isKnown(small, { facet: 'cargo', term: 'gone', members: ['gone', 'hgf'] })).to.be.true;
    expect(isKnown(small, { facet: 'cargo', term: 'gone', members: ['gone'] })).to.be.false;
    expect(isKnown(small, { facet: 'moon', term: 'other' })).to.be.false;
  });

  it('may be written in the quotes of a filter, with spaces around', () => {
    const small = indexEvidence(smallDataset);
    expect(formatPath(parsePath(' source:"umbilical-cord" > cargo:hgf ', small).path)).to.equal(
      'source:umbilical-cord>cargo:hgf',
    );
    const [problem] = parsePath('source:"moon"', small).problems;
    expect(problem).to.include({ where: 'selected', code: 'unknown-value' });
    expect(problem!.details['word']).to.equal('"moon"');
  });

  it('are suggested where they are misspelt, after their prefix too', () => {
    const small = indexEvidence(smallDataset);
    const nearest = (text: string): unknown =>
      parsePath(text, small).problems[0]?.details['suggestion'];
    expect(nearest('cargo:mir-1-3')).to.equal('mir-1-3p');
    expect(nearest('cargo:via/cels')).to.equal('via/cells');
    expect(nearest('cargo:group/mirnas')).to.equal('group/mirna');
    expect(nearest('cargo:unnamed/al')).to.equal('unnamed/all');
    expect(nearest('cargo:via/telephone')).to.equal('');
    expect(nearest('cargo:telephone')).to.equal('');
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
