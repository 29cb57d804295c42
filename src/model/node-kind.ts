// SPDX-License-Identifier: MIT
import { notReported, standInPrefix, unnamedPrefix } from './facets.js';

/**
 * What a node is: a reported term, grouped terms, or what is not named: a stand-in, a block of
 * these, one node for all.
 */
export type NodeKind = 'term' | 'stand-in' | 'not-reported' | 'unnamed' | 'group' | 'other';

/** Id of the node that gathers terms without a group. */
export const otherTerm = 'other';
/** Id prefix of a node that gathers the terms of one kind or family. */
export const groupPrefix = 'group/';
/** Id of the node that gathers stand-ins and missing values. */
export const unnamedGroup = `${groupPrefix}not-named`;

/** The kind of a term, derived from its id. */
export function nodeKind(term: string): NodeKind {
  if (term === notReported) return 'not-reported';
  if (term.startsWith(standInPrefix)) return 'stand-in';
  if (term.startsWith(groupPrefix)) return 'group';
  if (term.startsWith(unnamedPrefix)) return 'unnamed';
  return term === otherTerm ? 'other' : 'term';
}
