// SPDX-License-Identifier: MIT
import { checkOption, type Problem } from '../data/problems.js';

/** How a figure is shown. */
export type Display = 'page' | 'slide';

/** THE list of displays. */
export const displays: readonly Display[] = ['page', 'slide'];

/** What paper shows of a figure. */
export type Printed = 'figure' | 'all' | 'screen';

/** THE list of what paper shows. */
export const printedOptions: readonly Printed[] = ['figure', 'all', 'screen'];

/** Names what is no display, and nothing that paper shows. */
export function checkDisplay(display: string, print: string): readonly Problem[] {
  return [
    ...checkOption('display', display, displays),
    ...checkOption('print', print, printedOptions),
  ];
}
