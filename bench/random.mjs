// SPDX-License-Identifier: MIT

/** Numbers from 0 up to 1 that look random and are the same in every run. */
export function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
