// SPDX-License-Identifier: MIT
import { compareNames } from '../data/compare-names.js';
import type { Arrangement } from '../figure/arrange-lanes.js';
import { hideColumn } from '../figure/hide-column.js';
import type { FigurePlan } from '../figure/marks.js';
import type { MeasureStyled } from '../figure/text-style.js';
import { figureNodeTexts, type WordSource } from '../locales/figure-text.js';
import type { FirstMessages } from '../locales/index.js';
import type { FlowNode } from '../model/flow.js';
import { makeQuestion, type Question } from '../model/question.js';

/** What a step of a story asks. */
export interface Asked {
  readonly facet: string;
  /** How many choices there should be. */
  readonly choices: number;
  /** Whether the column is hidden, since it is not answered yet. */
  readonly isOpen: boolean;
}

/** A flow with its numbers, and what its nodes were decided by. */
export type CountedFlow = Omit<WordSource, 'messages'>;

/** The question which term of a column most studies report, with its choices by name. */
export function askQuestion(
  counted: CountedFlow,
  arranged: Arrangement,
  facet: string,
  choices: number,
  messages: FirstMessages,
): Question | undefined {
  const column = counted.flow.columns.indexOf(facet);
  const resolution = counted.resolutions[column];
  if (resolution === undefined) return undefined;
  const source = { ...counted, messages };
  const label = (node: FlowNode): string => figureNodeTexts(source, node)[0] ?? '';
  const compare = compareNames(messages.language);
  const nodes = [...(arranged[column] ?? [])].sort((a, b) => compare(label(a), label(b)));
  return makeQuestion({ column, nodes, numbers: counted.numbers, resolution, choices });
}

/** A plan without the column that a question asks for. */
export function hideAnswer(
  plan: FigurePlan,
  { column }: Question,
  { numbers }: CountedFlow,
  messages: FirstMessages,
  measure: MeasureStyled,
): FigurePlan {
  if (plan.orientation === 'vertical') return plan;
  const lines = messages.story.question.hidden(numbers.columns[column]?.terms ?? 0);
  return hideColumn(plan, column, { lines, measure });
}
