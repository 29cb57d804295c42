// SPDX-License-Identifier: MIT
import { extendLabels } from '../../figure/extend-labels.js';
import type { MeasureText } from '../../figure/fit-label.js';
import type { PlacedLabel } from '../../figure/place-labels.js';
import type { Messages } from '../../locales/index.js';
import { litValue, type FlowNode } from '../../model/flow.js';
import type { FigureView } from './derive-view.js';

/** What of a node is lit, in words: `8.8 of 37.3`, from the fullest to the shortest wording; `undefined` for all or nothing. */
export function litPart(
  messages: Messages,
  node: FlowNode,
  lit: ReadonlySet<number>,
): { readonly value: string; readonly instead: readonly string[] } | undefined {
  const value = messages.number(node.value);
  const part = messages.number(litValue(node.shares, lit));
  return part === value || !node.shares.some((share) => lit.has(share.finding))
    ? undefined
    : { value, instead: [messages.partOf(part, value), `${part}/${value}`] };
}

/** The labels of a selection: where a part of a node is lit they say how much, as far as there is room. */
export function litLabels(
  view: FigureView,
  messages: Messages,
  lit: ReadonlySet<number>,
  measure: MeasureText,
): readonly PlacedLabel[] {
  return extendLabels(view.plan, (node) => litPart(messages, node, lit), measure);
}
