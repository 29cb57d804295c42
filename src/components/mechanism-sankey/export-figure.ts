// SPDX-License-Identifier: MIT
import { exportFile, fileName, type ExportedFile } from '../../export/export-file.js';
import type { ExportFormatId } from '../../export/index.js';
import { writeLinksCsv } from '../../export/links-csv.js';
import { writeSvg } from '../../export/svg.js';
import type { LegendLine } from '../../export/svg-legend.js';
import type { MeasureText } from '../../figure/fit-label.js';
import { legendEntries } from '../../figure/legend.js';
import { mutedColor, paletteColor } from '../../figure/palette.js';
import type { Messages } from '../../locales/index.js';
import { describeFilter, reviewCitation } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import { nodeKind } from '../../model/node-kind.js';
import { reportPath } from '../../model/paths.js';
import type { Path } from '../../model/selection.js';
import type { FigureView } from './derive-view.js';
import { legendText } from './legend-text.js';
import { selectionLabels } from './selection-labels.js';
import { columnNames, fullLabel, summarySentences } from './speak-figure.js';

/** What an export needs beside the view. */
export interface ExportOptions {
  readonly view: FigureView;
  readonly messages: Messages;
  readonly title: string;
  /** What is selected; empty: nothing. */
  readonly path: Path;
  /** The findings of the selection: an empty set where no finding reports it whole, `undefined` where nothing is selected. */
  readonly selected: ReadonlySet<number> | undefined;
  /** Width of a text in a label. */
  readonly measure: MeasureText;
}

/** The view as one self-contained SVG with legend, filter, data version and title. Drawn on white, for print. */
export function figureSvg(options: ExportOptions): string {
  const { view, messages, title, path, selected } = options;
  const { flow, plan, evidence } = view;
  const labels =
    selected === undefined || selected.size === 0
      ? plan.labels
      : selectionLabels(view, messages, selected, options.measure);
  return writeSvg(
    { evidence, flow, plan: { ...plan, labels } },
    {
      title,
      description: summarySentences(view, messages),
      language: messages.language,
      background: '#ffffff',
      colors: (strand) => {
        const term = flow.colors[strand];
        return term === undefined
          ? mutedColor.light
          : paletteColor(evidence, flow.colorBy, term).light;
      },
      texts: { legend: legendLines(options), footer: [figureCaption(options)] },
      ...(selected === undefined
        ? {}
        : {
            highlight: {
              together: selected,
              assembled: path.length > 1 ? reportPath(evidence, flow, path).assembledParts : [],
            },
          }),
      nodeTitle: (node) => fullLabel(view, messages, node),
    },
  );
}

/** The legend, with what is highlighted: a picture that leaves the page has no details beside it. */
function legendLines({ view, messages, path, selected }: ExportOptions): readonly LegendLine[] {
  const report = selected === undefined ? undefined : reportPath(view.evidence, view.flow, path);
  const counts = report && {
    findings: selected?.size ?? 0,
    studies: report.togetherStudies.size,
    assembled: report.assembled.size,
  };
  return legendEntries(view, counts).map((entry) => ({
    entry,
    text: legendText(view, messages, entry, path),
  }));
}

/** A caption for the figure: title, columns, counts, filter, data version, and the reviews that the evidence is from. */
export function figureCaption({ view, messages, title }: ExportOptions): string {
  const { flow, evidence, filter } = view;
  const studies = new Set(flow.records.map((record) => record.study.id)).size;
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

/** What every mark in the picture means, in sentences: what leaves the page has no legend beside it. */
export function marksSentences(options: ExportOptions): string {
  // the methods describe the width; names of colours mean nothing without their samples
  const lines = legendLines(options).filter(
    ({ entry }) => !['scale', 'color', 'more-colors'].includes(entry.kind),
  );
  return options.messages.sentences(lines.map(({ text }) => text));
}

/** A sentence for the methods section: what was counted, what stands for what is not named, how nodes are ordered. */
export function methodsSentence({ view, messages }: ExportOptions): string {
  const { flow, settings } = view;
  const { caption, legend } = messages;
  const kinds = new Set(flow.nodes.map((node) => node.kind));
  // only what is in the picture is explained
  const missing =
    flow.leftOut.length > 0
      ? caption.missing.skip
      : kinds.has('stand-in')
        ? caption.missing.nearest
        : kinds.has('not-reported')
          ? caption.missing.show
          : '';
  return caption.methods(legend.width[flow.measure], missing, caption.orders[settings.order]);
}

/** How to cite the figure: the reviews it rests on, the dataset, its version and date. */
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

/** The findings of the selection in one of the text formats; all in view where nothing is selected. */
export function exportFindings(
  { view, messages, selected }: ExportOptions,
  format: ExportFormatId,
): ExportedFile {
  const findings = selected ?? new Set(view.flow.records.map((record) => record.index));
  const context = { evidence: view.evidence, findings, language: messages.language };
  return exportFile(format, context, 'evidence', columnsPart(view));
}

/** The drawn links as CSV. */
export function exportLinks({ view, messages }: ExportOptions): ExportedFile {
  return {
    name: figureFileName(view, 'csv', 'links'),
    mediaType: 'text/csv;charset=utf-8',
    text: writeLinksCsv(view.evidence, view.flow, messages.language),
  };
}

/** The name of a download of the figure: dataset, version, what it is and columns. */
export function figureFileName(view: FigureView, extension: string, what: string): string {
  return fileName(view.evidence.dataset, extension, what, columnsPart(view));
}

function columnsPart({ flow }: FigureView): string {
  return flow.columns.filter((facet) => nodeKind(facet) === 'term').join('-');
}
