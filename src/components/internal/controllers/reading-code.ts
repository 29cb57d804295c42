// SPDX-License-Identifier: MIT
import { addProblemTexts } from '../../../locales/problem-words.js';
import type { parseInSlices } from '../../../data/parse.js';
import type { decodeBytes } from '../../../data/table/decode-bytes.js';
import type { readTableCells } from './table-cells.js';

/** The code that reads custom data, and what is wrong in them in words. */
export interface ReadingCode {
  readonly decodeBytes: typeof decodeBytes;
  readonly parseInSlices: typeof parseInSlices;
  readonly readTableCells: typeof readTableCells;
}

/** Brings the code that reads custom data, which a page without such data never loads. */
export async function bringReadingCode(): Promise<ReadingCode> {
  const [{ decodeBytes }, { parseInSlices }, { readTableCells }, words] = await Promise.all([
    import('../../../data/table/decode-bytes.js'),
    import('../../../data/parse.js'),
    import('./table-cells.js'),
    import('../../../locales/data-problem-words.js'),
  ]);
  addProblemTexts(words.englishDataProblems);
  return { decodeBytes, parseInSlices, readTableCells };
}
