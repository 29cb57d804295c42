// SPDX-License-Identifier: MIT
import type { Problem } from '../../data/problems.js';
import { checkCaption } from '../../locales/caption-text.js';
import { checkFacet } from '../../model/check-facet.js';
import type { Evidence } from '../../model/evidence.js';
import { parseFilter, type Filter } from '../../model/filter.js';
import { leastChoices } from '../../model/question.js';
import { parsePath, type Path } from '../../model/selection.js';
import { parseStepSelection, splitKeys } from '../../model/step-selection.js';
import { checkNumber } from '../../view/check-number.js';
import type { MechanismStep } from '../mechanism-step/mechanism-step.js';

/** A step whose attributes are read against the data. */
export interface ReadStep {
  readonly caption: string;
  /** What it selects: a finding passes through one of these. */
  readonly paths: readonly Path[];
  readonly filter: Filter;
  /** Gaps between columns that are highlighted; `undefined` for all. */
  readonly reveal: number | undefined;
  /** Keys of the groups that it opens. */
  readonly open: readonly string[];
  /** The column that it asks for; empty for none. */
  readonly ask: string;
  readonly choices: number;
  readonly problems: readonly Problem[];
}

/** Reads a step; problems name its attributes, with its number among the steps. */
export function readStep(
  step: MechanismStep,
  number: number,
  evidence: Evidence,
  columns: readonly string[],
): ReadStep {
  const place = (attribute: string): string => `mechanism-step ${number}, ${attribute}`;
  const at = (attribute: string, problems: readonly Problem[]): readonly Problem[] =>
    problems.map((problem) => ({ ...problem, where: place(attribute) }));
  const { select, filter, ask, text } = step;
  const selection = parseStepSelection(select, evidence);
  const conditions = parseFilter(filter, evidence);
  const open = splitKeys(step.open);
  // an attribute that was removed leaves null
  const reveal = step.reveal ?? undefined;
  return {
    ...{ caption: text, paths: selection.paths, filter: conditions.filter, reveal, open, ask },
    choices: step.choices,
    problems: [
      ...at('select', selection.problems),
      ...at('filter', conditions.problems),
      ...at(
        'open',
        open.flatMap((key) => parsePath(key, evidence).problems),
      ),
      ...at('caption', checkCaption(text, columns)),
      ...(ask === '' ? [] : at('ask', checkAsked(evidence, ask, columns))),
      ...checkNumber(place('reveal'), reveal, 0, step.getAttribute('reveal')),
      ...checkNumber(place('choices'), step.choices, leastChoices, step.getAttribute('choices')),
    ],
  };
}

function checkAsked(
  evidence: Evidence,
  facet: string,
  columns: readonly string[],
): readonly Problem[] {
  if (columns.includes(facet)) return [];
  const known = columns.join(', ');
  const unknown = checkFacet(evidence, 'ask', facet);
  if (unknown.length > 0) return unknown;
  return [
    { where: 'ask', code: 'unknown-option', details: { word: facet, suggestion: '', known } },
  ];
}
