// SPDX-License-Identifier: MIT
import type { Caution, Trial, TrialFact, TrialOutcome } from '../data/dataset.js';

/** The stations of the flow, from left to right. */
const stationIds = ['screened', 'enrolled', 'arms', 'follow-up', 'analysed', 'result'] as const;
/** A station of the flow of a clinical report. */
export type StationId = (typeof stationIds)[number];

/** The facts that stand beside the flow, in reading order. */
const places = {
  line: ['design', 'sponsor', 'country'],
  treatment: ['condition', 'eligibility', 'cell-source', 'harvest', 'dose', 'route'],
  results: ['adverse-events', 'primary-outcome', 'secondary-outcomes'],
} as const;

/** The facts that every report is asked for; custom data may add others. */
const asked = [
  'screened',
  'enrolled',
  'arms',
  ...places.treatment,
  'follow-up',
  'analysed',
  ...places.results,
] as const;

/** A fact that has its own place in a report. */
export type TrialField =
  (typeof places)[keyof typeof places][number] | Exclude<StationId, 'result'>;

/** A station of the flow. */
export interface TrialStation {
  readonly id: StationId;
  /** Number of people; `undefined` if it is unknown, or not what the station shows. */
  readonly people: number | undefined;
  /** What the report says of it in words; several where its sources say different things. */
  readonly facts: readonly TrialFact[];
  readonly known: boolean;
}

/** A result of which the report says how many people had it. */
export interface CountedOutcome extends TrialOutcome {
  readonly n: number;
  readonly of: number;
}

/** A clinical report as a flow. Missing facts stay unknown. */
export interface TrialFlow {
  readonly trial: Trial;
  readonly stations: readonly TrialStation[];
  /** What the last station shows: the first result with numbers. */
  readonly result: CountedOutcome | undefined;
  /** Design, sponsor and country. */
  readonly line: readonly TrialFact[];
  /** Who was treated, with what and how, then facts that only custom data have. */
  readonly treatment: readonly TrialFact[];
  /** Side effects, and the outcomes that were planned. */
  readonly planned: readonly TrialFact[];
  /** Results with a value; those without are in `unknownResults`. */
  readonly results: readonly TrialOutcome[];
  readonly unknownResults: readonly TrialOutcome[];
  /** Facts without a value, those that nobody entered among them. */
  readonly unknown: readonly TrialFact[];
  /** Enrolled minus the sum of the arms; `undefined` if a number is unknown, 0 if they agree. */
  readonly outsideArms: number | undefined;
  /** Enrolled minus analysed; `undefined` if a number is unknown. */
  readonly notAnalysed: number | undefined;
  /** Those that bear most on the result first. */
  readonly cautions: readonly Caution[];
  /** The kinds of source that facts and results are from. */
  readonly bases: readonly string[];
  /** Number of facts and results with a value. */
  readonly known: number;
  readonly asked: number;
}

/** Builds the flow of a clinical report. Every fact has exactly one place. */
export function buildTrialFlow(trial: Trial): TrialFlow {
  const fields = new Set<string>([...asked, ...places.line]);
  const facts = [
    ...trial.facts,
    ...asked
      .filter((field) => !trial.facts.some((fact) => fact.field === field))
      .map((field): TrialFact => ({ field, value: null })),
  ];
  const [known, unknown] = partition(facts, (fact) => isKnown(trial, fact));
  const at = (...wanted: readonly string[]): readonly TrialFact[] =>
    wanted.flatMap((field) => known.filter((fact) => fact.field === field));
  const [results, unknownResults] = partition(trial.outcomes, ({ value }) => value !== null);
  const result = trial.outcomes.find(isCounted);
  const inArms = trial.arms.length === 0 ? undefined : sum(trial.arms.map((arm) => arm.n));
  return {
    trial,
    stations: stationIds.map((id) => {
      const told = at(id);
      const people = peopleAt(trial, id);
      const isEnd = id === 'result';
      return { id, people, facts: told, known: isEnd ? results.length > 0 : told.length > 0 };
    }),
    result,
    line: at(...places.line),
    treatment: [...at(...places.treatment), ...known.filter(({ field }) => !fields.has(field))],
    planned: at(...places.results),
    results,
    unknownResults,
    unknown,
    outsideArms: difference(trial.enrolled, inArms),
    notAnalysed: difference(trial.enrolled, trial.analysed),
    cautions: byWeight(trial.cautions ?? []),
    bases: [...new Set([...known, ...results].flatMap(sourcesOf).map(({ basis }) => basis))],
    known: known.length + results.length,
    asked: facts.length + trial.outcomes.length,
  };
}

/** A source of a fact or result. */
export interface FactSource {
  readonly basis: string;
  readonly url?: string;
}

/** The sources of a fact or result, each kind once. */
export function sourcesOf(fact: TrialFact | TrialOutcome): readonly FactSource[] {
  const { basis, url } = fact;
  const first = basis === undefined ? [] : [{ basis, ...(url === undefined ? {} : { url }) }];
  const all = [...first, ...('alsoFrom' in fact ? (fact.alsoFrom ?? []) : [])];
  return all.filter((each, index) => all.findIndex(({ basis }) => basis === each.basis) === index);
}

/** Whether a number can be drawn as one mark for each person. */
export function isCount(value: number | null | undefined): value is number {
  return value != null && Number.isInteger(value) && value >= 0;
}

function isCounted(outcome: TrialOutcome): outcome is CountedOutcome {
  const { n, of, value } = outcome;
  return value !== null && isCount(n) && isCount(of) && n <= of;
}

/**
 * Kinds of caution by how much they bear on what the report found: of a result, that it rests on
 * few people comes before how its registry number was found.
 */
const weights: readonly string[] = [
  'retraction',
  'contradiction',
  'weak-support',
  'attribution',
  'direction',
  'identification',
];

function byWeight(cautions: readonly Caution[]): readonly Caution[] {
  const weightOf = ({ kind }: Caution): number => {
    const index = weights.indexOf(kind);
    return index < 0 ? weights.length : index;
  };
  return [...cautions].sort((a, b) => weightOf(a) - weightOf(b));
}

function peopleAt({ screened, enrolled, analysed }: Trial, id: string): number | undefined {
  const people = { screened, enrolled, analysed };
  return (Object.hasOwn(people, id) ? people[id as keyof typeof people] : undefined) ?? undefined;
}

/** A number of people, arms or visits count as a known fact. */
function isKnown(trial: Trial, { field, value }: TrialFact): boolean {
  return (
    value !== null ||
    peopleAt(trial, field) !== undefined ||
    (field === 'arms' && trial.arms.length > 0) ||
    (field === 'follow-up' && (trial.visits ?? []).length > 0)
  );
}

function partition<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function sum(values: readonly (number | null)[]): number | undefined {
  return values.reduce<number | undefined>(
    (total, value) => (total === undefined || value === null ? undefined : total + value),
    0,
  );
}

function difference(from: number | null, less: number | null | undefined): number | undefined {
  return from === null || less == null ? undefined : from - less;
}
