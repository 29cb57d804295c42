// SPDX-License-Identifier: MIT

/**
 * A table whose cells stand in other quotation marks, with plain ones: in apostrophes, where all
 * names of the head do, as databases and LibreOffice write it; in curly ones, where a cell with the
 * separator in it does, as word processors write them. Other texts come back unchanged.
 */
export function withPlainQuotes(text: string, separator: string): string {
  const sign = separator.replace(/[\\\]^-]/, '\\$&');
  const [before, after] = [`(^|[${sign}\\r\\n])`, `(?=[${sign}\\r\\n]|$)`];
  const head = new RegExp(`^'[^'\\r\\n]*'(?:[${sign}]'[^'\\r\\n]*')+\\r?(?:\\n|$)`);
  if (head.test(text.slice(0, longestHead)))
    return text.replace(
      new RegExp(`${before}'((?:[^']|''){0,2000})'${after}`, 'g'),
      (_, edge: string, cell: string) => `${edge}${quoted(cell.replaceAll("''", "'"))}`,
    );
  if (!text.includes('“')) return text;
  const curly = new RegExp(`${before}“([^“”"\\r\\n]*)”${after}`, 'g');
  for (const [, , cell = ''] of text.matchAll(curly))
    if (cell.includes(separator))
      return text.replace(curly, (_, edge: string, each: string) => `${edge}${quoted(each)}`);
  return text;
}

/** Longer heads are no heads. */
const longestHead = 10_000;

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
