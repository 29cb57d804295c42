// SPDX-License-Identifier: MIT

/** Rows, which are objects with the same keys, as a table in Markdown; columns without values are left out. */
export function markdownTable(rows) {
  const names = Object.keys(rows[0] ?? {}).filter((name) =>
    rows.some((row) => String(row[name] ?? '') !== ''),
  );
  const lines = [
    names,
    names.map(() => '---'),
    ...rows.map((row) => names.map((name) => row[name])),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
