// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Dataset } from '../../src/data/dataset.js';
import {
  indexEvidence,
  shownTerms,
  type Evidence,
  type FindingRecord,
} from '../../src/model/evidence.js';
import { readFilter, visibleRecords, type Filter } from '../../src/model/filter.js';
import { buildFlow, studiesOf } from '../../src/model/flow.js';
import { buildMatrix, highlightedStudies } from '../../src/model/matrix.js';
import { findingsThrough } from '../../src/model/selection.js';
import { groupStudyRows } from '../../src/model/study-rows.js';
import { summarizeTerm } from '../../src/model/term-summary.js';
import { buildTimeline } from '../fixtures/build-timeline.js';
import { randomFilter, seededRandom } from '../fixtures/random.js';
import { smallDataset } from '../fixtures/small-dataset.js';

const runs = 120;
const axes: readonly (readonly [string, string])[] = [
  ['source', 'outcome'],
  ['outcome', 'source'],
  ['source', 'cargo'],
  ['preparation', 'evidence-stream'],
  ['pathway', 'endpoint'],
  ['review', 'year'],
];
const sorted = (ids: Iterable<string>): readonly string[] => [...ids].sort();
const hits = (evidence: Evidence, record: FindingRecord, facet: string, term: string): boolean =>
  shownTerms(evidence, facet, record, 'nearest').includes(term);

/** The studies of findings, counted without the model. */
function studiesWhere(
  records: readonly FindingRecord[],
  test: (record: FindingRecord) => boolean,
): readonly string[] {
  return sorted(new Set(records.filter(test).map(({ study }) => study.id)));
}

/**
 * The findings a filter matches, parsed from its text: facets must all match, values are
 * alternatives, `!` excludes.
 */
function recount(evidence: Evidence, filter: Filter): readonly FindingRecord[] {
  const kept: FindingRecord[] = [];
  for (const study of evidence.dataset.studies) {
    for (const finding of study.findings) {
      const record =
        evidence.records[evidence.findingIndex.get(finding.id) ?? -1] ??
        expect.fail(`${finding.id} has no place`);
      const isKept = filter.every(({ facet, values, exclude }) => {
        const own =
          facet === 'tissue'
            ? [finding.tissue ?? 'not-reported']
            : facet === 'status'
              ? [study.status ?? 'ok']
              : evidence.termsOf(facet, record);
        const terms = own.length === 0 ? ['not-reported'] : own;
        return values.includes('*') || terms.some((term) => values.includes(term)) !== exclude;
      });
      if (isKept) kept.push(record);
    }
  }
  return kept;
}

for (const [name, dataset] of [
  ['bundled evidence', bundledDataset()],
  ['small dataset', smallDataset],
] as readonly (readonly [string, Dataset])[]) {
  describe(`numbers of all views agree: ${name}`, () => {
    const evidence = indexEvidence(dataset);
    const random = seededRandom(20);
    const cases = [
      dataset.defaultFilter ?? '',
      'tissue:* status:*',
      ...Array.from({ length: runs }, () => randomFilter(evidence, random)),
    ].map((words) => {
      const { filter, problems } = readFilter(words, evidence);
      expect(problems, words).to.deep.equal([]);
      return { words, filter, records: visibleRecords(evidence, filter) };
    });

    it('keeps the findings that a filter describes, with many results', () => {
      for (const { words, filter, records } of cases) {
        expect(
          records.map(({ finding }) => finding.id),
          words,
        ).to.deep.equal(recount(evidence, filter).map(({ finding }) => finding.id));
      }
      expect(
        new Set(cases.map(({ records }) => records.length)).size,
        'the filters differ',
      ).to.be.above(Math.min(5, evidence.records.length / 2));
    });

    it('lists the same studies in table, diagram and timeline', () => {
      for (const { words, records } of cases) {
        const studies = studiesWhere(records, () => true);
        const rows = groupStudyRows(records);
        expect(sorted(rows.map(({ study }) => study.id)), words).to.deep.equal(studies);
        expect(rows.flatMap((row) => row.records).length, words).to.equal(records.length);
        const flow = buildFlow(evidence, {
          columns: ['source', 'cargo', 'pathway', 'outcome'],
          records,
          measure: 'studies',
          missing: 'nearest',
          colorBy: 'source',
        });
        expect(flow.total, words).to.be.closeTo(studies.length, 1e-6);
        expect(
          sorted(
            new Set(
              flow.nodes
                .filter(({ column }) => column === 0)
                .flatMap(({ shares }) => [...studiesOf(evidence, shares)]),
            ),
          ),
          words,
        ).to.deep.equal(studies);
        const timeline = buildTimeline(evidence, {
          by: 'source',
          records,
          missing: 'nearest',
          maxSpans: Infinity,
        });
        expect(timeline.studies, words).to.equal(studies.length);
        expect(
          timeline.columns.reduce((sum, column) => sum + column.length, 0),
          words,
        ).to.equal(studies.length);
      }
    });

    it('counts every term alike in all views and by hand', () => {
      for (const { words, filter, records } of cases) {
        for (const [rowFacet, columnFacet] of axes) {
          const flow = buildFlow(evidence, {
            columns: [rowFacet, columnFacet],
            records,
            measure: 'findings',
            missing: 'nearest',
            colorBy: rowFacet,
          });
          const matrix = buildMatrix(evidence, {
            rows: rowFacet,
            columns: columnFacet,
            filter,
            missing: 'nearest',
          });
          const timeline = buildTimeline(evidence, { by: rowFacet, records, missing: 'nearest' });
          expect(matrix.studies.size, words).to.equal(studiesWhere(records, () => true).length);
          const margins = new Map(matrix.rows.map((row) => [row.term, row]));
          const lines = new Map(timeline.rows.map((row) => [row.term, row]));
          const nodes = flow.nodes.filter(({ column }) => column === 0);
          expect(sorted(timeline.rows.map(({ term }) => term)), words).to.deep.equal(
            sorted(nodes.map(({ term }) => term)),
          );
          expect(
            sorted(matrix.rows.filter(({ studies }) => studies.size > 0).map(({ term }) => term)),
            words,
          ).to.deep.equal(sorted(nodes.map(({ term }) => term)));
          for (const node of nodes) {
            const where = `${words} | ${node.key}`;
            const byHand = studiesWhere(records, (record) =>
              hits(evidence, record, rowFacet, node.term),
            );
            expect(sorted(studiesOf(evidence, node.shares)), where).to.deep.equal(byHand);
            expect(sorted(margins.get(node.term)?.studies ?? []), where).to.deep.equal(byHand);
            expect(lines.get(node.term)?.studies, where).to.equal(byHand.length);
            expect(
              (lines.get(node.term)?.marks ?? [])
                .flat()
                .map(({ study }) => study.id)
                .sort(),
              where,
            ).to.deep.equal(byHand);
            if (node.kind === 'term')
              expect(
                sorted(
                  summarizeTerm(evidence, records, { facet: rowFacet, term: node.term }).studies,
                ),
                where,
              ).to.deep.equal(byHand);
          }
        }
      }
    });

    it('counts every pair of terms alike in all views and by hand', () => {
      for (const { words, filter, records } of cases.slice(0, 60)) {
        for (const [rowFacet, columnFacet] of axes.slice(0, 4)) {
          const flow = buildFlow(evidence, {
            columns: [rowFacet, columnFacet],
            records,
            measure: 'studies',
            missing: 'nearest',
            colorBy: rowFacet,
          });
          const links = new Map(
            flow.links.map((link) => [link.key, sorted(studiesOf(evidence, link.shares))]),
          );
          const matrix = buildMatrix(evidence, {
            rows: rowFacet,
            columns: columnFacet,
            filter,
            missing: 'nearest',
          });
          for (const { term: row } of matrix.rows) {
            for (const { term: column } of matrix.columns) {
              const where = `${words} | ${rowFacet}:${row} x ${columnFacet}:${column}`;
              const byHand = studiesWhere(
                records,
                (record) =>
                  hits(evidence, record, rowFacet, row) &&
                  hits(evidence, record, columnFacet, column),
              );
              const cell = matrix.cell(row, column);
              expect(sorted(cell.studies), where).to.deep.equal(byHand);
              expect(
                links.get(`${rowFacet}:${row}>${columnFacet}:${column}`) ?? [],
                where,
              ).to.deep.equal(byHand);
              const selected = findingsThrough(
                evidence,
                records,
                [
                  { facet: rowFacet, term: row },
                  { facet: columnFacet, term: column },
                ],
                'nearest',
              );
              expect(highlightedStudies(evidence, cell, selected), where).to.equal(byHand.length);
              expect(
                groupStudyRows(records.filter(({ index }) => selected.has(index)))
                  .map(({ study }) => study.id)
                  .sort(),
                where,
              ).to.deep.equal(byHand);
            }
          }
        }
      }
    });

    it('uses the matrix’s numbers in the profile and lists of a card', () => {
      for (const { words, filter, records } of cases) {
        const outcomes = buildMatrix(evidence, {
          rows: 'source',
          columns: 'outcome',
          filter,
          missing: 'skip',
        });
        const cargo = buildMatrix(evidence, {
          rows: 'source',
          columns: 'cargo',
          filter,
          missing: 'skip',
        });
        for (const term of evidence.termIds('source')) {
          const { profile, rankings, studies } = summarizeTerm(evidence, records, {
            facet: 'source',
            term,
          });
          for (const row of profile.rows) {
            const where = `${words} | ${term} x ${row.station.term}`;
            expect(sorted(row.studies), where).to.deep.equal(
              sorted(outcomes.cell(term, row.station.term).studies),
            );
            expect(row.share, where).to.be.closeTo(
              studies.size === 0 ? 0 : row.studies.size / studies.size,
              1e-9,
            );
          }
          const listed = rankings.find(({ facet }) => facet === 'cargo')?.tallies ?? [];
          const named = cargo.columns
            .filter((column) => cargo.cell(term, column.term).studies.size > 0)
            .map((column) => column.term);
          expect(
            sorted(listed.map(({ station }) => station.term)),
            `${words} | ${term}`,
          ).to.deep.equal(sorted(named));
          for (const tally of listed)
            expect(sorted(tally.studies), `${words} | ${term}`).to.deep.equal(
              sorted(cargo.cell(term, tally.station.term).studies),
            );
        }
      }
    });
  });
}
