// SPDX-License-Identifier: MIT
import { waitUntil } from '@open-wc/testing';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';

/** Waits for a condition, long enough for a busy machine. */
export function until(condition: () => boolean): Promise<void> {
  return waitUntil(condition, undefined, { timeout: 8000 });
}

/** The figure once it is drawn or reports why not; figures are drawn near the viewport. */
export async function drawn(element: MechanismSankey): Promise<MechanismSankey> {
  element.scrollIntoView();
  await until(
    () => element.shadowRoot?.querySelector('g.node, .error, .state:not(.loading)') != null,
  );
  await element.updateComplete;
  return element;
}
