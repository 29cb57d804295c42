// SPDX-License-Identifier: MIT
import { once, oncePerObject } from '../../data/once.js';
import { facetLabel, pathLabel } from '../../locales/labels.js';
import type { Messages } from '../../locales/index.js';
import { studiesOf } from '../../model/counts.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import { rowWarnings } from '../../model/study-rows.js';
import type { TableView } from './derive-rows.js';

/** The findings of rows, which stay while only a highlight changes. */
const recordsOf = oncePerObject((rows: TableView['found']): readonly FindingRecord[] =>
  rows.flatMap((row) => row.records),
);

/** The findings that the first line speaks of: those of the rows found, or of these the selected. */
export function countedRecords(view: TableView): readonly FindingRecord[] {
  const records = recordsOf(view.found);
  return isAnswer(view) ? records.filter(({ index }) => view.selected.has(index)) : records;
}

/** Whether the first line answers the selection: it has studies among the rows found. */
function isAnswer({ found, selectedByStudy }: TableView): boolean {
  return selectedByStudy.size > 0 && found.some(({ study }) => selectedByStudy.has(study.id));
}

/** The first line: the studies in view, those that match a search, or those of the selection. */
export function titleText(view: TableView, messages: Messages, query: string): string {
  const { studyTable } = messages;
  if (query.trim() !== '') {
    const found = view.found.length + view.rest.length;
    return studyTable.matching(found, view.inView.length, query.trim());
  }
  if (!isAnswer(view)) return countsText(view, messages);
  const count = studiesOf(countedRecords(view));
  const [only, ...others] = view.path;
  const facet = others.length === 0 ? only?.facet : undefined;
  const words = studyTable.selected;
  const write =
    facet === 'source' || facet === 'outcome' || facet === 'study' ? words[facet] : words.other;
  return write(count, selectionLabel(view, messages));
}

/** The studies and findings in view. */
export function countsText({ inView, records }: TableView, messages: Messages): string {
  return messages.studyTable.all(inView.length, records.length);
}

/** The studies that are folded: those without what is selected. */
export function restText(view: TableView, messages: Messages): string {
  const isStudy = view.path.length === 1 && view.path[0]?.facet === 'study';
  return messages.studyTable.rest(view.rest.length, isStudy ? '' : selectionLabel(view, messages));
}

function selectionLabel({ evidence, path }: TableView, messages: Messages): string {
  return pathLabel(evidence, messages, path);
}

/** How many studies behind findings name a term of a column, counted once for each list of them. */
const namingOf = oncePerObject((evidence: Evidence) =>
  oncePerObject((records: readonly FindingRecord[]) =>
    once((column: string): number =>
      studiesOf(records.filter((record) => evidence.termsOf(column, record).length > 0)),
    ),
  ),
);

/** How many studies name a cargo, a pathway: the columns that some of them leave unnamed. */
export function namingText(view: TableView, messages: Messages): string {
  const { evidence, columns } = view;
  const records = countedRecords(view);
  const all = studiesOf(records);
  const countNaming = namingOf(evidence)(records);
  const parts = columns
    .filter((column) => evidence.facets.get(column)?.standIn !== undefined)
    .map((column) => ({
      facet: facetLabel(evidence, messages, column),
      count: countNaming(column),
    }))
    .filter(({ count }) => count < all);
  return messages.studyTable.naming(parts);
}

/** The number of listed studies with the mark of a warning. */
export function warningCount({ found, rest, restAt }: TableView): number {
  const listed = restAt === undefined ? found : [...found, ...rest];
  return listed.filter((row) => rowWarnings(row).length > 0).length;
}

/** Whether a listed row leaves something unnamed that has a column. */
export function hasUnnamed({ evidence, rows, columns }: TableView): boolean {
  const named = columns.filter((column) => evidence.facets.get(column)?.standIn !== undefined);
  return rows.some((row) =>
    named.some((facet) =>
      row.records.every((record) => evidence.termsOf(facet, record).length === 0),
    ),
  );
}

/** The findings to save: those of all rows found, or of these the selected. */
export function savedRecords(view: TableView, onlySelected: boolean): readonly FindingRecord[] {
  const all = [...view.found, ...view.rest].flatMap((row) => row.records);
  const chosen = onlySelected ? all.filter(({ index }) => view.selected.has(index)) : [];
  return chosen.length > 0 ? chosen : all;
}
