// SPDX-License-Identifier: MIT
import { oncePerObject } from '../data/once.js';
import type { FlowItem, SizedFigure } from '../figure/size-order.js';
import { countOf } from '../model/counts.js';
import type { FigureView } from './derive-view.js';

/** A view in an order of size, by the numbers that are written and spoken. */
export const sizedFigure = oncePerObject((view: FigureView): SizedFigure => {
  const { evidence, flow, numbers, arranged } = view;
  const counts = new Map<FlowItem, number>();
  const count = (item: FlowItem): number =>
    'from' in item ? countOf(evidence, flow, item) : (numbers.nodes.get(item)?.count ?? 0);
  return {
    flow,
    columns: arranged,
    countOf: (item) => {
      const value = counts.get(item) ?? count(item);
      counts.set(item, value);
      return value;
    },
  };
});
