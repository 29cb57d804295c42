// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { exportFormats, type ExportFormatId } from '../../../export/index.js';
import type { Messages } from '../../../locales/index.js';

/** One button for each text format, with what is handed over before them. */
export function renderFormats(
  messages: Messages,
  scope: string,
  onFormat: (format: ExportFormatId) => void,
): TemplateResult {
  return html`<div class="files">
    ${scope === '' ? nothing : html`<span class="note">${scope}</span>`}
    ${exportFormats.map((format) => html`<button type="button" data-format=${format.id} @click=${() => onFormat(format.id)}>${messages.exports[format.id]}</button>`)}
  </div>`;
}
