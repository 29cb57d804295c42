// SPDX-License-Identifier: MIT
import type { Problem } from '../data/problems.js';
import { studiesOf } from './counts.js';
import type { Evidence, FindingRecord } from './evidence.js';
import { anyValue, defaultFilter, formatFilter, withDefaults, type Filter } from './filter.js';
import { studiesOfFindings } from './paths.js';
import {
  emptySelection,
  findingsThrough,
  isKnown,
  reduceSelection,
  samePath,
  type Path,
  type Selection,
  type SelectionAction,
} from './selection.js';
import type { InView } from './hidden.js';

/** The highlight: what is pointed at or focused, and in which view. */
export interface Highlight {
  readonly path: Path;
  readonly origin: string;
}

/** A dropped selection, with the evidence that has its labels. */
export interface DroppedSelection {
  readonly evidence: Evidence;
  readonly path: Path;
  /** The facet that is no longer a column; `undefined` if new data do not have the selection. */
  readonly column?: string;
}

/**
 * The state shared by all views inside a `<linked-views>`, or of a single figure. Immutable:
 * {@link reduceSession} returns a new session for every change.
 */
export interface Session {
  /** `undefined` while data are loading, or if they failed. */
  readonly evidence: Evidence | undefined;
  /** The last evidence, which has the labels of the selection while other data are loading. */
  readonly lastEvidence: Evidence | undefined;
  readonly problems: readonly Problem[];
  /** The author's conditions, in the format of the attribute `filter`. */
  readonly authorText: string;
  /** The author's conditions, parsed, with the dataset's defaults. */
  readonly authorFilter: Filter;
  /** The reader's conditions; `undefined` while the author's apply. */
  readonly readerFilter: Filter | undefined;
  /** The conditions that apply, with the dataset's defaults. */
  readonly filter: Filter;
  readonly selection: Selection;
  readonly highlight: Highlight;
  /** The last dropped selection, until it is dismissed or something is selected. */
  readonly dropped: DroppedSelection | undefined;
}

/** A session before any data. */
export const emptySession: Session = {
  evidence: undefined,
  lastEvidence: undefined,
  problems: [],
  authorText: '',
  authorFilter: [],
  readerFilter: undefined,
  filter: [],
  selection: emptySelection,
  highlight: { path: [], origin: '' },
  dropped: undefined,
};

/** Data and filter set by the author. */
export interface ReadAction {
  readonly type: 'read';
  readonly evidence: Evidence | undefined;
  readonly problems: readonly Problem[];
  readonly authorText: string;
  readonly authorFilter: Filter;
  readonly readerFilter: Filter | undefined;
}

/** A change of a session. */
export type SessionAction =
  | ReadAction
  | SelectionAction
  /** The same selection with the members of its grouped stations. */
  | { readonly type: 'gather'; readonly path: Path }
  /** The facet of the selection is no longer a column. */
  | { readonly type: 'drop'; readonly column: string; readonly origin: string }
  | { readonly type: 'dismiss' }
  | { readonly type: 'highlight'; readonly path: Path; readonly origin: string }
  /** `undefined` returns to the author's filter. */
  | { readonly type: 'filter'; readonly filter: Filter | undefined };

/** Returns the next session; the same object if nothing changes. */
export function reduceSession(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'read':
      return read(session, action);
    case 'filter':
      return filterBy(session, action.filter);
    case 'highlight': {
      const { path, origin } = action;
      return samePath(path, session.highlight.path)
        ? session
        : { ...session, highlight: { path, origin } };
    }
    case 'gather':
      return action.path === session.selection.path
        ? session
        : { ...session, selection: { ...session.selection, path: action.path } };
    case 'drop':
      return drop(session, action.origin, action.column);
    case 'dismiss':
      return session.dropped === undefined ? session : { ...session, dropped: undefined };
    default:
      return selectBy(session, action);
  }
}

function read(session: Session, action: ReadAction): Session {
  const { evidence, problems, authorText, authorFilter, readerFilter } = action;
  const given = { evidence, problems, authorText, authorFilter, readerFilter };
  const keys = Object.keys(given) as (keyof typeof given)[];
  if (keys.every((key) => given[key] === session[key])) return session;
  const { lastEvidence, selection } = session;
  const next = {
    ...session,
    ...given,
    lastEvidence: evidence ?? lastEvidence,
    filter: inForce(evidence, authorFilter, readerFilter),
  };
  const isKept =
    evidence === undefined ||
    lastEvidence === undefined ||
    lastEvidence === evidence ||
    selection.path.every((station) => isKnown(evidence, station));
  return isKept
    ? next
    : { ...next, ...withoutSelection(lastEvidence, selection.path, selection.origin) };
}

function filterBy(session: Session, readerFilter: Filter | undefined): Session {
  const { evidence, authorFilter } = session;
  if (readerFilter === session.readerFilter) return session;
  return { ...session, readerFilter, filter: inForce(evidence, authorFilter, readerFilter) };
}

function inForce(
  evidence: Evidence | undefined,
  authorFilter: Filter,
  readerFilter: Filter | undefined,
): Filter {
  if (readerFilter === undefined || evidence === undefined) return authorFilter;
  return withDefaults(readerFilter, defaultFilter(evidence));
}

function selectBy(session: Session, action: SelectionAction): Session {
  const selection = reduceSelection(session.selection, action);
  if (samePath(selection.path, session.selection.path)) {
    return selection.path.length > 0 || session.dropped === undefined
      ? session
      : { ...session, dropped: undefined };
  }
  return { ...session, selection, dropped: undefined };
}

function drop(session: Session, origin: string, column: string): Session {
  const { evidence, selection } = session;
  if (evidence === undefined || selection.path.length === 0) return session;
  return { ...session, ...withoutSelection(evidence, selection.path, origin, column) };
}

function withoutSelection(
  evidence: Evidence,
  path: Path,
  origin: string,
  column?: string,
): Pick<Session, 'selection' | 'dropped'> {
  return {
    selection: { path: [], origin },
    dropped: { evidence, path, ...(column === undefined ? {} : { column }) },
  };
}

/** Whether two sessions differ only in the highlight. */
export function differInHighlightOnly(a: Session, b: Session): boolean {
  const keys = Object.keys(a) as (keyof Session)[];
  return keys.every((key) => key === 'highlight' || a[key] === b[key]);
}

/** A session and what of it is in view. */
export interface SessionView {
  readonly session: Session;
  readonly inView: InView;
}

/** A change to announce, independent of language. */
export type SessionChange =
  | { readonly kind: 'cleared' }
  | { readonly kind: 'selected'; readonly path: Path; readonly studies: number }
  | { readonly kind: 'filtered'; readonly findings: number; readonly studies: number }
  /** Nothing matches the filter. */
  | { readonly kind: 'empty'; readonly filter: Filter }
  /** Nothing of the selection is in view. */
  | { readonly kind: 'hidden'; readonly path: Path }
  | { readonly kind: 'dropped'; readonly dropped: DroppedSelection };

/** Describes the changes to announce; empty if there are none. */
export function describeChange(before: SessionView, now: SessionView): readonly SessionChange[] {
  const { evidence, selection, dropped } = now.session;
  const lastEvidence = before.session.lastEvidence;
  if (evidence === undefined || lastEvidence === undefined) return [];
  const changes: SessionChange[] = [];
  const { path } = selection;
  const isDropped = dropped !== undefined && dropped !== before.session.dropped;
  const isSelected = !samePath(path, before.session.selection.path);
  if (isDropped) changes.push({ kind: 'dropped', dropped });
  else if (isSelected && path.length === 0) changes.push({ kind: 'cleared' });
  else if (isSelected) {
    changes.push({ kind: 'selected', path, studies: studiesThrough(evidence, now.inView, path) });
  }
  if (lastEvidence !== evidence) return changes;
  // what stays in view is not counted at each hover
  if (now.inView === before.inView) return changes;
  const counts = countRecords(now.inView.records);
  const countsBefore = countRecords(before.inView.records);
  if (counts.findings !== countsBefore.findings || counts.studies !== countsBefore.studies) {
    changes.push(
      counts.findings === 0
        ? { kind: 'empty', filter: now.session.filter }
        : { kind: 'filtered', ...counts },
    );
  }
  const isHidden =
    !isSelected &&
    path.length > 0 &&
    studiesThrough(evidence, now.inView, path) === 0 &&
    studiesThrough(evidence, before.inView, path) > 0;
  if (isHidden) changes.push({ kind: 'hidden', path });
  return changes;
}

function studiesThrough(evidence: Evidence, inView: InView, path: Path): number {
  const { records, missing, flow } = inView;
  const findings = findingsThrough(evidence, records, path, missing, flow);
  return studiesOfFindings(evidence, findings).size;
}

function countRecords(records: readonly FindingRecord[]): { findings: number; studies: number } {
  return {
    findings: records.length,
    studies: studiesOf(records),
  };
}

/** The filter in the format of the attribute `filter`: the reader's, else the author's. */
export function filterText({ readerFilter, authorText }: Session): string {
  return readerFilter === undefined ? authorText : formatFilter(readerFilter);
}

/** Whether a reader's conditions apply and differ from the author's. */
export function isFilterChanged({ readerFilter, filter, authorFilter }: Session): boolean {
  return readerFilter !== undefined && conditionsOf(filter) !== conditionsOf(authorFilter);
}

/** Normalises a filter, independent of the order of changes; `*` is no condition. */
function conditionsOf(filter: Filter): string {
  const conditions = filter
    .filter((clause) => !clause.values.includes(anyValue))
    .map((clause) => ({ ...clause, values: [...clause.values].sort() }));
  return formatFilter(conditions.sort((a, b) => (a.facet < b.facet ? -1 : 1)));
}
