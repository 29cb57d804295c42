// SPDX-License-Identifier: MIT
import { waitUntil } from '@open-wc/testing';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';

/** The figure when it is drawn or says why it is not: figures are drawn when they come near the viewport. */
export async function drawn(element: MechanismSankey): Promise<MechanismSankey> {
  element.scrollIntoView();
  await waitUntil(() => element.shadowRoot?.querySelector('g.node, .error, .state:not(.loading)') != null, 'is drawn', { timeout: 8000 });
  await element.updateComplete;
  return element;
}
