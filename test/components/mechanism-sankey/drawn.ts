// SPDX-License-Identifier: MIT
import { waitUntil } from '../../fixtures/wait-until.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';

/** Waits for a condition. */
export const until = waitUntil;

/** The figure once it is drawn or reports why not; figures are drawn near the viewport. */
export async function drawn(element: MechanismSankey): Promise<MechanismSankey> {
  element.scrollIntoView();
  await until(
    () => element.shadowRoot?.querySelector('g.node, .error, .state:not(.loading)') != null,
  );
  await element.updateComplete;
  return element;
}
