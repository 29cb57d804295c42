// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** A term in a narrow column: `NLRP1/caspase-3` may go on in a new line after the slash, so that its words stay whole. */
export function breakAfterSlash(text: string): TemplateResult | string {
  const parts = text.split(/(?<=[/_])(?=.)/);
  return parts.length === 1
    ? text
    : html`${parts.map((part, index) => html`${index === 0 ? '' : html`<wbr />`}${part}`)}`;
}
