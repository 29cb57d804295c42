// SPDX-License-Identifier: MIT
import { checkOption, type Problem } from '../../data/problems.js';
import { checkNumbers, type ViewSettings } from '../../view/view-settings.js';
import { printedOptions } from './printed.js';
import { displays } from './slide.js';

/** What is wrong with the attributes that need no evidence to be checked. */
export function checkAttributes(
  element: Element &
    Pick<ViewSettings, 'maxNodes' | 'step'> & { readonly display: string; readonly print: string },
): readonly Problem[] {
  return [
    ...checkNumbers((name) => element.getAttribute(name), element),
    ...checkOption('display', element.display, displays),
    ...checkOption('print', element.print, printedOptions),
  ];
}
