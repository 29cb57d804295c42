// SPDX-License-Identifier: MIT

/** How a table is written. */
interface Form {
  readonly separator: string;
  /** Matches the end of a row; sticky. */
  readonly rowEnd: RegExp;
  /** What a backslash escapes: nothing (RFC 4180), quotation marks, or backslashes as well. */
  readonly escapes: 'nothing' | 'quotes' | 'backslashes';
}

const anyRowEnd = /\r\n?|\n/y;
const carriageReturn = /\r\n?/y;

/**
 * A table in the form of RFC 4180, where a tool writes it otherwise: quotation marks escaped by a
 * backslash (`write.table` of R, `escapechar` of Python, databases), and line feeds in cells without
 * quotation marks, between rows that end in a carriage return. Linear; other texts come back
 * unchanged.
 */
export function toStandardForm(text: string, separator: string): string {
  const escapes = findEscapes(text, separator);
  const hasLineFeeds = hasBareLineFeeds(text, separator);
  if (escapes === 'nothing' && !hasLineFeeds) return text;
  const rowEnd = hasLineFeeds ? carriageReturn : anyRowEnd;
  return readCells(text, { separator, rowEnd, escapes })
    .map((cells) => cells.map((cell) => writeCell(cell, separator)).join(separator))
    .join('\n');
}

/** The cells of a table, whatever its form; for a sample, as it is slower than d3-dsv. */
export function cellsOf(text: string, separator: string): readonly (readonly string[])[] {
  return readCells(text, { separator, rowEnd: anyRowEnd, escapes: findEscapes(text, separator) });
}

function writeCell(cell: string, separator: string): string {
  const needsQuotes = /["\r\n]/.test(cell) || cell.includes(separator);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function findEscapes(text: string, separator: string): Form['escapes'] {
  if (!hasEscapedQuotes(text, separator)) return 'nothing';
  // R leaves backslashes alone, Python escapes them as well
  return text.replace(/\\["\\]/g, '').includes('\\') ? 'quotes' : 'backslashes';
}

/** Whether text follows a quotation mark after a backslash, as it never follows a closing one. */
function hasEscapedQuotes(text: string, separator: string): boolean {
  for (let at = text.indexOf('\\"'); at !== -1; at = text.indexOf('\\"', at + 2)) {
    const next = text[at + 2] ?? '\n';
    if (!['"', separator, '\r', '\n'].includes(next)) return true;
  }
  return false;
}

/** Characters in which the head has to end. */
const longestHead = 20_000;

/** Whether rows are as wide as the head only where a line feed alone does not end them. */
function hasBareLineFeeds(text: string, separator: string): boolean {
  const hasCarriage = /^[^\n]*\r/.test(text.slice(0, longestHead));
  if (!hasCarriage || !/(?:^|[^\r])\n/.test(text)) return false;
  const isEven = (rowEnd: RegExp): boolean => {
    const rows = readCells(text, { separator, rowEnd, escapes: 'nothing' });
    return rows.every(({ length }) => length === rows[0]?.length);
  };
  return !isEven(anyRowEnd) && isEven(carriageReturn);
}

/** The cells of a table in such a form. */
function readCells(text: string, form: Form): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    const start = isQuoted ? at + 1 : at;
    const close = isQuoted ? closingQuote(text, start, form) : start;
    at = close;
    while (at < text.length && text[at] !== form.separator && rowEndAt(text, at, form) === 0)
      at += 1;
    cells.push(plainCell(text.slice(start, isQuoted ? close : at), isQuoted, form));
    if (text[at] === form.separator) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    rows.push(cells);
    cells = [];
    at += rowEndAt(text, at, form);
  }
  if (cells.length > 0) rows.push(cells);
  return rows;
}

function plainCell(raw: string, isQuoted: boolean, { escapes }: Form): string {
  if (escapes === 'quotes') return raw.replaceAll('\\"', '"');
  if (escapes === 'backslashes') return raw.replace(/\\(["\\])/g, '$1');
  return isQuoted ? raw.replaceAll('""', '"') : raw;
}

/** The length of the row end that stands at a place; 0 where none does. */
function rowEndAt(text: string, at: number, { rowEnd }: Form): number {
  if (text[at] !== '\r' && text[at] !== '\n') return 0;
  rowEnd.lastIndex = at;
  return rowEnd.exec(text)?.[0].length ?? 0;
}

/** The place of the quotation mark that closes a cell, or the end of the text. */
function closingQuote(text: string, start: number, { escapes }: Form): number {
  let at = start;
  while (at < text.length) {
    const sign = text[at];
    const next = text[at + 1];
    const isPair =
      sign === '\\'
        ? (escapes !== 'nothing' && next === '"') || (escapes === 'backslashes' && next === '\\')
        : sign === '"' && next === '"' && escapes === 'nothing';
    if (sign === '"' && !isPair) return at;
    at += isPair ? 2 : 1;
  }
  return text.length;
}
