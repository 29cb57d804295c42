// SPDX-License-Identifier: MIT
import { englishDataProblems } from './data-problem-words.js';
import { fullMessages } from './full-messages.js';
import { addLanguage, messagesThere } from './languages.js';
import type { Messages } from './messages.js';
import { addProblemTexts } from './problem-words.js';
import { zh } from './zh.js';

export { registerLanguage, registeredLanguages } from './languages.js';
export type { FirstMessages, Messages } from './messages.js';

/** The messages for a BCP 47 language: exact match, else its primary language, else English. */
export function messagesFor(language: string): Messages {
  // at once, for code that has no element to wait for
  addLanguage(zh);
  addProblemTexts(englishDataProblems);
  return fullMessages(messagesThere(language));
}
