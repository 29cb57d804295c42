// SPDX-License-Identifier: MIT
import { groupProblems, type Problem } from '../data/problems.js';
import type { Messages } from '../locales/index.js';

/** Problems as lines, in the words of the elements; many of a kind are counted. */
export function listProblems(problems: readonly Problem[], messages: Messages): readonly string[] {
  return groupProblems(problems).map(({ problem, more }) => {
    const text = messages.problem(problem);
    return more > 0 ? messages.sentences([text, messages.moreProblems(more)]) : text;
  });
}

/** Problems of options, whose names begin with two hyphens here. */
export function ofOptions(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, where: `--${problem.where}` }));
}
