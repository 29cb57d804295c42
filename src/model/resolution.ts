// SPDX-License-Identifier: MIT
import { addToList } from '../data/add-to-list.js';
import { finishSlices, type Sliced } from '../data/slices.js';
import { amountAt, countedId } from './counts.js';
import { shownTerms, type Evidence, type FindingRecord, type Missing } from './evidence.js';
import { isUnnamed, type ColumnGroups, type Measure } from './flow.js';
import { IdGroups } from './id-groups.js';
import { groupPrefix, nodeKind, otherTerm } from './node-kind.js';
import { blocksOf, parentsOf, type ParentOf } from './parents.js';

/**
 * Whether a column shows terms or their parents; `auto`: parents where it would hold too many
 * terms.
 */
export type Detail = 'auto' | 'terms' | 'parents';

/** THE list of details. */
export const details: readonly Detail[] = ['auto', 'terms', 'parents'];

/** Width of a figure, px, from which a column has room for more nodes. */
export const wideFrom = 900;
/** The most named nodes of a column in a wide and in a narrow figure. */
const mostNamed = { wide: 16, narrow: 9 } as const;
/** The most named terms that `auto` shows as terms where they have parents. */
const mostTerms = 12;

/** The most named nodes of a column at a width, px. */
export function namedLimit(width: number): number {
  return width >= wideFrom ? mostNamed.wide : mostNamed.narrow;
}

/** A node that a column may have, with its studies (or findings). */
export interface RankedNode {
  readonly node: string;
  readonly count: number;
}

/** Which nodes a column has. */
export interface ColumnResolution extends ColumnGroups {
  /** Whether its terms are drawn as their parents. */
  readonly byParent: boolean;
  /** Number of named nodes, without the one that gathers the rest. */
  readonly named: number;
  /** The nodes that the rest gathers, largest first; empty where nothing is gathered. */
  readonly rest: readonly string[];
  /** All named nodes before the smallest are gathered and parents opened, largest first. */
  readonly ranked: readonly RankedNode[];
  /** Whether each of these rests on one study (or finding). */
  readonly once: boolean;
  /** Nodes that an opened parent or block shows in its place, with the key of what was opened. */
  readonly openedIn: ReadonlyMap<string, string>;
}

/** What the resolution of a figure is decided by. */
export interface ResolutionOptions {
  readonly columns: readonly string[];
  readonly records: readonly FindingRecord[];
  readonly missing: Missing;
  readonly measure: Measure;
  readonly detail: Detail;
  /**
   * The most named nodes of a column, as an author asks for them; else it follows from the width.
   */
  readonly maxNodes?: number | undefined;
  /** Width of the figure, px. */
  readonly width: number;
  /**
   * Keys of what the reader has opened, such as `cargo:group/mirna`, `cargo:other` or
   * `cargo:unnamed/cells`.
   */
  readonly opened: ReadonlySet<string>;
}

/**
 * Decides for every column which nodes it has: terms or parents, the largest alone and the rest
 * gathered, never cut between equal counts; what is not named in blocks with `missing="gathered"`.
 * Ties are decided by vocabulary order.
 */
export function resolveColumns(
  evidence: Evidence,
  options: ResolutionOptions,
): readonly ColumnResolution[] {
  return finishSlices(resolveInSlices(evidence, options));
}

/** {@link resolveColumns} with a pause after each column. */
export function* resolveInSlices(
  evidence: Evidence,
  options: ResolutionOptions,
): Sliced<readonly ColumnResolution[]> {
  const resolutions: ColumnResolution[] = [];
  for (const facet of options.columns) {
    resolutions.push(resolveColumn(evidence, facet, options));
    yield;
  }
  return resolutions;
}

/** A node that a column may have, before the rest is gathered. */
interface Candidate extends RankedNode {
  readonly terms: readonly string[];
  /** Whether it rests on one study (or finding). */
  readonly once: boolean;
}

function resolveColumn(
  evidence: Evidence,
  facet: string,
  options: ResolutionOptions,
): ColumnResolution {
  const { detail, maxNodes, width, opened } = options;
  const counted = countTerms(evidence, facet, options);
  const parents = parentsOf(evidence, facet);
  const byParent =
    parents !== undefined &&
    (detail === 'parents' || (detail === 'auto' && counted.terms.length > mostTerms));
  const count = (ids: IdGroups, key: string): number =>
    amountAt(evidence, options.measure, ids, key);
  const all = candidatesOf(counted, byParent ? parents : () => undefined, count);
  const isOpen = ({ node }: Candidate): boolean =>
    node.startsWith(groupPrefix) && opened.has(`${facet}:${node}`);
  const limit = maxNodes ?? (detail === 'terms' ? Infinity : namedLimit(width));
  // what is open counts as if it were closed: nothing else changes when a parent opens
  const smallest = all.slice(numberKept(all, limit)).filter((candidate) => !isOpen(candidate));
  const isRestOpen = opened.has(`${facet}:${otherTerm}`);
  const rest = isRestOpen ? [] : smallest;

  const target = new Map<string, string>();
  const openedIn = new Map<string, string>();
  for (const candidate of all) {
    for (const term of candidate.terms) {
      target.set(term, isOpen(candidate) ? term : candidate.node);
      if (isOpen(candidate)) openedIn.set(term, `${facet}:${candidate.node}`);
    }
  }
  for (const { terms } of rest) for (const term of terms) target.set(term, otherTerm);
  if (isRestOpen) for (const { node } of smallest) openedIn.set(node, `${facet}:${otherTerm}`);
  const named = new Set(target.values()).size - (rest.length > 0 ? 1 : 0);
  if (options.missing === 'gathered') gatherUnnamed(evidence, facet, options, target, openedIn);
  return {
    nodeOf: (term) => target.get(term) ?? term,
    byParent,
    named,
    rest: rest.map(({ node }) => node),
    ranked: all,
    once: rest.length > 0 && rest.every(({ once }) => once),
    openedIn,
  };
}

interface Counted {
  /** Terms in view, in vocabulary order. */
  readonly terms: readonly string[];
  /** The studies (or findings) that name each. */
  readonly ids: IdGroups;
}

/** The studies (or findings) that name each term. */
function countTerms(
  evidence: Evidence,
  facet: string,
  { records, measure }: ResolutionOptions,
): Counted {
  const ids = new IdGroups();
  for (const record of records)
    for (const term of evidence.termsOf(facet, record)) ids.add(term, countedId(measure, record));
  return { terms: evidence.termIds(facet).filter((term) => ids.has(term)), ids };
}

/** Parents, and terms without one, largest first; a parent with one term in view is that term. */
function candidatesOf(
  counted: Counted,
  parentOf: ParentOf,
  count: (ids: IdGroups, key: string) => number,
): readonly Candidate[] {
  const families = new Map<string, string[]>();
  const ofFamilies = new IdGroups();
  for (const term of counted.terms) {
    const parent = parentOf(term);
    addToList(families, parent === undefined ? term : groupPrefix + parent, term);
  }
  return [...families]
    .map(([node, terms]) => {
      const [only = ''] = terms;
      if (terms.length > 1)
        for (const term of terms) for (const id of counted.ids.of(term)) ofFamilies.add(node, id);
      const [ids, key] = terms.length === 1 ? [counted.ids, only] : [ofFamilies, node];
      return { node: key, terms, count: count(ids, key), once: ids.sizeOf(key) === 1 };
    })
    .sort((a, b) => b.count - a.count);
}

/**
 * How many of the candidates, largest first, stand alone: as many as the limit allows without a cut
 * between equal counts.
 */
function numberKept(candidates: readonly Candidate[], limit: number): number {
  if (candidates.length <= limit) return candidates.length;
  let kept = limit;
  while (kept > 0 && candidates[kept - 1]?.count === candidates[kept]?.count) kept -= 1;
  // a rest of one would hide a name and save nothing
  return kept === candidates.length - 1 ? candidates.length : kept;
}

/** Sends what is not named to its blocks, but for those that are open. */
function gatherUnnamed(
  evidence: Evidence,
  facet: string,
  { records, opened, missing }: ResolutionOptions,
  target: Map<string, string>,
  openedIn: Map<string, string>,
): void {
  const blockOf = blocksOf(evidence, facet);
  const shown = new Set<string>();
  for (const record of records)
    for (const term of shownTerms(evidence, facet, record, missing))
      if (isUnnamed({ kind: nodeKind(term) })) shown.add(term);
  for (const term of shown) {
    const block = blockOf(term);
    if (opened.has(`${facet}:${block}`)) openedIn.set(term, `${facet}:${block}`);
    else target.set(term, block);
  }
}
