// SPDX-License-Identifier: MIT
import { checkOption, type Problem } from '../../data/problems.js';
import type { MeasureText } from '../../figure/fit-label.js';
import { messagesFor, registeredLanguages, type Messages } from '../../locales/index.js';
import { termLabel } from '../../locales/labels.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import { visibleRecords, type Filter } from '../../model/filter.js';
import { findingsThrough, type Path } from '../../model/selection.js';
import {
  offeredColumns,
  parseStudyColumns,
  parseStudySort,
  type StudySort,
} from '../../model/study-columns.js';
import {
  groupStudyRows,
  placeSelected,
  selectedRowsOptions,
  sortStudyRows,
  studySearch,
  type SelectedRows,
  type StudyRow,
  type StudySearch,
} from '../../model/study-rows.js';
import { memo } from '../internal/memo.js';
import { columnRooms, fitColumns, neededWidth, shareWidth } from './column-widths.js';
import { sortValue } from './study-cells.js';

/** The attributes of the table, as words. */
export interface TableWords {
  readonly columns: string;
  readonly sort: string;
  readonly selectedRows: string;
}

/** The attributes, checked. */
export interface TableSettings {
  /** `undefined`: those that there is something for and room. */
  readonly columns: readonly string[] | undefined;
  readonly sort: StudySort;
  readonly selectedRows: SelectedRows;
}

/** Everything that the table paints from. */
export interface TableView {
  readonly evidence: Evidence;
  readonly filter: Filter;
  readonly settings: TableSettings;
  /** The findings in view, before search. */
  readonly records: readonly FindingRecord[];
  readonly inView: readonly StudyRow[];
  /** The rows to list: found, sorted, placed. */
  readonly rows: readonly StudyRow[];
  readonly columns: readonly string[];
  readonly offered: readonly string[];
  /** Usual columns that there is no room for. */
  readonly noRoom: readonly string[];
  /** Width of each column in px; what is left over is shared by the browser. */
  readonly widths: readonly number[];
  /** Width in px below which rows become cards. */
  readonly needed: number;
  /** The findings of the selection, among those in view. */
  readonly selected: ReadonlySet<number>;
  /** Number of selected findings by study. */
  readonly selectedByStudy: ReadonlyMap<string, number>;
  readonly litStudies: ReadonlySet<string>;
}

/** Reads the attributes. What does not fit is named. */
export function readSettings(
  evidence: Evidence,
  words: TableWords,
): { readonly settings: TableSettings; readonly problems: readonly Problem[] } {
  const columns =
    words.columns.trim() === '' ? undefined : parseStudyColumns(words.columns, evidence);
  const sort = parseStudySort(words.sort, evidence);
  const place = selectedRowsOptions.find((option) => option === words.selectedRows);
  return {
    settings: { columns: columns?.columns, sort: sort.sort, selectedRows: place ?? 'in-place' },
    problems: [
      ...(columns?.problems ?? []),
      ...sort.problems,
      ...checkOption('selected-rows', words.selectedRows, selectedRowsOptions),
    ],
  };
}

/** What changes from one view to the next. */
export interface TableState {
  readonly filter: Filter;
  readonly query: string;
  readonly path: Path;
  readonly highlight: Path;
  /** Width in px that rows can take. */
  readonly width: number;
  readonly messages: Messages;
  readonly measureText: MeasureText;
}

/** Derives the view step by step; what a change does not concern is kept from before. */
export function tableDeriver(): (
  evidence: Evidence,
  settings: TableSettings,
  state: TableState,
) => TableView {
  const visible = memo(visibleRecords);
  const group = memo(groupStudyRows);
  const searchOf = memo(makeSearch);
  const find = memo((search: StudySearch, rows: readonly StudyRow[], query: string) =>
    search(rows, query),
  );
  const order = memo(
    (
      evidence: Evidence,
      messages: Messages,
      rows: readonly StudyRow[],
      column: string,
      descending: boolean,
    ) => {
      const { compare } = new Intl.Collator(messages.language, { numeric: true });
      return sortStudyRows(
        rows,
        (row) => sortValue(evidence, messages, row, column),
        descending,
        compare,
      );
    },
  );
  const place = memo(placeSelected);
  const through = memo((evidence: Evidence, records: readonly FindingRecord[], path: Path) =>
    findingsThrough(evidence, records, path, 'nearest'),
  );
  const lit = memo((evidence: Evidence, records: readonly FindingRecord[], path: Path) =>
    findingsThrough(evidence, records, path, 'nearest'),
  );
  const byStudy = memo(countByStudy);
  const litStudies = memo(
    (evidence: Evidence, findings: ReadonlySet<number>): ReadonlySet<string> =>
      new Set(countByStudy(evidence, findings).keys()),
  );
  const studies = memo(
    (counts: ReadonlyMap<string, number>): ReadonlySet<string> => new Set(counts.keys()),
  );
  const columnsOf = memo(chooseColumns);
  return (evidence, settings, { filter, query, path, highlight, width, messages, measureText }) => {
    const records = visible(evidence, filter);
    const inView = group(records);
    const found = find(searchOf(evidence), inView, query);
    const sorted = order(evidence, messages, found, settings.sort.column, settings.sort.descending);
    const selected = through(evidence, records, path);
    const selectedByStudy = byStudy(evidence, selected);
    const rows = place(sorted, studies(selectedByStudy), settings.selectedRows);
    return {
      evidence,
      filter,
      settings,
      records,
      inView,
      rows,
      selected,
      selectedByStudy,
      litStudies: litStudies(evidence, lit(evidence, records, highlight)),
      ...columnsOf(evidence, settings.columns, width, messages, measureText),
    };
  };
}

/** Terms that no vocabulary names, as a status, are found by the names that the library gives them in each language. */
function makeSearch(evidence: Evidence): StudySearch {
  const languages = registeredLanguages().map(messagesFor);
  return studySearch(evidence, (facet, term) =>
    languages.map((messages) => termLabel(evidence, messages, facet, term)),
  );
}

function countByStudy(
  evidence: Evidence,
  findings: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const id = evidence.records[finding]?.study.id;
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function chooseColumns(
  evidence: Evidence,
  chosen: readonly string[] | undefined,
  width: number,
  messages: Messages,
  measure: MeasureText,
): Pick<TableView, 'columns' | 'offered' | 'noRoom' | 'widths' | 'needed'> {
  const { usual, further } = offeredColumns(evidence);
  const rooms = columnRooms(evidence, messages, chosen ?? usual, measure);
  const columns = chosen ?? fitColumns(usual, rooms, width);
  // a column that is taken out keeps its place in the list of choices
  const rest = [...usual, ...further].filter((column) => !columns.includes(column));
  return {
    columns,
    offered: mergeOrder(columns, rest, [...usual, ...further]),
    noRoom: chosen === undefined ? usual.filter((column) => !columns.includes(column)) : [],
    widths: shareWidth(columns, rooms, width),
    needed: neededWidth(columns, rooms),
  };
}

/** Puts each of `rest` behind the one that stands before it in `natural` order. */
function mergeOrder(
  first: readonly string[],
  rest: readonly string[],
  natural: readonly string[],
): readonly string[] {
  const merged = [...first];
  for (const column of rest) {
    const before = natural
      .slice(0, natural.indexOf(column))
      .reverse()
      .find((each) => merged.includes(each));
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, column);
  }
  return merged;
}
