// SPDX-License-Identifier: MIT
import { exportFile, fileName, type ExportedFile } from '../export/export-file.js';
import type { ExportFormatId } from '../export/index.js';
import { writeLinksCsv } from '../export/links-csv.js';
import { writeSvg } from '../export/svg.js';
import type { LegendLine } from '../export/svg-legend.js';
import type { PictureLook, SvgOptions } from '../export/svg-options.js';
import type { Highlight } from '../figure/highlight-marks.js';
import { hueColor } from '../figure/hues.js';
import { legendEntries } from '../figure/legend.js';
import type { MeasureStyled } from '../figure/text-style.js';
import type { FirstMessages } from '../locales/index.js';
import { reviewCitation } from '../locales/citation-text.js';
import { describeFilter } from '../locales/labels.js';
import { studiesOf } from '../model/counts.js';
import { localize } from '../model/evidence.js';
import { nodeKind } from '../model/node-kind.js';
import { reportPath } from '../model/paths.js';
import type { Path } from '../model/selection.js';
import { wordsOf, type FigureView } from './derive-view.js';
import { legendText } from './legend-text.js';
import { highlightOf } from './highlight-of.js';
import { highlightTexts } from './highlight-texts.js';
import { columnNames, fullLabel, summarySentences } from './speak-figure.js';

/** The view and what an export needs besides it. */
export interface ExportOptions {
  readonly view: FigureView;
  readonly messages: FirstMessages;
  /** What the figure is called in captions and citations. */
  readonly title: string;
  /** What stands above the figure, with the quiet line below it. */
  readonly headline: string;
  readonly lead: readonly string[];
  /** The selected path; empty without a selection. */
  readonly path: Path;
  /** Findings of the whole selection, possibly none; `undefined` without a selection. */
  readonly selected: ReadonlySet<number> | undefined;
  /** What a step of a story highlights, which goes before the selection. */
  readonly step?: Highlight | undefined;
  readonly measure: MeasureStyled;
}

/** Grounds of saved pictures: white is for print. */
const grounds = { light: '#ffffff', dark: '#16181d' } as const;

/** The ground of a saved picture, as a CSS colour. */
export function groundOf({ dark = false, transparent = false }: PictureLook): string {
  if (transparent) return 'transparent';
  return dark ? grounds.dark : grounds.light;
}

/** The view as one self-contained SVG that looks like the page. */
export function figureSvg(options: ExportOptions, look: PictureLook = {}): string {
  return writeSvg(options.view, svgOptions(options, look));
}

/** Texts and colours of the picture of a view. */
export function svgOptions(options: ExportOptions, look: PictureLook = {}): SvgOptions {
  const { headline: hasTexts = true, dark = false, transparent = false } = look;
  const { view, messages, headline, lead } = options;
  const highlight = shownHighlight(options);
  return {
    title: headline,
    description: summarySentences(view, messages),
    language: messages.language,
    background: dark ? grounds.dark : grounds.light,
    isTransparent: transparent,
    colors: hueColor,
    measure: options.measure,
    texts: hasTexts
      ? { lead, legend: legendLines(options, dark), footer: sourceLines(options) }
      : { headline: '', lead: [], legend: [], footer: [] },
    ...(highlight === undefined ? {} : { highlight }),
    nodeTitle: (node) => fullLabel(view, messages, node),
  };
}

/** What the page highlights, with its numbers; `undefined` where it highlights nothing. */
function shownHighlight(options: ExportOptions): Highlight | undefined {
  const { view, messages, path, selected, step, measure } = options;
  const shown =
    step ??
    (selected && {
      together: selected,
      assembled: highlightOf(view, path).assembled,
      selected: new Set(path.map(({ facet, term }) => `${facet}:${term}`)),
    });
  if (shown === undefined) return undefined;
  const texts = highlightTexts(view, messages, shown.together, measure, shown.scene);
  return { ...shown, texts };
}

/** Where the data are from: the reviews, data version and date; no line where nothing says it. */
function sourceLines({ view, messages }: ExportOptions): readonly string[] {
  const { dataVersion, released, reviews } = view.evidence.dataset;
  const source = messages.list(reviews.map((review) => reviewCitation(messages, review)));
  const version =
    dataVersion === undefined ? '' : messages.figure.legend.version(dataVersion, released ?? '');
  const line = [source, version].filter((part) => part !== '').join(' · ');
  return line === '' ? [] : [line];
}

/** The legend with the counts of the selection, which the page shows in the details. */
function legendLines(
  { view, messages, path, selected, step }: ExportOptions,
  isDark = false,
): readonly LegendLine[] {
  const isCounted = selected !== undefined && step === undefined;
  const report = !isCounted ? undefined : reportPath(view.evidence, view.flow, path);
  const counts = report && {
    findings: selected?.size ?? 0,
    studies: report.togetherStudies.size,
    assembled: (selected?.size ?? 0) === 0 ? report.assembled.size : 0,
  };
  return legendEntries(view, counts)
    .map((entry) => ({
      entry,
      text: legendText(wordsOf(view, messages), entry, {
        path,
        isDark,
        isStory: step !== undefined,
      }),
    }))
    .filter(({ text }) => text !== '');
}

/** A caption for the figure: title, columns, counts, filter, data version and reviews. */
export function figureCaption({ view, messages, title }: ExportOptions): string {
  const { flow, evidence, filter } = view;
  const studies = studiesOf(flow.records);
  const { dataVersion, released } = evidence.dataset;
  const version =
    dataVersion === undefined ? '' : messages.summary.version(dataVersion, released ?? '');
  return messages.caption.figure(
    title,
    columnNames(view, messages),
    studies,
    flow.records.length,
    describeFilter(evidence, messages, filter),
    version,
    messages.list(evidence.dataset.reviews.map((review) => reviewCitation(messages, review))),
  );
}

/** The legend as sentences, for a picture outside the page. */
export function marksSentences(options: ExportOptions): string {
  // the methods describe the width; colours cannot be named without samples
  const lines = legendLines(options).filter(
    ({ entry }) => !['scale', 'color', 'counts'].includes(entry.kind),
  );
  return options.messages.sentences(lines.map(({ text }) => text));
}

/** A sentence for the methods section: the measure, missing values, order of nodes. */
export function methodsSentence({ view, messages }: ExportOptions): string {
  const { flow, settings } = view;
  const { caption, figure } = messages;
  const width = figure.legend.counts(flow.measure);
  return caption.methods(width, missingText(view, messages), caption.orders[settings.order]);
}

/** How missing values are drawn, if the picture has any. */
function missingText({ flow }: FigureView, { caption }: FirstMessages): string {
  const kinds = new Set(flow.nodes.map((node) => node.kind));
  if (flow.leftOut.length > 0) return caption.missing.skip;
  if (kinds.has('unnamed')) return caption.missing.gathered;
  if (kinds.has('stand-in')) return caption.missing.nearest;
  return kinds.has('not-reported') ? caption.missing.show : '';
}

/** A citation of the figure: title, dataset, version, reviews, licence, address. */
export function figureCitation({ view, messages, title }: ExportOptions, address: string): string {
  const { dataset } = view.evidence;
  const reviews = dataset.reviews.map((review) => reviewCitation(messages, review));
  const version =
    dataset.dataVersion === undefined
      ? ''
      : messages.states.provenance(dataset.dataVersion, dataset.released ?? '');
  return [
    title,
    localize(dataset.title, messages.language) ?? '',
    version,
    messages.list(reviews),
    dataset.licence ?? '',
    address,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

/** The selected findings, or all in view without a selection, in a text format. */
export function exportFindings(
  { view, messages, selected }: ExportOptions,
  format: ExportFormatId,
): ExportedFile {
  const findings = selected ?? new Set(view.flow.records.map((record) => record.index));
  const context = { evidence: view.evidence, findings, language: messages.language };
  return exportFile(format, context, 'evidence', columnsPart(view));
}

/** The links of the figure as CSV. */
export function exportLinks({ view, messages }: ExportOptions): ExportedFile {
  return {
    name: figureFileName(view, 'csv', 'links'),
    mediaType: 'text/csv;charset=utf-8',
    text: writeLinksCsv(view.evidence, view.flow, messages.language),
  };
}

/** The file name of a download of the figure: dataset, version, content and columns. */
export function figureFileName(view: FigureView, extension: string, what: string): string {
  return fileName(view.evidence.dataset, extension, what, columnsPart(view));
}

function columnsPart({ flow }: FigureView): string {
  return flow.columns.filter((facet) => nodeKind(facet) === 'term').join('-');
}
