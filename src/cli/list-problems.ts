// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import { describeProblems } from '../locales/describe-problems.js';
import type { FirstMessages } from '../locales/index.js';

/** Problems as lines, in the words of the elements; many of a kind are counted. */
export function listProblems(
  problems: readonly Problem[],
  messages: FirstMessages,
): readonly string[] {
  return describeProblems(problems, messages).map(({ text }) => text);
}

/** Problems of options, whose names begin with two hyphens here. */
export function ofOptions(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, where: `--${problem.where}` }));
}
