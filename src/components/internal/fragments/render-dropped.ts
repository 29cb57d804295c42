// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../locales/index.js';
import { droppedText } from '../../../locales/session-text.js';
import type { DroppedSelection } from '../../../model/session.js';

/** A note that says which selection was dropped and why, with a button that closes it. */
export function renderDropped(
  dropped: DroppedSelection,
  messages: FirstMessages,
  onClose: () => void,
): TemplateResult {
  return html`<p class="lost">
    ${droppedText(dropped, messages)}
    <button type="button" class="plain" aria-label=${messages.details.close} @click=${onClose}>
      ✕
    </button>
  </p>`;
}
