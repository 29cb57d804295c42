// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';

/** Items with a separator between them, which stays with the item before it. */
export function joinItems(
  items: readonly (TemplateResult | string)[],
  separator: string,
): TemplateResult {
  return html`${items.map((item, index) => html`${index === 0 ? nothing : separator}${item}`)}`;
}
