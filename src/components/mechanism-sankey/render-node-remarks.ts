// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import { isUnnamed, type FlowNode } from '../../model/flow.js';
import { groupPrefix, nodeKind, otherTerm } from '../../model/node-kind.js';
import { parentFacet } from '../../model/parents.js';
import type { Path } from '../../model/selection.js';
import type { FigureView } from './derive-view.js';
import { canOpen } from './speak-figure.js';

/** A button that shows in the figure what the selected node gathers; nothing for other nodes. */
export function renderOpenNode(
  view: FigureView,
  messages: Messages,
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
 * How many studies of a not-named node name nothing at all, and how many name a term in some of
 * their findings: the figure's number counts the former.
 */
export function renderPartlyNamed(
  view: FigureView,
  messages: Messages,
  path: Path,
): TemplateResult | typeof nothing {
  const { flow, numbers } = view;
  const node = selectedNode(view, path);
  if (node === undefined || !isUnnamed(node)) return nothing;
  const { columns, nodes } = numbers;
  const column = columns[node.column];
  const isOnly = nodes.get(node)?.written === true;
  if (column === undefined || column.partly === 0 || !isOnly) return nothing;
  const texts = [
    messages.details.unnamed(column.unnamed),
    messages.figure.partly(flow.measure, column.partly),
  ].filter((text) => text !== '');
  return html`<p class="report">${texts.join(messages.conditionSeparator)}</p>`;
}

function selectedNode({ flow }: FigureView, path: Path): FlowNode | undefined {
  const [station] = path;
  if (station === undefined || path.length > 1) return undefined;
  return flow.nodes.find(({ facet, term }) => facet === station.facet && term === station.term);
}

/** What opening a node shows; `undefined` for terms. */
function openText(
  { evidence }: FigureView,
  messages: Messages,
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
