// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import { oncePerObject } from '../data/once.js';
import { eachInSlices, finishSlices, type Sliced } from '../data/slices.js';
import type { Flow, FlowLink, FlowNode, Share } from './flow.js';

type Item = FlowNode | FlowLink;

/** The shares of highlighted findings in a flow. */
export interface HighlightedShares {
  /** Those of a node or link, none if it has no part in the highlight. */
  readonly of: (item: Item) => readonly Share[];
  /** Those of the findings that the flow has. */
  readonly findings: readonly number[];
}

const none: readonly Share[] = [];
const known = new WeakMap<
  ReadonlySet<number>,
  { readonly flow: Flow; readonly shares: HighlightedShares }
>();

/**
 * Finds the shares of findings, given by record number. Costs as much as there is of them, however
 * large the flow: pointing at a small node of 100,000 rows must not wait.
 */
export function highlightedShares(flow: Flow, findings: ReadonlySet<number>): HighlightedShares {
  return finishSlices(sharesInSlices(flow, findings));
}

/** {@link highlightedShares} with a pause after some hundred findings. */
export function* sharesInSlices(
  flow: Flow,
  findings: ReadonlySet<number>,
): Sliced<HighlightedShares> {
  const before = known.get(findings);
  if (before?.flow === flow) return before.shares;
  const found = yield* collect(flow, findings);
  known.set(findings, { flow, shares: found });
  return found;
}

function* collect(flow: Flow, findings: ReadonlySet<number>): Sliced<HighlightedShares> {
  const { starts, owners, items, positions } = indexOf(flow);
  const byItem = new Map<Item, Share[]>();
  const present: number[] = [];
  yield* eachInSlices(findings, (finding) => {
    const end = starts[finding + 1] ?? 0;
    const start = starts[finding] ?? end;
    if (start < end) present.push(finding);
    for (let at = start; at < end; at += 1) {
      const item = items[owners[at] ?? -1];
      const share = item?.shares[positions[at] ?? -1];
      if (item === undefined || share === undefined) continue;
      addToList(byItem, item, share);
    }
  });
  return { of: (item) => byItem.get(item) ?? none, findings: present };
}

/** Where the shares of each finding are: entries of finding n stand from `starts[n]` on. */
interface ShareIndex {
  readonly starts: Uint32Array;
  readonly items: readonly Item[];
  /** Of each entry: the position of its node or link in `items`, and of the share in that. */
  readonly owners: Uint32Array;
  readonly positions: Uint32Array;
}

const indexOf = oncePerObject(indexShares);

function indexShares(flow: Flow): ShareIndex {
  const items = [...flow.nodes, ...flow.links];
  let size = 0;
  for (const { index } of flow.records) size = Math.max(size, index + 1);
  const starts = new Uint32Array(size + 1);
  let total = 0;
  for (const { shares } of items) {
    total += shares.length;
    for (const { finding } of shares) starts[finding + 1] = (starts[finding + 1] ?? 0) + 1;
  }
  for (let n = 1; n <= size; n += 1) starts[n] = (starts[n] ?? 0) + (starts[n - 1] ?? 0);
  const next = starts.slice();
  const owners = new Uint32Array(total);
  const positions = new Uint32Array(total);
  items.forEach(({ shares }, owner) => {
    shares.forEach(({ finding }, position) => {
      const at = next[finding] ?? 0;
      next[finding] = at + 1;
      owners[at] = owner;
      positions[at] = position;
    });
  });
  return { starts, items, owners, positions };
}
