// SPDX-License-Identifier: MIT
import { notReported, standInPrefix } from './facets.js';

/** What a node is: a reported term, a stand-in for what is not named, the not-reported node, or terms gathered. */
export type NodeKind = 'term' | 'stand-in' | 'not-reported' | 'group' | 'other';

/** The id of the node that gathers what has no group of its own. */
export const otherTerm = 'other';
/** Prefix of a node that gathers the terms of one kind or family. */
export const groupPrefix = 'group/';
/** The node that gathers stand-ins and what is not reported. */
export const unnamedGroup = `${groupPrefix}not-named`;

/** What a term of a column is, read from its form. */
export function nodeKind(term: string): NodeKind {
  if (term === notReported) return 'not-reported';
  if (term.startsWith(standInPrefix)) return 'stand-in';
  if (term.startsWith(groupPrefix)) return 'group';
  return term === otherTerm ? 'other' : 'term';
}
