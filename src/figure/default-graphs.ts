// SPDX-License-Identifier: MIT
import type { Dataset } from '../data/dataset.js';
import { defaultColumns } from '../model/columns.js';
import { indexEvidence } from '../model/evidence.js';
import { parseFilter, visibleRecords } from '../model/filter.js';
import { buildFlow } from '../model/flow.js';
import { resolveColumns, wideFrom } from '../model/resolution.js';
import { arrangeNodes } from './arrange.js';
import type { LayeredGraph } from './crossings.js';
import { inkGraph, laneBlocks } from './lane-graph.js';
import type { Blocks } from './node-order.js';

/**
 * The graphs of a dataset's figure with all settings at their defaults, wide and narrow, whose
 * order is found at build time.
 */
export function defaultGraphs(
  dataset: Dataset,
): readonly { readonly graph: LayeredGraph; readonly blocks: Blocks }[] {
  const evidence = indexEvidence(dataset);
  const { filter } = parseFilter(dataset.defaultFilter ?? '', evidence);
  const records = visibleRecords(evidence, filter);
  const settings = {
    columns: defaultColumns,
    records,
    missing: 'gathered',
    measure: 'studies',
    colorBy: 'source',
    detail: 'auto',
    opened: new Set<string>(),
  } as const;
  return [wideFrom, wideFrom - 1].map((width) => {
    const groups = resolveColumns(evidence, { ...settings, width });
    const flow = buildFlow(evidence, { ...settings, groups });
    const columns = arrangeNodes(evidence, flow, 'data', (node) => node.term);
    return { graph: inkGraph(flow, columns), blocks: laneBlocks(flow, columns) };
  });
}
