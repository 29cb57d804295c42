// SPDX-License-Identifier: MIT
import type { Study } from '../data/dataset.js';
import { orderTerms } from './axis-terms.js';
import {
  shownTerms,
  standInTerm,
  type Evidence,
  type FindingRecord,
  type Missing,
} from './evidence.js';
import { notReported } from './facets.js';
import { firstOf } from './first-of.js';

/** A study in a row. */
export interface TimelineMark {
  readonly study: Study;
  /** Findings in view that place the study in this row, as positions in the dataset. */
  readonly findings: readonly number[];
}

/** What the rows of a timeline are made of. */
export interface TimelineOptions {
  readonly by: string;
  /** The findings in view, study by study. */
  readonly records: readonly FindingRecord[];
  readonly missing: Missing;
  /** Orders rows of equal size; by default they are in the order of the vocabulary. */
  readonly compareTerms?: (a: string, b: string) => number;
}

/** The rows of a timeline with their studies, whatever years share a column. */
export interface StudyGroups {
  readonly by: string;
  /** In the order of the rows: of more than 400 only the first 200 are in order. */
  readonly groups: readonly StudyGroup[];
  /** The distinct studies. */
  readonly studies: readonly Study[];
  /** Number of findings excluded by `skip`. */
  readonly leftOut: number;
}

/** The studies of a term, each once. */
export interface StudyGroup {
  readonly term: string;
  /** In any order. */
  readonly marks: GrowingMark[];
}

interface GrowingMark extends TimelineMark {
  readonly findings: number[];
}

/** Gathers the studies in view under their terms. */
export function groupStudies(
  evidence: Evidence,
  { by, records, missing, compareTerms = () => 0 }: TimelineOptions,
): StudyGroups {
  const byTerm = new Map<string, StudyGroup>();
  const studies: Study[] = [];
  let leftOut = 0;
  for (const record of records) {
    const terms = shownTerms(evidence, by, record, missing).filter(
      (term) => missing !== 'skip' || term !== notReported,
    );
    if (terms.length === 0) leftOut += 1;
    else if (studies.at(-1) !== record.study) studies.push(record.study);
    for (const term of terms) {
      let group = byTerm.get(term);
      if (group === undefined) byTerm.set(term, (group = { term, marks: [] }));
      addFinding(group, record);
    }
  }
  const all = orderTerms(evidence, by, byTerm.keys()).flatMap((term) => byTerm.get(term) ?? []);
  const compare = (a: StudyGroup, b: StudyGroup): number =>
    rankOf(a.term) - rankOf(b.term) ||
    b.marks.length - a.marks.length ||
    compareTerms(a.term, b.term);
  return { by, groups: orderGroups(all, compare), studies, leftOut };
}

function addFinding({ marks }: StudyGroup, { study, index }: FindingRecord): void {
  const last = marks.at(-1);
  if (last?.study === study) last.findings.push(index);
  else marks.push({ study, findings: [index] });
}

/** More rows than a chart shows. */
const mostOrdered = 200;

/** Of a hundred thousand names few are read: the others are not compared with each other. */
function orderGroups(
  groups: readonly StudyGroup[],
  compare: (a: StudyGroup, b: StudyGroup) => number,
): readonly StudyGroup[] {
  if (groups.length <= 2 * mostOrdered) return [...groups].sort(compare);
  const first = new Set(firstOf(groups, compare, mostOrdered));
  return [...first, ...groups.filter((group) => !first.has(group))];
}

/** Named terms, then stand-ins, then what is not reported. */
function rankOf(term: string): number {
  if (term === notReported) return 2;
  return standInTerm(term) === undefined ? 0 : 1;
}
