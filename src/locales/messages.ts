// SPDX-License-Identifier: MIT
import type { en } from './en.js';
import type { enElements } from './view-words.js';
import type { Widen } from './widen.js';

/** The messages that are there from the start: all but those of the elements beside the figure. */
export type FirstMessages = Widen<typeof en>;

/** All messages. English defines the keys; a language that lacks one does not compile. */
export type Messages = FirstMessages & Widen<typeof enElements>;

/**
 * The text under a key that comes from data, such as a facet or a field; `undefined` where the
 * library has none.
 */
export function textFor(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
