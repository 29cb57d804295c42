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

/** Opens the table of links, and waits for its rows. */
export async function openTable({ shadowRoot }: MechanismSankey): Promise<void> {
  const holder = shadowRoot?.querySelector<HTMLDetailsElement>('details.table-holder');
  holder!.open = true;
  await until(() => holder!.querySelector('tbody tr') !== null);
}
