// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { ExportFormatId } from '../../export/index.js';
import type { Messages } from '../../locales/index.js';
import { renderFormats } from '../internal/render-formats.js';

/** What can be taken out of the figure. */
export interface ExportPanelOptions {
  readonly messages: Messages;
  /** Number of selected findings; with none, exports hold all in view. */
  readonly selected: number;
  readonly caption: string;
  readonly methods: string;
  readonly citation: string;
  readonly scale: number;
  readonly onScale: (scale: number) => void;
  readonly onSvg: () => void;
  readonly onPng: () => void;
  readonly onLinks: () => void;
  readonly onFormat: (format: ExportFormatId) => void;
  readonly onLink: () => void;
  readonly onPrint: () => void;
  readonly copy: (text: string) => void;
}

/** Files of the picture, the numbers and the references, and texts to paste. */
export function renderExport(options: ExportPanelOptions): TemplateResult {
  const { messages } = options;
  return html`<div class="files">
      <button type="button" @click=${options.onSvg}>${messages.exports['svg']}</button>
      <span class="joined"
        ><button type="button" @click=${options.onPng}>${messages.exports['png']}</button
        ><select aria-label=${messages.toolbar.scale} @change=${(event: Event) => options.onScale(Number((event.target as HTMLSelectElement).value))}>
          ${[1, 2, 3, 4].map((scale) => html`<option value=${scale} ?selected=${scale === options.scale}>${scale}×</option>`)}
        </select></span
      >
      <button type="button" @click=${options.onLinks}>${messages.exports['links']}</button>
      <button type="button" @click=${options.onPrint}>${messages.toolbar.print}</button>
      <button type="button" @click=${options.onLink}>${messages.toolbar.link}</button>
    </div>
    ${renderFormats(messages, options.selected, options.onFormat)}
    <dl class="texts">
      ${[
        [messages.toolbar.cite, options.citation],
        [messages.toolbar.caption, `${options.caption} ${options.methods}`],
      ].map(([label, text]) => html`<div><dt>${label}</dt><dd>${text} <button type="button" class="quiet" @click=${() => options.copy(text ?? '')}>${messages.toolbar.copy}</button></dd></div>`)}
    </dl>`;
}
