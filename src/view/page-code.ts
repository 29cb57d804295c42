// SPDX-License-Identifier: MIT
import { escapeXml } from '../export/xml.js';
import type { ViewWords } from '../model/view-link.js';
import type { FrameFiles, PageScript } from './published-file.js';
import type { ViewSettings } from './view-settings.js';
import { escapeAttribute, viewAttributes, writeTag } from './view-tag.js';

/** The tag of a script. A browser refuses one that is not what its hash says. */
export function writeScript({ address, integrity }: PageScript): string {
  const hash =
    integrity === undefined
      ? ''
      : ` integrity="${escapeAttribute(integrity)}" crossorigin="anonymous"`;
  return `<script src="${escapeAttribute(address)}"${hash} defer></script>`;
}

/** A view and what belongs to it in another page. */
export interface PageView {
  readonly settings: ViewSettings;
  /** Attributes that are not among the settings. */
  readonly others: ViewWords;
}

/** Script and tag: the figure as it is here. `children` is the markup of data and steps. */
export function writePageTag(
  script: PageScript,
  { settings, others }: PageView,
  children = '',
): string {
  return `${writeScript(script)}\n${writeTag('mechanism-sankey', settings, others, children)}\n`;
}

/** A frame, for sites that take no scripts; without its helper it scrolls. */
export function writePageFrame(
  { page, helper }: FrameFiles,
  { settings, others }: PageView,
  title: string,
): string {
  const parameters = new URLSearchParams(
    viewAttributes(settings, others).map(([name, text]) => [name, text]),
  ).toString();
  const address = parameters === '' ? page : `${page}?${parameters}`;
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" loading="lazy" style="width: 100%; height: 700px; border: 0"></iframe>
<script src="${escapeAttribute(helper)}" defer></script>
`;
}

/** What a figure without scripts shows. */
export interface StaticFigure {
  readonly language: string;
  /** The picture as SVG. */
  readonly picture: string;
  readonly caption: string;
  /** The table of links as HTML, and the words that open it. */
  readonly table: string;
  readonly tableName: string;
  /** The address where the figure can be explored, with its words; empty for none. */
  readonly address: string;
  readonly addressName: string;
}

/** Picture, caption and table in HTML without scripts and without files beside it. */
export function writeStaticFigure(figure: StaticFigure): string {
  const { language, picture, caption, table, tableName, address, addressName } = figure;
  const svg = picture
    .slice(picture.indexOf('<svg'))
    .replace('<svg', '<svg style="max-width: 100%; height: auto"');
  const link =
    address === '' ? '' : ` <a href="${escapeAttribute(address)}">${escapeXml(addressName)}</a>`;
  return `<figure lang="${escapeAttribute(language)}" style="margin: 0">
${svg}
<figcaption>${escapeXml(caption)}${link}</figcaption>
<details>
<summary>${escapeXml(tableName)}</summary>
${table}
</details>
</figure>
`;
}
