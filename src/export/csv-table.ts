// SPDX-License-Identifier: MIT

/** A cell: numbers are written unchanged, `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/**
 * Formats a table as RFC 4180 text with CRLF line ends and a byte order mark, by which spreadsheets
 * detect UTF-8. Text that a spreadsheet would run as a formula gets a leading apostrophe.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`;
}

function formatCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = guardFormula(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Includes full-width signs, which start formulas in Chinese and Japanese Excel. */
function guardFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
