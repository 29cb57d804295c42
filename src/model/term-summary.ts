// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import { jsonText } from '../data/json-text.js';
import type { CoverageRemark, LocalizedText, Study, Term, Trial } from '../data/dataset.js';
import type { Evidence, FindingRecord } from './evidence.js';
import { notReported, ownFacets } from './facets.js';
import { studiesOf } from './counts.js';
import { studiesOfFindings } from './paths.js';
import type { Station } from './selection.js';

/** How often something is reported: findings and their distinct studies. */
export interface Tally {
  /** Positions in the dataset's findings. */
  readonly findings: ReadonlySet<number>;
  readonly studies: ReadonlySet<string>;
}

/** How often a term is reported together with the summarised one. */
export interface TermTally extends Tally {
  readonly station: Station;
}

/** A row of the profile. */
export interface ProfileRow extends TermTally {
  /**
   * Share of the term's studies that report the class, 0 to 1. A study may report several, so rows
   * need not add up to 1.
   */
  readonly share: number;
  /**
   * Average of this share over all terms of the facet with studies in view, equally weighted, 0 to
   * 1.
   */
  readonly average: number;
  /** Number of studies in view that report the class, whatever the term. */
  readonly all: number;
}

/**
 * The distribution of a term's studies over the classes of another facet. All terms of a facet have
 * the same rows.
 */
export interface Profile {
  readonly facet: string;
  readonly rows: readonly ProfileRow[];
  /** Number of terms in the average. */
  readonly terms: number;
}

/** The terms of one facet reported together with the summarised term. */
export interface Ranking {
  readonly facet: string;
  /** In vocabulary order. */
  readonly tallies: readonly TermTally[];
  /** Number of the term's findings that name none. */
  readonly unnamed: number;
}

/** The number of studies a review states for a term, and those it cites. */
export interface Claim {
  readonly count: number;
  readonly review: string;
  readonly locator: string;
  /** Studies with a finding of the term reported by this review, in the whole dataset. */
  readonly counted: number;
  /** Those of `counted` that the filter hides, and how many of these are retracted. */
  readonly leftOut: number;
  readonly leftOutRetracted: number;
}

/** What induced the disease, as worded in the dataset. */
export interface Inducer extends Tally {
  readonly text: LocalizedText;
}

/**
 * A review's remark on how well something is studied; equal remarks on several stations are merged.
 */
export interface Remark extends Omit<CoverageRemark, 'outcome'> {
  /** What the remark is about besides the summarised term, with its evidence in view. */
  readonly about: readonly TermTally[];
}

/** The evidence in view on one term. */
export interface TermSummary extends TermTally {
  /** The term's vocabulary entry; `undefined` for plain terms of custom data. */
  readonly entry: Term | undefined;
  readonly claim: Claim | undefined;
  /** The reviews that report the term in view, in the dataset's order. */
  readonly reviews: readonly string[];
  readonly profile: Profile;
  readonly rankings: readonly Ranking[];
  readonly inducers: readonly Inducer[];
  /** Findings with an experimental model, and how many of these models come only from the paper. */
  readonly models: { readonly findings: number; readonly fromPaper: number };
  /** Clinical reports whose study has a finding of the term in view. */
  readonly trials: readonly Trial[];
  readonly remarks: readonly Remark[];
  /**
   * Profile classes without a study in view: in no finding at all, or only in findings hidden by
   * the filter.
   */
  readonly gaps: { readonly unreported: readonly Station[]; readonly leftOut: readonly Station[] };
}

/** The facets that a summary ranks, in reading order; custom columns follow. */
const ranked: readonly string[] = [
  'source',
  'cargo',
  'pathway',
  'preparation',
  'condition',
  'species',
  'evidence-stream',
];

/** The facet of the profile: outcome, or source for an outcome. */
export function profileFacetOf(facet: string): string {
  return facet === 'outcome' ? 'source' : 'outcome';
}

/**
 * Summarises one term over the given findings. Study counts are distinct; only `claim` and `gaps`
 * look beyond the given findings.
 */
export function summarizeTerm(
  evidence: Evidence,
  records: readonly FindingRecord[],
  station: Station,
  profileFacet = profileFacetOf(station.facet),
): TermSummary {
  const own = records.filter((record) => has(evidence, record, station));
  const entry = evidence.term(station.facet, station.term);
  const profile = profileOf(evidence, records, station, profileFacet);
  const studies = new Set(own.map((record) => record.study.id));
  return {
    station,
    ...tally(evidence, own),
    entry,
    claim: claimOf(evidence, records, station, entry),
    reviews: reviewsOf(evidence, own),
    profile,
    rankings: rankedFacets(evidence, station, profileFacet).map((facet) =>
      rankTerms(evidence, own, facet),
    ),
    inducers: inducersOf(evidence, own),
    models: {
      findings: own.filter(({ finding }) => finding.experimentalModel !== undefined).length,
      fromPaper: own.filter(
        ({ finding }) =>
          finding.experimentalModel !== undefined &&
          (finding.basis === 'paper' || finding.experimentalModel.basis === 'paper'),
      ).length,
    },
    trials: evidence.dataset.trials.filter((trial) => studies.has(trial.study)),
    remarks: remarksOf(evidence, own, station, entry),
    gaps: gapsOf(evidence, station, profile),
  };
}

/** The number of a tally's studies with a highlighted finding. */
export function highlightedStudies(
  evidence: Evidence,
  { findings }: Tally,
  lit: ReadonlySet<number>,
): number {
  return studiesOfFindings(
    evidence,
    [...findings].filter((finding) => lit.has(finding)),
  ).size;
}

function has(evidence: Evidence, record: FindingRecord, { facet, term }: Station): boolean {
  return evidence.termsOf(facet, record).includes(term);
}

const none: Tally = { findings: new Set(), studies: new Set() };

function tally(evidence: Evidence, records: readonly FindingRecord[]): Tally {
  // a profile may have thousands of rows without a study
  if (records.length === 0) return none;
  const findings = new Set(records.map((record) => record.index));
  return { findings, studies: studiesOfFindings(evidence, findings) };
}

function claimOf(
  evidence: Evidence,
  records: readonly FindingRecord[],
  station: Station,
  entry: Term | undefined,
): Claim | undefined {
  const claimed = entry?.claimedStudies;
  if (claimed === undefined) return undefined;
  const ofReview = (list: readonly FindingRecord[]): ReadonlySet<Study> =>
    new Set(
      list
        .filter(
          (record) =>
            has(evidence, record, station) &&
            evidence.termsOf('review', record).includes(claimed.review),
        )
        .map((record) => record.study),
    );
  const [all, inView] = [ofReview(evidence.records), ofReview(records)];
  const leftOut = [...all].filter((study) => !inView.has(study));
  return {
    ...claimed,
    counted: all.size,
    leftOut: leftOut.length,
    leftOutRetracted: leftOut.filter((study) => study.status === 'retracted').length,
  };
}

function reviewsOf(evidence: Evidence, own: readonly FindingRecord[]): readonly string[] {
  const named = new Set(own.flatMap((record) => evidence.termsOf('review', record)));
  return evidence.termIds('review').filter((review) => named.has(review));
}

function profileOf(
  evidence: Evidence,
  records: readonly FindingRecord[],
  station: Station,
  facet: string,
): Profile {
  const groups = groupByTerm(evidence, records, station.facet);
  const sums = new Map<string, number>();
  let own: ReadonlyMap<string, readonly FindingRecord[]> = new Map();
  for (const [term, list] of groups) {
    const classes = groupByTerm(evidence, list, facet);
    if (term === station.term) own = classes;
    const of = studiesOf(list);
    for (const [each, some] of classes)
      sums.set(each, (sums.get(each) ?? 0) + studiesOf(some) / of);
  }
  const ownStudies = studiesOf(groups.get(station.term) ?? []);
  const all = groupByTerm(evidence, records, facet);
  const rows = evidence
    .termIds(facet)
    .filter((term) => sums.has(term))
    .map((term): ProfileRow => {
      const together = tally(evidence, own.get(term) ?? []);
      return {
        station: { facet, term },
        ...together,
        share: ownStudies === 0 ? 0 : together.studies.size / ownStudies,
        average: (sums.get(term) ?? 0) / groups.size,
        all: studiesOf(all.get(term) ?? []),
      };
    });
  return { facet, rows, terms: groups.size };
}

/** Findings by each of their terms of a facet, in order of occurrence. */
function groupByTerm(
  evidence: Evidence,
  records: readonly FindingRecord[],
  facet: string,
): ReadonlyMap<string, readonly FindingRecord[]> {
  const groups = new Map<string, FindingRecord[]>();
  for (const record of records) {
    for (const term of evidence.termsOf(facet, record)) addToList(groups, term, record);
  }
  return groups;
}

function rankedFacets(
  evidence: Evidence,
  station: Station,
  profileFacet: string,
): readonly string[] {
  return [...ranked, ...ownFacets(evidence.facets)].filter(
    (facet) =>
      facet !== station.facet && facet !== profileFacet && evidence.termIds(facet).length > 0,
  );
}

function rankTerms(evidence: Evidence, own: readonly FindingRecord[], facet: string): Ranking {
  const groups = groupByTerm(evidence, own, facet);
  const tallies = evidence
    .termIds(facet)
    .filter((term) => term !== notReported && groups.has(term))
    .map((term): TermTally => ({
      station: { facet, term },
      ...tally(evidence, groups.get(term) ?? []),
    }));
  return {
    facet,
    tallies,
    unnamed: own.filter((record) => evidence.termsOf(facet, record).length === 0).length,
  };
}

function inducersOf(evidence: Evidence, own: readonly FindingRecord[]): readonly Inducer[] {
  const found = new Map<string, { text: LocalizedText; list: FindingRecord[] }>();
  for (const record of own) {
    const text = record.finding.experimentalModel?.inducer;
    if (text === undefined) continue;
    const key = jsonText(text);
    const before = found.get(key);
    if (before === undefined) found.set(key, { text, list: [record] });
    else before.list.push(record);
  }
  return [...found.values()].map(({ text, list }) => ({ text, ...tally(evidence, list) }));
}

/** The remarks of a term on outcomes; for an outcome, the remarks of other terms on it. */
function remarksOf(
  evidence: Evidence,
  own: readonly FindingRecord[],
  { facet, term }: Station,
  entry: Term | undefined,
): readonly Remark[] {
  const remarks = (entry?.coverage ?? []).map((remark) => ({
    remark,
    about: { facet: 'outcome', term: remark.outcome },
  }));
  if (facet === 'outcome') {
    for (const [other, terms] of Object.entries(evidence.dataset.vocabulary)) {
      for (const { id, coverage = [] } of terms)
        for (const remark of coverage)
          if (remark.outcome === term) remarks.push({ remark, about: { facet: other, term: id } });
    }
  }
  const joined = new Map<string, { remark: CoverageRemark; about: TermTally[] }>();
  for (const { remark, about } of remarks) {
    const key = jsonText([remark.kind, remark.text, remark.locator, remark.review]);
    const group = joined.get(key) ?? { remark, about: [] };
    joined.set(key, group);
    group.about.push({
      station: about,
      ...tally(
        evidence,
        own.filter((record) => has(evidence, record, about)),
      ),
    });
  }
  return [...joined.values()].map(({ remark: { kind, text, locator, review }, about }) => ({
    kind,
    text,
    locator,
    ...(review === undefined ? {} : { review }),
    about,
  }));
}

function gapsOf(evidence: Evidence, station: Station, profile: Profile): TermSummary['gaps'] {
  const empty = profile.rows.filter((row) => row.studies.size === 0).map((row) => row.station);
  const own = evidence.records.filter((record) => has(evidence, record, station));
  const elsewhere = groupByTerm(evidence, own, profile.facet);
  return {
    unreported: empty.filter(({ term }) => !elsewhere.has(term)),
    leftOut: empty.filter(({ term }) => elsewhere.has(term)),
  };
}
