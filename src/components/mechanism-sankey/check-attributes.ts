// SPDX-License-Identifier: MIT
import type { Problem } from '../../data/problems.js';
import { checkDisplay } from '../../view/check-display.js';
import { checkNumbers, type ViewSettings } from '../../view/view-settings.js';

/** What is wrong with the attributes that need no evidence to be checked. */
export function checkAttributes(
  element: Element &
    Pick<ViewSettings, 'maxNodes' | 'step'> & { readonly display: string; readonly print: string },
): readonly Problem[] {
  return [
    ...checkNumbers((name) => element.getAttribute(name), element),
    ...checkDisplay(element.display, element.print),
  ];
}
