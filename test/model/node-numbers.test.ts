// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Finding } from '../../src/data/dataset.js';
import { times } from '../../src/data/times.js';
import { indexEvidence, type FindingRecord } from '../../src/model/evidence.js';
import { isUnnamed, type FlowNode } from '../../src/model/flow.js';
import { figureWords } from '../../src/locales/figure-text.js';
import { deriveFigure, type DerivedFigure, type FigureChange } from '../fixtures/lane-figure.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { withValues } from '../fixtures/valued-dataset.js';

const bundled = indexEvidence(bundledDataset());

/** Counted from the records alone: studies that a test holds for. */
function studies(
  records: readonly FindingRecord[],
  test: (record: FindingRecord) => boolean,
): number {
  return new Set(records.filter(test).map(({ study }) => study.id)).size;
}

/** Checks every number that the figure prints against the records in view. */
function checkNumbers(figure: DerivedFigure, name: string): void {
  const { evidence, flow, numbers } = figure;
  const words = figureWords(figure);
  const { records } = flow;
  const termsOf = (facet: string, record: FindingRecord) => evidence.termsOf(facet, record);
  expect(numbers.total, name).to.equal(studies(records, () => true));
  flow.columns.forEach((facet, column) => {
    const naming = new Set(
      records.filter((record) => termsOf(facet, record).length > 0).map(({ study }) => study.id),
    );
    const unnamed = studies(records, ({ study }) => !naming.has(study.id));
    const partly = studies(
      records,
      (record) => naming.has(record.study.id) && termsOf(facet, record).length === 0,
    );
    const counted = numbers.columns[column];
    expect(counted?.naming, `${name} ${facet}`).to.equal(naming.size);
    expect(counted?.unnamed, `${name} ${facet}`).to.equal(unnamed);
    expect(counted?.partly, `${name} ${facet}`).to.equal(partly);
    const { caption } = words.column(column);
    if (caption !== undefined)
      expect(caption.number, `${name} ${facet}`).to.equal(unnamed === 0 ? '' : String(unnamed));
  });
  flow.columns.forEach((facet, column) => {
    const counted = flow.nodes
      .filter((node) => node.column === column)
      .flatMap((node) => [...(numbers.nodes.get(node)?.ids ?? [])]);
    if (counted.length === 0) return;
    const none = new Set(records.map(({ study }) => study.id));
    for (const record of records)
      if (termsOf(facet, record).length > 0) none.delete(record.study.id);
    // each of them once
    expect([...counted].sort(), `${name} ${facet}`).to.deep.equal([...none].sort());
  });
  for (const node of flow.nodes) {
    const number = numbers.nodes.get(node);
    const expected = isUnnamed(node)
      ? number?.ids?.size
      : studies(records, (record) =>
          termsOf(node.facet, record).some((term) => node.members.includes(term)),
        );
    const printed = words.node(node).number;
    if (number?.written === true) expect(number.bar, `${name} ${node.key}`).to.equal(number.count);
    if (!isUnnamed(node) || number?.written === true)
      expect(printed, `${name} ${node.key}`).to.equal(String(expected));
    else expect(printed, `${name} ${node.key}`).to.equal('');
  }
}

describe('countFigure', () => {
  it('prints the distinct studies behind every node under any filter', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 150; round += 1) {
      const filter = randomFilter(bundled, random);
      const width = round % 3 === 0 ? 600 : 1100;
      checkNumbers(deriveFigure(bundled, { filter, width, order: 'data' }), filter);
    }
  });

  it('prints them for other columns, details and ways to show what is missing', () => {
    for (const missing of ['gathered', 'nearest', 'show', 'skip'] as const)
      for (const detail of ['terms', 'parents'] as const)
        checkNumbers(
          deriveFigure(bundled, { missing, detail, order: 'data' }),
          `${missing} ${detail}`,
        );
    const columns = ['evidence-stream', 'cargo', 'endpoint', 'pathway'];
    checkNumbers(deriveFigure(bundled, { columns, order: 'data' }), 'several terms a finding');
    checkNumbers(deriveFigure(indexEvidence(smallDataset), { order: 'data' }), 'small');
  });

  it('counts a study that names none at the block that holds most of its findings', () => {
    const { evidence, flow, numbers } = deriveFigure(bundled, { order: 'data' });
    const blocks = flow.nodes.filter(({ facet, kind }) => facet === 'cargo' && kind === 'unnamed');
    expect(blocks.length).to.be.above(1);
    const findingsAt = (block: FlowNode, study: string): number =>
      new Set(
        block.shares
          .map(({ finding }) => evidence.records[finding])
          .filter((record) => record?.study.id === study)
          .map((record) => record?.index),
      ).size;
    for (const block of blocks) {
      for (const study of numbers.nodes.get(block)?.ids ?? [])
        for (const other of blocks)
          expect(findingsAt(block, study), study).to.be.at.least(findingsAt(other, study));
    }
  });

  it('sums the values of distinct findings where the measure does', () => {
    const evidence = indexEvidence(withValues(bundledDataset(), 4));
    const random = seededRandom(4);
    for (let round = 0; round < 30; round += 1) {
      const filter = randomFilter(evidence, random);
      const { flow, numbers } = deriveFigure(evidence, { measure: 'value', order: 'data', filter });
      const sum = (test: (record: FindingRecord) => boolean): number =>
        flow.records.filter(test).reduce((all, { finding }) => all + (finding.value ?? 0), 0);
      expect(numbers.total, filter).to.be.closeTo(
        sum(() => true),
        1e-6,
      );
      for (const [column, facet] of flow.columns.entries()) {
        const naming = sum((record) => evidence.termsOf(facet, record).length > 0);
        const counted = numbers.columns[column];
        expect(counted?.naming, `${filter} ${facet}`).to.be.closeTo(naming, 1e-6);
        expect(counted?.unnamed, `${filter} ${facet}`).to.be.closeTo(numbers.total - naming, 1e-6);
      }
      for (const node of flow.nodes.filter((each) => !isUnnamed(each))) {
        const byHand = sum((record) =>
          evidence.termsOf(node.facet, record).some((term) => node.members.includes(term)),
        );
        const number = numbers.nodes.get(node);
        expect(number?.count, `${filter} ${node.key}`).to.be.closeTo(byHand, 1e-6);
        expect(number?.bar, `${filter} ${node.key}`).to.equal(number?.count);
      }
    }
  });

  it('counts findings where the measure does', () => {
    const { flow, numbers } = deriveFigure(bundled, { measure: 'findings', order: 'data' });
    expect(numbers.total).to.equal(flow.records.length);
    for (const [node, { count }] of numbers.nodes) {
      if (!isUnnamed(node))
        expect(count).to.equal(new Set(node.shares.map(({ finding }) => finding)).size);
    }
  });

  it('shares the studies that name none among the blocks of a column', () => {
    const { flow, numbers } = deriveFigure(bundled, { order: 'data' });
    flow.columns.forEach((_, column) => {
      const blocks = flow.nodes.filter((node) => node.column === column && isUnnamed(node));
      if (blocks.length === 0) return;
      const bars = blocks.reduce((sum, node) => sum + (numbers.nodes.get(node)?.bar ?? 0), 0);
      expect(bars).to.be.closeTo(numbers.columns[column]?.unnamed ?? NaN, 1e-6);
    });
  });
});

/** A figure of cargo and outcome from studies by id; what is given stands in for the cargo. */
function figureOf(
  studies: Readonly<Record<string, readonly Omit<Finding, 'id'>[]>>,
  change: FigureChange = {},
): DerivedFigure {
  const groups = ['cells', 'matrix', 'vesicles'];
  const evidence = indexEvidence({
    ...{ ...smallDataset, id: 'invented' },
    vocabulary: {
      preparation: groups.map((id) => ({ id, label: { en: id, zh: id }, group: id })),
    },
    studies: Object.entries(studies).map(([id, findings]) => ({
      id,
      findings: findings.map((finding, index) => ({ ...finding, id: `${id}/${index}` })),
    })),
  });
  return deriveFigure(evidence, {
    ...{ columns: ['cargo', 'outcome'], filter: '', order: 'data', ...change },
  });
}

/** What a block of the first column counts, its bar, and whether its number is written. */
function blockAt({ flow, numbers }: DerivedFigure, term: string) {
  const node = flow.nodes.find(({ key }) => key === `cargo:${term}`);
  const number = node === undefined ? undefined : numbers.nodes.get(node);
  return [number?.ids && [...number.ids].sort(), number?.bar, number?.written];
}

const cells = { preparation: 'cells' };
const matrix = { preparation: 'matrix' };
const vesicles = { preparation: 'vesicles' };
const named = { cargo: 'a' };

describe('what the blocks of a column count', () => {
  it('is the smaller of two that a study has equal parts in', () => {
    const small = [
      ['cells', 'vesicles'],
      ['vesicles', 'cells'],
    ] as const;
    for (const [smaller, larger] of small) {
      const [few, many] = [{ preparation: smaller }, { preparation: larger }];
      for (const both of [
        [few, many],
        [many, few],
      ]) {
        const figure = figureOf({ both, x: [few], y: [many], z: [many] });
        expect(blockAt(figure, `unnamed/${smaller}`)[0], smaller).to.deep.equal(['both', 'x']);
        expect(blockAt(figure, `unnamed/${larger}`)[0], larger).to.deep.equal(['y', 'z']);
      }
    }
  });

  it('does not hang on the order of the data where the blocks are of one size', () => {
    for (const both of [
      [cells, vesicles],
      [vesicles, cells],
    ])
      expect(
        blockAt(figureOf({ both, x: [cells], y: [vesicles] }), 'unnamed/cells')[0],
      ).to.deep.equal(['both', 'x']);
  });

  it('is not told where one of them would count none', () => {
    const figure = figureOf({ mixed: [named, cells], x: [vesicles], y: [vesicles], z: [named] });
    expect(blockAt(figure, 'unnamed/cells')[0]).to.equal(undefined);
    const [ids, bar, isWritten] = blockAt(figure, 'unnamed/vesicles');
    expect(ids).to.equal(undefined);
    expect(isWritten).to.equal(false);
    // the two studies that name none, shared as 2 to 0.5
    expect(bar).to.be.closeTo(1.6, 1e-9);
  });

  it('is not told beside the stand-ins of an open block', () => {
    const figure = figureOf(
      { x: [cells], y: [matrix], z: [named] },
      { opened: ['cargo:unnamed/cells'] },
    );
    expect(blockAt(figure, 'via/cells')).to.deep.equal([undefined, 1, false]);
    expect(blockAt(figure, 'unnamed/matrix')).to.deep.equal([undefined, 1, false]);
  });

  it('keeps bars as tall as their findings where every study names a cargo somewhere', () => {
    const figure = figureOf({ x: [named, cells, vesicles, vesicles], y: [named] });
    expect(figure.numbers.columns[0]?.unnamed).to.equal(0);
    expect(blockAt(figure, 'unnamed/cells')).to.deep.equal([undefined, 0.25, false]);
    expect(blockAt(figure, 'unnamed/vesicles')).to.deep.equal([undefined, 0.5, false]);
  });
});

describe('the numbers of a column', () => {
  const columnOf = ({ numbers }: DerivedFigure) => numbers.columns[0];
  /** Studies that name one cargo each. */
  const naming = (cargoes: readonly string[]) =>
    Object.fromEntries(cargoes.map((cargo, index) => [`s${index}`, [{ cargo }]]));
  const singles = (count: number) => times(count, (index) => `once-${index}`);

  it('count what is named, and say whether something is not', () => {
    const all = columnOf(figureOf({ x: [{ cargo: 'a' }, { cargo: 'b' }], y: [named] }));
    expect(all).to.deep.include({ terms: 2, naming: 2, unnamed: 0, partly: 0, least: 1, most: 2 });
    expect(all?.hasUnnamed).to.equal(false);
    const some = columnOf(figureOf({ x: [named, cells], y: [cells] }));
    expect(some).to.deep.include({ terms: 1, naming: 1, unnamed: 1, partly: 1, least: 1, most: 1 });
    expect(some?.hasUnnamed).to.equal(true);
    const none = columnOf(figureOf({ x: [cells] }));
    expect(none).to.deep.include({ terms: 0, naming: 0, unnamed: 1, partly: 0, least: 0, most: 0 });
    expect(none?.largest).to.equal(undefined);
  });

  it('have a largest node that stands alone and has a tenth of the studies', () => {
    const largest = (cargoes: readonly string[], change: FigureChange = { detail: 'terms' }) =>
      columnOf(figureOf(naming(cargoes), change))?.largest?.term;
    expect(largest(['a', 'a', ...singles(18)])).to.equal('a');
    expect(largest(['a', 'a', ...singles(19)])).to.equal(undefined);
    expect(largest(['b', 'a', 'a'])).to.equal('a');
    expect(largest(['a', 'a', 'b', 'b'])).to.equal(undefined);
    // what gathers the rest is larger, but has no name
    expect(largest(['a', 'a', ...singles(8)], { maxNodes: 3 })).to.equal('a');
  });

  it('have a mean of 1 where nothing is in view', () => {
    expect(figureOf({}, { measure: 'value' }).numbers).to.deep.include({ total: 0, mean: 1 });
    const valued = { x: [{ value: 2 }, { value: 5 }] };
    expect(figureOf(valued, { measure: 'value' }).numbers).to.deep.include({ total: 7, mean: 3.5 });
  });
});
