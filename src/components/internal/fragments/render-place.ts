// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../locales/index.js';

/** The place of a statement in a review, in brackets; nothing if unknown. */
export function renderPlace(
  messages: FirstMessages,
  place: string,
): TemplateResult | typeof nothing {
  return place === '' ? nothing : html`<span class="locator">${messages.brackets(place)}</span>`;
}
