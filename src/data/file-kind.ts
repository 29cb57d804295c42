// SPDX-License-Identifier: MIT
import type { Problem } from './problems.js';

/** How files begin that are no table of text, each with its name for people. */
const starts: readonly (readonly [start: string, name: string])[] = [
  ['{|', 'MediaWiki'],
  ...['\u0002', '\u0003', '\u0004', '\u0005'].map(
    (version) => ['\u0080' + version, 'pickle'] as const,
  ),
  ['%PDF', 'PDF'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['RIFF', 'WebP'],
  ['\u001f\u008b', 'gzip'],
  ['BZh', 'bzip2'],
  ['\u00fd7zXZ', 'xz'],
  ['7z\u00bc\u00af', '7z'],
  ['PAR1', 'Parquet'],
  ['ARROW1', 'Feather'],
  ['SQLite format 3', 'SQLite'],
  ['{\\rtf', 'RTF'],
  ['version https://git-lfs', 'Git LFS'],
  ['MIME-Version:', 'MHTML'],
  ['ID;P', 'SYLK'],
  ['$FL2', 'SPSS'],
  ['$FL3', 'SPSS'],
  ['<stata_dta>', 'Stata'],
  ['HEADER RECORD*******', 'SAS'],
  ['RDX2', 'R'],
  ['RDX3', 'R'],
  ['RDA2', 'R'],
  ['RDA3', 'R'],
  ['\\begin{', 'LaTeX'],
  ['\\documentclass', 'LaTeX'],
  ['PMID- ', 'PubMed'],
  ['FN Clarivate', 'Web of Science'],
  ['FN Thomson', 'Web of Science'],
  ['%0 ', 'EndNote'],
  ['Record #1 of', 'Cochrane'],
  ['(\u00b5/\u00fd', 'zstd'],
  ['\u0089HDF', 'HDF5'],
  ['\u0093NUMPY', 'NumPy'],
  ['Obj\u0001', 'Avro'],
];

/** How files of Excel, LibreOffice, Numbers or Word begin: as a ZIP archive, or in the old format. */
const officeStarts = ['PK\u0003\u0004', 'PK\u0005\u0006', '\u00d0\u00cf\u0011\u00e0'];
/** Names of a ZIP archive's first file stand here. */
const nameInArchive = 30;
/** Files in archives that are no workbook or document. */
const archived = /^[^/]*\.(?:csv|tsv|txt|json|xlsx?|ods|pdf)|^__MACOSX/i;

/** Bytes of a file that name its kind. */
export const startLength = 100;

/** What a text, each byte of which is a character, is instead of a table; `undefined` for others. */
export function foreignKind(text: string): string | undefined {
  const start = text.slice(0, startLength);
  if (officeStarts.some((each) => start.startsWith(each)))
    return archived.test(start.slice(nameInArchive)) ? 'ZIP' : 'office';
  if (/^\s*(?:INSERT INTO|CREATE TABLE)\s/i.test(start)) return 'SQL';
  if (/^TABLE\r?\n0,1\r?\n/.test(start)) return 'DIF';
  if (/^(?:\s*%[^\n]*\n)*\s*@[a-z]+\s*\{/i.test(start)) return 'BibTeX';
  if (/^\s*TY {2}- /.test(start)) return 'RIS';
  const bare = start.trimStart();
  return starts.find(([each]) => bare.startsWith(each))?.[1];
}

/** Control characters that stand in tables of text as well. */
const usualControls = '\t\v\f\u001b';
/** So many others are in no name by mistake. */
const leastControls = 3;

/** Whether a text is what a program writes for itself: control characters in its first line tell. */
export function isForPrograms(text: string): boolean {
  const [line = ''] = text.slice(0, 1000).split(/[\r\n]/, 1);
  let controls = 0;
  for (const sign of line) if (sign < ' ' && !usualControls.includes(sign)) controls += 1;
  return controls >= leastControls;
}

/** What a web page is named as: one with a table can be used otherwise than one without. */
export function webPage(text: string, where: string): Problem {
  const details: Problem['details'] = /<t[dh][\s>]/i.test(text) ? { found: 'table' } : {};
  return { where, code: 'web-page', details };
}
