// SPDX-License-Identifier: MIT
import { graphemes } from '../data/graphemes.js';

/** Characters that are shown: a text of a megabyte freezes a page wherever it stands. */
const most = 1000;

/** A name or a quoted word in the length in which it can be shown. */
export function cutText(text: string): string {
  // the last sign may be cut itself
  return text.length > most ? `${graphemes(text.slice(0, most)).slice(0, -1).join('')}…` : text;
}
