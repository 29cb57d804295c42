// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { exportFormats, type ExportFormatId } from '../../../export/index.js';
import type { FirstMessages } from '../../../locales/index.js';

/** A download button for each text format, after a note on the scope. */
export function renderFormats(
  messages: FirstMessages,
  scope: string,
  onFormat: (format: ExportFormatId) => void,
): TemplateResult {
  const buttons = exportFormats.map(
    ({ id }) =>
      html`<button type="button" data-format=${id} @click=${() => onFormat(id)}>
        ${messages.exports[id]}
      </button>`,
  );
  return html`<div class="files">
    ${scope === '' ? nothing : html`<span class="note">${scope}</span>`} ${buttons}
  </div>`;
}
