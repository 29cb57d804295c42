// SPDX-License-Identifier: MIT
import type { TrialVisit } from '../data/dataset.js';
import { joinWords, startSentence } from './format.js';
import type { TrialField } from '../model/trial-flow.js';

export type Unit = TrialVisit['unit'];

/** What happened to how many, as the start of a list: `menstruation returned` in `4 of 9`. */
export interface SharedEvent {
  readonly event: string;
  readonly counts: readonly { readonly n: number; readonly of: number }[];
  readonly participants: string;
}

const enUnits: Readonly<Record<Unit, string>> = {
  hours: 'h',
  days: 'd',
  weeks: 'wk',
  months: 'mo',
  years: 'yr',
};

/** English words of cards of clinical reports. */
export const enTrialCard = {
  /** The first line of several reports. */
  title: (reports: number, shared?: SharedEvent) => {
    const start = reports === 1 ? '1 clinical report' : `${reports} clinical reports`;
    if (shared === undefined) return start;
    const counts = shared.counts.map(({ n, of }) => `${n} of ${of}`);
    const some =
      shared.counts.length === reports
        ? ':'
        : `; in ${shared.counts.length === 1 ? 'one' : shared.counts.length} of them`;
    return `${start}${some} ${shared.event} in ${joinWords(counts, ' and ')} ${shared.participants || 'people'}`;
  },
  /** The first line of a report: what happened to how many. */
  result: (event: string, n: number, of: number, participants: string) =>
    `${startSentence(event)} in ${n === 0 ? 'none' : n} of ${of} ${participants || 'people'}`,
  leftOut: (value: number) =>
    `${value === 1 ? '1 clinical report' : `${value} clinical reports`} hidden by the filter.`,
  filtered: 'The filter hides this study in the other views.',
  absent: 'These data have no findings of this study.',
  none: 'These data have no clinical reports.',
  tools: 'Tools of the report',
  listTools: 'Tools of the reports',
  select: 'Select this study',
  selected: 'Selected',
  save: 'Save',
  saved: 'Saves what the reviews say of this study, and its reference.',
  cited: (place: string, ref: number) => `Cited in ${place}, ref ${ref}`,
  report: (cautions: number) =>
    `Flow, facts${cautions === 0 ? '' : cautions === 1 ? ', 1 caution' : `, ${cautions} cautions`}`,
  openAll: 'Open all',
  foldAll: 'Close all',
  /** Ends a sentence before the next. */
  stop: '. ',
  flow: 'Study flow',
  treatment: 'Treatment',
  results: 'Results',
  unknown: 'not reported',
  /** Stands in the flow for words that are too long for it. */
  below: 'described below',
  withoutNumbers: 'without numbers',
  peopleUnknown: 'number not reported',
  people: (value: number, participants: string) =>
    value === 1 ? '1 person' : `${value} ${participants || 'people'}`,
  groups: (value: number) => (value === 1 ? '1 group' : `${value} groups`),
  of: (n: number, of: number) => `${n} of ${of}`,
  duration: (value: number, unit: Unit) => `${value} ${value === 1 ? unit.slice(0, -1) : unit}`,
  shortDuration: (value: number, unit: Unit) => `${value} ${enUnits[unit]}`,
  outsideArms: (value: number) =>
    value > 0
      ? `The groups total ${value} fewer than enrolled.`
      : `The groups total ${-value} more than enrolled.`,
  notAnalysed: (value: number) =>
    value > 0 ? `${value} fewer analysed than enrolled.` : `${-value} more analysed than enrolled.`,
  /** What is not reported, as one line. */
  missing: (facts: readonly string[], results: readonly string[]) =>
    joinWords(
      [joinWords(facts), results.length === 0 ? '' : `results for ${joinWords(results)}`],
      '; ',
    ),
  missingLabel: 'Not reported',
  /** Names of facts that are not reported, where they differ from those of the fields. */
  missingFields: {
    screened: 'number screened',
    enrolled: 'number enrolled',
    arms: 'groups',
    analysed: 'number analysed',
    registration: 'registration number',
  },
  differ: 'Sources differ',
  more: (cautions: number) => (cautions === 1 ? '1 more caution' : `${cautions} more cautions`),
  /** What the letters stand for: `From a abstract, r registry.` */
  key: { start: 'From ', end: '.' },
  dots: 'One dot is one person.',
  bars: 'Length of a bar: number of people.',
  summary: (known: number, asked: number) => `${known} of ${asked} facts are reported.`,
  notSeen: '“Not reported” means not in these sources.',
  basis: {
    abstract: 'abstract',
    registry: 'registry',
    notice: 'recruiting notice',
    'printed-title': 'printed title',
    review: 'review',
    paper: 'paper',
  },
  basisOf: (basis: string, field: string, host: string) =>
    `${basis}: source of “${field}”${host === '' ? '' : `, ${host}`}`,
  resultStation: 'Result',
  fields: {
    design: 'Design',
    sponsor: 'Sponsor',
    country: 'Country',
    condition: 'Condition',
    eligibility: 'Eligibility',
    screened: 'Screened',
    enrolled: 'Enrolled',
    arms: 'Arms',
    dose: 'Dose',
    'cell-source': 'Cell source',
    harvest: 'Harvest',
    route: 'Route',
    'follow-up': 'Follow-up',
    'primary-outcome': 'Primary outcome',
    'secondary-outcomes': 'Secondary outcomes',
    analysed: 'Analysed',
    'adverse-events': 'Adverse events',
  } satisfies Record<TrialField, string> & Record<string, string>,
};
