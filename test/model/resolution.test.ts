// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Dataset, Finding, Term } from '../../src/data/dataset.js';
import { indexEvidence, type Evidence } from '../../src/model/evidence.js';
import { isUnnamed, type FlowNode } from '../../src/model/flow.js';
import { findingsThrough, parsePath } from '../../src/model/selection.js';
import { deriveFigure, type FigureChange } from '../fixtures/lane-figure.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const bundled = indexEvidence(bundledDataset());
const small = indexEvidence(smallDataset);

/** Data with one study for each list of findings. */
function made(
  studies: readonly (readonly Partial<Finding>[])[],
  vocabulary: Readonly<Record<string, readonly Term[]>> = {},
): Evidence {
  const dataset: Dataset = {
    ...smallDataset,
    id: 'made',
    defaultFilter: '',
    vocabulary,
    studies: studies.map((findings, study) => ({
      id: `s${study}`,
      findings: findings.map((finding, index) => ({ id: `s${study}/${index}`, ...finding })),
    })),
  };
  return indexEvidence(dataset);
}

function terms(evidence: Evidence, column: number, change: FigureChange): readonly string[] {
  return deriveFigure(evidence, change)
    .flow.nodes.filter((node) => node.column === column)
    .map(({ term }) => term)
    .sort();
}

const term = (id: string, more: Partial<Term> = {}): Term => ({ id, label: { en: id }, ...more });
const columns = ['source', 'outcome'];

/** So many terms, the first of which is in the most studies: `counts` says in how many each is. */
function withCounts(counts: readonly number[]): Evidence {
  return made(
    counts.flatMap((count, index) =>
      Array.from({ length: count }, () => [{ source: `t${index}`, outcome: 'x' }]),
    ),
  );
}

describe('resolveColumns', () => {
  it('shows terms alone where they fit, whatever their number', () => {
    const evidence = withCounts([3, 2, 1]);
    expect(terms(evidence, 0, { columns })).to.deep.equal(['t0', 't1', 't2']);
  });

  it('gathers the smallest terms beyond the limit, which is lower where the figure is narrow', () => {
    const evidence = withCounts([20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10]);
    expect(terms(evidence, 0, { columns, width: 899 })).to.include('other');
    expect(terms(evidence, 0, { columns, width: 899 })).to.have.length(10);
    expect(terms(evidence, 0, { columns, width: 900 })).to.not.include('other');
    expect(terms(evidence, 0, { columns, maxNodes: 3 })).to.deep.equal(['other', 't0', 't1', 't2']);
  });

  it('never cuts between equal counts', () => {
    const evidence = withCounts([5, 2, 2, 2, 2, 1]);
    expect(terms(evidence, 0, { columns, maxNodes: 3 })).to.deep.equal(['other', 't0']);
  });

  it('does not gather a rest of one', () => {
    expect(terms(withCounts([3, 2, 1]), 0, { columns, maxNodes: 2 })).to.not.include('other');
  });

  it('says of a rest whether each of it rests on one study, and opens it', () => {
    const evidence = withCounts([3, 1, 1, 1]);
    const { resolutions } = deriveFigure(evidence, { columns, maxNodes: 2 });
    expect(resolutions[0]?.once).to.equal(true);
    expect(resolutions[0]?.rest).to.have.length(3);
    const opened = ['source:other'];
    expect(terms(evidence, 0, { columns, maxNodes: 2, opened })).to.deep.equal([
      't0',
      't1',
      't2',
      't3',
    ]);
  });

  describe('parents', () => {
    const vocabulary = {
      source: Array.from({ length: 14 }, (_, index) =>
        term(`t${index}`, { parent: index < 13 ? 'large' : 'small' }),
      ),
    };
    const many = made(
      Array.from({ length: 14 }, (_, index) => [{ source: `t${index}`, outcome: 'x' }]),
      vocabulary,
    );

    it('stand for terms where a column has more than twelve', () => {
      expect(terms(many, 0, { columns })).to.deep.equal(['group/large', 't13']);
      const fewer = `source:${Array.from({ length: 12 }, (_, index) => `t${index}`).join(',')}`;
      expect(terms(many, 0, { columns, filter: fewer })).to.have.length(12);
    });

    it('are asked for or left out by `detail`', () => {
      expect(terms(many, 0, { columns, detail: 'terms' })).to.have.length(14);
      const fewer = 'source:t0,t1,t13';
      expect(terms(many, 0, { columns, filter: fewer })).to.have.length(3);
      expect(terms(many, 0, { columns, filter: fewer, detail: 'parents' })).to.deep.equal([
        'group/large',
        't13',
      ]);
    });

    it('open in place, and nothing else changes', () => {
      const opened = ['source:group/large'];
      const figure = deriveFigure(many, { columns, opened });
      expect(figure.flow.nodes.filter(({ column }) => column === 0)).to.have.length(14);
      const cargo = (open: readonly string[]) =>
        deriveFigure(bundled, { opened: open }).arrangement.map((nodes) =>
          nodes.map(({ key }) => key),
        );
      const before = cargo([]);
      const after = cargo(['cargo:group/mirna']);
      const place = before[1]?.indexOf('cargo:group/mirna') ?? -1;
      expect(after[0]).to.deep.equal(before[0]);
      expect(after[2]).to.deep.equal(before[2]);
      expect(after[1]?.slice(0, place)).to.deep.equal(before[1]?.slice(0, place));
      const behind = before[1]?.slice(place + 1) ?? [];
      expect(after[1]?.slice(-behind.length)).to.deep.equal(behind);
    });

    it('come from a column of custom data', () => {
      const evidence = made(
        Array.from({ length: 13 }, (_, index) => [
          {
            outcome: 'x',
            other: { drug: [`d${index}`], 'drug-parent': [index < 6 ? 'old' : 'new'] },
          },
        ]),
      );
      expect(terms(evidence, 0, { columns: ['drug', 'outcome'] })).to.deep.equal([
        'group/new',
        'group/old',
      ]);
    });
  });

  describe('missing="gathered"', () => {
    const preparations = {
      preparation: [
        term('cells', { group: 'cells' }),
        term('vesicles', { group: 'vesicles' }),
        term('medium', { group: 'other-preparation' }),
      ],
    };
    const evidence = made(
      [
        [{ source: 'a', preparation: 'cells', outcome: 'x' }],
        [{ source: 'a', preparation: 'vesicles', outcome: 'x' }],
        [{ source: 'a', preparation: 'medium', outcome: 'x' }],
        [{ source: 'a', outcome: 'x' }],
        [{ source: 'a', preparation: 'cells', cargo: 'c', pathway: 'p', outcome: 'x' }],
      ],
      preparations,
    );
    const four = ['source', 'cargo', 'pathway', 'outcome'];

    it('has a block for each group of what was given, and one for what has no group', () => {
      expect(terms(evidence, 1, { columns: four })).to.deep.equal([
        'c',
        'unnamed/cells',
        'unnamed/other-preparation',
        'unnamed/vesicles',
      ]);
      expect(terms(evidence, 2, { columns: four })).to.deep.equal(['p', 'unnamed/all']);
    });

    it('opens a block to what `nearest` shows', () => {
      const opened = ['cargo:unnamed/other-preparation'];
      expect(terms(evidence, 1, { columns: four, opened })).to.deep.equal([
        'c',
        'not-reported',
        'unnamed/cells',
        'unnamed/vesicles',
        'via/medium',
      ]);
    });

    it('keeps the not-reported node where nothing is known instead', () => {
      expect(terms(small, 0, { columns })).to.include('not-reported');
    });

    it('selects a block as what it holds, with a flow and without', () => {
      const { flow } = deriveFigure(evidence, { columns: four });
      const { path, problems } = parsePath('cargo:unnamed/cells', evidence);
      expect(problems).to.deep.equal([]);
      const through = (given?: typeof flow) => [
        ...findingsThrough(evidence, flow.records, path, 'gathered', given),
      ];
      expect(through(flow)).to.deep.equal([0]);
      expect(through()).to.deep.equal([0]);
    });
  });

  it('shows every finding once in each column, for all settings', () => {
    const settings: readonly FigureChange[] = [
      {},
      { width: 500 },
      { detail: 'terms' },
      { detail: 'parents' },
      { missing: 'nearest' },
      { missing: 'show' },
      { missing: 'skip' },
      { measure: 'findings' },
      { maxNodes: 3 },
      { columns: ['evidence-stream', 'endpoint', 'target', 'readout', 'species'] },
      { columns: ['cargo', 'preparation', 'pathway'], colorBy: 'outcome' },
      { opened: ['cargo:group/mirna', 'pathway:unnamed/all', 'outcome:other'], width: 500 },
    ];
    for (const evidence of [bundled, small]) {
      for (const change of settings) {
        const { flow } = deriveFigure(evidence, change);
        flow.columns.forEach((_, column) => {
          const values = flow.nodes.filter((node) => node.column === column);
          const sum = values.reduce((total, { value }) => total + value, 0);
          expect(sum, JSON.stringify(change)).to.be.closeTo(flow.total, 1e-6);
        });
        const limit = change.maxNodes ?? (change.detail === 'terms' ? Infinity : 16);
        if (change.opened === undefined)
          flow.columns.forEach((_, column) => {
            expect(named(flow.nodes, column)).to.be.at.most(limit + 1);
          });
      }
    }
  });
});

function named(nodes: readonly FlowNode[], column: number): number {
  return nodes.filter((node) => node.column === column && !isUnnamed(node)).length;
}
