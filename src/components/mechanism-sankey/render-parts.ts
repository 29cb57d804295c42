// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { facetLabel, nodeLabel } from '../../locales/labels.js';
import type { Evidence } from '../../model/evidence.js';
import { highlightedValue, type Flow } from '../../model/flow.js';

/** The selected part of each node by column, the largest first. */
export function renderParts(
  evidence: Evidence,
  messages: Messages,
  flow: Flow,
  highlighted: ReadonlySet<number>,
): TemplateResult | typeof nothing {
  if (highlighted.size === 0) return nothing;
  return html`<details class="parts">
    <summary>${messages.details.parts}</summary>
    ${flow.columns.map((facet, column) => {
      const nodes = flow.nodes
        .filter(
          (node) =>
            node.column === column && node.shares.some((share) => highlighted.has(share.finding)),
        )
        .sort(
          (a, b) =>
            highlightedValue(b.shares, highlighted) - highlightedValue(a.shares, highlighted),
        );
      const texts = nodes.map((node) => {
        const part = undefined as string | undefined;
        const amount = part ?? messages.number(node.value);
        return `${nodeLabel(evidence, messages, node)}\u2002${amount}`;
      });
      return html`<p>
        <strong>${facetLabel(evidence, messages, facet)}</strong>
        ${texts.join(messages.conditionSeparator)}
      </p>`;
    })}
  </details>`;
}
