// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { ToolbarOptions } from './toolbar-options.js';

/**
 * Restores the author's view. Use aria-disabled: a disabled button would lose focus once pressed.
 */
export function renderReset({
  messages,
  isChanged,
  onReset,
}: Pick<ToolbarOptions, 'messages' | 'isChanged' | 'onReset'>): TemplateResult {
  return html`<button
    type="button"
    class="reset"
    aria-disabled=${isChanged ? nothing : 'true'}
    @click=${isChanged ? onReset : nothing}
  >
    ${messages.toolbar.reset}
  </button>`;
}
