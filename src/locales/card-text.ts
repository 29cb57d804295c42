// SPDX-License-Identifier: MIT
import { isWhole } from '../data/default-evidence.js';
import { amountOf as amountOfIds, countedId, countOf, studiesBehind } from '../model/counts.js';
import { standInTerm, studyLabel, type FindingRecord } from '../model/evidence.js';
import {
  findingsOf,
  isOnlyUnnamed,
  isUnnamed,
  type FlowLink,
  type FlowNode,
} from '../model/flow.js';
import { allUnnamed } from '../model/parents.js';
import { notReported } from '../model/facets.js';
import { firstOf } from '../model/first-of.js';
import { IdGroups } from '../model/id-groups.js';
import { groupPrefix, nodeKind, otherTerm } from '../model/node-kind.js';
import { pathOfKey, sameStations, type Path } from '../model/selection.js';
import { figureNodeTexts, type WordSource } from './figure-text.js';
import { facetLabel, termLabel } from './labels.js';
import type { FirstMessages } from './messages.js';

/** What the card at the pointer says of a node or link. */
export interface CardText {
  /** `bone marrow → microRNAs`. */
  readonly title: string;
  /** What a node that gathers several terms stands for; empty for others. */
  readonly meaning: string;
  /** `6 studies`. */
  readonly amount: string;
  /** Three of them by name, newest first; empty while the names are not there. */
  readonly studies: string;
  /** What a press does. */
  readonly hints: readonly string[];
}

/** What the card depends on besides the figure. */
export interface CardState {
  /** The selection. */
  readonly selected: Path;
  /** Whether a press shows studies: not in a figure without details. */
  readonly canRead: boolean;
}

/** The most studies, and the most terms, that a card names. */
const mostNames = { studies: 3, terms: 8, known: 3 } as const;

/** The words of the card of a node or link. */
export function cardText(
  source: WordSource,
  item: FlowNode | FlowLink,
  { selected, canRead }: CardState,
): CardText {
  return {
    ...factsOf(source, item),
    hints: canRead ? hintsOf(source, pathOfKey(item.key), selected) : [],
  };
}

type CardFacts = Omit<CardText, 'hints'>;

/** What does not change while a figure stands: a node of thousands of studies is counted once. */
const knownFacts = new WeakMap<
  FlowNode | FlowLink,
  { readonly messages: FirstMessages; readonly facts: CardFacts }
>();

function factsOf(source: WordSource, item: FlowNode | FlowLink): CardFacts {
  const { messages } = source;
  const known = knownFacts.get(item);
  if (known?.messages === messages) return known.facts;
  const { dataset } = source.evidence;
  const isLink = 'from' in item;
  const facts = {
    title: isLink
      ? `${titleOf(source, item.from)} → ${titleOf(source, item.to)}`
      : titleOf(source, item),
    meaning: isLink ? '' : meaningOf(source, item),
    amount: amountOf(source, item),
    // a study may have no name but in texts that come later
    studies: isWhole(dataset) ? studyNames(source, item) : '',
  };
  if (isWhole(dataset)) knownFacts.set(item, { messages, facts });
  return facts;
}

/** A node's name as the figure writes it; what is not named says of which column. */
function titleOf(source: WordSource, node: FlowNode): string {
  const { evidence, messages } = source;
  const isNameless = node.term === allUnnamed || node.term === notReported;
  return isNameless
    ? messages.notNamed(facetLabel(evidence, messages, node.facet))
    : (figureNodeTexts(source, node)[0] ?? node.term);
}

function amountOf(source: WordSource, item: FlowNode | FlowLink): string {
  const { messages, flow, numbers } = source;
  const count =
    'from' in item ? countOf(source.evidence, flow, item) : (numbers.nodes.get(item)?.count ?? 0);
  return messages.figure.legend.scale(flow.measure, count);
}

/** Names of the studies behind a node or link, the newest first, at most so many. */
export function studyNames(
  source: WordSource,
  item: FlowNode | FlowLink,
  most: number = mostNames.studies,
): string {
  const { evidence, messages, flow, numbers } = source;
  // a not-named node may count fewer studies than are behind it
  const ids = 'from' in item ? undefined : numbers.nodes.get(item)?.ids;
  const shares =
    ids === undefined
      ? item.shares
      : item.shares.filter(({ finding }) => {
          const record = evidence.records[finding];
          return record !== undefined && ids.has(countedId(flow.measure, record));
        });
  const studies = studiesBehind(evidence, shares);
  const newest = firstOf(
    studies,
    (a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1),
    most,
  ).map((study) => studyLabel(evidence, study, messages.language));
  return joinNames(source, newest, studies.length - newest.length);
}

/** Names in a row; a name that holds a comma itself needs a stronger mark between them. */
function joinNames({ messages }: WordSource, names: readonly string[], more: number): string {
  const { wordSeparator, conditionSeparator } = messages;
  const isPlain = names.every((name) => !name.includes(wordSeparator));
  return [...names, ...(more > 0 ? [messages.card.more(more)] : [])].join(
    isPlain ? wordSeparator : conditionSeparator,
  );
}

/** What a node that gathers terms stands for; empty for others. */
export function meaningOf(source: WordSource, node: FlowNode): string {
  const { messages, resolutions } = source;
  const words = messages.card;
  if (isUnnamed(node)) return unnamedMeaning(source, node);
  if (node.term === otherTerm) {
    const { rest = [], once = false, ranked = [] } = resolutions[node.column] ?? {};
    const plurals: Readonly<Record<string, string>> = messages.facetsPlural;
    // counted already: of thousands, a few are named
    const first = rest.slice(0, mostNames.terms).map((term) => ({
      term,
      count: ranked.find((each) => each.node === term)?.count ?? 0,
    }));
    // the shortest names of what rests on one study, as they are listed in the figure
    const names = namesOf(source, node, first, rest.length, (texts) => texts.at(once ? -1 : 0));
    return once ? words.once(plurals[node.facet] ?? '', names) : names;
  }
  const isParent = node.term.startsWith(groupPrefix) && node.members.length > 1;
  if (!isParent) return '';
  const { evidence } = source;
  const countOfTerm = countTerms(source, node, (record) => evidence.termsOf(node.facet, record));
  const members = node.members.map((term) => ({ term, count: countOfTerm(term) }));
  return namesOf(source, node, members, members.length, ([name]) => name);
}

/** Names of terms or parents, of so many, with their numbers, largest first; without a number of 1. */
function namesOf(
  source: WordSource,
  node: FlowNode,
  terms: readonly { readonly term: string; readonly count: number }[],
  all: number,
  wording: (texts: readonly string[]) => string | undefined,
): string {
  const { messages } = source;
  const names = firstOf(terms, (a, b) => b.count - a.count, mostNames.terms).map(
    ({ term, count }) => {
      const like = { ...node, term, kind: nodeKind(term), members: [term] };
      const name = wording(figureNodeTexts(source, like)) ?? term;
      return count > 1 ? `${name} ${messages.number(count)}` : name;
    },
  );
  return joinNames(source, names, all - names.length);
}

/** Studies (or findings) behind a node for each term that its records name. */
function countTerms(
  { evidence, flow }: WordSource,
  node: FlowNode,
  termsOf: (record: FindingRecord) => readonly string[],
): (term: string) => number {
  const ids = new IdGroups();
  // a finding has as many shares as it has terms
  for (const finding of findingsOf(node.shares)) {
    const record = evidence.records[finding];
    if (record === undefined) continue;
    for (const term of termsOf(record)) ids.add(term, countedId(flow.measure, record));
  }
  return (term) => amountOfIds(evidence, flow.measure, ids.of(term));
}

/**
 * What was given or measured where nothing is named, and how many studies name something elsewhere.
 */
function unnamedMeaning(source: WordSource, node: FlowNode): string {
  const { evidence, messages, flow, numbers } = source;
  const words = messages.card;
  const via = evidence.facets.get(node.facet)?.standIn ?? node.facet;
  const countOfTerm = countTerms(source, node, (record) => evidence.termsOf(via, record));
  const known = node.members
    .flatMap((member) => standInTerm(member) ?? [])
    .map((term) => ({ term, count: countOfTerm(term) }));
  const names = firstOf(known, (a, b) => b.count - a.count, mostNames.known).map(({ term }) =>
    termLabel(evidence, messages, via, term),
  );
  const given = joinNames(source, names, known.length - names.length);
  const isCounted = numbers.nodes.get(node)?.written === true;
  const isOnly = isOnlyUnnamed(flow, node);
  const partly = isCounted && isOnly ? (numbers.columns[node.column]?.partly ?? 0) : 0;
  const also = messages.figure.partly(flow.measure, partly);
  return messages.sentences([
    known.length === 0 ? '' : via === 'readout' ? words.measured(given) : words.given(given),
    words.unnamed(facetLabel(evidence, messages, node.facet), evidence.dataset.reviews.length),
    also === '' ? '' : words.partly(also),
    isCounted && !isOnly && flow.measure === 'studies' ? words.countedOnce : '',
  ]);
}

function hintsOf({ messages, flow }: WordSource, path: Path, selected: Path): readonly string[] {
  const { read, clear, join } = messages.card;
  if (sameStations(path, selected)) return [clear];
  const [station] = selected;
  // another term of the same column replaces the selected one
  const canJoin =
    selected.length === 1 &&
    station !== undefined &&
    flow.columns.includes(station.facet) &&
    path.every(({ facet }) => facet !== station.facet);
  return canJoin ? [read, join] : [read];
}
