// SPDX-License-Identifier: MIT

/**
 * Reads RFC 4180 text, independently of the library's parser and writer so that errors cannot
 * cancel out.
 */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.slice(1);
  while (rest !== '') {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (cell === null) throw new Error(`not RFC 4180 at: ${rest.slice(0, 40)}`);
    row.push(cell[2] ?? (cell[1] ?? '').replaceAll('""', '"'));
    if (cell[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(cell[0].length);
  }
  if (row.length > 0) throw new Error('the last row does not end');
  return rows;
}

/** The rows below the header as records by column name. */
export function readRecords(text: string): readonly Record<string, string>[] {
  const [head = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
