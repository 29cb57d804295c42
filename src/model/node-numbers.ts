// SPDX-License-Identifier: MIT
import { countedId, countOf } from './counts.js';
import type { Evidence } from './evidence.js';
import { isOnlyUnnamed, isUnnamed, type Flow, type FlowNode } from './flow.js';

/** What is counted in a column: studies, or findings where the measure counts these. */
export interface ColumnNumbers {
  readonly facet: string;
  /** Distinct terms that are named in view. */
  readonly terms: number;
  /** Studies that name at least one. */
  readonly naming: number;
  /** Studies that name none at all; with `naming` all that are in view. */
  readonly unnamed: number;
  /** Studies that name one only in some of their findings; they are among `naming`. */
  readonly partly: number;
  /** The fewest and the most terms that one of the naming studies reports. */
  readonly least: number;
  readonly most: number;
  /** Whether the column shows what is not named. */
  readonly hasUnnamed: boolean;
  /**
   * The largest named node, where it is alone at the top and has at least a tenth of the studies.
   */
  readonly largest: FlowNode | undefined;
}

/** The number of a node and the height of its bar, both in studies (or findings). */
export interface NodeNumber {
  /**
   * Distinct studies in view that report the node's terms; at the only not-named node of a column,
   * those that name none at all. Whole; what is written and spoken.
   */
  readonly count: number;
  /**
   * Height of the bar: `count` at named nodes. The not-named nodes of a column have together the
   * studies that name none at all, shared by weight; where every study names one somewhere, their
   * weight.
   */
  readonly bar: number;
  /**
   * Whether the number is written at rest: several not-named nodes of a column overlap and share
   * one number.
   */
  readonly written: boolean;
}

/** All whole numbers of a figure. */
export interface FigureNumbers {
  /** Studies (or findings) in view. */
  readonly total: number;
  readonly columns: readonly ColumnNumbers[];
  readonly nodes: ReadonlyMap<FlowNode, NodeNumber>;
}

/** Counts distinct studies (or findings) behind every node and column of a flow. */
export function countFigure(evidence: Evidence, flow: Flow): FigureNumbers {
  const total = new Set(flow.records.map((record) => countedId(flow.measure, record))).size;
  const counts = new Map(flow.nodes.map((node) => [node, countOf(evidence, flow, node)]));
  const nodes = new Map<FlowNode, NodeNumber>();
  const columns = flow.columns.map((facet, column) => {
    const here = flow.nodes.filter((node) => node.column === column);
    const unnamedNodes = here.filter(isUnnamed);
    const named = here.filter((node) => !isUnnamed(node));
    const numbers = countColumn(evidence, flow, facet);
    const weight = unnamedNodes.reduce((sum, { value }) => sum + value, 0);
    const unit = numbers.unnamed === 0 || weight === 0 ? 1 : numbers.unnamed / weight;
    for (const node of named) {
      const count = counts.get(node) ?? 0;
      nodes.set(node, { count, bar: count, written: true });
    }
    for (const node of unnamedNodes) {
      const isOnly = isOnlyUnnamed(flow, node);
      nodes.set(node, {
        count: isOnly ? numbers.unnamed : (counts.get(node) ?? 0),
        bar: node.value * unit,
        written: isOnly && numbers.unnamed > 0,
      });
    }
    return {
      ...numbers,
      hasUnnamed: unnamedNodes.length > 0,
      largest: largestOf(named, counts, total),
    };
  });
  return { total, columns, nodes };
}

function countColumn(
  evidence: Evidence,
  flow: Flow,
  facet: string,
): Omit<ColumnNumbers, 'hasUnnamed' | 'largest'> {
  const termsOf = new Map<string, Set<string>>();
  const leaving = new Set<string>();
  for (const record of flow.records) {
    const id = countedId(flow.measure, record);
    let terms = termsOf.get(id);
    if (terms === undefined) termsOf.set(id, (terms = new Set()));
    const given = evidence.termsOf(facet, record);
    if (given.length === 0) leaving.add(id);
    for (const term of given) terms.add(term);
  }
  const naming = [...termsOf].filter(([, terms]) => terms.size > 0);
  const sizes = naming.map(([, terms]) => terms.size);
  return {
    facet,
    terms: new Set(naming.flatMap(([, terms]) => [...terms])).size,
    naming: naming.length,
    unnamed: termsOf.size - naming.length,
    partly: naming.filter(([id]) => leaving.has(id)).length,
    least: sizes.length === 0 ? 0 : Math.min(...sizes),
    most: Math.max(0, ...sizes),
  };
}

/** The largest node that has a name of its own: what gathers a rest is never the largest. */
function largestOf(
  named: readonly FlowNode[],
  counts: ReadonlyMap<FlowNode, number>,
  total: number,
): FlowNode | undefined {
  const size = (node: FlowNode): number => counts.get(node) ?? 0;
  const ranked = named.filter((node) => node.kind !== 'other').sort((a, b) => size(b) - size(a));
  const [first, second] = ranked;
  if (first === undefined || size(first) * 10 < total) return undefined;
  return second !== undefined && size(second) === size(first) ? undefined : first;
}
