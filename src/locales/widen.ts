// SPDX-License-Identifier: MIT
/** A shape of words in which every language may write other ones. */
export type Widen<Value> = Value extends string
  ? string
  : Value extends (...words: infer Words) => infer Result
    ? (...words: Words) => Widen<Result>
    : { readonly [Key in keyof Value]: Widen<Value[Key]> };
