// SPDX-License-Identifier: MIT
import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../problems.js';
import type { Sliced } from '../slices.js';
import { withPlainQuotes } from './plain-quotes.js';
import { cellsOf, plainCell, toStandardForm } from './standard-form.js';
import { namesStudies } from './table-columns.js';

/** A row of a table as it was written. */
export interface SplitRow {
  /** As the spreadsheet counts: the first row is 1, blank rows count. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The cells of a table. */
export interface SplitTable {
  readonly rows: readonly SplitRow[];
  readonly separator: string;
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

const separators = [',', ';', '\t', '|'] as const;
/** Those of Chinese, which stand in texts as well: a head has to name the studies between them. */
const wideSeparators = ['，', '；'] as const;
/** Names of the separators, for people. */
const separatorNames: Readonly<Record<string, string>> = {
  ',': ',',
  ';': ';',
  '\t': 'Tab',
  '|': '|',
  ' ': ' ',
};
/** Records that are looked at to tell separators apart. */
const sampleSize = 20;

/**
 * Splits a text into cells. The separator is that of a first line `sep=`, else the one that cuts
 * the head and the rows after it into the most cells of the same number. d3-dsv splits, because
 * `parseRows` follows RFC 4180, is linear, and needs no `eval`.
 */
export function* splitTable(text: string, where: string): Sliced<SplitTable> {
  const whole = withoutEnd(text.replace(/^\uFEFF+/, ''));
  const { separator: given, body: written } = readSeparatorLine(whole);
  const separator = given ?? findSeparator(written);
  const body = toStandardForm(withPlainQuotes(written, separator), separator);
  const rows: SplitRow[] = [];
  const format = dsvFormat(separator);
  const pieces = piecesOf(body, separator);
  let open: number | undefined;
  for (;;) {
    const { done, value } = pieces.next();
    if (done === true) {
      open = value;
      break;
    }
    for (const cells of format.parseRows(value))
      rows.push({ row: rows.length + 1, cells: cells.map(plainCell) });
    yield;
  }
  // a sheet of one column that was saved once more: each line is a cell
  if (given === undefined && open === undefined && isNestedTable(rows)) {
    const inner = rows.map(({ cells }) => cells[0]).join('\n');
    if (inner.length < written.length) return yield* splitTable(inner, where);
  }
  const isUnusual = separator !== ',' && separator !== '\t' && given === undefined;
  return {
    rows,
    separator,
    problems: open === undefined ? [] : [{ where, row: open, code: 'open-quote', details: {} }],
    notices: isUnusual
      ? [{ where, code: 'guessed-separator', details: { word: separatorNames[separator] ?? '' } }]
      : [],
  };
}

/** Whether each row is one cell that holds the row of a table with a head. */
function isNestedTable(rows: readonly SplitRow[]): boolean {
  const [first = ''] = rows[0]?.cells ?? [];
  if (!rows.every(({ cells }) => cells.length === 1) || first.length > 2000) return false;
  const inner = cellsOf(first, findSeparator(first))[0] ?? [];
  return inner.length > 1 && namesStudies(inner);
}

/** A text without the Ctrl-Z that old tools end files with, and the NULs that others fill up with. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\0' || text[end - 1] === '\u001a')) end -= 1;
  return text.slice(0, end);
}

/** Reads the line `sep=;` that spreadsheets write and do not show. */
function readSeparatorLine(text: string): { separator: string | undefined; body: string } {
  // a spreadsheet that saves it again fills the row with separators
  const match = /^"?sep=(.)"?\1*(?:\r\n?|\n)/i.exec(text);
  return match === null
    ? { separator: undefined, body: text }
    : { separator: match[1], body: text.slice(match[0].length) };
}

function findSeparator(text: string): string {
  const sample = sampleOf(text);
  if (spacedHead.test(sample)) return ' ';
  let best: { separator: string; score: number } = { separator: ',', score: 0 };
  for (const separator of [...separators, ...wideSeparators]) {
    const rows = cellsOf(sample, separator)
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .slice(0, sampleSize);
    // titles may stand above the head
    const head = rows.slice(0, headDepth).find((cells) => cells.length > 1 && namesStudies(cells));
    const isWide = (wideSeparators as readonly string[]).includes(separator);
    const width = (head ?? (isWide ? undefined : rows[0]))?.length ?? 0;
    if (width < 2) continue;
    const even = rows.filter((cells) => Math.abs(cells.length - width) <= 1).length / rows.length;
    const score = width * even + (head === undefined ? 0 : namesOutweigh);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** Rows among which the head stands. */
export const headDepth = 10;
/** Weight of a head that names the studies, over any number of cells. */
const namesOutweigh = 100_000;

/** A head as `write.table` of R writes it: names in quotation marks, spaces between them. */
const spacedHead = /^"[^"\r\n]*"(?: "[^"\r\n]*")+\r?(?:\n|$)/;

/** The first records, cut where a line ends, so that finding the separator costs no more. */
function sampleOf(text: string): string {
  const most = 20_000;
  if (text.length <= most) return text;
  const end = text.lastIndexOf('\n', most);
  return text.slice(0, end === -1 ? most : end);
}

/** Characters that are split at a time. */
const pieceLength = 50_000;

/**
 * Cuts a text where rows end, into pieces that are split one after the other. Cells in quotation
 * marks lose the spaces around them, and take in what stands behind them, as spreadsheets and Python
 * read them and d3-dsv does not. Returns the row in which a quote opens that nothing closes;
 * `undefined` where all are closed.
 */
function* piecesOf(text: string, separator: string): Generator<string, number | undefined> {
  let row = 1;
  let open: number | undefined;
  let start = 0;
  let at = 0;
  let parts: string[] = [];
  let copied = 0;
  while (at < text.length) {
    const quote = openingQuote(text, at, separator);
    let end = endOfCell(text, quote ?? at, separator);
    if (quote !== undefined) {
      const close = closingQuote(text, quote);
      if (close === -1 && quote === at) {
        open = row;
        break;
      }
      const behind = endOfCell(text, close + 1, separator);
      const inner = text.slice(quote + 1, close);
      const rest = text.slice(close + 1, behind).trimEnd();
      // a mark after a space opens a cell only where it closes it, too
      const isCell = quote === at || (close !== -1 && rest === '' && !/[\r\n]/.test(inner));
      if (isCell) {
        end = behind;
        if (quote > at || close + 1 < behind) {
          parts.push(text.slice(copied, at), `"${inner}${rest.replaceAll('"', '""')}"`);
          copied = behind;
        }
      }
    }
    at = end;
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    const isRowEnd = text[at] === '\n' || text[at] === '\r';
    at += 1;
    if (!isRowEnd) continue;
    row += 1;
    if (at - start < pieceLength) continue;
    yield [...parts, text.slice(copied, at)].join('');
    [start, copied, parts] = [at, at, []];
  }
  if (start < text.length) yield [...parts, text.slice(copied)].join('');
  return open;
}

/** The place of the quotation mark that a cell begins with, maybe after spaces. */
function openingQuote(text: string, start: number, separator: string): number | undefined {
  let at = start;
  while (separator !== ' ' && text[at] === ' ') at += 1;
  return text[at] === '"' ? at : undefined;
}

function endOfCell(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
    at += 1;
  return at;
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
