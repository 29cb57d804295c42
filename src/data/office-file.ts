// SPDX-License-Identifier: MIT

/** How files of Excel, LibreOffice, Numbers or Word begin: as a ZIP archive, or in the old format. */
const starts = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];

/** Whether a text, each byte of which is a character, is a workbook or a document. */
export function isOfficeFile(text: string): boolean {
  return starts.some((start) => text.startsWith(start));
}
