// SPDX-License-Identifier: MIT
import { extendLabels, type LongerValue } from '../../figure/extend-labels.js';
import type { MeasureText } from '../../figure/fit-label.js';
import type { PlacedLabel } from '../../figure/place-labels.js';
import type { Messages } from '../../locales/index.js';
import { highlightedValue, type FlowNode } from '../../model/flow.js';
import type { FigureView } from './derive-view.js';

/**
 * Texts of a node's highlighted part, `8.8 of 37.3`, longest first; `undefined` for all or none.
 */
export function highlightedPart(
  messages: Messages,
  node: FlowNode,
  highlighted: ReadonlySet<number>,
): LongerValue | undefined {
  const value = messages.number(node.value);
  const part = messages.number(highlightedValue(node.shares, highlighted));
  return part === value || !node.shares.some((share) => highlighted.has(share.finding))
    ? undefined
    : { value, instead: [messages.partOf(part, value), `${part}/${value}`] };
}

/** The labels of a selection, with the value of a node's selected part where it fits. */
export function selectionLabels(
  view: FigureView,
  messages: Messages,
  highlighted: ReadonlySet<number>,
  measure: MeasureText,
): readonly PlacedLabel[] {
  return extendLabels(view.plan, (node) => highlightedPart(messages, node, highlighted), measure);
}
