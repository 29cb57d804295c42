// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Dataset } from '../../src/data/dataset.js';
import { parseData } from '../../src/data/parse.js';
import { indexEvidence, type Evidence, type Missing } from '../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../src/model/filter.js';
import {
  buildFlow,
  hasRetracted,
  isNamed,
  isUnnamed,
  studiesOf,
  type Flow,
  type Measure,
} from '../../src/model/flow.js';
import { resolveColumns } from '../../src/model/resolution.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { withValues } from '../fixtures/valued-dataset.js';

const columns = ['source', 'cargo', 'pathway', 'outcome'];

function flowOf(
  evidence: Evidence,
  filter: string,
  measure: Measure,
  missing: Missing,
  facets = columns,
  maxNodes = Infinity,
): Flow {
  const records = visibleRecords(evidence, parseFilter(filter, evidence).filter);
  const groups = resolveColumns(evidence, {
    ...{ columns: facets, records, missing, measure, maxNodes },
    ...{ detail: 'auto', width: 1100, opened: new Set() },
  });
  return buildFlow(evidence, {
    columns: facets,
    records,
    measure,
    missing,
    colorBy: 'source',
    groups,
  });
}

function expectBalanced(flow: Flow, total: number): void {
  flow.columns.forEach((_, column) => {
    const nodes = flow.nodes.filter((node) => node.column === column);
    expect(
      nodes.reduce((sum, node) => sum + node.value, 0),
      `column ${column}`,
    ).to.be.closeTo(total, 1e-6);
    if (column === 0) return;
    const links = flow.links.filter((link) => link.to.column === column);
    expect(
      links.reduce((sum, link) => sum + link.value, 0),
      `gap before ${column}`,
    ).to.be.closeTo(total, 1e-6);
  });
  for (const node of flow.nodes) {
    for (const side of ['from', 'to'] as const) {
      const links = flow.links.filter((link) => link[side] === node);
      if (links.length > 0)
        expect(
          links.reduce((sum, link) => sum + link.value, 0),
          node.key,
        ).to.be.closeTo(node.value, 1e-6);
    }
  }
}

describe('buildFlow', () => {
  it('adds up to the studies in view in every column, under random filters', () => {
    const evidence = indexEvidence(bundledDataset());
    const random = seededRandom(7);
    for (let round = 0; round < 150; round += 1) {
      const filter = randomFilter(evidence, random);
      const missing = (['gathered', 'nearest', 'show', 'skip'] as const)[round % 4] ?? 'show';
      const flow = flowOf(
        evidence,
        filter,
        'studies',
        missing,
        columns,
        round % 2 === 0 ? Infinity : 8,
      );
      const studies = new Set(flow.records.map((record) => record.study.id)).size;
      expect(flow.total, filter).to.be.closeTo(studies, 1e-6);
      expectBalanced(flow, studies);
    }
  });

  it('adds up to the number of findings if it measures findings', () => {
    const evidence = indexEvidence(bundledDataset());
    const random = seededRandom(8);
    for (let round = 0; round < 50; round += 1) {
      const flow = flowOf(evidence, randomFilter(evidence, random), 'findings', 'nearest', [
        'condition',
        'endpoint',
        'target',
        'evidence-stream',
        'outcome',
      ]);
      expectBalanced(flow, flow.records.length);
    }
  });

  it('adds up to the sum of the values if it measures values', () => {
    const evidence = indexEvidence(withValues(bundledDataset(), 9));
    const random = seededRandom(9);
    for (let round = 0; round < 50; round += 1) {
      const missing = (['gathered', 'nearest', 'show', 'skip'] as const)[round % 4] ?? 'show';
      const flow = flowOf(evidence, randomFilter(evidence, random), 'value', missing, [
        'source',
        'target',
        'pathway',
        'endpoint',
      ]);
      const sum = flow.records.reduce((all, { finding }) => all + (finding.value ?? 0), 0);
      expect(flow.total).to.be.closeTo(sum, 1e-6);
      expectBalanced(flow, sum);
    }
  });

  it('splits a finding among its cargo kinds and pathway families', () => {
    const { dataset } = parseData({
      kind: 'object',
      where: '',
      value: {
        vocabulary: {
          cargo: [
            { id: 'a', kind: 'mirna' },
            { id: 'b', kind: 'protein' },
            { id: 'c', kind: 'protein' },
            'd',
          ],
          pathway: [
            { id: 'p', family: 'mapk' },
            { id: 'q', family: 'pi3k-akt' },
          ],
        },
        studies: [
          {
            id: 'several',
            findings: [{ source: 's', cargo: ['a', 'b', 'c', 'd'], pathway: ['p', 'q'] }],
          },
          { id: 'one', findings: [{ source: 's', cargo: 'a', pathway: 'q' }] },
          {
            id: 'unkind',
            findings: [{ source: 's', cargo: ['d', 'not-reported'], preparation: 'cells' }],
          },
        ],
      },
    });
    for (const missing of ['nearest', 'show'] as const) {
      const flow = flowOf(indexEvidence(dataset!), '', 'studies', missing, [
        'source',
        'cargo',
        'cargo-kind',
        'pathway-family',
        'pathway',
      ]);
      expectBalanced(flow, 3);
      const values = new Map(flow.nodes.map(({ key, value }) => [key, value]));
      expect(values.get('cargo-kind:mirna')).to.be.closeTo(1.5, 1e-9);
      expect(values.get('cargo-kind:protein'), 'two of one kind are one kind').to.be.closeTo(
        0.5,
        1e-9,
      );
      expect(values.get('pathway-family:mapk')).to.be.closeTo(0.5, 1e-9);
      expect(values.get('pathway-family:pi3k-akt')).to.be.closeTo(1.5, 1e-9);
      expect(
        values.get(missing === 'show' ? 'cargo-kind:not-reported' : 'cargo-kind:via/cells'),
      ).to.be.closeTo(1, 1e-9);
    }
  });

  it('does not depend on the order of the input', () => {
    const dataset = smallDataset;
    const turned: Dataset = {
      ...dataset,
      studies: [...dataset.studies]
        .reverse()
        .map((study) => ({ ...study, findings: [...study.findings].reverse() })),
    };
    const values = (data: Dataset): readonly string[] =>
      flowOf(indexEvidence(data), '', 'studies', 'nearest')
        .links.map((link) => `${link.key} ${link.value.toFixed(9)}`)
        .sort();
    expect(values(turned)).to.deep.equal(values(dataset));
  });

  it('does not change its input', () => {
    const frozen = deepFreeze(structuredClone(smallDataset));
    expect(() =>
      flowOf(indexEvidence(frozen), 'tissue:ovary', 'studies', 'nearest'),
    ).not.to.throw();
  });

  it('shows, groups or hides what is not named, and counts what is hidden', () => {
    const evidence = indexEvidence(smallDataset);
    const unnamed = evidence.records.filter((record) =>
      ['source', 'cargo'].some((facet) => evidence.termsOf(facet, record).length === 0),
    ).length;
    expect(unnamed, 'the fixture has findings without cargo').to.be.above(0);
    const cargo = (missing: Missing): readonly string[] =>
      flowOf(evidence, '', 'findings', missing, ['source', 'cargo'])
        .nodes.filter((node) => node.facet === 'cargo')
        .map((node) => node.term);
    expect(cargo('nearest').some((term) => term.startsWith('via/'))).to.equal(true);
    expect(cargo('show')).to.include('not-reported');
    expect(
      cargo('skip').every((term) => !term.startsWith('via/') && term !== 'not-reported'),
    ).to.equal(true);
    expect(flowOf(evidence, '', 'findings', 'skip', ['source', 'cargo']).leftOut).to.have.length(
      unnamed,
    );
  });

  it('names the strands of a colour as the vocabulary has them, what is not named last', () => {
    const evidence = indexEvidence(smallDataset);
    const { colors } = flowOf(evidence, '', 'studies', 'nearest');
    expect(colors.slice(0, 3)).to.deep.equal(
      evidence
        .termIds('source')
        .filter((term) => colors.includes(term))
        .slice(0, 3),
    );
    expect(colors.at(-1)).to.equal('not-reported');
    const cord = flowOf(evidence, 'source:umbilical-cord', 'studies', 'nearest').colors;
    expect(cord, 'only what is in view').to.deep.equal(['umbilical-cord']);
  });

  it('marks what a retracted study is behind, among others', () => {
    const evidence = indexEvidence(smallDataset);
    const { nodes } = flowOf(evidence, 'tissue:* status:*', 'studies', 'nearest');
    for (const { key, shares } of nodes)
      expect(hasRetracted(evidence, shares), key).to.equal(
        studiesOf(evidence, shares).has('cedar-2021'),
      );
    expect(nodes.filter(({ shares }) => hasRetracted(evidence, shares))).not.to.be.empty;
  });

  it('tells what is named from groups, rests and what is not', () => {
    const kinds = ['term', 'group', 'other', 'unnamed', 'stand-in', 'not-reported'] as const;
    expect(kinds.filter((kind) => isNamed({ kind }))).to.deep.equal(['term', 'group']);
    expect(kinds.filter((kind) => isUnnamed({ kind }))).to.deep.equal(kinds.slice(3));
  });

  it('distinguishes equal terms of two columns', () => {
    const dataset: Dataset = {
      ...smallDataset,
      vocabulary: {},
      studies: [{ id: 's', findings: [{ id: 's/1', source: 'autophagy', outcome: 'autophagy' }] }],
    };
    const flow = flowOf(indexEvidence(dataset), '', 'studies', 'show', ['source', 'outcome']);
    expect(flow.nodes.map((node) => node.key)).to.deep.equal([
      'source:autophagy',
      'outcome:autophagy',
    ]);
  });

  it('gives every link its findings and studies', () => {
    const evidence = indexEvidence(bundledDataset());
    for (const link of flowOf(evidence, 'tissue:ovary', 'studies', 'nearest').links) {
      for (const id of studiesOf(evidence, link.shares))
        expect(evidence.studies.has(id)).to.equal(true);
      expect(link.value).to.be.above(0);
    }
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object') {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
