// SPDX-License-Identifier: MIT

/**
 * The least and the greatest of some numbers, 0 where there are none. Unlike `Math.min(...numbers)`
 * it takes any number of them: engines limit the arguments of a call.
 */
export function extentOf(numbers: readonly number[]): readonly [least: number, most: number] {
  let [least = 0] = numbers;
  let most = least;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}
