// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** A link to another site, opened in a new tab. */
export function renderLink(address: string, label: string): TemplateResult {
  return html`<a href=${address} target="_blank" rel="noopener noreferrer">${label}</a>`;
}
