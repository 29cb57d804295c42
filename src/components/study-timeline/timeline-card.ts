// SPDX-License-Identifier: MIT
import type { CardText } from '../../locales/card-text.js';
import {
  columnLabel,
  foundIn,
  rowName,
  statusText,
  studyName,
  type MarkContext,
} from './timeline-view.js';

/** The most studies that the card of a stack names. */
const mostNames = 3;

/**
 * The words of the card of a study: what it found, in which rows it stands. In a stack a press
 * lists the studies of the stack.
 */
export function studyCard(
  context: MarkContext,
  id: string,
  isStacked: boolean,
): CardText | undefined {
  const { view, messages, selectedStudy } = context;
  const { read, clear } = messages.card;
  const study = view.evidence.studies.get(id);
  if (study === undefined) return undefined;
  const rows = view.timeline.rows.filter((row) => row.markOf(study) !== undefined);
  const marks = rows.flatMap((row) => row.markOf(study) ?? []);
  if (marks.length === 0) return undefined;
  const found = foundIn(
    view,
    messages,
    marks.flatMap(({ findings }) => findings),
  );
  return {
    title: studyName(view, messages, study),
    meaning: '',
    amount: found.join(messages.conditionSeparator),
    studies: [
      rows.map(({ term }) => rowName(view, messages, term)).join(messages.wordSeparator),
      statusText(messages, study),
    ]
      .filter((text) => text !== '')
      .join(messages.conditionSeparator),
    hints: [isStacked ? messages.studyTimeline.list : selectedStudy === id ? clear : read],
  };
}

/** The words of the card of a stack: how many studies of which row and year, three by name. */
export function stackCard(
  { view, messages }: MarkContext,
  term: string,
  column: number,
): CardText | undefined {
  const marks = view.timeline.rows.find((row) => row.term === term)?.marks[column] ?? [];
  if (marks.length === 0) return undefined;
  const names = marks.slice(0, mostNames).map(({ study }) => studyName(view, messages, study));
  const more = marks.length - names.length;
  return {
    title: [rowName(view, messages, term), columnLabel(view, messages, column)].join(
      messages.wordSeparator,
    ),
    meaning: '',
    amount: messages.studies(marks.length),
    studies: [...names, ...(more > 0 ? [messages.card.more(more)] : [])].join(
      messages.wordSeparator,
    ),
    hints: [messages.studyTimeline.list],
  };
}
