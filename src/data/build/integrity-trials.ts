// SPDX-License-Identifier: MIT
import { nearestWord, type Problem } from '../problems.js';
import { visitDays } from '../visit-days.js';
import type { IntegrityContext, IntegrityRule } from './integrity-rule.js';

/** Rules for clinical reports, and for the glossary, which names targets as they name studies. */
export const trialRules: readonly IntegrityRule[] = [
  {
    id: 'studies-known',
    sentence:
      'Every trial is about a study of the dataset, every glossary target is a known target.',
    check: checkTrials,
  },
  {
    id: 'trial-numbers',
    sentence:
      'The visits of a trial stand in order of time, and a result counts no more people than its group has.',
    check: checkTrialNumbers,
  },
];

function checkTrialNumbers({ dataset }: IntegrityContext): readonly Problem[] {
  return dataset.trials.flatMap(({ id, visits = [], outcomes }) => {
    const problem = (field: string, message: string): Problem => ({
      where: `trials/${id}/${field}`,
      code: 'schema',
      details: { message },
    });
    const times = visits.map(visitDays);
    const isOrdered = times.every((time, index) => time > (times[index - 1] ?? -1));
    return [
      ...(isOrdered ? [] : [problem('visits', 'the visits are not in order of time')]),
      ...outcomes
        .filter(({ n = 0, of = n }) => n > of)
        .map(({ endpoint }) =>
          problem(endpoint, '`n` is larger than `of`: more people than the group has'),
        ),
    ];
  });
}

function checkTrials({ dataset, terms }: IntegrityContext): readonly Problem[] {
  const studies = new Set(dataset.studies.map((study) => study.id));
  const trials = dataset.trials
    .filter((trial) => !studies.has(trial.study))
    .map((trial): Problem => ({
      where: `trials/${trial.id}`,
      code: 'unknown-study',
      details: { word: trial.study, suggestion: nearestWord(trial.study, studies) ?? '' },
    }));
  const targets = dataset.glossary
    .filter(
      (entry) => entry.target !== undefined && terms.get('target')?.has(entry.target) !== true,
    )
    .map((entry): Problem => ({
      where: `glossary/${entry.id}`,
      code: 'unknown-term',
      details: {
        facet: 'target',
        word: entry.target ?? '',
        suggestion: nearestWord(entry.target ?? '', terms.get('target') ?? []) ?? '',
      },
    }));
  return [...trials, ...targets];
}
