// SPDX-License-Identifier: MIT

/** What people write into a cell for “yes” or “no”. */
const answers =
  /^(?:yes|no|y|n|true|false|t|f|(?:un)?checked|present|absent|ja|nein|oui|non|s[ií]|да|нет|是|否|有|无)$/i;

/** Whether a cell answers a question. */
export function isAnswer(cell: string): boolean {
  return answers.test(cell);
}
