// SPDX-License-Identifier: MIT
import { compareNames } from '../data/compare-names.js';
import { isWhole } from '../data/default-evidence.js';
import type { Direction, Finding, Study } from '../data/dataset.js';
import { warningsOf, type WarningKind } from './cautions.js';
import { referenceLinks } from './citation.js';
import { studyLabel, type Evidence, type FindingRecord } from './evidence.js';
import { isRest, parentFacet, parentsOf } from './parents.js';
import type { Station } from './selection.js';
import { groupStudyRows } from './study-rows.js';

/** THE list of orders of studies. */
export const studyOrders = ['newest', 'name', 'findings'] as const;
/** An order of studies: newest first, by name, most findings first. */
export type StudyOrder = (typeof studyOrders)[number];

/** A result of a finding: what was measured, and its direction. */
export interface Measured {
  readonly facet: 'target' | 'endpoint';
  readonly term: string;
  readonly direction: Direction;
}

/** A study in a list: what two short lines say of it. */
export interface StudyLine {
  readonly study: Study;
  /** Its findings in the list, one or more, in dataset order. */
  readonly records: readonly FindingRecord[];
  /** Species; where none is known, whether animals, cells or patients were studied. */
  readonly subject: readonly Station[];
  /** Address of the paper; `undefined` without a DOI. */
  readonly doi: string | undefined;
  readonly warnings: readonly WarningKind[];
  /** What one of the findings says; {@link more} are left. */
  readonly lead: Lead;
  /**
   * Findings beside the one in {@link lead}, so that all lines add up to the findings of the list.
   */
  readonly more: number;
}

/** A finding in one line. */
export interface Lead {
  /**
   * Named terms: the pathway as its family. Where nothing was measured also the outcome class, or
   * in custom data the terms of the columns. An arrow never follows these.
   */
  readonly stations: readonly Station[];
  /** What was measured, processes before molecules, endpoints last; each has its arrow. */
  readonly measured: readonly Measured[];
}

/** What a list of studies is made of. */
export interface StudyLineOptions {
  /** Record numbers of the findings. */
  readonly findings: ReadonlySet<number>;
  readonly order: StudyOrder;
  /** Columns of the figure. */
  readonly columns: readonly string[];
  /** Language in which names are sorted. */
  readonly language: string;
}

const known = new WeakMap<
  ReadonlySet<number>,
  { readonly given: readonly unknown[]; readonly lines: readonly StudyLine[] }
>();

/** The studies of findings as lines of a list; the last list of the same findings is kept. */
export function studyLines(evidence: Evidence, options: StudyLineOptions): readonly StudyLine[] {
  const { findings, order, columns, language } = options;
  // names and addresses of papers may come later
  const given = [evidence, order, columns, language, isWhole(evidence.dataset)];
  const before = known.get(findings);
  if (before?.given.every((each, index) => each === given[index])) return before.lines;
  const lines = makeLines(evidence, options);
  known.set(findings, { given, lines });
  return lines;
}

function makeLines(
  evidence: Evidence,
  { findings, order, columns, language }: StudyLineOptions,
): readonly StudyLine[] {
  const records = evidence.records.filter(({ index }) => findings.has(index));
  const lines = groupStudyRows(records).map(({ study, records: own }): StudyLine => {
    const reference = evidence.references.get(study.reference ?? '');
    const links = reference === undefined ? [] : referenceLinks(reference);
    // of thousands of lines only the first are read
    return {
      study,
      records: own,
      get subject() {
        return subjectOf(evidence, own);
      },
      doi: links.find(({ label }) => label === 'DOI')?.url,
      get warnings() {
        return warningsOf(
          study,
          own.map(({ finding }) => finding),
        );
      },
      get lead() {
        return leadOf(evidence, own, columns);
      },
      more: own.length - 1,
    };
  });
  return sortLines(evidence, lines, order, language);
}

function sortLines(
  evidence: Evidence,
  lines: readonly StudyLine[],
  order: StudyOrder,
  language: string,
): readonly StudyLine[] {
  const names = new Map(
    lines.map(({ study }) => [study, studyLabel(evidence, study, language)] as const),
  );
  const compareLabels = compareNames(language);
  const byName = (a: StudyLine, b: StudyLine): number =>
    compareLabels(names.get(a.study) ?? '', names.get(b.study) ?? '');
  const byYear = (a: StudyLine, b: StudyLine): number => yearOf(b) - yearOf(a);
  const compare = {
    newest: byYear,
    name: byName,
    findings: (a: StudyLine, b: StudyLine) => b.records.length - a.records.length || byYear(a, b),
  }[order];
  return [...lines].sort((a, b) => compare(a, b) || byName(a, b));
}

function yearOf({ study }: StudyLine): number {
  return study.year ?? -Infinity;
}

/** Species of findings; where none is known, whether animals, cells or patients were studied. */
export function subjectOf(
  evidence: Evidence,
  records: readonly FindingRecord[],
): readonly Station[] {
  const named = (facet: string): readonly Station[] =>
    [...new Set(records.flatMap((record) => evidence.termsOf(facet, record)))].map((term) => ({
      facet,
      term,
    }));
  const species = named('species');
  return species.length > 0 ? species : named('evidence-stream');
}

/** The finding that says most in one line: first those with a pathway and a measured process. */
function leadOf(
  evidence: Evidence,
  records: readonly FindingRecord[],
  columns: readonly string[],
): Lead {
  const leads = records.map((record) => {
    const measured = measuredIn(record.finding);
    const families = familiesOf(evidence, record);
    const [first] = measured;
    const rank =
      (first === undefined ? 0 : 2) +
      (families.length > 0 ? 1 : 0) +
      (first !== undefined && isProcess(first) ? 1 : 0);
    const stations =
      measured.length > 0 ? families : stationsWithout(evidence, record, families, columns);
    return { rank, lead: { stations, measured } };
  });
  const best = leads.reduce((a, b) => (b.rank > a.rank ? b : a));
  return best.lead;
}

/** The pathways of a finding as their families; one that fits no family is named itself. */
function familiesOf(evidence: Evidence, record: FindingRecord): readonly Station[] {
  const parentOf = parentsOf(evidence, 'pathway');
  const stations = evidence.termsOf('pathway', record).map((term): Station => {
    const family = parentOf?.(term);
    return family === undefined || isRest(family)
      ? { facet: 'pathway', term }
      : { facet: parentFacet(evidence, 'pathway'), term: family };
  });
  return [...new Map(stations.map((station) => [station.term, station])).values()];
}

/**
 * What a finding names where it reports no result: pathway and outcome, else the terms of all
 * columns.
 */
function stationsWithout(
  evidence: Evidence,
  record: FindingRecord,
  families: readonly Station[],
  columns: readonly string[],
): readonly Station[] {
  const named = (facet: string): readonly Station[] =>
    evidence.termsOf(facet, record).map((term) => ({ facet, term }));
  const stations = [...families, ...named('outcome')];
  return stations.length > 0 ? stations : columns.flatMap(named);
}

/** What a finding reports as measured: processes, molecules, endpoints; unclear directions last. */
export function measuredIn({ effects = [], endpoints = [] }: Finding): readonly Measured[] {
  const all: readonly Measured[] = [
    ...effects.map(({ target, direction }) => ({
      facet: 'target' as const,
      term: target,
      direction,
    })),
    ...endpoints.map(({ endpoint, direction }) => ({
      facet: 'endpoint' as const,
      term: endpoint,
      direction,
    })),
  ];
  const rank = (measured: Measured): number =>
    (measured.direction === 'unclear' ? 4 : 0) +
    (isProcess(measured) ? 0 : measured.facet === 'target' ? 1 : 2);
  return [...all].sort((a, b) => rank(a) - rank(b));
}

/**
 * A process is named in words (`granulosa-cell-apoptosis`), a molecule by a symbol (`p-AKT`,
 * `BAX`).
 */
function isProcess({ facet, term }: Measured): boolean {
  return facet === 'target' && /^\p{L}\p{Ll}*([\s-]\p{Ll}{2,})*$/u.test(term);
}
