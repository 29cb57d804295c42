// SPDX-License-Identifier: MIT
import { extendLabels, type LongerValue } from '../../figure/extend-labels.js';
import type { HighlightTexts } from '../../figure/highlight-marks.js';
import type { MeasureStyled } from '../../figure/text-style.js';
import { highlightedMembers } from '../../locales/figure-words.js';
import type { Messages } from '../../locales/index.js';
import { highlightedCount, highlightedUnnamed } from '../../model/answer.js';
import type { FlowNode } from '../../model/flow.js';
import { wordsOf, type FigureView } from './derive-view.js';

/** The numbers of a highlight. Labels from top to bottom grow where there is room. */
export function highlightTexts(
  view: FigureView,
  messages: Messages,
  together: ReadonlySet<number>,
  measure: MeasureStyled,
): HighlightTexts {
  const { evidence, flow, numbers, plan } = view;
  /** Wordings of a part, the fullest first. */
  const partsOf = (part: number, whole: number): readonly string[] => {
    const [some, all] = [messages.number(part), messages.number(whole)];
    return part === whole ? [some] : [messages.partOf(some, all), `${some}/${all}`, some];
  };
  const nodeParts = (node: FlowNode): readonly string[] => {
    const { count = 0 } = numbers.nodes.get(node) ?? {};
    const part = highlightedCount(evidence, flow, numbers, node, together);
    // what is highlighted at a not-named node may be counted elsewhere
    return part === 0 ? [] : partsOf(part, count);
  };
  return {
    node: ({ node, label, numberRoom }) =>
      nodeParts(node).find((text) => measure(text, label?.size ?? 12, 600) <= numberRoom + 0.5) ??
      '',
    members: ({ node }) => [...highlightedMembers(wordsOf(view, messages), node, together)],
    column: (index) => {
      const { facet = '', unnamed = 0 } = numbers.columns[index] ?? {};
      return partsOf(highlightedUnnamed(evidence, flow, facet, together), unnamed)[0] ?? '';
    },
    labels: () => {
      if (plan.orientation === 'horizontal') return [];
      const longer = (node: FlowNode): LongerValue | undefined => {
        const value = messages.number(numbers.nodes.get(node)?.count ?? 0);
        const [part = value] = nodeParts(node);
        const isPart = node.shares.some(({ finding }) => together.has(finding));
        return isPart && part !== value ? { value, instead: [part] } : undefined;
      };
      return extendLabels(plan, longer, (text) => measure(text, 12, 400));
    },
  };
}
