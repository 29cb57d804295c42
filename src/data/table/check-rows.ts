// SPDX-License-Identifier: MIT
import { studyStatuses } from '../dataset.js';
import { nearestWord, type Problem } from '../problems.js';
import { cleanWord, hasControlCharacters } from './clean-word.js';
import { hasMarkup, withoutMarkup } from './markup.js';
import {
  formulaText,
  hasLines,
  hasLostSigns,
  isMadeBySpreadsheet,
  withoutDecodingErrors,
} from './odd-words.js';
import {
  countTerms,
  isDitto,
  isReference,
  missingKind,
  mostTerms,
  readDoi,
  readPmid,
  splitTerms,
} from './read-cells.js';
import { isUnread, readDirection, readPathwayDirection } from './read-directions.js';
import { plainNumbers, readNumber, type NumberColumn } from './read-number.js';
import { isUnpublished, namesYears, readYear } from './read-year.js';
import { isObjectText, listText, withoutEscapes } from './program-text.js';
import type { SplitRow } from './split-table.js';
import type { TableColumn } from './table-columns.js';

/** A row with clean cells by column name; what is missing is empty. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** Fields whose cells name terms; in others `-` or `none` is a value. */
const termFields = new Set<TableColumn['field']>(['word', 'species', 'stream', undefined]);

/** Fields whose cells are one value or a text, however many semicolons these have. */
const oneValueFields = new Set<TableColumn['field']>([
  ...(['year', 'status', 'doi', 'pmid', 'title', 'reference', 'direction'] as const),
  ...(['pathway-direction', 'caution', 'label', 'locator', 'review', 'value'] as const),
]);

/** Fields whose cells may be a list of terms. */
const listFields = new Set<TableColumn['field']>([
  ...termFields,
  'study',
  'effects',
  'endpoints',
  'support',
  'route',
]);

/** Terms of a cell that are looked at: a row is checked at a stretch. */
const termsLookedAt = 1000;

/** Characters of an object that a message quotes. */
const longestQuoted = 60;

function withMarkupRead(cell: string): string {
  return hasMarkup(cell) ? withoutMarkup(cell.trim()) : cell;
}

/** Reads and checks rows. Owns what is said once for a whole table. */
export class RowChecker {
  readonly problems: Problem[] = [];
  readonly notices: Problem[] = [];
  readonly #said = new Set<string>();

  constructor(
    private readonly columns: readonly TableColumn[],
    private readonly where: string,
    private readonly numbers: NumberColumn = plainNumbers,
  ) {}

  /** The row with clean cells; `undefined` where it has a problem. */
  read({ row, cells }: SplitRow): TableRow | undefined {
    const before = this.problems.length;
    const clean = new Map<string, string>();
    this.columns.forEach((column, index) => {
      const word = this.#clean(cells[index] ?? '', row, column);
      clean.set(column.name, this.#check(word, row, column));
    });
    return this.problems.length === before ? { row, cells: clean } : undefined;
  }

  #clean(written: string, row: number, { label, field }: TableColumn): string {
    const cell = withoutEscapes(withoutDecodingErrors(written));
    if (hasControlCharacters(cell)) this.#note('control-characters', row, label);
    const shown = formulaText(cell.trim());
    if (shown === '') this.#note('formula', row, label, { word: cleanWord(cell) });
    // a sign before what a spreadsheet would take for a formula
    const bare = (shown ?? cell).replace(/^'(?=[-+=@])/, '');
    const listed = listFields.has(field) ? listText(bare.trim()) : undefined;
    const plain = cleanWord(withMarkupRead(listed ?? bare));
    const isOther = cell !== written || listed !== undefined || hasMarkup(cell);
    if (isOther) this.#note('markup', row, label, { word: cleanWord(written), plain });
    if (hasLostSigns(plain)) this.#note('lost-characters', row, label, {}, plain);
    if (termFields.has(field) && hasLines(cell))
      this.#note('several-lines', row, label, { word: plain }, plain);
    return plain;
  }

  /** The word to take: empty where it is missing or where something else was said of it. */
  #check(word: string, row: number, column: TableColumn): string {
    const { field, label } = column;
    if (termFields.has(field) && isObjectText(word)) {
      this.#problem('object-cell', row, label, { word: word.slice(0, longestQuoted) });
      return '';
    }
    if ((termFields.has(field) || field === 'study') && isDitto(word)) {
      this.#problem('ditto', row, label, { word });
      return '';
    }
    const kind = missingKind(word);
    if (kind !== undefined && (kind === 'missing' || field !== 'direction')) {
      if (kind === 'doubtful' && (termFields.has(field) || field === 'caution'))
        this.#note('read-as-missing', row, label, { word }, word);
      if (field === 'study' || field === 'value')
        this.#problem('empty-cell', row, label, word === '' ? {} : { word });
      return '';
    }
    if (termFields.has(field) && isReference(word)) {
      this.#note('read-as-missing', row, label, { word }, word);
      return '';
    }
    const count = countTerms(word);
    if (count > mostTerms && !oneValueFields.has(field)) {
      const details = { count: String(count), limit: String(mostTerms) };
      this.#problem('too-many-terms', row, label, details);
      return '';
    }
    if (termFields.has(field) || field === 'study') this.#noteTerms(word, row, label);
    if (field === 'effects' || field === 'endpoints')
      for (const each of splitTerms(word).slice(0, termsLookedAt))
        if (isUnread(each)) this.#note('unread-direction', row, label, { word: each }, each);
    if (field === 'year') return this.#checkYear(word, row, label);
    if (field === 'status') return this.#checkStatus(word, row, label);
    if (field === 'value') return this.#checkValue(word, row, label);
    if (field === 'direction' && readDirection(word) === undefined)
      this.#note(
        'unknown-direction',
        row,
        label,
        { word, known: 'up, down, restored, none' },
        word,
      );
    if (field === 'pathway-direction' && readPathwayDirection(word) === undefined)
      this.#note('unknown-direction', row, label, { word, known: 'activated, inhibited' }, word);
    if (field === 'doi') return this.#identifier(readDoi(word), word, row, label, 'not-a-doi');
    if (field === 'pmid') return this.#identifier(readPmid(word), word, row, label, 'not-a-pmid');
    return word;
  }

  /** Names terms that are no names. */
  #noteTerms(cell: string, row: number, column: string): void {
    const isDate = /date|time|day|datum|日期|时间/i.test(column);
    const words = splitTerms(cell);
    for (const word of words.slice(0, termsLookedAt)) {
      if (!isDate && isMadeBySpreadsheet(word))
        this.#note('made-by-spreadsheet', row, column, { word }, word);
      if (words.length > 1 && missingKind(word) === 'doubtful')
        this.#note('read-as-missing', row, column, { word }, word);
    }
  }

  /** A year; missing where the paper has none yet, or where several are named. */
  #checkYear(word: string, row: number, column: string): string {
    if (readYear(word) !== undefined) return word;
    if (namesYears(word)) this.#note('several-years', row, column, { word }, word);
    else if (isUnpublished(word)) this.#note('read-as-missing', row, column, { word }, word);
    else this.#problem('not-a-year', row, column, { word });
    return '';
  }

  #checkStatus(word: string, row: number, column: string): string {
    const status = word.toLowerCase();
    if ((studyStatuses as readonly string[]).includes(status)) return status;
    const suggestion = nearestWord(status, studyStatuses) ?? '';
    const known = studyStatuses.join(', ');
    this.#problem('unknown-status', row, column, { word, suggestion, known });
    return '';
  }

  /** The number in the form that numbers have in JSON. */
  #checkValue(word: string, row: number, column: string): string {
    const value = this.numbers.read(word);
    if (value === undefined) this.#problem('not-a-number', row, column, { field: column, word });
    else if (value < 0) this.#problem('negative-value', row, column, { field: column, word });
    else if (value === 0) this.#problem('zero-value', row, column, { field: column });
    // the comma or point may have been meant to separate thousands
    else if (readNumber(word) === undefined && !Number.isInteger(value))
      this.#note('decimal-comma', row, column, { word, number: String(value) }, '');
    else if (this.numbers.isDoubtful(word))
      this.#note('decimal-point', row, column, { word, number: String(value) }, '');
    return String(value ?? '');
  }

  #identifier(
    read: string | undefined,
    word: string,
    row: number,
    column: string,
    code: 'not-a-doi' | 'not-a-pmid',
  ): string {
    if (read === undefined) this.#note(code, row, column, { word }, word);
    return read ?? '';
  }

  #problem(
    code: Problem['code'],
    row: number,
    column: string,
    details: Problem['details'] = {},
  ): void {
    this.problems.push({ where: this.where, row, column, code, details });
  }

  /** A notice; the same one of a column only once. */
  #note(
    code: Problem['code'],
    row: number,
    column: string,
    details: Problem['details'] = {},
    key = String(row),
  ): void {
    const id = [code, column, key].join('\u0000');
    if (this.#said.has(id)) return;
    this.#said.add(id);
    this.notices.push({ where: this.where, row, column, code, details });
  }
}
