// SPDX-License-Identifier: MIT
import { finishSlices, type Sliced } from '../data/slices.js';
import { amountOf, countedId, countOf, countRecords } from './counts.js';
import type { Evidence } from './evidence.js';
import { isUnnamed, type Flow, type FlowNode } from './flow.js';
import { IdGroups } from './id-groups.js';

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
   * Distinct studies in view that report the node's terms; at not-named nodes with `ids` as many as
   * these. Whole; what is written and spoken.
   */
  readonly count: number;
  /**
   * Height of the bar: `count` where that is written. Other not-named nodes of a column have
   * together the studies that name none at all, shared by weight; where every study names one
   * somewhere, their weight.
   */
  readonly bar: number;
  /** Whether the number is written at rest: not where several overlap and share one number. */
  readonly written: boolean;
  /**
   * At a not-named node whose number is written, the ids of what it counts: studies that name none
   * at all, each at one node of its column. `undefined` where all behind the node are counted.
   */
  readonly ids?: ReadonlySet<string>;
}

/** All whole numbers of a figure. */
export interface FigureNumbers {
  /** Studies (or findings, or the sum of their values) in view. */
  readonly total: number;
  /** What a study or finding counts on average: 1, or the mean value of the findings in view. */
  readonly mean: number;
  readonly columns: readonly ColumnNumbers[];
  readonly nodes: ReadonlyMap<FlowNode, NodeNumber>;
}

/** Counts distinct studies (or findings) behind every node and column of a flow. */
export function countFigure(evidence: Evidence, flow: Flow): FigureNumbers {
  return finishSlices(countInSlices(evidence, flow));
}

/** {@link countFigure} with a pause after each column. */
export function* countInSlices(evidence: Evidence, flow: Flow): Sliced<FigureNumbers> {
  const total = countRecords(evidence, flow.measure, flow.records);
  const mean = flow.measure === 'value' && total > 0 ? total / flow.records.length : 1;
  const counts = new Map(flow.nodes.map((node) => [node, countOf(evidence, flow, node)]));
  const nodes = new Map<FlowNode, NodeNumber>();
  const columns: ColumnNumbers[] = [];
  yield;
  for (const [column, facet] of flow.columns.entries()) {
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
    const counted = assignUnnamed(evidence, flow, facet, unnamedNodes);
    for (const node of unnamedNodes) {
      const ids = counted?.get(node);
      if (ids === undefined)
        nodes.set(node, { count: counts.get(node) ?? 0, bar: node.value * unit, written: false });
      else {
        const count = amountOf(evidence, flow.measure, ids);
        nodes.set(node, { count, bar: count || node.value, written: ids.size > 0, ids });
      }
    }
    columns.push({
      ...numbers,
      hasUnnamed: unnamedNodes.length > 0,
      largest: largestOf(named, counts, total),
    });
    yield;
  }
  return { total, mean, columns, nodes };
}

/**
 * Assigns each study (or finding) that names nothing in a column to the block that holds most of
 * its findings: together the blocks count what their caption says. `undefined` for stand-ins, and
 * where a block would count none.
 */
function assignUnnamed(
  evidence: Evidence,
  flow: Flow,
  facet: string,
  nodes: readonly FlowNode[],
): ReadonlyMap<FlowNode, ReadonlySet<string>> | undefined {
  const [only] = nodes;
  if (nodes.length > 1 && nodes.some(({ kind }) => kind !== 'unnamed')) return undefined;
  const naming = new Set(
    flow.records
      .filter((record) => evidence.termsOf(facet, record).length > 0)
      .map((record) => countedId(flow.measure, record)),
  );
  const weights = new Map<string, Map<FlowNode, number>>();
  // in equal parts, the smaller block says more of a study
  for (const node of [...nodes].sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1))) {
    for (const { finding, weight } of node.shares) {
      const record = evidence.records[finding];
      const id = record === undefined ? '' : countedId(flow.measure, record);
      if (record === undefined || naming.has(id)) continue;
      const here = weights.get(id) ?? new Map<FlowNode, number>();
      weights.set(id, here.set(node, (here.get(node) ?? 0) + weight));
    }
  }
  const assigned = new Map(nodes.map((node) => [node, new Set<string>()]));
  for (const [id, here] of weights) {
    // rounded: in what order a sum was added up must not decide
    const [most] = [...here].sort((a, b) => Math.round((b[1] - a[1]) * 1e9));
    assigned.get(most?.[0] ?? (only as FlowNode))?.add(id);
  }
  const isEmpty = [...assigned.values()].some(({ size }) => size === 0);
  return nodes.length > 1 && isEmpty ? undefined : assigned;
}

function countColumn(
  evidence: Evidence,
  flow: Flow,
  facet: string,
): Omit<ColumnNumbers, 'hasUnnamed' | 'largest'> {
  const termsOf = new IdGroups();
  const terms = new Set<string>();
  const leaving = new Set<string>();
  for (const record of flow.records) {
    const id = countedId(flow.measure, record);
    const given = evidence.termsOf(facet, record);
    if (given.length === 0) leaving.add(id);
    for (const term of given) {
      termsOf.add(id, term);
      terms.add(term);
    }
  }
  const naming = new Set(termsOf.keys());
  const unnamed = new Set([...leaving].filter((id) => !naming.has(id)));
  const partly = new Set([...leaving].filter((id) => naming.has(id)));
  let [least, most] = [Infinity, 0];
  for (const id of naming) {
    const size = termsOf.sizeOf(id);
    least = Math.min(least, size);
    most = Math.max(most, size);
  }
  const amount = (ids: ReadonlySet<string>): number => amountOf(evidence, flow.measure, ids);
  return {
    facet,
    terms: terms.size,
    naming: amount(naming),
    unnamed: amount(unnamed),
    partly: amount(partly),
    least: naming.size === 0 ? 0 : least,
    most,
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
