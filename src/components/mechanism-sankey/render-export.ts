// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { ExportedFile } from '../../export/export-file.js';
import type { PictureLook } from '../../export/svg-options.js';
import { svgWidth } from '../../export/svg.js';
import type { ExportFormatId } from '../../export/index.js';
import { filterPhrase } from '../../locales/filter-sentence.js';
import { keepDates } from '../../locales/format.js';
import { pathLabel } from '../../locales/labels.js';
import { copyPicture } from '../internal/clipboard.js';
import { download } from '../internal/download.js';
import { renderFormats } from '../internal/fragments/render-formats.js';
import { renderFindingFiles, renderSaveRow } from '../internal/fragments/render-save.js';
import { renderSavingNote } from '../internal/fragments/render-saving-note.js';
import { publicAddress } from '../internal/public-address.js';
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
} from '../../view/export-figure.js';

import { renderUse, type Outcome, type UseOptions } from './render-use.js';

/** What the popover Save shows and calls. */
export interface ExportPanelOptions extends ExportOptions {
  /** The address that reopens the view. */
  readonly address: string;
  /** Whether that address finds the figure only by its place among those of the page. */
  readonly isNumbered: boolean;
  readonly toPng: (options: PictureLook & { readonly scale: number }) => Promise<Blob>;
  readonly scale: number;
  readonly onScale: (scale: number) => void;
  /** How the picture is saved. */
  readonly look: PictureLook;
  readonly onLook: (look: PictureLook) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** The view as HTML for another page, in each form. */
  readonly codes: UseOptions['codes'];
  readonly outcome: Outcome | undefined;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Scales of the image, px for each px of the figure. */
const scales = [1, 2, 3, 4];

/** Downloads of the picture, the numbers and the references, and texts to copy. */
export function renderExport(options: ExportPanelOptions): TemplateResult {
  const { messages } = options;
  const { save } = messages.tools;
  // an address that others cannot open is neither copied nor cited
  const address = publicAddress(options.address);
  const caption = [figureCaption(options), marksSentences(options), methodsSentence(options)];
  return html`${renderSavingNote(messages)}
    <div class="columns">
      <section aria-label=${save.figure}>
        <h3>${save.figure}</h3>
        ${renderFigureFiles(options)}
      </section>
      <section aria-label=${save.data}>
        <h3>${save.data}</h3>
        ${renderDataFiles(options)}
      </section>
      ${renderText(options, save.cite, figureCitation(options, address))}
      ${renderText(options, save.caption, messages.sentences(caption))}
    </div>
    ${renderUse(options)} ${renderFoot(options, address)}`;
}

function renderFigureFiles(options: ExportPanelOptions): TemplateResult {
  const { messages, view, scale, onScale, look, onOutcome } = options;
  const { save, use } = messages.tools;
  const downloadSvg = (): void =>
    download(figureSvg(options, look), figureFileName(view, 'svg', 'figure'), 'image/svg+xml');
  const downloadPng = (): void =>
    void options.toPng({ ...look, scale }).then(
      (blob) => {
        download(blob, figureFileName(view, 'png', 'figure'));
        onOutcome({ what: 'png', isDone: true });
      },
      () => onOutcome({ what: 'png', isDone: false }),
    );
  const copyPng = (): void =>
    void copyPicture(options.toPng({ ...look, scale })).then((isDone) =>
      onOutcome({ what: 'picture', isDone }),
    );
  const choices = scales.map(
    (each) => html`<option value=${each} .selected=${each === scale}>${each}×</option>`,
  );
  const choose = (event: Event): void => onScale(Number((event.target as HTMLSelectElement).value));
  const width = svgWidth(view.plan) * scale;
  return html`${renderSaveRow('svg', 'SVG', save.svg, downloadSvg)}
    <div class="with-scale">
      ${renderSaveRow('png', 'PNG', save.png(width), downloadPng)}
      <select aria-label=${save.scale} @change=${choose}>
        ${choices}
      </select>
    </div>
    ${renderSaveRow('copy', use.picture.name, use.picture.use, copyPng)}
    ${renderPictureOutcome(options)}
    ${renderSaveRow('print', save.print, save.printFor, () => print())} ${renderLook(options)}`;
}

/** Whether the last picture was copied, or why it was not saved. */
function renderPictureOutcome({ messages, outcome }: ExportPanelOptions): TemplateResult {
  const { save, use } = messages.tools;
  const isDone = outcome?.isDone !== false;
  const texts = {
    picture: isDone ? use.copied : use.pictureFailed,
    png: isDone ? '' : save.pngFailed,
  };
  const text = outcome?.what === 'picture' || outcome?.what === 'png' ? texts[outcome.what] : '';
  return html`<p class="picture-outcome ${isDone ? '' : 'failed'}" role="status">${text}</p>`;
}

/** What is drawn around and behind the figure in SVG and PNG. */
function renderLook({ messages, look, onLook }: ExportPanelOptions): TemplateResult {
  const { save } = messages.tools;
  const check = (name: keyof PictureLook, label: string, isOn: boolean): TemplateResult => {
    const onChange = (event: Event): void =>
      onLook({ ...look, [name]: (event.target as HTMLInputElement).checked });
    return html`<label class="check"
      ><input type="checkbox" name=${name} .checked=${isOn} @change=${onChange} />${label}</label
    >`;
  };
  return html`<div class="look" role="group" aria-label=${save.look}>
    ${check('headline', save.headline, look.headline ?? true)}
    ${check('dark', save.dark, look.dark ?? false)}
    ${check('transparent', save.transparent, look.transparent ?? false)}
  </div>`;
}

function renderDataFiles(options: ExportPanelOptions): TemplateResult {
  const { messages, view, selected } = options;
  const { save } = messages.tools;
  const links = renderSaveRow('links', 'CSV', save.links(view.flow.links.length), () =>
    downloadFile(exportLinks(options)),
  );
  if (selected?.size === 0)
    return html`${links}
      <p class="note">${messages.exportScope.none}</p>`;
  const records =
    selected === undefined
      ? view.flow.records
      : view.evidence.records.filter(({ index }) => selected.has(index));
  const files = renderFindingFiles(messages, records, (id) =>
    downloadFile(exportFindings(options, id)),
  );
  return html`${files} ${links}`;
}

function renderText(
  { messages, copy }: ExportPanelOptions,
  label: string,
  text: string,
): TemplateResult {
  const { save } = messages.tools;
  return html`<section class="text" aria-label=${label}>
    <h4>
      ${label}
      <button
        type="button"
        class="link"
        aria-label=${save.copyOf(label)}
        @click=${() => void copy(text)}
      >
        ${save.copy}
      </button>
    </h4>
    <p>${keepDates(text)}</p>
  </section>`;
}

/** What is saved, and the link that reopens the view, if others can open it. */
function renderFoot(options: ExportPanelOptions, address: string): TemplateResult {
  const { messages, view, path, selected, copy } = options;
  const { evidence, filter } = view;
  const { save } = messages.tools;
  const scope =
    selected === undefined
      ? save.inView(filterPhrase(evidence, messages, filter))
      : save.selected(pathLabel(evidence, messages, path, view.flow));
  const link = html`<button type="button" class="link" @click=${() => void copy(address)}>
    ${save.link}
  </button>`;
  const note = options.isNumbered ? html`<span class="numbered">${save.numbered}</span>` : nothing;
  return html`<p class="foot"><span>${scope}</span> ${address === '' ? nothing : [link, note]}</p>`;
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
