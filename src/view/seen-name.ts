// SPDX-License-Identifier: MIT
import { figureNodeTexts, type WordSource } from '../locales/figure-text.js';
import { facetLabel, nodeLabel } from '../locales/labels.js';
import { isOnlyUnnamed, isUnnamed, type FlowNode } from '../model/flow.js';
import { wordsOf, type FigureView } from './derive-view.js';
import type { FirstMessages } from '../locales/index.js';

/**
 * A node's name, which begins with the words that are seen at it, so that who speaks them to the
 * computer reaches it (WCAG 2.5.3); then what these leave out.
 */
export function seenName(view: FigureView, messages: FirstMessages, node: FlowNode): string {
  const source = wordsOf(view, messages);
  if (hasCaption(view, node)) return messages.figure.unnamed;
  const texts = figureNodeTexts(source, node);
  const drawn = squeeze(drawnText(view, node));
  const seen = texts.find((text) => drawn.startsWith(squeeze(text))) ?? texts[0] ?? node.term;
  const full = fullName(source, node);
  // the name of the column follows
  if (isUnnamed(node) && seen === messages.figure.unnamed) return seen;
  if (full.toLowerCase().startsWith(seen.toLowerCase())) return full;
  const rest = isUnnamed(node)
    ? messages.notNamed(facetLabel(view.evidence, messages, node.facet))
    : full;
  return [seen, rest].join(messages.partSeparator);
}

/** Whether what is seen at a node is the `not named` of its column. */
function hasCaption({ flow, plan }: FigureView, node: FlowNode): boolean {
  return (
    plan.orientation === 'horizontal' &&
    isOnlyUnnamed(flow, node) &&
    plan.columns.some(({ index, caption }) => index === node.column && caption !== undefined)
  );
}

/** A node's name out of its place: `not named` says of what. */
export function fullName(source: WordSource, node: FlowNode): string {
  return isUnnamed(node)
    ? nodeLabel(source.evidence, source.messages, node)
    : (figureNodeTexts(source, node)[0] ?? node.term);
}

/** The lines that are written at a node. */
function drawnText({ plan }: FigureView, node: FlowNode): string {
  const lines =
    plan.orientation === 'horizontal'
      ? plan.nodes.find((lane) => lane.node === node)?.label?.lines
      : plan.labels.find((label) => label.node.node === node)?.lines;
  return (lines ?? []).join('');
}

/** Lines are broken at spaces and after other signs. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
