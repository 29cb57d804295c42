// SPDX-License-Identifier: MIT
import { jsonText } from '../data/json-text.js';

/** Memoises the last result of a pure function, comparing arguments by identity. */
export function memo<Arguments extends readonly unknown[], Result>(
  derive: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let before: { given: Arguments; result: Result } | undefined;
  return (...given) => {
    if (
      before === undefined ||
      given.length !== before.given.length ||
      given.some((argument, index) => argument !== before?.given[index])
    ) {
      before = { given, result: derive(...given) };
    }
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
