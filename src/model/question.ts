// SPDX-License-Identifier: MIT
import type { FlowNode } from './flow.js';
import type { FigureNumbers } from './node-numbers.js';
import type { ColumnResolution } from './resolution.js';
import { rankedTerms, termsAt } from './story-numbers.js';

/** A question about the largest term of a column, which is hidden until it is answered. */
export interface Question {
  readonly facet: string;
  readonly column: number;
  readonly answer: FlowNode;
  /** Studies (or findings) that report the answer. */
  readonly count: number;
  /** The answer and others that are smaller, in the order given. */
  readonly choices: readonly FlowNode[];
}

/** The fewest choices of a question. */
export const leastChoices = 2;

/** What a question is made of. */
export interface QuestionOptions {
  readonly column: number;
  /** The nodes of the column, in the order in which choices are listed. */
  readonly nodes: readonly FlowNode[];
  readonly numbers: FigureNumbers;
  readonly resolution: ColumnResolution;
  /** How many choices there should be. */
  readonly choices: number;
}

/**
 * The question which term of a column most studies report. `undefined` where it cannot be asked:
 * several terms tie for the most, or there is no other to choose from.
 */
export function makeQuestion(options: QuestionOptions): Question | undefined {
  const { column, nodes, numbers, resolution } = options;
  const { nodes: top, count } = termsAt(rankedTerms(resolution), 0);
  const named = nodes.filter(({ kind }) => kind === 'term' || kind === 'group');
  const answer = named.find(({ term }) => term === top[0]);
  const others = named.filter(
    (node) => node !== answer && (numbers.nodes.get(node)?.count ?? 0) < count,
  );
  if (answer === undefined || top.length > 1 || others.length === 0) return undefined;
  const drawn = drawFrom(others, Math.max(leastChoices, options.choices) - 1);
  const choices = named.filter((node) => node === answer || drawn.has(node));
  return { facet: answer.facet, column, answer, count, choices };
}

/**
 * Draws so many nodes. By a number made of their keys, so that a question is the same each time it
 * is shown, and the choices are not always the largest.
 */
function drawFrom(nodes: readonly FlowNode[], count: number): ReadonlySet<FlowNode> {
  const ranked = nodes
    .map((node) => ({ node, rank: hash(node.key) }))
    .sort((a, b) => a.rank - b.rank || (a.node.key < b.node.key ? -1 : 1));
  return new Set(ranked.slice(0, count).map(({ node }) => node));
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
