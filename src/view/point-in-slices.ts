// SPDX-License-Identifier: MIT
import type { Sliced } from '../data/slices.js';
import { strandParts } from '../figure/lane-ribbons.js';
import { highlightedCount } from '../model/answer.js';
import { findingsInSlices } from '../model/flow.js';
import { sharesInSlices } from '../model/highlighted-shares.js';
import { sameStation, type Path } from '../model/selection.js';
import type { FigureView } from './derive-view.js';

/** Below this, all of it is counted faster than it is sliced. */
const manyShares = 1000;

/**
 * Counts in slices what pointing at a node asks of its findings: a node of a hundred thousand must
 * not hold the page up. What is painted afterwards finds all of it known.
 */
export function* pointInSlices(
  { evidence, flow, numbers, plan }: FigureView,
  path: Path,
): Sliced<void> {
  const [station] = path;
  const node = flow.nodes.find((each) => sameStation(each, station));
  if (path.length !== 1 || node === undefined || node.shares.length < manyShares) return;
  const findings = yield* findingsInSlices(node.shares);
  const { of } = yield* sharesInSlices(flow, findings);
  for (const each of flow.nodes) {
    highlightedCount(evidence, flow, numbers, each, findings);
    yield;
  }
  for (const link of flow.links) {
    strandParts(link, plan.strands, of(link));
    yield;
  }
}
