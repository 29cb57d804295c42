// SPDX-License-Identifier: MIT
import type { FlowNode } from '../model/flow.js';
import type { Mark, MarkState, MarkKind } from './marks.js';
import { isUnnamed, nodeItem } from './node-marks.js';
import { ascent, lineHeight, type PlacedLabel } from './place-labels.js';
import type { ColumnHeading } from './plan.js';
import { round } from './ribbon-path.js';

/** Padding of a label's background, px. */
const groundGap = 3;

/**
 * The labels of the nodes. With `highlighted` findings, by record number, labels of nodes with a
 * highlighted part stand out and all others are dimmed; without, all are as planned.
 */
export function labelMarks(
  labels: readonly PlacedLabel[],
  highlighted: ReadonlySet<number> = new Set(),
): readonly Mark[] {
  const stateOf = (node: FlowNode): readonly MarkState[] =>
    highlighted.size === 0
      ? []
      : node.shares.some((share) => highlighted.has(share.finding))
        ? ['highlighted']
        : ['dimmed'];
  return [
    // lines to nodes below, then all backgrounds, so that lines pass behind labels
    ...groundMark('leader', labels, leaderPath),
    ...groundMark('label-ground', labels, groundPath),
    ...groundMark('label-wedge', labels, wedgePath),
    ...labels.map(({ node: { node }, lines, x, y, anchor, shortened }): Mark => ({
      layer: 'labels',
      kind: 'label',
      key: `label ${node.key}`,
      item: nodeItem(node),
      states: [...kindStates(node), ...stateOf(node)],
      shape: { type: 'text', lines, x, y, anchor, shortened },
    })),
  ];
}

/** The headings of the columns. */
export function headingMarks(headings: readonly ColumnHeading[]): readonly Mark[] {
  return headings.map(({ facet, lines, x, y, anchor }) => ({
    layer: 'headings',
    kind: 'heading',
    key: `heading ${facet}`,
    shape: { type: 'text', lines, x, y, anchor, shortened: false },
  }));
}

function kindStates(node: FlowNode): readonly MarkState[] {
  const isGathered = node.kind === 'group' || node.kind === 'other';
  return [
    ...(isUnnamed(node) ? (['unnamed'] as const) : []),
    ...(isGathered ? (['gathered'] as const) : []),
  ];
}

/** The connections of labels with nodes, one mark of each kind; none if labels are beside nodes. */
function groundMark(
  kind: MarkKind,
  labels: readonly PlacedLabel[],
  pathOf: (label: PlacedLabel, leader: Leader) => string,
): readonly Mark[] {
  const d = labels
    .map((label) => (label.leader === undefined ? '' : pathOf(label, label.leader)))
    .join('');
  return d === '' ? [] : [{ layer: 'label-grounds', kind, key: kind, shape: { type: 'path', d } }];
}

type Leader = NonNullable<PlacedLabel['leader']>;

/** The line from a label to its node. */
function leaderPath(_label: PlacedLabel, { x, y0, y1 }: Leader): string {
  return `M${round(x)},${round(y0)}V${round(y1)}`;
}

/** The background that covers ribbons and lines behind a label. */
function groundPath({ x, y, width, lines }: PlacedLabel): string {
  const left = round(x - width / 2 - groundGap);
  const right = round(x + width / 2 + groundGap);
  const top = y - ascent - 1;
  const bottom = round(top + lines.length * lineHeight);
  return `M${left},${round(top)}H${right}V${bottom}H${left}Z`;
}

/** A wedge below a label that points at its node among several. */
function wedgePath(_label: PlacedLabel, { x, y0 }: Leader): string {
  return `M${round(x - 3.5)},${round(y0 - 0.5)}H${round(x + 3.5)}L${round(x)},${round(y0 + 4)}Z`;
}
