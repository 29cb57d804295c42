// SPDX-License-Identifier: MIT

/** Taken when the script starts, since a page may replace it. */
const { stringify } = JSON; // eslint-disable-line no-restricted-properties

/**
 * Writes a value as JSON, as `JSON.stringify` does, but without the methods `toJSON` that some
 * pages add to all arrays or objects. `indent` is the number of spaces of a level; without it the
 * text is one line.
 */
export function jsonText(value: unknown, indent = 0): string {
  // objects have what arrays inherit from them, too
  return 'toJSON' in [] ? write(value, indent, '\n') : stringify(value, undefined, indent);
}

function write(value: unknown, indent: number, line: string): string {
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return stringify(value);
  const inner = line + ' '.repeat(indent);
  const parts = Array.isArray(value)
    ? value.map((each) => write(each, indent, inner))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(
          ([key, each]) =>
            `${stringify(key)}:${indent > 0 ? ' ' : ''}${write(each, indent, inner)}`,
        );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  return indent === 0
    ? `${open}${parts.join(',')}${close}`
    : `${open}${inner}${parts.join(`,${inner}`)}${line}${close}`;
}
