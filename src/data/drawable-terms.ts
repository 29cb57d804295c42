// SPDX-License-Identifier: MIT

/** Longest name, as the mean of a column's terms, that a label can hold. */
const longestName = 60;
/** Letters in numbers that name nothing: of a sample's size, a p value, an exponent. */
const lettersOfNumbers = /^[np]\s*[=<>≤≥]|\de[-+]?(?=\d)/gi;

/** Signs that mark a cell, and name nothing. */
const mark = /^[✓✔✗✘✕✖●○◦•■□▪◆√☑☒☐*+✅❌]\ufe0f?$/iu;

/**
 * Whether a column names terms, and not numbers, marks or remarks: only such columns are drawn
 * unasked.
 */
export function areDrawable(terms: readonly string[]): boolean {
  const length = terms.reduce((sum, term) => sum + term.length, 0);
  return (
    terms.length > 0 &&
    length <= terms.length * longestName &&
    !terms.every(isNumber) &&
    !terms.every(isMark)
  );
}

/** Whether a term is a mark that names nothing. */
export function isMark(term: string): boolean {
  return mark.test(term);
}

/** Whether a term is no more than a number, a range, or a mean with its error. */
function isNumber(term: string): boolean {
  return (
    term.length <= longestName && /^[^\p{L}]*\d[^\p{L}]*$/u.test(term.replace(lettersOfNumbers, ''))
  );
}

/** Whether a column groups the terms of another one, as `drug-parent` those of `drug`. */
export function isParentColumn(name: string, has: (name: string) => boolean): boolean {
  return /.[- ]parent$/.test(name) && has(name.slice(0, -'-parent'.length));
}
