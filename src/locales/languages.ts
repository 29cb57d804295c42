// SPDX-License-Identifier: MIT
import { en } from './en.js';
import type { FirstMessages, Messages } from './messages.js';

/** The languages whose words are there; others can be registered at run time. */
const languages = new Map<string, FirstMessages>([[en.language, en]]);
let all: readonly FirstMessages[] = [en];

/** THE list of languages whose words come when a page asks for them. */
const later: Readonly<Record<string, () => Promise<Messages>>> = {
  zh: async () => (await import('./zh.js')).zh,
};

/** Adds or replaces a language, for elements drawn from now on. */
export function registerLanguage(messages: Messages): void {
  languages.set(messages.language, messages);
  all = [...languages.values()];
}

/** The messages that are there in every language; the same list until one comes. */
export function allMessages(): readonly FirstMessages[] {
  return all;
}

/** Adds a language that comes with the library; one that is registered under its name stays. */
export function addLanguage(messages: Messages): void {
  if (!languages.has(messages.language)) registerLanguage(messages);
}

/**
 * The messages for a BCP 47 language, of those that are there: exact match, else its primary
 * language, else English.
 */
export function messagesThere(language: string): FirstMessages {
  return (
    candidates(language)
      .map((name) => languages.get(name))
      .find(Boolean) ?? en
  );
}

/**
 * Brings the words of a language; `undefined` where they are there or the library has none.
 * Rejects where their file cannot be had.
 */
export function bringLanguage(language: string): Promise<void> | undefined {
  const name = candidates(language).find(
    (each) => languages.has(each) || Object.hasOwn(later, each),
  );
  const load = name === undefined || languages.has(name) ? undefined : later[name];
  return load?.().then(addLanguage);
}

/** Brings every language; where one cannot be had, the others come. */
export async function bringAllLanguages(): Promise<void> {
  await Promise.allSettled(Object.keys(later).map(async (name) => bringLanguage(name)));
}

/** The languages with messages, also those that are not there yet. */
export function registeredLanguages(): readonly string[] {
  return [...new Set([en.language, ...Object.keys(later), ...languages.keys()])];
}

function candidates(language: string): readonly string[] {
  const wanted = language.toLowerCase();
  return [wanted, wanted.split('-')[0] ?? ''];
}
