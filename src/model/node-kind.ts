// SPDX-License-Identifier: MIT
import { notReported, standInPrefix, unnamedPrefix } from './facets.js';

/**
 * What a node is: a reported term, grouped terms, or what is not named: a stand-in, a block of
 * these, one node for all.
 */
export type NodeKind = 'term' | 'stand-in' | 'not-reported' | 'unnamed' | 'group' | 'other';

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
  if (term.startsWith(unnamedPrefix)) return 'unnamed';
  return term === otherTerm ? 'other' : 'term';
}
