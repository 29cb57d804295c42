// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** A button in the line of tools of a panel that plays what is selected. */
export function renderPlay(text: string, name: string, onPlay: () => void): TemplateResult {
  return html`<button type="button" class="text playing" aria-label=${name} @click=${onPlay}>
    ${text}
  </button>`;
}
