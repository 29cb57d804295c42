// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/index.js';
import { figureNodeTexts } from '../../locales/figure-text.js';
import { facetLabel } from '../../locales/labels.js';
import { highlightedCount } from '../../model/answer.js';
import { wordsOf, type FigureView } from '../../view/derive-view.js';

/** The selected part of each node by column in whole studies (or findings), the largest first. */
export function renderParts(
  view: FigureView,
  messages: FirstMessages,
  highlighted: ReadonlySet<number>,
): TemplateResult | typeof nothing {
  if (highlighted.size === 0) return nothing;
  const { evidence, flow, numbers } = view;
  const source = wordsOf(view, messages);
  const columns = flow.columns.map((facet, column) => {
    const texts = flow.nodes
      .filter((node) => node.column === column)
      .map((node) => ({ node, part: highlightedCount(evidence, flow, numbers, node, highlighted) }))
      .filter(({ part }) => part > 0)
      .sort((a, b) => b.part - a.part)
      .map(({ node, part }) => {
        const all = messages.number(numbers.nodes.get(node)?.count ?? 0);
        const some = messages.number(part);
        const amount = some === all ? all : messages.partOf(some, all);
        return `${figureNodeTexts(source, node)[0] ?? ''}\u2002${amount}`;
      });
    return html`<div>
      <dt>${facetLabel(evidence, messages, facet)}</dt>
      <dd>${texts.join(messages.conditionSeparator)}</dd>
    </div>`;
  });
  return html`<details class="parts notes-fold">
    <summary>${messages.details.parts}</summary>
    <dl>${columns}</dl>
  </details>`;
}
