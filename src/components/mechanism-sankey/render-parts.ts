// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { facetLabel, nodeLabel } from '../../locales/labels.js';
import type { Evidence } from '../../model/evidence.js';
import { litValue, type Flow } from '../../model/flow.js';
import { highlightedPart } from './selection-labels.js';

/** How much of each node belongs to what is selected, column by column, the largest part first. */
export function renderParts(
  evidence: Evidence,
  messages: Messages,
  flow: Flow,
  lit: ReadonlySet<number>,
): TemplateResult | typeof nothing {
  if (lit.size === 0) return nothing;
  return html`<details class="parts">
    <summary>${messages.details.parts}</summary>
    ${flow.columns.map((facet, column) => {
      const nodes = flow.nodes
        .filter(
          (node) => node.column === column && node.shares.some((share) => lit.has(share.finding)),
        )
        .sort((a, b) => litValue(b.shares, lit) - litValue(a.shares, lit));
      const words = nodes.map(
        (node) =>
          `${nodeLabel(evidence, messages, node)}\u2002${highlightedPart(messages, node, lit)?.instead[0] ?? messages.number(node.value)}`,
      );
      return html`<p>
        <strong>${facetLabel(evidence, messages, facet)}</strong>
        ${words.join(messages.conditionSeparator)}
      </p>`;
    })}
  </details>`;
}
