// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { ExportedFile } from '../../export/export-file.js';
import type { ExportFormatId } from '../../export/index.js';
import { keepDates } from '../../locales/format.js';
import { download } from '../internal/download.js';
import { renderFormats } from '../internal/fragments/render-formats.js';
import {
  exportFindings,
  exportLinks,
  figureCaption,
  figureCitation,
  figureSvg,
  figureFileName,
  marksSentences,
  methodsSentence,
  type ExportOptions,
} from './export-figure.js';

/** What the export panel shows and calls. */
export interface ExportPanelOptions extends ExportOptions {
  /** The address that reopens the view. */
  readonly address: string;
  readonly toPng: (scale: number) => Promise<Blob>;
  readonly scale: number;
  readonly onScale: (scale: number) => void;
  readonly copy: (text: string) => void;
}

/** Downloads of the picture, the numbers and the references, and texts to copy. */
export function renderExport(options: ExportPanelOptions): TemplateResult {
  const { messages, view, scale, address, copy } = options;
  const downloadSvg = (): void =>
    download(figureSvg(options), figureFileName(view, 'svg', 'figure'), 'image/svg+xml');
  const downloadPng = (): void =>
    void options.toPng(scale).then((blob) => download(blob, figureFileName(view, 'png', 'figure')));
  const scales = [1, 2, 3, 4].map(
    (each) => html`<option value=${each} ?selected=${each === scale}>${each}×</option>`,
  );
  const onScale = (event: Event): void =>
    options.onScale(Number((event.target as HTMLSelectElement).value));
  const formats =
    options.selected?.size === 0
      ? html`<p class="note">${messages.exportScope.none}</p>`
      : renderReferenceFormats(options);
  const caption = [figureCaption(options), marksSentences(options), methodsSentence(options)];
  return html`<div class="files">
      <button type="button" @click=${downloadSvg}>${messages.exports['svg']}</button>
      <span class="joined"
        ><button type="button" @click=${downloadPng}>${messages.exports['png']}</button
        ><select aria-label=${messages.toolbar.scale} @change=${onScale}>
          ${scales}
        </select></span
      >
      <button type="button" @click=${() => downloadFile(exportLinks(options))}>
        ${messages.exports['links']}
      </button>
      <button type="button" @click=${() => print()}>${messages.toolbar.print}</button>
      <button type="button" @click=${() => copy(address)}>${messages.toolbar.link}</button>
    </div>
    ${formats}
    <dl class="texts">
      ${renderText(options, messages.toolbar.cite, figureCitation(options, address))}
      ${renderText(options, messages.toolbar.caption, messages.sentences(caption))}
    </dl>`;
}

function renderText(
  { messages, copy }: ExportPanelOptions,
  label: string,
  text: string,
): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${keepDates(text)}
      <button type="button" class="quiet" @click=${() => copy(text)}>
        ${messages.toolbar.copy}
      </button>
    </dd>
  </div>`;
}

/**
 * Buttons that download the selection, or all in view, in each text format; none if it is empty.
 */
export function renderReferenceFormats(options: ExportOptions): TemplateResult | typeof nothing {
  const { messages, view, selected } = options;
  if (selected?.size === 0) return nothing;
  const { exportScope } = messages;
  const scope =
    selected === undefined
      ? exportScope.inView(messages.findings(view.flow.records.length))
      : exportScope.selected(messages.findings(selected.size));
  return renderFormats(messages, scope, (format: ExportFormatId) =>
    downloadFile(exportFindings(options, format)),
  );
}

function downloadFile(file: ExportedFile): void {
  download(file.text, file.name, file.mediaType);
}
