// SPDX-License-Identifier: MIT
import type { Evidence } from './evidence.js';
import type { Flow } from './flow.js';
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
  readonly choices: readonly LinkChoice[];
}

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
    const found = new Map<string, { members: Set<string>; studies: Set<string> }>();
    // vocabulary order decides between equal numbers
    for (const term of evidence.termIds(facet)) {
      const node = nodeOf(term);
      if (!found.has(node)) found.set(node, { members: new Set(), studies: new Set() });
    }
    for (const record of flow.records) {
      for (const term of evidence.termsOf(facet, record)) {
        const entry = found.get(nodeOf(term));
        entry?.members.add(term);
        entry?.studies.add(record.study.id);
      }
    }
    const choices = [...found]
      .filter(([, { studies }]) => studies.size > 0)
      .map(([term, { members, studies }]) => ({
        ...{ key: `${facet}:${term}`, facet, term },
        members: [...members],
        studies: studies.size,
      }))
      .sort((a, b) => b.studies - a.studies);
    return { facet, choices };
  });
}
