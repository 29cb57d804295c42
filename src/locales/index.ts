// SPDX-License-Identifier: MIT
import { en } from './en.js';
import type { Messages } from './messages.js';
import { zh } from './zh.js';

export type { Messages } from './messages.js';

/** All languages; others can be registered at run time. */
const languages = new Map<string, Messages>(
  [en, zh].map((messages) => [messages.language, messages]),
);

/** Adds or replaces a language, for elements drawn from now on. */
export function registerLanguage(messages: Messages): void {
  languages.set(messages.language, messages);
}

/** The messages for a BCP 47 language: exact match, else its primary language, else English. */
export function messagesFor(language: string): Messages {
  const wanted = language.toLowerCase();
  return languages.get(wanted) ?? languages.get(wanted.split('-')[0] ?? '') ?? en;
}

/** The languages with messages. */
export function registeredLanguages(): readonly string[] {
  return [...languages.keys()];
}
