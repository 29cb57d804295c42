// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A name that breaks only at its spaces: words with a hyphen or slash stay whole. Where one is wider
 * than its place it breaks after a slash, its parts only where they are wider still.
 */
export function wholeWords(text: string): TemplateResult | string {
  if (!/[-/_]/.test(text)) return text;
  const words = text
    .split(/(\s+)/)
    .map((word) => (/[-/_]/.test(word) ? html`<span class="word">${partsOf(word)}</span>` : word));
  return html`${words}`;
}

function partsOf(word: string): readonly TemplateResult[] {
  return word.split(/(?<=[/_])(?=.)/).map((part) => html`<span class="word">${part}</span>`);
}

/** Items with a separator between them, which stays with the item before it. */
export function joinItems(
  items: readonly (TemplateResult | string)[],
  separator: string,
): TemplateResult {
  return html`${items.map((item, index) => html`${index === 0 ? nothing : separator}${item}`)}`;
}
