// SPDX-License-Identifier: MIT
import {
  answerLine,
  figureHeadline,
  figureNodeTexts,
  type WordSource,
} from '../locales/figure-text.js';
import type { FirstMessages } from '../locales/index.js';
import { filterSentence } from '../locales/filter-sentence.js';
import { pathLabel } from '../locales/labels.js';
import { answerOf } from '../model/answer.js';
import type { Filter } from '../model/filter.js';
import { localize } from '../model/evidence.js';
import { reportPath } from '../model/paths.js';
import type { Path } from '../model/selection.js';
import { wordsOf, type FigureView } from './derive-view.js';

/** What stands above the figure. */
export interface Headline {
  readonly headline: string;
  /** What a selection reports besides the headline; empty without a selection. */
  readonly rest: string;
  /** Studies (or findings) of the selection. */
  readonly count: number;
}

/**
 * The headline: the author's, else the answer to what is selected, else how many studies name what.
 */
export function headlineOf(
  view: FigureView,
  messages: FirstMessages,
  path: Path,
  heading: string,
): Headline {
  const source = wordsOf(view, messages);
  if (path.length === 0)
    return { headline: heading === '' ? figureHeadline(source) : heading, rest: '', count: 0 };
  const { evidence, flow, numbers } = view;
  const { together } = reportPath(evidence, flow, path);
  const facets = new Set(path.map(({ facet }) => facet));
  const answer = answerOf(evidence, flow, numbers, together, facets);
  const said = answerLine(source, selectionName(source, path), answer);
  const { count } = answer;
  return heading === ''
    ? { ...said, count }
    : {
        headline: heading,
        rest: messages.sentences([messages.figure.sentence(said.headline), said.rest]),
        count,
      };
}

/** What is selected, in the words of the figure; what it does not show has its own name. */
export function selectionName(source: WordSource, path: Path): string {
  const { evidence, messages, flow } = source;
  return path
    .map((station) => {
      const node = flow.nodes.find(
        ({ facet, term, kind }) =>
          facet === station.facet && term === station.term && kind === 'other',
      );
      return node === undefined
        ? pathLabel(evidence, messages, [station], flow)
        : (figureNodeTexts(source, node)[0] ?? '');
    })
    .join(' → ');
}

/** The quiet line below the headline: title of the data, conditions as a sentence. */
export function leadOf(
  { evidence }: FigureView,
  messages: FirstMessages,
  conditions: Filter,
): readonly string[] {
  const title = localize(evidence.dataset.title, messages.language) ?? '';
  return [
    title === '' ? '' : messages.figure.sentence(title),
    filterSentence(evidence, messages, conditions),
  ].filter((text) => text !== '');
}

/** The line of a slide, as sentences: what the data and the filter are; empty where neither is. */
export function topicOf(view: FigureView, messages: FirstMessages): string {
  const title = leadOf(view, messages, []);
  const filter = filterSentence(view.evidence, messages, view.filter);
  const condition = filter === '' ? [] : [messages.figure.sentence(filter)];
  return messages.sentences([...title, ...condition]);
}
