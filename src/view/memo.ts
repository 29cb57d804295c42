// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';
import type { Sliced } from '../data/slices.js';

/** Memoises the last result of a pure function, comparing arguments by identity. */
export function memo<Arguments extends readonly unknown[], Result>(
  derive: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let before: { given: Arguments; result: Result } | undefined;
  return (...given) => {
    if (before === undefined || !areSame(before.given, given))
      before = { given, result: derive(...given) };
    return before.result;
  };
}

function areSame(before: readonly unknown[], given: readonly unknown[]): boolean {
  return (
    given.length === before.length && given.every((argument, index) => argument === before[index])
  );
}

/** {@link memo} of work in slices; work that was given up is done anew. */
export function memoInSlices<Arguments extends readonly unknown[], Result>(
  derive: (...given: Arguments) => Sliced<Result>,
): (...given: Arguments) => Sliced<Result> {
  let before: { given: Arguments; result: Result } | undefined;
  return function* (...given) {
    if (before === undefined || !areSame(before.given, given))
      before = { given, result: yield* derive(...given) };
    return before.result;
  };
}

/** Returns the last result while a new one is equal as JSON. */
export function memoByText<Arguments extends readonly unknown[], Result>(
  derive: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let before: { readonly text: string; readonly result: Result } | undefined;
  return (...given) => {
    const result = derive(...given);
    const text = jsonText(result);
    if (before?.text !== text) before = { text, result };
    return before.result;
  };
}
