// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { ToolbarOptions } from './toolbar-options.js';

/** Back to what the author set. Where nothing differs the button says so, and keeps the focus of who has just pressed it. */
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
