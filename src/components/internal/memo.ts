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
