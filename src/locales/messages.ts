// SPDX-License-Identifier: MIT
import type { en } from './en.js';

type Widen<Value> = Value extends string
  ? string
  : Value extends (...words: infer Words) => infer Result
    ? (...words: Words) => Widen<Result>
    : { readonly [Key in keyof Value]: Widen<Value[Key]> };

/** Every text of the library. English defines the keys; a language without one of them does not compile. */
export type Messages = Widen<typeof en>;
