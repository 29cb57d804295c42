// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { breakAfterSlash } from '../internal/fragments/break-after-slash.js';

/**
 * A name that breaks only at its spaces: words with a hyphen or slash stay whole, and break after a
 * slash where they are wider than their place.
 */
export function wholeWords(text: string): TemplateResult | string {
  if (!/[-/_]/.test(text)) return text;
  const words = text
    .split(/(\s+)/)
    .map((word) =>
      /[-/_]/.test(word) ? html`<span class="word">${breakAfterSlash(word)}</span>` : word,
    );
  return html`${words}`;
}

/** Items with a separator between them, which stays with the item before it. */
export function joinItems(
  items: readonly (TemplateResult | string)[],
  separator: string,
): TemplateResult {
  return html`${items.map((item, index) => html`${index === 0 ? nothing : separator}${item}`)}`;
}
