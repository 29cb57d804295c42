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

/** {@link memo} of a function of one object, whose fields are compared by identity. */
export function memoFields<Fields extends object, Result>(
  derive: (fields: Fields) => Result,
): (fields: Fields) => Result {
  let before: { fields: Fields; result: Result } | undefined;
  return (fields) => {
    if (before === undefined || !haveSameFields(before.fields, fields))
      before = { fields, result: derive(fields) };
    return before.result;
  };
}

/** {@link memoFields} of work in slices; work that was given up is done anew. */
export function memoFieldsInSlices<Fields extends object, Result>(
  derive: (fields: Fields) => Sliced<Result>,
): (fields: Fields) => Sliced<Result> {
  let before: { fields: Fields; result: Result } | undefined;
  return function* (fields) {
    if (before === undefined || !haveSameFields(before.fields, fields))
      before = { fields, result: yield* derive(fields) };
    return before.result;
  };
}

/** Whether two objects have the same values in all fields. */
export function haveSameFields<Fields extends object>(a: Fields, b: Fields): boolean {
  return (Object.keys({ ...a, ...b }) as (keyof Fields)[]).every((key) => a[key] === b[key]);
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
