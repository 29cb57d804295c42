// SPDX-License-Identifier: MIT
import type { TableView } from './derive-rows.js';

/** Marks the selected findings of opened rows, so that rows need not render again for it. */
export function markFindings(root: ParentNode, { evidence, selected }: TableView): void {
  for (const item of root.querySelectorAll<HTMLElement>('.block [data-finding]')) {
    const index = evidence.findingIndex.get(item.dataset['finding'] ?? '');
    if (index !== undefined && selected.has(index)) item.setAttribute('aria-current', 'true');
    else item.removeAttribute('aria-current');
  }
}
