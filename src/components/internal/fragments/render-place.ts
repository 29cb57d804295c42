// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../../locales/index.js';

/** Where in a review a statement stands, in brackets behind it; nothing where that is not told. */
export function renderPlace(messages: Messages, place: string): TemplateResult | typeof nothing {
  return place === '' ? nothing : html`<span class="locator">${messages.brackets(place)}</span>`;
}
