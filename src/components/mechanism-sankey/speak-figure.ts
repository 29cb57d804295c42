// SPDX-License-Identifier: MIT
import type { Messages } from '../../locales/index.js';
import { describeFilter, facetLabel, nodeLabel } from '../../locales/labels.js';
import {
  findingsOf,
  hasRetracted,
  studiesOf,
  type FlowLink,
  type FlowNode,
} from '../../model/flow.js';
import type { Station } from '../../model/selection.js';
import { summarizeFlow } from '../../model/summary.js';
import type { FigureSpeech } from './paint-figure.js';
import type { FigureView } from './derive-view.js';

/** A value with its unit, such as `3.5 studies`. */
export function spokenValue(view: FigureView, messages: Messages, value: number): string {
  return view.flow.measure === 'studies' ? messages.studies(value) : messages.findings(value);
}

/** The names of the columns. */
export function columnNames(view: FigureView, messages: Messages): readonly string[] {
  return view.flow.columns.map((facet) => facetLabel(view.evidence, messages, facet));
}

/** Accessible names of nodes and links: label, place, value, shares and studies. */
export function figureSpeech(view: FigureView, messages: Messages): FigureSpeech {
  const { evidence, flow } = view;
  const names = new Map(flow.nodes.map((node) => [node, nodeLabel(evidence, messages, node)]));
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
      value: spokenValue(view, messages, node.value),
      incoming: incoming.get(node) ?? 0,
      outgoing: outgoing.get(node) ?? 0,
      studies: studiesOf(evidence, node.shares).size,
    });
    return node.kind === 'group' || node.kind === 'other' ? messages.speech.group(spoken) : spoken;
  };
  const linkSpeech = (link: FlowLink): string =>
    messages.speech.link({
      from: label(link.from),
      to: label(link.to),
      value: spokenValue(view, messages, link.value),
      share: messages.percent(link.value / link.from.value),
      studies: studiesOf(evidence, link.shares).size,
      cautions: [...findingsOf(link.shares)].filter(
        (index) => (evidence.records[index]?.finding.cautions?.length ?? 0) > 0,
      ).length,
      retracted: hasRetracted(evidence, link.shares),
    });
  return { nodeSpeech, linkSpeech };
}

/** A node's full name and value if its label is shortened. */
export function fullLabel(view: FigureView, messages: Messages, node: FlowNode): string {
  return `${nodeLabel(view.evidence, messages, node)} · ${spokenValue(view, messages, node.value)}`;
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
          spokenValue(view, messages, largest.value),
          messages.percent(largest.value / flow.total),
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
