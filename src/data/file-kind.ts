// SPDX-License-Identifier: MIT

/** How files begin that are no table of text, each with its name for people. */
const starts: readonly (readonly [start: string, name: string])[] = [
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
];

/** How files of Excel, LibreOffice, Numbers or Word begin: as a ZIP archive, or in the old format. */
const officeStarts = ['PK\u0003\u0004', 'PK\u0005\u0006', '\u00d0\u00cf\u0011\u00e0'];

/** Bytes of a file that name its kind. */
export const startLength = 32;

/** What a text, each byte of which is a character, is instead of a table; `undefined` for others. */
export function foreignKind(text: string): string | undefined {
  const start = text.slice(0, startLength);
  if (officeStarts.some((each) => start.startsWith(each))) return 'office';
  if (/^\s*@[a-z]+\s*\{/i.test(start)) return 'BibTeX';
  if (/^\s*TY {2}- /.test(start)) return 'RIS';
  return starts.find(([each]) => start.startsWith(each))?.[1];
}
