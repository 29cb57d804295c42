// SPDX-License-Identifier: MIT
import type { Messages } from '../locales/index.js';
import { figureNodeTexts, type WordSource } from '../locales/figure-words.js';
import { describeFilter, facetLabel, nodeLabel } from '../locales/labels.js';
import { countOf } from '../model/counts.js';
import {
  findingsOf,
  hasRetracted,
  isOnlyUnnamed,
  isUnnamed,
  type FlowLink,
  type FlowNode,
} from '../model/flow.js';
import type { Station } from '../model/selection.js';
import { summarizeFlow } from '../model/summary.js';
import { wordsOf, type FigureView } from './derive-view.js';

/** Accessible names of nodes and links. */
export interface FigureSpeech {
  readonly nodeSpeech: (node: FlowNode) => string;
  readonly linkSpeech: (link: FlowLink) => string;
}

/** A number with its unit, such as `13 studies`. */
function spokenCount({ flow }: FigureView, messages: Messages, count: number): string {
  return messages.figure.legend.scale(flow.measure, count);
}

/** The names of the columns. */
export function columnNames(view: FigureView, messages: Messages): readonly string[] {
  return view.flow.columns.map((facet) => facetLabel(view.evidence, messages, facet));
}

/** Accessible names of nodes and links: label, place, value, shares and studies. */
export function figureSpeech(view: FigureView, messages: Messages): FigureSpeech {
  const { evidence, flow } = view;
  const source = wordsOf(view, messages);
  const names = new Map(flow.nodes.map((node) => [node, nodeName(source, node)]));
  const label = (node: FlowNode): string => names.get(node) ?? node.term;
  const incoming = new Map<FlowNode, number>();
  const outgoing = new Map<FlowNode, number>();
  for (const link of flow.links) {
    outgoing.set(link.from, (outgoing.get(link.from) ?? 0) + 1);
    incoming.set(link.to, (incoming.get(link.to) ?? 0) + 1);
  }
  const nodeSpeech = (node: FlowNode): string => {
    const column = view.arranged[node.column] ?? [];
    const spoken = messages.speech.node({
      label: label(node),
      column: facetLabel(evidence, messages, node.facet),
      index: column.indexOf(node) + 1,
      of: column.length,
      value: spokenCount(view, messages, view.numbers.nodes.get(node)?.count ?? 0),
      note: partlyText(view, messages, node),
      incoming: incoming.get(node) ?? 0,
      outgoing: outgoing.get(node) ?? 0,
    });
    return canOpen(node) ? messages.speech.group(spoken) : spoken;
  };
  const linkSpeech = (link: FlowLink): string =>
    messages.speech.link({
      from: label(link.from),
      to: label(link.to),
      value: spokenCount(view, messages, countOf(evidence, flow, link)),
      share: messages.percent(link.value / link.from.value),
      cautions: [...findingsOf(link.shares)].filter(
        (index) => (evidence.records[index]?.finding.cautions?.length ?? 0) > 0,
      ).length,
      retracted: hasRetracted(evidence, link.shares),
    });
  return { nodeSpeech, linkSpeech };
}

/** Whether a node can show what it gathers. */
export function canOpen({ kind }: Pick<FlowNode, 'kind'>): boolean {
  return kind === 'group' || kind === 'other' || kind === 'unnamed';
}

/** What goes with the number of the only not-named node of a column. */
function partlyText({ flow, numbers }: FigureView, messages: Messages, node: FlowNode): string {
  const { partly = 0 } = numbers.columns[node.column] ?? {};
  const isOnly = isOnlyUnnamed(flow, node) && numbers.nodes.get(node)?.written === true;
  return isOnly ? messages.figure.partly(flow.measure, partly) : '';
}

/** A node's name out of its place: `not named` says of what. */
function nodeName(source: WordSource, node: FlowNode): string {
  return isUnnamed(node)
    ? nodeLabel(source.evidence, source.messages, node)
    : (figureNodeTexts(source, node)[0] ?? node.term);
}

/** A node's full name and number if its label is shortened. */
export function fullLabel(view: FigureView, messages: Messages, node: FlowNode): string {
  const count = view.numbers.nodes.get(node)?.count ?? 0;
  return `${nodeName(wordsOf(view, messages), node)} · ${spokenCount(view, messages, count)}`;
}

/** Summary sentences: columns, counts, largest flow, most reported route, filter, data version. */
export function summarySentences(view: FigureView, messages: Messages): string {
  const { evidence, flow } = view;
  const { summary } = messages;
  const facts = summarizeFlow(evidence, flow);
  const filter = describeFilter(evidence, messages, view.filter);
  const { dataVersion, released } = evidence.dataset;
  const { largest, route } = facts;
  const name = (station: Station): string =>
    nodeLabel(evidence, messages, { ...station, members: [] });
  return messages.sentences([
    summary.columns(columnNames(view, messages)),
    summary.counts(facts.nodes, facts.links, facts.studies, facts.findings),
    largest === undefined
      ? ''
      : summary.largest(
          name(largest.from),
          name(largest.to),
          spokenCount(view, messages, largest.count),
        ),
    route === undefined
      ? facts.hasSharedRoute || facts.studies < 2
        ? ''
        : summary.noRoute
      : summary.route(route.stations.map(name), route.studies),
    filter === '' ? summary.noFilter : summary.filter(filter),
    dataVersion === undefined ? '' : summary.version(dataVersion, released ?? ''),
  ]);
}
