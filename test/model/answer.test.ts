// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { answerOf, highlightedCount, highlightedUnnamed, topTerm } from '../../src/model/answer.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { isUnnamed, type FlowNode } from '../../src/model/flow.js';
import { findingsThrough } from '../../src/model/selection.js';
import { deriveFigure } from '../fixtures/lane-figure.js';

const bundled = indexEvidence(bundledDataset());

for (const measure of ['studies', 'findings'] as const) {
  describe(`answerOf, ${measure}`, () => {
    const { flow, numbers } = deriveFigure(bundled, { measure, order: 'data' });
    const litBy = (node: FlowNode): ReadonlySet<number> =>
      findingsThrough(bundled, flow.records, [node], flow.missing, flow);
    const idsOf = (lit: ReadonlySet<number>, facet: string, term?: string): number =>
      new Set(
        flow.records
          .filter((record) => lit.has(record.index))
          .filter((record) => {
            const terms = bundled.termsOf(facet, record);
            return term === undefined ? terms.length > 0 : terms.includes(term);
          })
          .map(({ study, finding }) => (measure === 'findings' ? finding.id : study.id)),
      ).size;

    it('counts what a selection reports in every other column, largest first', () => {
      for (const node of flow.nodes.filter((each) => !isUnnamed(each))) {
        const lit = litBy(node);
        const answer = answerOf(bundled, flow, numbers, lit, new Set([node.facet]));
        expect(answer.count, node.key).to.equal(numbers.nodes.get(node)?.count);
        expect(answer.total).to.equal(numbers.total);
        expect(answer.columns.map(({ facet }) => facet)).to.deep.equal(
          flow.columns.filter((facet) => facet !== node.facet),
        );
        for (const { facet, naming, terms } of answer.columns) {
          expect(naming, `${node.key} ${facet}`).to.equal(idsOf(lit, facet));
          for (const { term, count } of terms)
            expect(count, `${node.key} ${term}`).to.equal(idsOf(lit, facet, term));
          const counts = terms.map(({ count }) => count);
          expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
        }
      }
    });

    it('divides a selection into those that name a facet and those that do not', () => {
      for (const node of flow.nodes.filter((each) => each.column === 0)) {
        const lit = litBy(node);
        for (const facet of ['cargo', 'pathway']) {
          const named = flow.nodes.filter((each) => each.facet === facet && !isUnnamed(each));
          const none = highlightedUnnamed(bundled, flow, facet, lit);
          const all = highlightedCount(bundled, flow, node, lit);
          expect(none, `${node.key} ${facet}`).to.be.within(0, all);
          for (const other of named)
            expect(highlightedCount(bundled, flow, other, lit), other.key).to.be.at.most(
              numbers.nodes.get(other)?.count ?? 0,
            );
        }
      }
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
