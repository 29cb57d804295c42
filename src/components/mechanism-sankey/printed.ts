// SPDX-License-Identifier: MIT

/** What stands on paper below the legend. */
export interface PrintedParts {
  /** The table of links; otherwise only where a reader opened it. */
  readonly table: boolean;
  /** The studies in view, which nobody can open there. */
  readonly studies: boolean;
}

/** What paper shows of a page or a slide: each step of a deck has one sheet, and no list follows. */
export function printedParts(print: string, display: string): PrintedParts {
  const isAll = print === 'all';
  return { table: isAll, studies: isAll || display !== 'slide' };
}
