// SPDX-License-Identifier: MIT
import type { FlowItem, SizedFigure } from '../figure/size-order.js';
import { countOf } from '../model/counts.js';
import type { FigureView } from './derive-view.js';

const known = new WeakMap<FigureView, SizedFigure>();

/** A view in an order of size, by the numbers that are written and spoken. */
export function sizedFigure(view: FigureView): SizedFigure {
  const found = known.get(view);
  if (found !== undefined) return found;
  const { evidence, flow, numbers, arranged } = view;
  const counts = new Map<FlowItem, number>();
  const count = (item: FlowItem): number =>
    'from' in item ? countOf(evidence, flow, item) : (numbers.nodes.get(item)?.count ?? 0);
  const sized: SizedFigure = {
    flow,
    columns: arranged,
    countOf: (item) => {
      const value = counts.get(item) ?? count(item);
      counts.set(item, value);
      return value;
    },
  };
  known.set(view, sized);
  return sized;
}
