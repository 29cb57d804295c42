// SPDX-License-Identifier: MIT
import { addProblemTexts } from '../../../locales/problem-words.js';
import type { parseInSlices } from '../../../data/parse.js';
import type { decodeBytes } from '../../../data/table/decode-bytes.js';

/** The code that reads custom data, and what is wrong in them in words. */
export interface ReadingCode {
  readonly decodeBytes: typeof decodeBytes;
  readonly parseInSlices: typeof parseInSlices;
}

/** Brings the code that reads custom data, which a page without such data never loads. */
export async function bringReadingCode(): Promise<ReadingCode> {
  const [{ decodeBytes }, { parseInSlices }, { englishDataProblems }] = await Promise.all([
    import('../../../data/table/decode-bytes.js'),
    import('../../../data/parse.js'),
    import('../../../locales/data-problem-words.js'),
  ]);
  addProblemTexts(englishDataProblems);
  return { decodeBytes, parseInSlices };
}
