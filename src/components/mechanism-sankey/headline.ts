// SPDX-License-Identifier: MIT
import { answerLine, figureHeadline } from '../../locales/figure-words.js';
import type { Messages } from '../../locales/index.js';
import { describeFilter, pathLabel } from '../../locales/labels.js';
import { answerOf } from '../../model/answer.js';
import { localize } from '../../model/evidence.js';
import { reportPath } from '../../model/paths.js';
import type { Path } from '../../model/selection.js';
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
  messages: Messages,
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
  const said = answerLine(source, pathLabel(evidence, messages, path, flow), answer);
  const { count } = answer;
  return heading === ''
    ? { ...said, count }
    : {
        headline: heading,
        rest: messages.sentences([messages.figure.sentence(said.headline), said.rest]),
        count,
      };
}

/** The quiet line below the headline: title of the data, the filter as text. */
export function leadOf({ evidence, filter }: FigureView, messages: Messages): readonly string[] {
  return [
    localize(evidence.dataset.title, messages.language) ?? '',
    describeFilter(evidence, messages, filter),
  ].filter((text) => text !== '');
}
