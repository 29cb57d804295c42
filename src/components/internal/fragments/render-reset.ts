// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A button that restores what the author set. It uses aria-disabled: a disabled button would lose
 * focus once pressed.
 */
export function renderReset(
  label: string,
  isChanged: boolean,
  onReset: () => void,
): TemplateResult {
  return html`<button
    type="button"
    class="link reset"
    aria-disabled=${isChanged ? nothing : 'true'}
    @click=${isChanged ? onReset : nothing}
  >
    ${label}
  </button>`;
}
