// SPDX-License-Identifier: MIT
import { oncePerObject } from '../data/once.js';
import { eachInSlices, finishSlices, type Sliced } from '../data/slices.js';
import { shownTerms, type Evidence, type FindingRecord, type Missing } from './evidence.js';
import { nodeKind, type NodeKind } from './node-kind.js';

/** THE list of measures. */
export const measures = ['studies', 'findings', 'value'] as const;
/**
 * What widths measure: studies, each split equally among its findings in view; findings; or the
 * values that custom data give their findings.
 */
export type Measure = (typeof measures)[number];

/** A part of a node or link: one finding's weight in one strand. */
export interface Share {
  readonly finding: number;
  /** Index into {@link Flow.colors}. */
  readonly strand: number;
  readonly weight: number;
}

/** A term in a column. */
export interface FlowNode {
  /** `column facet:term`, the id in data attributes and selections. */
  readonly key: string;
  readonly column: number;
  readonly facet: string;
  readonly term: string;
  readonly kind: NodeKind;
  /** The terms in a group or Other node. */
  readonly members: readonly string[];
  readonly value: number;
  readonly shares: readonly Share[];
}

/** A link between two terms of adjacent columns. */
export interface FlowLink {
  readonly key: string;
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly value: number;
  readonly shares: readonly Share[];
}

/** Nodes and links whose values sum to the same total in every column. */
export interface Flow {
  readonly columns: readonly string[];
  readonly measure: Measure;
  readonly missing: Missing;
  readonly colorBy: string;
  /** Terms of the colour facet in strand order. */
  readonly colors: readonly string[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  /** Findings drawn. */
  readonly records: readonly FindingRecord[];
  /** Findings excluded by `missing="skip"`. */
  readonly leftOut: readonly FindingRecord[];
  readonly total: number;
}

/** Which nodes a column has. */
export interface ColumnGroups {
  /** The node that shows a term: the term itself or what gathers it. */
  readonly nodeOf: (term: string) => string;
}

/** Input of a flow. */
export interface FlowOptions {
  readonly columns: readonly string[];
  readonly records: readonly FindingRecord[];
  readonly measure: Measure;
  readonly missing: Missing;
  readonly colorBy: string;
  /** Which nodes each column has; see `resolution.ts`. */
  readonly groups?: readonly (ColumnGroups | undefined)[];
}

interface Growing {
  value: number;
  shares: Share[];
  /** The terms of a node; empty for links. */
  members: Set<string> | undefined;
}

/** The growing links of a gap between two columns, in order of occurrence. */
class GrowingLinks {
  readonly all: (Growing & { readonly start: string; readonly end: string })[] = [];
  readonly #from = new Map<string, Map<string, Growing>>();

  grow(start: string, end: string, share: Share): void {
    let ends = this.#from.get(start);
    if (ends === undefined) this.#from.set(start, (ends = new Map<string, Growing>()));
    let link = ends.get(end);
    if (link === undefined) {
      const made = { start, end, value: 0, shares: [], members: undefined };
      this.all.push(made);
      ends.set(end, (link = made));
    }
    link.value += share.weight;
    link.shares.push(share);
  }
}

/**
 * Sums findings into nodes and links. Each finding's weight is split equally among its terms in a
 * column, so every column adds up to `total`, whatever is filtered, grouped or missing.
 */
export function buildFlow(evidence: Evidence, options: FlowOptions): Flow {
  return finishSlices(flowInSlices(evidence, options));
}

/** {@link buildFlow} with a pause after some hundred findings. */
export function* flowInSlices(evidence: Evidence, options: FlowOptions): Sliced<Flow> {
  const { columns, missing, colorBy } = options;
  const drawn: FindingRecord[] = [];
  const leftOut: FindingRecord[] = [];
  for (const record of options.records) {
    const skipped =
      missing === 'skip' && columns.some((facet) => evidence.termsOf(facet, record).length === 0);
    (skipped ? leftOut : drawn).push(record);
  }
  const weights = recordWeights(drawn, options.measure);
  const colors = strandOrder(evidence, colorBy, drawn, missing);
  const colorIndex = new Map(colors.map((color, index) => [color, index]));
  const nodes = columns.map(() => new Map<string, Growing>());
  const links = columns.slice(1).map(() => new GrowingLinks());
  yield* eachInSlices(drawn, (record) => {
    const weight = weights.get(record) ?? 1;
    const strands = shownTerms(evidence, colorBy, record, missing);
    let before: readonly string[] = [];
    columns.forEach((facet, column) => {
      const group = options.groups?.[column];
      const terms = shownTerms(evidence, facet, record, missing);
      const here = terms.map((term) => group?.nodeOf(term) ?? term);
      const growing = nodes[column];
      const gap = links[column - 1];
      here.forEach((term, position) => {
        for (const strand of strands) {
          const share = {
            finding: record.index,
            strand: colorIndex.get(strand) ?? 0,
            weight: weight / here.length / strands.length,
          };
          if (growing !== undefined) grow(growing, term, share, terms[position]);
          if (gap === undefined) continue;
          const part =
            before.length === 1 ? share : { ...share, weight: share.weight / before.length };
          for (const from of before) gap.grow(from, term, part);
        }
      });
      before = here;
    });
  });
  const nodesByTerm = finishNodes(columns, nodes);
  return {
    ...{ columns, measure: options.measure, missing, colorBy, colors, leftOut },
    nodes: nodesByTerm.flatMap((column) => [...column.values()]),
    links: finishLinks(nodesByTerm, links),
    records: drawn,
    total: drawn.reduce((sum, record) => sum + (weights.get(record) ?? 1), 0),
  };
}

/** The nodes of each column by their terms. */
function finishNodes(
  columns: readonly string[],
  growing: readonly ReadonlyMap<string, Growing>[],
): readonly ReadonlyMap<string, FlowNode>[] {
  return columns.map((facet, column) => {
    const made = new Map<string, FlowNode>();
    for (const [term, { value, shares, members }] of growing[column] ?? []) {
      made.set(term, {
        key: `${facet}:${term}`,
        column,
        facet,
        term,
        kind: nodeKind(term),
        members: [...(members ?? [])],
        value,
        shares,
      });
    }
    return made;
  });
}

function finishLinks(
  nodesByTerm: readonly ReadonlyMap<string, FlowNode>[],
  growing: readonly GrowingLinks[],
): readonly FlowLink[] {
  const links: FlowLink[] = [];
  growing.forEach((gap, index) => {
    for (const { start, end, value, shares } of gap.all) {
      const from = nodesByTerm[index]?.get(start);
      const to = nodesByTerm[index + 1]?.get(end);
      if (from !== undefined && to !== undefined)
        links.push({ key: `${from.key}>${to.key}`, from, to, value, shares });
    }
  });
  return links;
}

function grow(growing: Map<string, Growing>, key: string, share: Share, member?: string): void {
  let entry = growing.get(key);
  if (entry === undefined)
    growing.set(
      key,
      (entry = { value: 0, shares: [], members: member === undefined ? undefined : new Set() }),
    );
  entry.value += share.weight;
  entry.shares.push(share);
  if (member !== undefined) entry.members?.add(member);
}

/** The weight of each finding: an equal part of its study, 1, or its value. */
function recordWeights(
  records: readonly FindingRecord[],
  measure: Measure,
): ReadonlyMap<FindingRecord, number> {
  const counts = new Map<string, number>();
  for (const { study } of records) counts.set(study.id, (counts.get(study.id) ?? 0) + 1);
  const weightOf: Readonly<Record<Measure, (record: FindingRecord) => number>> = {
    studies: ({ study }) => 1 / (counts.get(study.id) ?? 1),
    findings: () => 1,
    value: ({ finding }) => finding.value ?? 0,
  };
  return new Map(records.map((record) => [record, weightOf[measure](record)]));
}

/** Strand order: vocabulary order, missing values last. */
function strandOrder(
  evidence: Evidence,
  colorBy: string,
  records: readonly FindingRecord[],
  missing: Missing,
): readonly string[] {
  const occurring = new Set(
    records.flatMap((record) => shownTerms(evidence, colorBy, record, missing)),
  );
  const named = evidence.termIds(colorBy).filter((term) => occurring.has(term));
  return [...new Set([...named, ...occurring])];
}

/** Whether a node shows what the reviews do not name. */
export function isUnnamed({ kind }: Pick<FlowNode, 'kind'>): boolean {
  return kind === 'unnamed' || kind === 'stand-in' || kind === 'not-reported';
}

/** Whether a node names a term or a group of terms, and is no rest of them. */
export function isNamed(node: Pick<FlowNode, 'kind'>): boolean {
  return !isUnnamed(node) && node.kind !== 'other';
}

/** Whether a node is the only one of its column that shows what the reviews do not name. */
export function isOnlyUnnamed({ nodes }: Flow, node: FlowNode): boolean {
  const isAnother = (other: FlowNode): boolean =>
    other !== node && other.column === node.column && isUnnamed(other);
  return isUnnamed(node) && !nodes.some(isAnother);
}

/** The distinct studies behind a node or link. */
export function studiesOf(evidence: Evidence, shares: readonly Share[]): ReadonlySet<string> {
  return new Set(shares.map((share) => evidence.records[share.finding]?.study.id ?? ''));
}

/** Whether a node or link has a retracted study. */
export function hasRetracted(evidence: Evidence, shares: readonly Share[]): boolean {
  const retracted = retractedIn(evidence);
  return retracted.size > 0 && shares.some(({ finding }) => retracted.has(finding));
}

/** Asked at every painting; most data have none. */
const retractedIn = oncePerObject(
  ({ records }: Evidence): ReadonlySet<number> =>
    new Set(records.filter(({ study }) => study.status === 'retracted').map(({ index }) => index)),
);

/** The distinct findings of a node or link, as record numbers; the same set every time. */
export function findingsOf(shares: readonly Share[]): ReadonlySet<number> {
  return finishSlices(findingsInSlices(shares));
}

/** {@link findingsOf} with a pause after some hundred shares. */
export function* findingsInSlices(shares: readonly Share[]): Sliced<ReadonlySet<number>> {
  const known = findingsOfShares.get(shares);
  if (known !== undefined) return known;
  const findings = new Set<number>();
  yield* eachInSlices(shares, ({ finding }) => void findings.add(finding));
  findingsOfShares.set(shares, findings);
  return findings;
}

/** What is highlighted is known by its set: what was counted for it once is found again. */
const findingsOfShares = new WeakMap<readonly Share[], ReadonlySet<number>>();
