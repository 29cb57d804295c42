// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** A button in the line of tools of a panel that plays what is selected. */
export function renderPlay(text: string, name: string, onPlay: () => void): TemplateResult {
  return html`<span class="playing"
    ><span aria-hidden="true">· </span
    ><button type="button" class="text" aria-label=${name} @click=${onPlay}>${text}</button></span
  >`;
}
