// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { exportFormats, type ExportFormatId } from '../../export/index.js';
import type { Messages } from '../../locales/index.js';

/** One button for each text format, for the selection or for all in view. */
export function renderFormats(messages: Messages, selected: number, onFormat: (format: ExportFormatId) => void): TemplateResult {
  return html`<div class="files">
    ${selected > 0 ? html`<span class="note">${messages.findings(selected)}:</span>` : nothing}
    ${exportFormats.map((format) => html`<button type="button" data-format=${format.id} @click=${() => onFormat(format.id)}>${messages.exports[format.id]}</button>`)}
  </div>`;
}
