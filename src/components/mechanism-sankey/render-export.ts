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

/** What the panel asks for beside what it takes out. */
export interface ExportPanelOptions extends ExportOptions {
  /** The address that reopens the view. */
  readonly address: string;
  readonly toPng: (scale: number) => Promise<Blob>;
  readonly scale: number;
  readonly onScale: (scale: number) => void;
  readonly copy: (text: string) => void;
}

/** Files of the picture, the numbers and the references, and texts to paste. */
export function renderExport(options: ExportPanelOptions): TemplateResult {
  const { messages, view, scale, address, copy } = options;
  const handSvg = (): void =>
    download(figureSvg(options), figureFileName(view, 'svg', 'figure'), 'image/svg+xml');
  const handPng = (): void =>
    void options.toPng(scale).then((blob) => download(blob, figureFileName(view, 'png', 'figure')));
  return html`<div class="files">
      <button type="button" @click=${handSvg}>${messages.exports['svg']}</button>
      <span class="joined"
        ><button type="button" @click=${handPng}>${messages.exports['png']}</button
        ><select
          aria-label=${messages.toolbar.scale}
          @change=${(event: Event) => options.onScale(Number((event.target as HTMLSelectElement).value))}
        >
          ${[1, 2, 3, 4].map((each) => html`<option value=${each} ?selected=${each === scale}>${each}×</option>`)}
        </select></span
      >
      <button type="button" @click=${() => handFile(exportLinks(options))}>
        ${messages.exports['links']}
      </button>
      <button type="button" @click=${() => print()}>${messages.toolbar.print}</button>
      <button type="button" @click=${() => copy(address)}>${messages.toolbar.link}</button>
    </div>
    ${options.selected?.size === 0 ? html`<p class="note">${messages.exportScope.none}</p>` : renderReferenceFormats(options)}
    <dl class="texts">
      ${[
        [messages.toolbar.cite, figureCitation(options, address)],
        [
          messages.toolbar.caption,
          messages.sentences([
            figureCaption(options),
            marksSentences(options),
            methodsSentence(options),
          ]),
        ],
      ].map(
        ([label, text]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>
              ${keepDates(text ?? '')}
              <button type="button" class="quiet" @click=${() => copy(text ?? '')}>
                ${messages.toolbar.copy}
              </button>
            </dd>
          </div>`,
      )}
    </dl>`;
}

/** Buttons that hand over the selection, or all in view, in each text format, and say which; where there is nothing, no buttons. */
export function renderReferenceFormats(options: ExportOptions): TemplateResult | typeof nothing {
  const { messages, view, selected } = options;
  if (selected?.size === 0) return nothing;
  const { exportScope } = messages;
  const scope =
    selected === undefined
      ? exportScope.inView(messages.findings(view.flow.records.length))
      : exportScope.selected(messages.findings(selected.size));
  return renderFormats(messages, scope, (format: ExportFormatId) =>
    handFile(exportFindings(options, format)),
  );
}

function handFile(file: ExportedFile): void {
  download(file.text, file.name, file.mediaType);
}
