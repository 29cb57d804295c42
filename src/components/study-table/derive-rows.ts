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

/** The attributes of the table, unchecked. */
export interface TableAttributes {
  readonly columns: string;
  readonly sort: string;
  readonly selectedRows: string;
}

/** The attributes, checked. */
export interface TableSettings {
  /** `undefined` for the default columns that the data fill and that fit. */
  readonly columns: readonly string[] | undefined;
  readonly sort: StudySort;
  readonly selectedRows: SelectedRows;
}

/** The rows and columns of the table, and what they were derived from. */
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
  /** Default columns that do not fit. */
  readonly noRoom: readonly string[];
  /** Width of each column in px; the browser distributes the rest. */
  readonly widths: readonly number[];
  /** Width in px below which rows become cards. */
  readonly needed: number;
  /** The findings of the selection, among those in view. */
  readonly selected: ReadonlySet<number>;
  /** Number of selected findings by study. */
  readonly selectedByStudy: ReadonlyMap<string, number>;
  /** Studies with a highlighted finding. */
  readonly highlighted: ReadonlySet<string>;
}

/** Checks the attributes; returns settings and problems. */
export function readSettings(
  evidence: Evidence,
  attributes: TableAttributes,
): { readonly settings: TableSettings; readonly problems: readonly Problem[] } {
  const columns =
    attributes.columns.trim() === '' ? undefined : parseStudyColumns(attributes.columns, evidence);
  const sort = parseStudySort(attributes.sort, evidence);
  const place = selectedRowsOptions.find((option) => option === attributes.selectedRows);
  return {
    settings: { columns: columns?.columns, sort: sort.sort, selectedRows: place ?? 'in-place' },
    problems: [
      ...(columns?.problems ?? []),
      ...sort.problems,
      ...checkOption('selected-rows', attributes.selectedRows, selectedRowsOptions),
    ],
  };
}

/** State that the view depends on besides evidence and settings. */
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

/** Creates a function that derives the view and reuses the results of unchanged steps. */
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
  const throughHighlight = memo(
    (evidence: Evidence, records: readonly FindingRecord[], path: Path) =>
      findingsThrough(evidence, records, path, 'nearest'),
  );
  const byStudy = memo(countByStudy);
  const highlightedStudies = memo(
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
      highlighted: highlightedStudies(evidence, throughHighlight(evidence, records, highlight)),
      ...columnsOf(evidence, settings.columns, width, messages, measureText),
    };
  };
}

/** Finds terms outside the vocabulary, such as a status, by their label in each language. */
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
  // a removed column keeps its place among the choices
  const rest = [...usual, ...further].filter((column) => !columns.includes(column));
  return {
    columns,
    offered: mergeOrder(columns, rest, [...usual, ...further]),
    noRoom: chosen === undefined ? usual.filter((column) => !columns.includes(column)) : [],
    widths: shareWidth(columns, rooms, width),
    needed: neededWidth(columns, rooms),
  };
}

/** Inserts each of `rest` after its nearest predecessor in `natural` order. */
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
