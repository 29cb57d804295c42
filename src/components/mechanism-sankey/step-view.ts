// SPDX-License-Identifier: MIT
import type { Highlight } from '../../figure/highlight-marks.js';
import { captionText } from '../../locales/caption-text.js';
import { figureHeadline, figureNodeTexts } from '../../locales/figure-text.js';
import type { FirstMessages } from '../../locales/index.js';
import { facetLabel } from '../../locales/labels.js';
import type { FlowNode } from '../../model/flow.js';
import type { Question } from '../../model/question.js';
import { findingsOfStep } from '../../model/step-selection.js';
import { isAsking, wordsOf, type FigureView } from '../../view/derive-view.js';
import { highlightOf } from '../../view/highlight-of.js';
import type { ReadStep } from './read-step.js';

/** Where a question stands: not answered, or answered with a guess, if there was one. */
export type Answered = { readonly guess: string } | undefined;

/** A choice of a question, as a reader sees it. */
export interface Choice {
  readonly key: string;
  readonly letter: string;
  readonly label: string;
}

/** The choices of a question with their letters. */
export function choicesOf(view: FigureView, messages: FirstMessages): readonly Choice[] {
  const source = wordsOf(view, messages);
  return (view.question?.choices ?? []).map((node, index) => ({
    key: node.key,
    letter: String.fromCharCode(65 + index),
    label: nodeName(source, node),
  }));
}

/** What a step highlights; `undefined` where it highlights nothing. */
export function highlightOfStep(
  view: FigureView,
  step: ReadStep,
  answered: Answered,
): Highlight | undefined {
  const { evidence, flow, question } = view;
  const all = flow.columns.length - 1;
  if (question !== undefined) {
    if (answered === undefined || isAsking(view)) return undefined;
    const { facet, term, key } = question.answer;
    const together = findingsOfStep(evidence, flow, { paths: [[{ facet, term }]], filter: [] });
    const kept = answered.guess === '' || answered.guess === key ? undefined : answered.guess;
    return {
      together,
      assembled: [],
      selected: new Set([key]),
      scene: { gaps: all, kept, answer: key },
    };
  }
  const { paths, filter, reveal } = step;
  if (paths.length === 0 && filter.length === 0 && reveal === undefined) return undefined;
  const together = findingsOfStep(evidence, flow, step);
  const [only] = paths.length === 1 ? paths : [];
  const isPieced = together.size === 0 && filter.length === 0 && only !== undefined;
  return {
    together,
    assembled: isPieced ? highlightOf(view, only).assembled : [],
    selected: selectedKeys(step),
    scene: { gaps: Math.min(all, reveal ?? all) },
  };
}

function selectedKeys({ paths }: ReadStep): ReadonlySet<string> {
  return new Set(paths.flat().map(({ facet, term }) => `${facet}:${term}`));
}

/** The headline of a step: its question, the answer to that, its caption. */
export function headlineOfStep(
  view: FigureView,
  messages: FirstMessages,
  step: ReadStep,
  answered: Answered,
): string {
  const { evidence, flow, question } = view;
  const source = wordsOf(view, messages);
  if (question !== undefined && answered !== undefined) return answerText(view, messages, question);
  if (step.caption !== '') {
    const highlighted = findingsOfStep(evidence, flow, step);
    return captionText(step.caption, { ...source, highlighted, selected: selectedKeys(step) });
  }
  return question === undefined ? figureHeadline(source) : questionText(view, messages, question);
}

/** The computed text of a question. */
function questionText(
  { evidence, flow, numbers }: FigureView,
  messages: FirstMessages,
  { facet, count }: Question,
): string {
  return messages.story.question.ask(
    facetLabel(evidence, messages, facet),
    flow.measure,
    count * 2 > numbers.total,
  );
}

/** "Anti-apoptosis, proliferation: 44 of 78 studies" */
function answerText(
  view: FigureView,
  messages: FirstMessages,
  { answer, count }: Question,
): string {
  const { flow, numbers } = view;
  const { headline } = messages.figure.answer({
    label: nodeName(wordsOf(view, messages), answer),
    ...{ measure: flow.measure, count, total: numbers.total },
    ...{ from: undefined, naming: [], top: undefined },
  });
  return messages.story.question.answer(headline);
}

/** What is announced when a step is shown, or its question answered. */
export function speechOfStep(
  view: FigureView,
  messages: FirstMessages,
  step: ReadStep,
  answered: Answered,
): string {
  const { question } = view;
  const headline = headlineOfStep(view, messages, step, answered);
  if (question === undefined) return headline;
  const words = messages.story.question;
  const choices = choicesOf(view, messages);
  if (answered === undefined) return words.speak(headline, choices);
  const guess = choices.find(({ key }) => key === answered.guess)?.label ?? '';
  return words.speakAnswer(headline, guess, answered.guess === question.answer.key);
}

function nodeName(source: Parameters<typeof figureNodeTexts>[0], node: FlowNode): string {
  return figureNodeTexts(source, node)[0] ?? node.term;
}
