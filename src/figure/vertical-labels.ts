// SPDX-License-Identifier: MIT
import { isUnnamed } from '../model/flow.js';
import type { Highlight } from './highlight-marks.js';
import { litState } from './label-marks.js';
import { itemOf } from './mark-item.js';
import type { Mark, MarkKind, SceneSource } from './marks.js';
import { ascent, lineHeight, type PlacedLabel } from './place-labels.js';
import type { VerticalPlan } from './plan-vertical.js';
import { round } from './ribbon-path.js';

/** Padding of a label's background, px. */
const groundGap = 3;
/** Size of labels, px. */
const labelSize = 12;

/** The labels of a figure from top to bottom, with the backgrounds that connect them with nodes. */
export function verticalLabels(
  source: SceneSource<VerticalPlan>,
  highlight: Highlight,
): readonly Mark[] {
  const { flow, plan } = source;
  const isLit = highlight.together.size > 0;
  const labels = (isLit ? highlight.texts?.labels() : undefined) ?? plan.labels;
  return [
    // lines to nodes below, then all backgrounds, so that lines pass behind labels
    ...groundMark('leader', labels, leaderPath),
    ...groundMark('label-ground', labels, groundPath),
    ...groundMark('label-wedge', labels, wedgePath),
    ...labels.map(({ node: { node }, lines, x, y, anchor, shortened }): Mark => {
      const lit = litState(flow, node, highlight);
      return {
        layer: 'labels',
        kind: 'label',
        key: `label ${node.key}`,
        item: itemOf(source, node),
        states: [...(isUnnamed(node) ? (['quiet'] as const) : []), ...(lit ? [lit] : [])],
        shape: {
          ...{ type: 'text', lines, number: '', x, y, anchor, shortened },
          ...{ size: labelSize, weight: 400, lineHeight },
        },
      };
    }),
  ];
}

/** The heads of the rows: their names. */
export function verticalHeadings(plan: VerticalPlan): readonly Mark[] {
  return plan.headings.map(({ facet, lines, x, y, anchor }) => ({
    layer: 'headings',
    kind: 'heading',
    key: `heading ${facet}`,
    shape: {
      ...{ type: 'text', lines, number: '', x, y, anchor, shortened: false },
      ...{ size: 13, weight: 600, lineHeight },
    },
  }));
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
