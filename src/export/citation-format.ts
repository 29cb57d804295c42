// SPDX-License-Identifier: MIT
import type { ExportFormatId } from './index.js';

/** A format of references. */
export type CitationFormat = Exclude<ExportFormatId, 'csv'>;

/** By name only: their code may not be there yet. The compiler asks for each. */
const citationFormats: Readonly<Record<CitationFormat, true>> = {
  'csl-json': true,
  ris: true,
  bibtex: true,
  text: true,
};

/**
 * The format of references that a word names, in any case. Throws with the names of all formats
 * where it names none.
 */
export function citationFormat(word: unknown): CitationFormat {
  // a page without types may give anything
  const wanted = String(word).toLowerCase();
  if (isFormat(wanted)) return wanted;
  const known = Object.keys(citationFormats)
    .map((id) => `“${id}”`)
    .join(', ');
  throw new RangeError(
    `There is no format “${String(word)}” for references. The formats are ${known}.`,
  );
}

function isFormat(word: string): word is CitationFormat {
  return Object.hasOwn(citationFormats, word);
}
