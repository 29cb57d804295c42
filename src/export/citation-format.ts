// SPDX-License-Identifier: MIT
import { exportFormats, type ExportFormatId } from './index.js';

/** A format of references. */
export type CitationFormat = Exclude<ExportFormatId, 'csv'>;

/**
 * The format of references that a word names, in any case. Throws with the names of all formats
 * where it names none.
 */
export function citationFormat(word: string): CitationFormat {
  const ids = exportFormats.map(({ id }) => id).filter((id) => id !== 'csv');
  const wanted = word.toLowerCase();
  const format = ids.find((id) => id === wanted);
  if (format !== undefined) return format;
  const known = ids.map((id) => `“${id}”`).join(', ');
  throw new RangeError(`There is no format “${word}” for references. The formats are ${known}.`);
}
