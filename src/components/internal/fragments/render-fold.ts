// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** What is folded below a quiet line that says how much it is, such as `5 more, one study each`. */
export function renderFold(label: string, content: unknown): TemplateResult {
  return html`<details class="more">
    <summary>${label}</summary>
    ${content}
  </details>`;
}
