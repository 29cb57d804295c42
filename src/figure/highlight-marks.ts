// SPDX-License-Identifier: MIT
import { highlightedValue } from '../model/flow.js';
import type { AssembledPart } from '../model/paths.js';
import type { PlacedNode } from './layout-sankey.js';
import { dashMark, isThin, lineMark, linkItem, ribbonMark } from './link-marks.js';
import type { Mark, SceneSource } from './marks.js';
import { nodeItem } from './node-marks.js';
import { nodeBox, type FigurePlan } from './plan.js';
import { centrePath } from './ribbon-path.js';
import { highlightedBands } from './strands.js';

/**
 * The highlighted findings, by record number, and assembled parts, which join different studies.
 */
export interface Highlight {
  readonly together: ReadonlySet<number>;
  readonly assembled: readonly AssembledPart[];
}

/** Whether to dim everything else; the highlight need not be in view. */
export function isHighlighting({ together, assembled }: Highlight): boolean {
  return together.size + assembled.length > 0;
}

/**
 * The parts of ribbons and bars with the highlighted findings, in all columns, with the states of
 * their ribbons. Empty without a highlight.
 */
export function highlightMarks(
  { evidence, plan }: SceneSource,
  { together, assembled }: Highlight,
): readonly Mark[] {
  const { layout, orientation } = plan;
  const marks: Mark[] = [...assembledMarks(plan, assembled)];
  if (together.size === 0) return marks;
  for (const placed of layout.links) {
    const bands = highlightedBands(placed, layout.scale, together);
    if (bands.length === 0) continue;
    const item = linkItem(evidence, placed.link);
    const isSingle = item.states.includes('single');
    for (const band of bands) {
      if (isSingle && isThin(band)) {
        marks.push(dashMark('highlighted-ribbons', item, band, orientation));
        continue;
      }
      marks.push(ribbonMark('band', 'highlighted-ribbons', item, band, orientation));
      if (isSingle)
        marks.push(lineMark('single-line', 'highlighted-ribbons', item, band, orientation));
    }
    if (item.states.includes('marked'))
      marks.push(lineMark('marked-line', 'highlighted-lines', item, placed, orientation));
  }
  for (const placed of layout.nodes) {
    const value = highlightedValue(placed.node.shares, together);
    if (value > 0) marks.push(barMark(placed, value, plan));
  }
  return marks;
}

/** The centre lines of assembled parts as one mark: each between the columns of its findings. */
function assembledMarks(
  { layout, orientation }: FigurePlan,
  parts: readonly AssembledPart[],
): readonly Mark[] {
  const d = parts
    .flatMap(({ findings, first, last }) =>
      layout.links
        .filter(({ link }) => link.from.column >= first && link.to.column <= last)
        .flatMap((placed) => highlightedBands(placed, layout.scale, findings)),
    )
    .map((band) => centrePath(band, orientation))
    .join('');
  return d === ''
    ? []
    : [{ layer: 'assembled', kind: 'assembled', key: 'assembled', shape: { type: 'path', d } }];
}

function barMark(placed: PlacedNode, value: number, { layout, orientation }: FigurePlan): Mark {
  const part = { ...placed, y1: placed.y0 + value * layout.scale };
  return {
    layer: 'highlighted-bars',
    kind: 'highlighted-bar',
    key: `highlighted-bar ${placed.node.key}`,
    item: nodeItem(placed.node),
    shape: { type: 'box', ...nodeBox(part, orientation) },
  };
}
