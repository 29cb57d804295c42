// SPDX-License-Identifier: MIT
import { isWhole } from '../data/default-evidence.js';
import { sizeRank, type FlowItem } from '../figure/size-order.js';
import { meaningOf, studyNames } from '../locales/card-text.js';
import type { FirstMessages } from '../locales/index.js';
import { describeFilter, facetLabel, nodeLabel } from '../locales/labels.js';
import {
  findingsOf,
  hasRetracted,
  isOnlyUnnamed,
  type FlowLink,
  type FlowNode,
} from '../model/flow.js';
import type { Station } from '../model/selection.js';
import { summarizeFlow } from '../model/summary.js';
import { wordsOf, type FigureView } from './derive-view.js';
import { fullName, seenName } from './seen-name.js';
import { sizedFigure } from './sized-figure.js';

/** How much is said of each node and link: the rest follows on demand. */
export type SpeechLevel = 'short' | 'full';

/** Accessible names of nodes, links and columns. */
export interface FigureSpeech {
  readonly nodeSpeech: (node: FlowNode) => string;
  readonly linkSpeech: (link: FlowLink) => string;
  /** The name of the group that holds the nodes of a column and their links. */
  readonly columnSpeech: (column: number) => string;
}

/** The most studies that are named of an item. */
const mostStudies = 12;

/** A number with its unit, such as `13 studies`. */
function spokenCount({ flow }: FigureView, messages: FirstMessages, count: number): string {
  return messages.figure.legend.scale(flow.measure, count);
}

/** The names of the columns. */
export function columnNames(view: FigureView, messages: FirstMessages): readonly string[] {
  return view.flow.columns.map((facet) => facetLabel(view.evidence, messages, facet));
}

/**
 * Accessible names: of nodes label, column, place and value, of links both ends and value; with
 * `full`, also what {@link restOf} says.
 */
export function figureSpeech(
  view: FigureView,
  messages: FirstMessages,
  level: SpeechLevel,
): FigureSpeech {
  const { evidence, flow } = view;
  const { speech, partSeparator } = messages;
  const source = wordsOf(view, messages);
  const sized = sizedFigure(view);
  const names = new Map(flow.nodes.map((node) => [node, fullName(source, node)]));
  const label = (node: FlowNode): string => names.get(node) ?? node.term;
  const columns = columnNames(view, messages);
  const amount = (item: FlowItem): string =>
    speech.amount(flow.measure, sized.countOf(item), view.numbers.total);
  const withDetails = (name: string, item: FlowItem): string =>
    level === 'short'
      ? name
      : [name, partlyText(view, messages, item), ...detailsOf(view, messages, item)]
          .filter((text) => text !== '')
          .join(partSeparator);
  return {
    nodeSpeech: (node) => {
      const column = view.arranged[node.column] ?? [];
      const name = speech.node({
        label: seenName(view, messages, node),
        column: columns[node.column] ?? '',
        index: column.indexOf(node) + 1,
        of: column.length,
        value: amount(node),
      });
      return withDetails(name, node);
    },
    linkSpeech: (link) => {
      const name = speech.link({
        from: label(link.from),
        to: label(link.to),
        // the total has been said at the nodes
        value: spokenCount(view, messages, sized.countOf(link)),
        retracted: hasRetracted(evidence, link.shares),
      });
      return withDetails(name, link);
    },
    columnSpeech: (column) => speech.column(columns[column] ?? '', column + 1, columns.length),
  };
}

/** What the short name of a node or link leaves out, and its studies by name. */
export function restOf(
  view: FigureView,
  messages: FirstMessages,
  item: FlowItem,
  level: SpeechLevel,
): string {
  const source = wordsOf(view, messages);
  const details = level === 'short' ? detailsOf(view, messages, item) : [];
  // a study may have no name but in texts that come later
  const meaning = 'from' in item ? '' : meaningOf(source, item);
  const studies = isWhole(view.evidence.dataset) ? studyNames(source, item, mostStudies) : '';
  return messages.sentences(
    [
      messages.speech.rest(details),
      // lists of names have no stop of their own
      meaning === '' || /[.。]$/.test(meaning) ? meaning : messages.figure.sentence(meaning),
      studies === '' ? '' : messages.speech.studyNames(studies),
    ].filter((text) => text !== ''),
  );
}

/** Shares, places by size, links and cautions; of these only what separates items. */
function detailsOf(view: FigureView, messages: FirstMessages, item: FlowItem): readonly string[] {
  const { evidence, flow } = view;
  const { speech } = messages;
  const rank = sizeRank(sizedFigure(view), item);
  const findings = findingsOf(item.shares);
  const cautioned = [...findings].filter(
    (index) => (evidence.records[index]?.finding.cautions?.length ?? 0) > 0,
  ).length;
  const share =
    'from' in item
      ? speech.share(
          messages.percent(item.value / item.from.value),
          fullName(wordsOf(view, messages), item.from),
        )
      : '';
  const linked =
    'from' in item
      ? ''
      : speech.links(
          flow.links.filter(({ to }) => to === item).length,
          flow.links.filter(({ from }) => from === item).length,
        );
  return [
    share,
    rank === undefined || rank.of < 2 ? '' : speech.rank(rank.place, rank.of),
    linked,
    // that all have one says nothing
    cautioned > 0 && cautioned < findings.size
      ? speech.cautions({ findings: cautioned, of: findings.size })
      : '',
  ].filter((text) => text !== '');
}

/** Whether a node can show what it gathers. */
export function canOpen({ kind }: Pick<FlowNode, 'kind'>): boolean {
  return kind === 'group' || kind === 'other' || kind === 'unnamed';
}

/** What goes with the number of the only not-named node of a column; {@link restOf} says it as well. */
function partlyText(
  { flow, numbers }: FigureView,
  messages: FirstMessages,
  item: FlowItem,
): string {
  if ('from' in item) return '';
  const { partly = 0 } = numbers.columns[item.column] ?? {};
  const isOnly = isOnlyUnnamed(flow, item) && numbers.nodes.get(item)?.written === true;
  return isOnly ? messages.figure.partly(flow.measure, partly) : '';
}

/** A node's full name and number if its label is shortened. */
export function fullLabel(view: FigureView, messages: FirstMessages, node: FlowNode): string {
  const count = view.numbers.nodes.get(node)?.count ?? 0;
  return `${fullName(wordsOf(view, messages), node)} · ${spokenCount(view, messages, count)}`;
}

/** Summary sentences: columns, counts, largest flow, most reported route, filter, data version. */
export function summarySentences(view: FigureView, messages: FirstMessages): string {
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
