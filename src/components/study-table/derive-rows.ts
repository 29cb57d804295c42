// SPDX-License-Identifier: MIT
import { compareNames } from '../../data/compare-names.js';
import { checkOption, type Problem } from '../../data/problems.js';
import type { MeasureText } from '../../figure/fit-label.js';
import { allMessages } from '../../locales/languages.js';
import type { FirstMessages, Messages } from '../../locales/messages.js';
import { termLabel } from '../../locales/labels.js';
import { studyLabel, type Evidence, type FindingRecord } from '../../model/evidence.js';
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
  type SelectedRows,
  type StudyRow,
} from '../../model/study-rows.js';
import { studySearch, type StudySearch } from '../../model/study-search.js';
import { memo } from '../../view/memo.js';
import { fitColumns, type ColumnFit } from './column-widths.js';
import { sortValue } from './study-cells.js';

/** The attributes of the table, unchecked. */
export interface TableAttributes {
  readonly columns: string;
  readonly sort: string;
  readonly selectedRows: string;
  readonly rows: number | undefined;
}

/** The attributes, checked. */
export interface TableSettings {
  /** `undefined` for the default columns that the data fill and that fit. */
  readonly columns: readonly string[] | undefined;
  readonly sort: StudySort;
  readonly selectedRows: SelectedRows;
  /** Number of rows before "Show all"; `undefined` for the default. */
  readonly limit: number | undefined;
}

/** Rows of a list, as on a phone, before "Show all". */
const listLimit = 8;
/** The most rows on paper, some thirty sheets: a page is made for print at a stretch. */
const mostPrinted = 500;

/** The rows and columns of the table, and what they were derived from. */
export interface TableView extends ColumnFit {
  readonly evidence: Evidence;
  readonly filter: Filter;
  readonly settings: TableSettings;
  /** What the rows were searched for. */
  readonly query: string;
  readonly path: Path;
  /** The findings in view, before search. */
  readonly records: readonly FindingRecord[];
  readonly inView: readonly StudyRow[];
  /** The rows found, sorted, with the selection placed; the folded ones are in {@link rest}. */
  readonly found: readonly StudyRow[];
  /** The rows that are not selected, folded below the others. */
  readonly rest: readonly StudyRow[];
  /** The rows to list: as many of {@link found} as are shown, {@link rest} where it is open. */
  readonly rows: readonly StudyRow[];
  /** Whether only the first of {@link found} are listed. */
  readonly isCut: boolean;
  /** Where in {@link rows} those of {@link rest} begin; `undefined` where none are listed. */
  readonly restAt: number | undefined;
  readonly offered: readonly string[];
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
  // an attribute that was removed leaves null
  const limit = attributes.rows ?? undefined;
  return {
    settings: {
      columns: columns?.columns,
      sort: sort.sort,
      selectedRows: place ?? 'on-top',
      limit,
    },
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
  /** The query to search for, given what searches and the number of findings. */
  readonly queryFor: (search: StudySearch, findings: number) => string;
  readonly path: Path;
  /** Whether the selection is a study that was selected in this table: its row stays in place. */
  readonly keepsPlaces: boolean;
  readonly highlight: Path;
  /** Whether the folded rows are listed. */
  readonly showsRest: boolean;
  /** Whether all rows are listed, whatever the settings. */
  readonly showsAll: boolean;
  /** Whether they are listed on paper. */
  readonly isPrinting: boolean;
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
    search.find(rows, query),
  );
  const order = memo(orderRows);
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
  const list = memo(listRows);
  return (evidence, settings, state) => {
    const { filter, path, messages, showsAll, showsRest } = state;
    const records = visible(evidence, filter);
    const inView = group(records);
    const search = searchOf(evidence, allMessages());
    const query = state.queryFor(search, evidence.records.length);
    const matching = find(search, inView, query);
    const { column, descending } = settings.sort;
    const sorted = order(evidence, messages, matching, column, descending);
    const selected = through(evidence, records, path);
    const selectedByStudy = byStudy(evidence, selected);
    const { rows: found, rest } = place(
      sorted,
      studies(selectedByStudy),
      state.keepsPlaces ? 'in-place' : settings.selectedRows,
    );
    const fit = columnsOf(evidence, settings.columns, state.width, messages, state.measureText);
    const limit = showsAll ? undefined : (settings.limit ?? (fit.isList ? listLimit : undefined));
    const most = state.isPrinting ? mostPrinted : limit;
    return {
      ...{ evidence, filter, settings, query, path, records, inView, found, rest },
      ...{ selected, selectedByStudy },
      ...list(found, rest, showsRest, most),
      highlighted: highlightedStudies(
        evidence,
        throughHighlight(evidence, records, state.highlight),
      ),
      ...fit,
    };
  };
}

function listRows(
  found: readonly StudyRow[],
  rest: readonly StudyRow[],
  showsRest: boolean,
  limit: number | undefined,
): Pick<TableView, 'rows' | 'isCut' | 'restAt'> {
  const isRestOpen = showsRest && rest.length > 0;
  if (isRestOpen) return { rows: [...found, ...rest], isCut: false, restAt: found.length };
  const isCut = limit !== undefined && found.length > limit;
  return { rows: isCut ? found.slice(0, limit) : found, isCut, restAt: undefined };
}

/** Sorts rows by a column, those of equal value by name. */
function orderRows(
  evidence: Evidence,
  messages: Messages,
  rows: readonly StudyRow[],
  column: string,
  descending: boolean,
): readonly StudyRow[] {
  const { language } = messages;
  const compare = compareNames(language);
  const byName = sortStudyRows(
    rows,
    ({ study }) => studyLabel(evidence, study, language),
    column === 'study' && descending,
    compare,
  );
  if (column === 'study') return byName;
  return sortStudyRows(
    byName,
    (row) => sortValue(evidence, messages, row, column),
    descending,
    compare,
  );
}

/** Finds terms outside the vocabulary, such as a status, by their label in each language. */
function makeSearch(evidence: Evidence, languages: readonly FirstMessages[]): StudySearch {
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
): ColumnFit & Pick<TableView, 'offered'> {
  const { usual, further } = offeredColumns(evidence);
  const wanted = { columns: chosen ?? usual, areChosen: chosen !== undefined };
  const fit = fitColumns(evidence, messages, wanted, width, measure);
  // a removed column keeps its place among the choices
  const rest = [...usual, ...further].filter((column) => !fit.columns.includes(column));
  return { ...fit, offered: mergeOrder(fit.columns, rest, [...usual, ...further]) };
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
