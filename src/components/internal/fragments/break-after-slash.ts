// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** Lets a term such as `NLRP1/caspase-3` wrap after its slash, so that words stay whole. */
export function breakAfterSlash(text: string): TemplateResult | string {
  const parts = text.split(/(?<=[/_])(?=.)/);
  return parts.length === 1
    ? text
    : html`${parts.map((part, index) => html`${index === 0 ? '' : html`<wbr />`}${part}`)}`;
}
