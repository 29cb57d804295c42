// SPDX-License-Identifier: MIT
import { topTerm, type Answer } from '../model/answer.js';
import { standInTerm, type Evidence } from '../model/evidence.js';
import { notReported, unnamedPrefix } from '../model/facets.js';
import { findingsOf, isOnlyUnnamed, isUnnamed, type Flow, type FlowNode } from '../model/flow.js';
import { groupPrefix, nodeKind, otherTerm } from '../model/node-kind.js';
import type { ColumnNumbers, FigureNumbers } from '../model/node-numbers.js';
import { allUnnamed, parentFacet, parentsOf } from '../model/parents.js';
import type { ColumnResolution } from '../model/resolution.js';
import { membersOf } from '../model/selection.js';
import { blockLabel, facetLabel, nodeTexts, shortLabel, termLabel } from './labels.js';
import { startSentence } from './format.js';
import { textFor, type FirstMessages } from './messages.js';

/** What the words of a figure are made of. */
export interface WordSource {
  readonly evidence: Evidence;
  readonly messages: FirstMessages;
  readonly flow: Flow;
  readonly numbers: FigureNumbers;
  readonly resolutions: readonly ColumnResolution[];
}

/**
 * What a column leaves unnamed is said in headline and legend from this share of the studies on.
 */
const statedShare = 0.1;

/** Wordings of a node's name without its number, fullest first. */
export function figureNodeTexts(source: WordSource, node: FlowNode): readonly string[] {
  const { evidence, messages, flow, resolutions } = source;
  const { facet, term, column } = node;
  const resolution = resolutions[column];
  const words = messages.figure;
  if (term === otherTerm && resolution !== undefined && resolution.rest.length > 0) {
    const { once, rest } = resolution;
    const count = rest.length;
    return once && isInner(flow, column)
      ? [words.once(facetLabel(evidence, messages, facet))]
      : moreTexts(words.more(count, pluralOf(source, facet)), words.more(count, ''));
  }
  if (term.startsWith(groupPrefix))
    return withShorter([
      termLabel(evidence, messages, parentFacet(evidence, facet), term.slice(groupPrefix.length)),
    ]);
  if (term === allUnnamed) return [words.unnamed];
  if (term.startsWith(unnamedPrefix)) return [blockLabel(evidence, messages, facet, term)];
  const standIn = standInTerm(term);
  if (standIn !== undefined)
    return [termLabel(evidence, messages, evidence.facets.get(facet)?.standIn ?? facet, standIn)];
  const parent = parentText(source, node);
  const texts = [...nodeTexts(evidence, messages, node), ...(parent === undefined ? [] : [parent])];
  return withShorter(texts);
}

/** A number of terms beside one of studies says of what it is, unless it cannot be wrapped. */
function moreTexts(full: string, short: string): readonly string[] {
  return full.includes(' ') ? [full] : [full, short];
}

/** Adds to each wording the one without what stands in brackets at its end. */
function withShorter(texts: readonly string[]): readonly string[] {
  return [...new Set([...texts, ...texts.map(shortLabel)])];
}

function isInner(flow: Flow, column: number): boolean {
  return column > 0 && column < flow.columns.length - 1;
}

/** What is written at the nodes and columns of a figure. */
export function figureWords(source: WordSource) {
  const { flow, numbers, messages } = source;
  const largest = new Set(numbers.columns.map((column) => column.largest));
  return {
    node: (node: FlowNode) => {
      const { count, written } = numbers.nodes.get(node) ?? { count: 0, written: false };
      const number = messages.number(count);
      // blocks and heads of lists stand in one line, with the part of a selection as it fits
      const isBlock = isUnnamed(node) && !isOnlyUnnamed(flow, node);
      const short = `${number}/${number}`;
      const members = memberNames(source, node).map(({ name }) => name);
      const full = members.length > 0 ? short : messages.partOf(number, number);
      return {
        texts: figureNodeTexts(source, node),
        number: written ? number : '',
        reserve: written && !isBlock ? full : number,
        shortReserve: written ? short : number,
        members,
        separator: messages.wordSeparator,
        isLargest: largest.has(node),
      };
    },
    column: (index: number) => {
      const facet = flow.columns[index] ?? '';
      const column = numbers.columns[index];
      const unnamed = messages.number(column?.unnamed ?? 0);
      return {
        name: facetLabel(source.evidence, messages, facet),
        lines: column === undefined ? [] : headLines(source, column, index),
        caption:
          column?.hasUnnamed === true
            ? {
                text: messages.figure.unnamed,
                number: column.unnamed > 0 ? unnamed : '',
                reserve: column.unnamed > 0 ? messages.partOf(unnamed, unnamed) : '',
              }
            : undefined,
      };
    },
  };
}

/** More names than the lines of a node can hold. */
const mostMembers = 200;

interface MemberName {
  readonly name: string;
  /** The findings of the node that report it: those of one study. */
  readonly findings: readonly number[];
}

/** Pointing asks for them often. */
const knownMembers = new WeakMap<
  FlowNode,
  { readonly messages: FirstMessages; readonly names: readonly MemberName[] }
>();

/** The names of what rests on one study each, listed in the node that gathers it. */
function memberNames(source: WordSource, node: FlowNode): readonly MemberName[] {
  const { messages, flow, resolutions } = source;
  const known = knownMembers.get(node);
  if (known?.messages === messages) return known.names;
  const resolution = resolutions[node.column];
  if (node.term !== otherTerm || resolution?.once !== true || !isInner(flow, node.column))
    return [];
  const nodeOf = (term: string): FlowNode => ({
    ...node,
    term,
    kind: nodeKind(term),
    members: [term],
  });
  const listed = resolution.rest.slice(0, mostMembers);
  const findings = findingsByMember(source, node, listed);
  const names = listed.map((term, index) => ({
    name: messages.figure.memberName(figureNodeTexts(source, nodeOf(term)).at(-1) ?? ''),
    findings: findings[index] ?? [],
  }));
  knownMembers.set(node, { messages, names });
  return names;
}

/** The findings of a node that report each of some terms, or of the terms that these gather. */
function findingsByMember(
  { evidence, flow }: WordSource,
  { facet, shares }: FlowNode,
  terms: readonly string[],
): readonly (readonly number[])[] {
  const placeOf = new Map<string, number>();
  terms.forEach((term, place) => {
    for (const member of membersOf({ facet, term }, evidence, flow)) placeOf.set(member, place);
  });
  const findings = terms.map((): number[] => []);
  // a finding has as many shares as it has terms
  for (const finding of findingsOf(shares)) {
    const record = evidence.records[finding];
    if (record === undefined) continue;
    for (const term of evidence.termsOf(facet, record))
      findings[placeOf.get(term) ?? -1]?.push(finding);
  }
  return findings;
}

/** Those of the names listed in a node that highlighted findings report. */
export function highlightedMembers(
  source: WordSource,
  node: FlowNode,
  highlighted: ReadonlySet<number>,
): ReadonlySet<string> {
  const lit = memberNames(source, node).filter(({ findings }) =>
    findings.some((finding) => highlighted.has(finding)),
  );
  return new Set(lit.map(({ name }) => name));
}

function headLines(source: WordSource, column: ColumnNumbers, index: number): readonly string[] {
  const { messages, numbers, flow, resolutions } = source;
  const resolution = resolutions[index];
  const rest = resolution?.rest.length ?? 0;
  return messages.figure.head({
    measure: flow.measure,
    total: numbers.total,
    naming: column.naming,
    lanes: (isInner(flow, index) && column.unnamed > 0) || isStated(column, numbers),
    terms: column.terms,
    plural: pluralOf(source, column.facet),
    parents: resolution?.byParent === true ? resolution.named + rest : 0,
    shown: rest > 0 ? (resolution?.named ?? 0) : 0,
    least: column.least,
    most: column.most,
  });
}

function pluralOf({ messages }: WordSource, facet: string): string {
  return textFor(messages.facetsPlural, facet) ?? '';
}

function isStated(column: ColumnNumbers, { total }: FigureNumbers): boolean {
  return column.hasUnnamed && column.unnamed > 0 && column.unnamed >= total * statedShare;
}

/**
 * The headline: how many studies name a term in the columns that leave something unnamed, else what
 * most of them report.
 */
export function figureHeadline(source: WordSource): string {
  const { evidence, messages, flow, numbers } = source;
  const last = flow.columns.length - 1;
  const stated = numbers.columns.filter((column) => isStated(column, numbers));
  if (stated.length > 0 && numbers.total > 0)
    return messages.figure.naming(
      flow.measure,
      numbers.total,
      stated.map(({ facet, naming }) => ({
        facet: facetLabel(evidence, messages, facet),
        count: naming,
      })),
    );
  const largest = (column: ColumnNumbers | undefined) => {
    const node = column?.largest;
    // what is true of all is not the most of anything
    if (node === undefined || (column?.terms ?? 0) < 2) return undefined;
    const label = figureNodeTexts(source, node)[0] ?? '';
    return { label, count: numbers.nodes.get(node)?.count ?? 0 };
  };
  return messages.figure.largest(
    flow.measure,
    numbers.total,
    largest(numbers.columns[0]),
    largest(numbers.columns[last]),
  );
}

/**
 * What is said while something is selected. Headline: how many studies; the rest: from which
 * sources, what they name and report.
 */
export function answerLine(
  source: WordSource,
  label: string,
  answer: Answer,
): { readonly headline: string; readonly rest: string } {
  const { evidence, messages, flow, numbers } = source;
  const last = flow.columns.length - 1;
  const at = (column: number) => answer.columns.find((each) => each.column === column);
  const first = at(0);
  const end = at(last);
  const top = end === undefined ? undefined : topTerm(end);
  const name = (facet: string, term: string): string => termLabel(evidence, messages, facet, term);
  return messages.figure.answer({
    label: startSentence(label),
    measure: flow.measure,
    count: answer.count,
    total: answer.total,
    from:
      first === undefined || first.terms.length === 0
        ? undefined
        : {
            count: first.terms.length,
            name: name(first.facet, first.terms[0]?.term ?? ''),
            plural: pluralOf(source, first.facet),
          },
    naming: answer.columns
      .filter(
        ({ column, naming }) =>
          column > 0 && column < last && naming > 0 && numbers.columns[column]?.hasUnnamed === true,
      )
      .map(({ facet, naming }) => ({
        facet: facetLabel(evidence, messages, facet),
        count: naming,
      })),
    top:
      top === undefined || end === undefined
        ? undefined
        : { label: name(end.facet, top.term), count: top.count },
  });
}

/**
 * What grey means, for the columns that many studies leave unnamed or that alone make a ribbon grey;
 * empty where none does.
 */
export function greyText({ evidence, messages, numbers, flow }: WordSource): string {
  const alone = new Set(
    flow.links.flatMap(({ from, to }) => {
      const [first, second] = [isUnnamed(from), isUnnamed(to)];
      return first === second ? [] : [first ? from.column : to.column];
    }),
  );
  const facets = numbers.columns
    .filter((column, index) => alone.has(index) || isStated(column, numbers))
    .map(({ facet }) => facetLabel(evidence, messages, facet));
  return facets.length === 0
    ? ''
    : messages.figure.legend.grey(facets, evidence.dataset.reviews.length);
}

/**
 * The name of a parent beside that of its only term in view; `undefined` for nodes that are no such
 * term.
 */
function parentText(source: WordSource, node: FlowNode): string | undefined {
  const { evidence, messages, resolutions } = source;
  if (resolutions[node.column]?.byParent !== true || node.kind !== 'term') return undefined;
  const parent = parentsOf(evidence, node.facet)?.(node.term);
  return parent === undefined || node.term === notReported
    ? undefined
    : termLabel(evidence, messages, parentFacet(evidence, node.facet), parent);
}
