// SPDX-License-Identifier: MIT
import { extendLabels, type LongerValue } from '../../figure/extend-labels.js';
import type { MeasureText } from '../../figure/fit-label.js';
import type { HighlightTexts } from '../../figure/highlight-marks.js';
import type { Messages } from '../../locales/index.js';
import { highlightedCount, highlightedUnnamed } from '../../model/answer.js';
import type { FlowNode } from '../../model/flow.js';
import type { FigureView } from './derive-view.js';

/** The numbers of a highlight. Labels from top to bottom grow where there is room. */
export function highlightTexts(
  view: FigureView,
  messages: Messages,
  together: ReadonlySet<number>,
  measure: MeasureText,
): HighlightTexts {
  const { evidence, flow, numbers, plan } = view;
  const partOf = (part: number, whole: number): string =>
    part === whole
      ? messages.number(whole)
      : messages.partOf(messages.number(part), messages.number(whole));
  const node = (each: FlowNode): string => {
    const { count = 0, written = false } = numbers.nodes.get(each) ?? {};
    const part = highlightedCount(evidence, flow, each, together);
    return written ? partOf(part, count) : messages.number(part);
  };
  return {
    node,
    column: (index) => {
      const { facet = '', unnamed = 0 } = numbers.columns[index] ?? {};
      return partOf(highlightedUnnamed(evidence, flow, facet, together), unnamed);
    },
    labels: () => {
      if (plan.orientation === 'horizontal') return [];
      const longer = (each: FlowNode): LongerValue | undefined => {
        const value = messages.number(numbers.nodes.get(each)?.count ?? 0);
        const part = node(each);
        const isPart = each.shares.some(({ finding }) => together.has(finding));
        return isPart && part !== value ? { value, instead: [part] } : undefined;
      };
      return extendLabels(plan, longer, measure);
    },
  };
}
