// SPDX-License-Identifier: MIT
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';

/** Presses a key with focus inside the figure, and waits for the update. */
export async function sendKeys(
  element: MechanismSankey,
  key: string,
  init: KeyboardEventInit = {},
): Promise<void> {
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }),
  );
  await element.updateComplete;
}
