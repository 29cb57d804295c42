// SPDX-License-Identifier: MIT

/** Stand for what is escaped, until cells are apart; no text holds these. */
const escapedQuote = '\uFFFF';
const escapedBackslash = '\uFFFE';
const escapedBar = '\uFDD0';
/** Separators that a backslash kept from separating, in the order of their stand-ins from U+FDD1. */
const keptSeparators = ',;\t';

/**
 * A table in a form that can be split as RFC 4180 says, where a tool writes it otherwise: quotation
 * marks escaped by a backslash (`write.table` of R, `escapechar` of Python, databases), and line
 * feeds in cells without quotation marks, between rows that end in a carriage return. Its cells are
 * read by {@link plainCell}. Other texts come back unchanged.
 */
export function toStandardForm(text: string, separator: string): string {
  const marked = keepSeparators(markEscapes(plainLines(text), separator), separator);
  const rowEnd = findRowEnd(marked, separator);
  if (rowEnd === 'any') return marked;
  // white space in cells is one space anyway
  return rowEnd === '\r'
    ? marked.replaceAll('\n', ' ')
    : marked.replace(/\r?\n/g, (end) => (end === '\n' ? ' ' : end));
}

/** Lines that end in other signs than line feeds and carriage returns, where only those end them. */
function plainLines(text: string): string {
  return /[\r\n]/.test(text) ? text : text.replace(/[\u2028\u2029\u0085]/g, '\n');
}

/** The text of a cell of a table in standard form. */
export function plainCell(cell: string): string {
  if (!/[\uFDD0-\uFDD3\uFFFF]/.test(cell)) return cell;
  return cell
    .replaceAll(escapedQuote, '"')
    .replaceAll(escapedBar, '|')
    .replace(/[\uFDD1-\uFDD3]/g, (kept) => keptSeparators[kept.charCodeAt(0) - 0xfdd1] ?? '');
}

/**
 * A text in which no separator or line end behind a backslash ends a cell, where that alone makes
 * all rows as wide as the head: fwrite, polars and Python write such cells without quotation marks.
 */
function keepSeparators(text: string, separator: string): string {
  const at = keptSeparators.indexOf(separator);
  const sign = separator.replace(/[\\\]^|]/, '\\$&');
  const escaped = new RegExp(`\\\\(${sign}|\\r?\\n)`, 'g');
  if (at === -1 || text.search(escaped) === -1) return text;
  const isEven = (each: string): boolean => {
    const rows = readCells(each, separator, 'any').filter((cells) => cells.join('').trim() !== '');
    return rows.every(({ length }) => length === rows[0]?.length);
  };
  const kept = text.replace(escaped, (_, end: string) =>
    end === separator ? String.fromCharCode(0xfdd1 + at) : ' ',
  );
  return !isEven(text) && isEven(kept) ? kept.replaceAll('\\\\', '\\') : text;
}

/** The cells of a text, for a sample: slower than d3-dsv, but text after a closing quote is none. */
export function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
  return readCells(markEscapes(text, separator), separator, 'any');
}

function markEscapes(given: string, separator: string): string {
  // as Markdown writes it
  const text = separator === '|' ? given.replaceAll('\\|', escapedBar) : given;
  if (!hasEscapedQuotes(text, separator)) return text;
  // R leaves backslashes alone, Python escapes them as well
  if (!areBackslashesEscaped(text)) return text.replaceAll('\\"', escapedQuote);
  return text
    .replaceAll('\\\\', escapedBackslash)
    .replaceAll('\\"', escapedQuote)
    .replaceAll(escapedBackslash, '\\');
}

function areBackslashesEscaped(text: string): boolean {
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', at + 2)) {
    const next = text[at + 1];
    if (next !== '"' && next !== '\\') return false;
  }
  return true;
}

/** Whether text follows a quotation mark after a backslash, as it never follows a closing one. */
function hasEscapedQuotes(text: string, separator: string): boolean {
  for (let at = text.indexOf('\\"'); at !== -1; at = text.indexOf('\\"', at + 2)) {
    const next = text[at + 2] ?? '\n';
    if (!['"', separator, '\r', '\n'].includes(next)) return true;
  }
  return false;
}

/** What ends rows: any line end, or only one of those with a carriage return. */
type RowEnd = 'any' | '\r' | '\r\n';

/** Characters that are looked at to tell what ends rows. */
const sampleLength = 20_000;

/** Line feeds stand in cells where only without them all rows are as wide as the head. */
function findRowEnd(text: string, separator: string): RowEnd {
  const first = /^[^\r\n]*(\r\n?)/.exec(text.slice(0, sampleLength))?.[1] as RowEnd | undefined;
  if (first === undefined || !/[^\r]\n/.test(text)) return 'any';
  // the first rows that have such a line feed, cut where a row ends
  const found = text.search(/[^\r]\n/);
  const start = text.lastIndexOf(first, found - 1);
  const end = text.lastIndexOf(first, found + sampleLength);
  const head = text.slice(0, text.indexOf(first));
  const sample = [head, text.slice(start === -1 ? 0 : start + first.length, end)].join(first);
  const isEven = (rowEnd: RowEnd): boolean => {
    const rows = readCells(sample, separator, rowEnd).filter(
      (cells) => cells.length > 1 || cells[0] !== '',
    );
    return rows.every(({ length }) => length === rows[0]?.length);
  };
  return !isEven('any') && isEven(first) ? first : 'any';
}

function readCells(
  text: string,
  separator: string,
  rowEnd: RowEnd,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const start = isQuoted ? at + 1 : at;
    const close = isQuoted ? closingQuote(text, start) : start;
    at = close;
    while (at < text.length && text[at] !== separator && endOfRow(text, at, rowEnd) === 0) at += 1;
    cells.push(text.slice(start, isQuoted ? close : at));
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    rows.push(cells);
    cells = [];
    at += endOfRow(text, at, rowEnd);
  }
  if (cells.length > 0) rows.push(cells);
  return rows;
}

/** The length of the row end that stands at a place; 0 where none does. */
function endOfRow(text: string, at: number, rowEnd: RowEnd): number {
  if (text[at] === '\n') return rowEnd === 'any' ? 1 : 0;
  if (text[at] !== '\r') return 0;
  return text[at + 1] === '\n' && rowEnd !== '\r' ? 2 : 1;
}

/** The place of the quotation mark that closes a cell, or the end of the text. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at;
}
