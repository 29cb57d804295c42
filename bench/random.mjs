// SPDX-License-Identifier: MIT

/** Deterministic pseudo-random numbers, 0 to below 1. */
export function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
