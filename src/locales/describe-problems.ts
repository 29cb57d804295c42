// SPDX-License-Identifier: MIT
import { groupProblems, type Problem } from '../data/problems.js';
import type { FirstMessages } from './messages.js';

/** A problem or notice as a sentence for the author of the data. */
export interface DescribedProblem {
  /** Where it is, what it is and how to mend it; the last of a kind says how many more there are. */
  readonly text: string;
  /** The problem itself, with its row and column as data. */
  readonly problem: Problem;
  /** Further problems of its kind that are not listed. */
  readonly more: number;
}

/** The first problems of each kind as sentences; further ones of a kind are counted. */
export function describeProblems(
  problems: readonly Problem[],
  messages: FirstMessages,
): readonly DescribedProblem[] {
  return groupProblems(problems).map(({ problem, more }) => {
    const text = messages.problem(problem);
    return {
      ...{ problem, more },
      text: more > 0 ? messages.sentences([text, messages.moreProblems(more)]) : text,
    };
  });
}
