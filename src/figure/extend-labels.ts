// SPDX-License-Identifier: MIT
import type { FlowNode } from '../model/flow.js';
import type { MeasureText } from './fit-label.js';
import { ascent, lineHeight, type PlacedLabel } from './place-labels.js';
import { nodeBox, type Box, type VerticalPlan } from './plan-vertical.js';

/** Space beside a label that grows, px. */
const gap = 3;

/** The value at the end of a label, and texts that may replace it: the first that fits does. */
export interface LongerValue {
  readonly value: string;
  readonly instead: readonly string[];
}

/**
 * Replaces the values of labels by longer texts without moving anything. A longer text stays in its
 * line, or takes one more, if it overlaps no other label, heading or node and stays in the picture;
 * otherwise the label stays as it is.
 */
export function extendLabels(
  plan: VerticalPlan,
  longer: (node: FlowNode) => LongerValue | undefined,
  measure: MeasureText,
): readonly PlacedLabel[] {
  const labels = [...plan.labels];
  const fixed = [
    ...plan.layout.nodes.map((placed) => nodeBox(placed)),
    ...plan.headings.map(({ lines, x, y, anchor }) =>
      boxOf({ x, y, anchor, lines, width: Math.max(...lines.map((line) => measure(line) * 1.2)) }),
    ),
  ];
  const byValue = labels
    .map((_, index) => index)
    .sort((a, b) => (labels[b]?.node.node.value ?? 0) - (labels[a]?.node.node.value ?? 0) || a - b);
  for (const index of byValue) {
    const label = labels[index];
    const wanted = label === undefined ? undefined : longer(label.node.node);
    if (label === undefined || wanted === undefined) continue;
    const isFree = (candidate: PlacedLabel): boolean => {
      const box = boxOf(candidate);
      const inside =
        box.x >= 0 &&
        box.y >= 0 &&
        box.x + box.width <= plan.width &&
        box.y + box.height <= plan.height;
      const roomy = { ...box, x: box.x - gap, width: box.width + 2 * gap };
      return (
        inside &&
        !fixed.some((other) => overlap(roomy, other)) &&
        !labels.some(
          (other) =>
            other !== label && (overlap(roomy, boxOf(other)) || coversLeader(roomy, other)),
        )
      );
    };
    const found = candidates(label, wanted, measure).find(isFree);
    if (found !== undefined) labels[index] = found;
  }
  return labels;
}

function candidates(
  label: PlacedLabel,
  { value, instead }: LongerValue,
  measure: MeasureText,
): readonly PlacedLabel[] {
  const last = label.lines.at(-1) ?? '';
  if (!last.endsWith(value)) return [];
  const before = last.slice(0, last.length - value.length);
  const made = (lines: readonly string[]): PlacedLabel => {
    const added = (lines.length - label.lines.length) * lineHeight;
    // labels beside nodes are centred, labels above nodes grow upwards
    return {
      ...label,
      lines,
      width: Math.max(...lines.map(measure)),
      y: label.y - (label.leader === undefined ? added / 2 : added),
    };
  };
  const named = before.trimEnd();
  return instead.flatMap((text) => [
    made([...label.lines.slice(0, -1), before + text]),
    ...(named === '' ? [] : [made([...label.lines.slice(0, -1), named, text])]),
  ]);
}

function boxOf({
  x,
  y,
  width,
  anchor,
  lines,
}: Pick<PlacedLabel, 'x' | 'y' | 'width' | 'anchor' | 'lines'>): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - ascent - 1, width, height: lines.length * lineHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a label would cover the line from another label to its node. */
function coversLeader(box: Box, { leader }: PlacedLabel): boolean {
  return (
    leader !== undefined &&
    overlap(box, { x: leader.x - 1, y: leader.y0, width: 2, height: leader.y1 - leader.y0 })
  );
}
