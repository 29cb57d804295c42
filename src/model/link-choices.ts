// SPDX-License-Identifier: MIT
import type { Evidence } from './evidence.js';
import type { Flow } from './flow.js';
import { IdGroups } from './id-groups.js';
import { namedNodeOf, type ColumnNodes } from './link-answer.js';
import type { Station } from './selection.js';

/** A term or parent that a reader can ask about. */
export interface LinkChoice extends Station {
  /** `facet:term`. */
  readonly key: string;
  /** Terms of a parent. */
  readonly members: readonly string[];
  /** Distinct studies in view that report it. */
  readonly studies: number;
}

/** The choices of one column, those of most studies first. */
export interface ColumnChoices {
  readonly facet: string;
  /** At most {@link mostChoices}. */
  readonly choices: readonly LinkChoice[];
  /** Number of those that are left out. */
  readonly more: number;
}

/** More than anybody reads in a list; a hundred thousand would freeze the page. */
const mostChoices = 200;

/**
 * What a reader can ask about: the named nodes of every column, and each term that the rest of a
 * column gathers. What is not named is no choice.
 */
export function linkChoices(
  evidence: Evidence,
  flow: Flow,
  nodes: ColumnNodes,
): readonly ColumnChoices[] {
  return flow.columns.map((facet, column) => {
    const nodeOf = namedNodeOf(nodes[column]);
    const studies = new IdGroups();
    for (const record of flow.records)
      for (const term of evidence.termsOf(facet, record))
        studies.add(nodeOf(term), record.study.id);
    // vocabulary order decides between equal numbers
    const found = [...new Set(evidence.termIds(facet).map(nodeOf))]
      .filter((node) => studies.has(node))
      .sort((a, b) => studies.sizeOf(b) - studies.sizeOf(a));
    const members = new Map(found.slice(0, mostChoices).map((node) => [node, new Set<string>()]));
    for (const record of flow.records)
      for (const term of evidence.termsOf(facet, record)) members.get(nodeOf(term))?.add(term);
    const choices = [...members].map(([term, terms]) => ({
      ...{ key: `${facet}:${term}`, facet, term },
      members: [...terms],
      studies: studies.sizeOf(term),
    }));
    return { facet, choices, more: found.length - choices.length };
  });
}
