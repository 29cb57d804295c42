// SPDX-License-Identifier: MIT

/**
 * The digits of a whole number that a program wrote with an exponent, as `3.1234567E7`; a text with
 * fewer digits than its exponent may be rounded, and comes back unchanged, as others do.
 */
export function withoutExponent(text: string): string {
  const [, first = '', rest = '', exponent] =
    /^(\d)[.,](\d{1,15})e\+?0?(\d{1,2})$/i.exec(text) ?? [];
  return Number(exponent) === rest.length ? first + rest : text;
}
