// SPDX-License-Identifier: MIT
import { countedShares } from './answer.js';
import type { Evidence } from './evidence.js';
import { isNamed, studiesOf, type Flow, type FlowNode } from './flow.js';
import type { FigureNumbers } from './node-numbers.js';
import { findingsThrough, type Station } from './selection.js';

/** Which node of a column most studies of a term report. */
export interface MostQuestion {
  readonly of: Station;
  /** The column that is asked for. */
  readonly facet: string;
  /** Whether only what names a term, or a group of terms, counts. */
  readonly namedOnly: boolean;
}

/** The answer: several nodes where they have as many studies. */
export interface MostAnswer {
  readonly nodes: readonly FlowNode[];
  /** Record numbers of the findings of these studies that report both. */
  readonly findings: ReadonlySet<number>;
  /** Studies of each of the nodes that report the term. */
  readonly count: number;
  /** Studies of the term in view. */
  readonly total: number;
}

/** What most studies of a term report in a column; `undefined` where none reports anything. */
export function mostOf(
  evidence: Evidence,
  flow: Flow,
  numbers: FigureNumbers,
  { of, facet, namedOnly }: MostQuestion,
): MostAnswer | undefined {
  const through = findingsThrough(evidence, flow.records, [of], flow.missing, flow);
  const counted = flow.nodes
    .filter((node) => node.facet === facet && (!namedOnly || isNamed(node)))
    .map((node) => {
      const shares = countedShares(evidence, flow, numbers, node, through);
      return { node, shares, count: studiesOf(evidence, shares).size };
    });
  const count = Math.max(0, ...counted.map((each) => each.count));
  if (count === 0) return undefined;
  const most = counted.filter((each) => each.count === count);
  const ids = [...through].map((index) => evidence.records[index]?.study.id);
  return {
    nodes: most.map(({ node }) => node),
    findings: new Set(most.flatMap(({ shares }) => shares.map(({ finding }) => finding))),
    count,
    total: new Set(ids).size,
  };
}
