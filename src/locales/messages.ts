// SPDX-License-Identifier: MIT
import type { en } from './en.js';

type Widen<Value> = Value extends string
  ? string
  : Value extends (...words: infer Words) => infer Result
    ? (...words: Words) => Widen<Result>
    : { readonly [Key in keyof Value]: Widen<Value[Key]> };

/** All messages. English defines the keys; a language that lacks one does not compile. */
export type Messages = Widen<typeof en>;

/**
 * The text under a key that comes from data, such as a facet or a field; `undefined` where the
 * library has none.
 */
export function textFor(texts: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
