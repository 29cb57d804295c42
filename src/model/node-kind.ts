// SPDX-License-Identifier: MIT
import { notReported, standInPrefix } from './facets.js';

/**
 * The kind of a node: a reported term, a stand-in for a missing one, not reported, or gathered
 * terms.
 */
export type NodeKind = 'term' | 'stand-in' | 'not-reported' | 'group' | 'other';

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
  return term === otherTerm ? 'other' : 'term';
}
