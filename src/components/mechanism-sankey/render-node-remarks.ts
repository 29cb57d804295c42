// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { countOf } from '../../model/counts.js';
import { isOnlyUnnamed, isUnnamed, type FlowNode } from '../../model/flow.js';
import { groupPrefix, nodeKind, otherTerm } from '../../model/node-kind.js';
import { parentFacet } from '../../model/parents.js';
import type { Path } from '../../model/selection.js';
import type { FigureView } from '../../view/derive-view.js';
import { canOpen } from '../../view/speak-figure.js';

/** A button that shows in the figure what the selected node gathers; nothing for other nodes. */
export function renderOpenNode(
  view: FigureView,
  messages: FirstMessages,
  path: Path,
  onOpen: (key: string) => void,
): TemplateResult | typeof nothing {
  const node = selectedNode(view, path);
  if (node === undefined || !canOpen(node)) return nothing;
  const text = openText(view, messages, node);
  if (text === undefined) return nothing;
  return html`<span class="opening"
    ><span aria-hidden="true">· </span
    ><button type="button" class="text" @click=${() => onOpen(node.key)}>${text}</button></span
  >`;
}

/**
 * How many studies of a not-named node its number in the figure counts, and how many more are
 * behind it: they name a term in some of their findings, or are counted at another block.
 */
export function renderPartlyNamed(
  view: FigureView,
  messages: FirstMessages,
  path: Path,
): TemplateResult | typeof nothing {
  const node = selectedNode(view, path);
  const text = node === undefined ? '' : countedText(view, messages, node);
  return text === '' ? nothing : html`<p class="report">${text}</p>`;
}

function countedText(
  { evidence, flow, numbers }: FigureView,
  messages: FirstMessages,
  node: FlowNode,
): string {
  const { details, figure } = messages;
  const { written = false, count = 0 } = numbers.nodes.get(node) ?? {};
  if (!isUnnamed(node) || !written) return '';
  if (!isOnlyUnnamed(flow, node)) {
    const more = countOf(evidence, flow, node) - count;
    return more === 0 ? '' : details.countedElsewhere(count, more);
  }
  const partly = numbers.columns[node.column]?.partly ?? 0;
  if (partly === 0) return '';
  return [details.unnamed(count), figure.partly(flow.measure, partly)]
    .filter((text) => text !== '')
    .join(messages.conditionSeparator);
}

function selectedNode({ flow }: FigureView, path: Path): FlowNode | undefined {
  const [station] = path;
  if (station === undefined || path.length > 1) return undefined;
  return flow.nodes.find(({ facet, term }) => facet === station.facet && term === station.term);
}

/** What opening a node shows; `undefined` for terms. */
function openText(
  { evidence }: FigureView,
  messages: FirstMessages,
  node: FlowNode,
): string | undefined {
  const { facet, term, members } = node;
  const { details } = messages;
  const kind = nodeKind(term);
  if (term === otherTerm) return details.showTerms(members.length, '');
  if (kind === 'unnamed') return details.showStandIns(evidence.facets.get(facet)?.standIn ?? '');
  if (kind !== 'group') return undefined;
  const label = termLabel(
    evidence,
    messages,
    parentFacet(evidence, facet),
    term.slice(groupPrefix.length),
  );
  return details.showTerms(members.length, label);
}
