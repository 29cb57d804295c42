// SPDX-License-Identifier: MIT

/** Keeps the last result of a pure function and gives it again for the same arguments. */
export function memo<Words extends readonly unknown[], Result>(
  derive: (...words: Words) => Result,
): (...words: Words) => Result {
  let before: { words: Words; result: Result } | undefined;
  return (...words) => {
    if (
      before === undefined ||
      words.length !== before.words.length ||
      words.some((word, index) => word !== before?.words[index])
    ) {
      before = { words, result: derive(...words) };
    }
    return before.result;
  };
}

/** Keeps the last result as long as a new one would say the same as JSON. */
export function memoByText<Arguments extends readonly unknown[], Result>(
  derive: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let before: { readonly text: string; readonly result: Result } | undefined;
  return (...given) => {
    const result = derive(...given);
    const text = JSON.stringify(result);
    if (before?.text !== text) before = { text, result };
    return before.result;
  };
}
