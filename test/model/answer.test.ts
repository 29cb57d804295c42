// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { answerOf, highlightedCount, highlightedUnnamed, topTerm } from '../../src/model/answer.js';
import { indexEvidence, type FindingRecord } from '../../src/model/evidence.js';
import { isUnnamed, type FlowNode } from '../../src/model/flow.js';
import { findingsThrough } from '../../src/model/selection.js';
import { deriveFigure } from '../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());

for (const measure of ['studies', 'findings'] as const) {
  describe(`answerOf, ${measure}`, () => {
    const { flow, numbers } = deriveFigure(bundled, { measure, order: 'data' });
    const highlightedBy = (node: FlowNode): ReadonlySet<number> =>
      findingsThrough(bundled, flow.records, [node], flow.missing, flow);
    const idOf = ({ study, finding }: FindingRecord): string =>
      measure === 'findings' ? finding.id : study.id;
    const idsOf = (highlighted: ReadonlySet<number>, facet: string, term?: string): number =>
      new Set(
        flow.records
          .filter((record) => highlighted.has(record.index))
          .filter((record) => {
            const terms = bundled.termsOf(facet, record);
            return term === undefined ? terms.length > 0 : terms.includes(term);
          })
          .map(idOf),
      ).size;

    it('counts what a selection reports in every other column, largest first', () => {
      for (const node of flow.nodes.filter((each) => !isUnnamed(each))) {
        const highlighted = highlightedBy(node);
        const answer = answerOf(bundled, flow, numbers, highlighted, new Set([node.facet]));
        expect(answer.count, node.key).to.equal(numbers.nodes.get(node)?.count);
        expect(answer.total).to.equal(numbers.total);
        expect(answer.columns.map(({ facet }) => facet)).to.deep.equal(
          flow.columns.filter((facet) => facet !== node.facet),
        );
        for (const { facet, naming, terms } of answer.columns) {
          expect(naming, `${node.key} ${facet}`).to.equal(idsOf(highlighted, facet));
          for (const { term, count } of terms)
            expect(count, `${node.key} ${term}`).to.equal(idsOf(highlighted, facet, term));
          const counts = terms.map(({ count }) => count);
          expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
        }
      }
    });

    it('counts the part of a selection at every node, and what of it names nothing at all', () => {
      for (const node of flow.nodes.filter((each) => each.column === 0)) {
        const highlighted = highlightedBy(node);
        const part = flow.records.filter(({ index }) => highlighted.has(index));
        for (const facet of ['cargo', 'pathway']) {
          const isNaming = (record: FindingRecord): boolean =>
            bundled.termsOf(facet, record).length > 0;
          const naming = new Set(flow.records.filter(isNaming).map(idOf));
          expect(
            highlightedUnnamed(bundled, flow, facet, highlighted),
            `${node.key} ${facet}`,
          ).to.equal(new Set(part.map(idOf).filter((id) => !naming.has(id))).size);
          for (const other of flow.nodes.filter(
            (each) => each.facet === facet && !isUnnamed(each),
          )) {
            const here = part.filter((record) =>
              bundled.termsOf(facet, record).some((term) => other.members.includes(term)),
            );
            expect(
              highlightedCount(bundled, flow, numbers, other, highlighted),
              `${node.key} at ${other.key}`,
            ).to.equal(new Set(here.map(idOf)).size);
          }
        }
      }
    });

    it('counts at the only not-named node of a column what names nothing at all', () => {
      const single = deriveFigure(bundled, { measure, missing: 'show', order: 'data' });
      const all = new Set(single.flow.records.map(({ index }) => index));
      const only = single.flow.nodes.filter(isUnnamed);
      expect(only).not.to.be.empty;
      for (const node of only)
        expect(
          highlightedCount(bundled, single.flow, single.numbers, node, all),
          node.key,
        ).to.equal(single.numbers.nodes.get(node)?.count);
    });
  });
}

describe('topTerm', () => {
  const column = { column: 3, facet: 'outcome', naming: 4 };

  it('is the term that most studies report, if it is alone', () => {
    const terms = [
      { term: 'a', count: 3 },
      { term: 'b', count: 1 },
    ];
    expect(topTerm({ ...column, terms })).to.deep.equal(terms[0]);
    expect(topTerm({ ...column, terms: terms.slice(1) })).to.deep.equal(terms[1]);
    expect(topTerm({ ...column, terms: [] })).to.equal(undefined);
    const equal = [...terms.slice(0, 1), { term: 'c', count: 3 }];
    expect(topTerm({ ...column, terms: equal })).to.equal(undefined);
  });
});
