// SPDX-License-Identifier: MIT
import { writeLinksHtml } from '../../export/links-html.js';
import type { FirstMessages } from '../../locales/index.js';
import type { ViewWords } from '../../model/view-link.js';
import { figureCaption, figureSvg, type ExportOptions } from '../../view/export-figure.js';
import {
  writePageFrame,
  writePageTag,
  writeStaticFigure,
  type PageView,
} from '../../view/page-code.js';
import type { ViewSettings } from '../../view/view-settings.js';
import { frameForOthers, framesBesidePage, scriptForOthers } from '../internal/own-script.js';
import { dataCode, type DataCode, type DataOwner } from './own-data-code.js';

/** THE list of the forms in which a view can stand in another page. */
export const pageForms = ['tag', 'frame', 'static'] as const;
export type PageForm = (typeof pageForms)[number];

/** A view as HTML for another page. */
export interface PageCode {
  /** Writes the HTML; `undefined` where the view cannot have this form. */
  readonly write: (() => string) | undefined;
  /** What else its author has to do; empty for nothing. */
  readonly note: string;
}

/** What the codes are made of. */
export interface PageCodeSource {
  readonly exportOptions: ExportOptions;
  readonly settings: ViewSettings;
  /** The author's heading; empty without one. */
  readonly heading: string;
  /** The steps of a story as markup. */
  readonly steps: string;
  readonly isDark: boolean;
  /** The element that gave the data. */
  readonly owner: DataOwner;
  /** The address that reopens the view; empty where others cannot open it. */
  readonly address: string;
}

/** A view as HTML for another page, in each form. */
export function pageCodes(source: PageCodeSource): Readonly<Record<PageForm, PageCode>> {
  const { view, messages, title } = source.exportOptions;
  const words = messages.tools.use.notes;
  const data = dataCode(source.owner, view.evidence.dataset);
  const page = pageView(source, messages, data);
  // only once it is wanted: own data may be large
  const children = (): string =>
    data.kind === 'inline' ? data.markup() + source.steps : source.steps;
  const dataNote =
    data.kind === 'file' ? words.file(data.src) : data.kind === 'address' ? words.address : '';
  const frame = frameForOthers();
  const frameNote = frame === undefined ? words.frameFiles : '';
  const isFramed = data.kind !== 'inline' && source.steps === '';
  return {
    tag: { write: () => writePageTag(scriptForOthers(), page, children()), note: dataNote },
    frame: {
      write: isFramed
        ? () => writePageFrame(frame ?? framesBesidePage, framed(page, source.isDark), title)
        : undefined,
      note: isFramed ? messages.sentences([frameNote, dataNote]) : words.noFrame,
    },
    static: { write: () => writeStatic(source), note: '' },
  };
}

function pageView(
  { settings, heading }: PageCodeSource,
  { language }: FirstMessages,
  data: DataCode,
): PageView {
  const others: ViewWords = {
    src: 'src' in data ? data.src : '',
    heading,
    // other pages are of another language, perhaps
    lang: language === 'en' ? '' : language,
  };
  return { settings, others };
}

/** The same in a frame, which does not see whether the page around it is dark. */
function framed({ settings, others }: PageView, isDark: boolean): PageView {
  return { settings, others: { ...others, theme: isDark ? 'dark' : '' } };
}

function writeStatic({ exportOptions, address }: PageCodeSource): string {
  const { view, messages } = exportOptions;
  return writeStaticFigure({
    language: messages.language,
    picture: figureSvg(exportOptions),
    caption: figureCaption(exportOptions),
    table: writeLinksHtml(view.evidence, view.flow, messages),
    tableName: messages.table.heading,
    address,
    addressName: messages.tools.use.explore,
  });
}
