// SPDX-License-Identifier: MIT
import type { Caution, Trial, TrialFact, TrialOutcome } from '../data/dataset.js';

/** A step in the flow of a clinical report. */
export interface TrialStep {
  readonly id: TrialStepId;
  /** Number of people at this step; `undefined` if unknown. */
  readonly people: number | undefined;
  /** The facts of this step, in reading order. A `null` value is unknown. */
  readonly facts: readonly TrialFact[];
  /** Whether anything of this step is known. */
  readonly known: boolean;
}

/** The steps in order, each with its facts. All other facts are about the trial as a whole. */
const layout = [
  { id: 'screened', fields: ['screened', 'eligibility'] },
  { id: 'enrolled', fields: ['enrolled'] },
  { id: 'arms', fields: ['arms'] },
  { id: 'treatment', fields: ['dose', 'cell-source', 'harvest', 'route'] },
  { id: 'follow-up', fields: ['follow-up'] },
  { id: 'analysed', fields: ['analysed'] },
  { id: 'outcomes', fields: ['primary-outcome', 'secondary-outcomes'] },
  { id: 'adverse-events', fields: ['adverse-events'] },
] as const satisfies readonly { readonly id: string; readonly fields: readonly string[] }[];

/** The steps of a clinical report, from screening to outcomes. */
export type TrialStepId = (typeof layout)[number]['id'];

/** A fact that belongs to a step. */
export type TrialField = (typeof layout)[number]['fields'][number];

/** A clinical report as a flow. Missing facts stay unknown. */
export interface TrialFlow {
  readonly trial: Trial;
  /** Facts about the report as a whole: design, sponsor, country … */
  readonly about: readonly TrialFact[];
  readonly steps: readonly TrialStep[];
  /** Results with a value; those without are in `unknownResults`. */
  readonly results: readonly TrialOutcome[];
  readonly unknownResults: readonly TrialOutcome[];
  /** Enrolled minus the sum of the arms; `undefined` if a number is unknown, 0 if they agree. */
  readonly outsideArms: number | undefined;
  /** Enrolled minus analysed; `undefined` if a number is unknown. */
  readonly notAnalysed: number | undefined;
  /** Cautions about contradictions. */
  readonly contradictions: readonly Caution[];
  readonly otherCautions: readonly Caution[];
  /** Number of facts and results with a value. */
  readonly known: number;
  readonly asked: number;
}

/** Builds the flow of a clinical report. Every fact has exactly one place. */
export function buildTrialFlow(trial: Trial): TrialFlow {
  const inSteps = new Set<string>(layout.flatMap((step) => step.fields));
  const about = trial.facts.filter((fact) => !inSteps.has(fact.field));
  const steps = layout.map((step) => buildStep(trial, step.id, step.fields));
  const results = trial.outcomes.filter((outcome) => outcome.value !== null);
  const facts = [...about, ...steps.flatMap((step) => step.facts)];
  const inArms = trial.arms.length === 0 ? undefined : sum(trial.arms.map((arm) => arm.n));
  const cautions = trial.cautions ?? [];
  return {
    trial,
    about,
    steps,
    results,
    unknownResults: trial.outcomes.filter((outcome) => outcome.value === null),
    outsideArms: difference(trial.enrolled, inArms),
    notAnalysed: difference(trial.enrolled, trial.analysed),
    contradictions: cautions.filter((caution) => caution.kind === 'contradiction'),
    otherCautions: cautions.filter((caution) => caution.kind !== 'contradiction'),
    known: facts.filter((fact) => isKnown(trial, fact)).length + results.length,
    asked: facts.length + trial.outcomes.length,
  };
}

/**
 * Splits a statement at its semicolons into the sides of a disagreement; returns it whole unless
 * there are as many sides as disagreeing sources.
 */
export function splitSides(text: string, sources: number): readonly string[] {
  const sides = text.split(/[;；]\s*/).map((side) => side.trim());
  return sides.length === sources && sides.every((side) => side !== '') ? sides : [text];
}

function buildStep(trial: Trial, id: TrialStepId, fields: readonly string[]): TrialStep {
  // a field may have several facts, one each from paper and registry
  const facts = fields.flatMap((field): readonly TrialFact[] => {
    const told = trial.facts.filter((fact) => fact.field === field);
    return told.length > 0 ? told : [{ field, value: null }];
  });
  const people = peopleAt(trial, id);
  const hasResults = id === 'outcomes' && trial.outcomes.some((outcome) => outcome.value !== null);
  return { id, people, facts, known: hasResults || facts.some((fact) => isKnown(trial, fact)) };
}

function peopleAt(trial: Trial, id: string): number | undefined {
  return (
    (id === 'enrolled' ? trial.enrolled : id === 'analysed' ? trial.analysed : undefined) ??
    undefined
  );
}

/** A number of people or a list of arms counts as a known fact. */
function isKnown(trial: Trial, fact: TrialFact): boolean {
  return (
    fact.value !== null ||
    peopleAt(trial, fact.field) !== undefined ||
    (fact.field === 'arms' && trial.arms.length > 0)
  );
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
