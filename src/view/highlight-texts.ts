// SPDX-License-Identifier: MIT
import type { LongerValue } from '../figure/extend-labels.js';
import { isUnnamed } from '../model/flow.js';
import type { HighlightScene, HighlightTexts } from '../figure/highlight-marks.js';
import type { MeasureStyled } from '../figure/text-style.js';
import { highlightedMembers } from '../locales/figure-text.js';
import type { FirstMessages } from '../locales/index.js';
import { highlightedCount, highlightedUnnamed } from '../model/answer.js';
import { highlightedShares } from '../model/highlighted-shares.js';
import type { FlowNode } from '../model/flow.js';
import { wordsOf, type FigureView } from './derive-view.js';

/** The numbers of a highlight. Labels from top to bottom grow where there is room. */
export function highlightTexts(
  view: FigureView,
  messages: FirstMessages,
  together: ReadonlySet<number>,
  measure: MeasureStyled,
  scene?: HighlightScene,
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
  const fits = (text: string, size: number | undefined, room: number): boolean =>
    measure(text, size ?? 12, 600) <= room + 0.5;
  return {
    node: ({ node, label, numberRoom }) => {
      const atRest = label?.number ?? '';
      const isAnswer = scene?.answer === node.key;
      if (isAnswer || scene?.kept === node.key) {
        const note = isAnswer ? '✓' : messages.story.question.guess;
        const noted = `${atRest}\u2002${note}`;
        return fits(noted, label?.size, numberRoom) ? noted : atRest;
      }
      if (scene !== undefined && (scene.gaps === 0 || isUnnamed(node))) return atRest;
      return nodeParts(node).find((text) => fits(text, label?.size, numberRoom)) ?? '';
    },
    hasStrongRoom: ({ label, strongRoom }, number) => fits(number, label?.size, strongRoom),
    members: ({ node }) => [...highlightedMembers(wordsOf(view, messages), node, together)],
    column: (index) => {
      if (scene !== undefined) return undefined;
      const { facet = '', unnamed = 0 } = numbers.columns[index] ?? {};
      return partsOf(highlightedUnnamed(evidence, flow, facet, together), unnamed)[0] ?? '';
    },
    labels: () => {
      if (plan.orientation === 'horizontal') return [];
      const longer = (node: FlowNode): LongerValue | undefined => {
        const value = messages.number(numbers.nodes.get(node)?.count ?? 0);
        const [part = value] = nodeParts(node);
        const isPart = highlightedShares(flow, together).of(node).length > 0;
        return isPart && part !== value ? { value, instead: [part] } : undefined;
      };
      return plan.extendLabels(longer, (text) => measure(text, 12, 400));
    },
  };
}
