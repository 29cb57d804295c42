// SPDX-License-Identifier: MIT
import type { Evidence } from './evidence.js';
import { notReported, standInPrefix, unnamedPrefix } from './facets.js';

/** The block of a column whose findings are told apart by nothing: all that is not named. */
export const allUnnamed = `${unnamedPrefix}all`;

/** Finds the parent of a term; `undefined` for terms that have none. */
export type ParentOf = (term: string) => string | undefined;

/**
 * The parents of a facet's terms: kind, family or group where the facet has one, else the field
 * `parent` of the vocabulary, else the column `<facet>-parent` (or `<facet> parent`) of custom
 * data. `undefined` for facets without parents.
 */
export function parentsOf(evidence: Evidence, facet: string): ParentOf | undefined {
  let facets = known.get(evidence);
  if (facets === undefined) known.set(evidence, (facets = new Map<string, ParentOf | undefined>()));
  if (!facets.has(facet)) facets.set(facet, findParents(evidence, facet));
  return facets.get(facet);
}

const known = new WeakMap<Evidence, Map<string, ParentOf | undefined>>();

function findParents(evidence: Evidence, facet: string): ParentOf | undefined {
  const inVocabulary: ParentOf = (term) => {
    const entry = evidence.term(facet, term);
    if (entry?.parent !== undefined) return entry.parent;
    return evidence.facets.get(facet)?.groupedBy === undefined
      ? undefined
      : (entry?.kind ?? entry?.family ?? entry?.group);
  };
  if (evidence.termIds(facet).some((term) => inVocabulary(term) !== undefined)) return inVocabulary;
  const column = parentColumn(evidence, facet);
  return column === undefined ? undefined : parentsFromColumn(evidence, facet, column);
}

/**
 * The facet whose terms name the parents of a facet's terms: that of the groups, the column of
 * parents, or the facet itself.
 */
export function parentFacet(evidence: Evidence, facet: string): string {
  return evidence.facets.get(facet)?.groupedBy ?? parentColumn(evidence, facet) ?? facet;
}

function parentColumn(evidence: Evidence, facet: string): string | undefined {
  return [`${facet}-parent`, `${facet} parent`].find((name) => evidence.facets.has(name));
}

/**
 * Where a finding has as many parents as terms they belong to each other in turn, else the first
 * parent is that of all.
 */
function parentsFromColumn(evidence: Evidence, facet: string, column: string): ParentOf {
  const parents = new Map<string, string>();
  for (const record of evidence.records) {
    const terms = evidence.termsOf(facet, record);
    const given = evidence.termsOf(column, record);
    terms.forEach((term, index) => {
      const parent = given.length === terms.length ? given[index] : given[0];
      if (parent !== undefined && !parents.has(term)) parents.set(term, parent);
    });
  }
  return (term) => parents.get(term);
}

/** The block that a stand-in or the not-reported term of a facet is gathered in. */
export type BlockOf = (term: string) => string;

/**
 * How a facet gathers what is not named: by the groups of its stand-ins where the vocabulary groups
 * them (a cargo by what was given), else in one block. What has no group stands in the one that
 * holds what fits no other. A facet without stand-ins keeps its not-reported node.
 */
export function blocksOf(evidence: Evidence, facet: string): BlockOf {
  const standIn = evidence.facets.get(facet)?.standIn;
  if (standIn === undefined) return () => notReported;
  const groupOf = (term: string): string | undefined =>
    evidence.facets.get(standIn)?.groupedBy === undefined
      ? undefined
      : evidence.term(standIn, term)?.group;
  const groups = evidence
    .termIds(standIn)
    .map(groupOf)
    .filter((group) => group !== undefined);
  if (groups.length === 0) return () => allUnnamed;
  const rest = groups.find(isRest);
  const restBlock = rest === undefined ? allUnnamed : unnamedPrefix + rest;
  return (term) => {
    const group = term.startsWith(standInPrefix)
      ? groupOf(term.slice(standInPrefix.length))
      : undefined;
    return group === undefined ? restBlock : unnamedPrefix + group;
  };
}

/** Whether a kind, family or group holds what fits no other. */
export function isRest(group: string): boolean {
  return group === 'other' || group.startsWith('other-');
}
