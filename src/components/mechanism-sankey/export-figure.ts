// SPDX-License-Identifier: MIT
import { exportFile, fileName, type ExportedFile } from '../../export/export-file.js';
import type { ExportFormatId } from '../../export/index.js';
import { writeLinksCsv } from '../../export/links-csv.js';
import { writeSvg } from '../../export/svg.js';
import type { LegendLine } from '../../export/svg-legend.js';
import type { MeasureText } from '../../figure/fit-label.js';
import { mutedColor, paletteColor } from '../../figure/palette.js';
import type { Messages } from '../../locales/index.js';
import { describeFilter, facetLabel, pathLabel, reviewCitation } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import { isSingleStudy } from '../../model/flow.js';
import { nodeKind } from '../../model/node-kind.js';
import { reportPath } from '../../model/paths.js';
import type { Path } from '../../model/selection.js';
import type { FigureView } from './derive-view.js';
import { litLabels } from './lit-labels.js';
import { mostColors, namedColors } from './render-legend.js';
import { columnNames, fullLabel, hasRetracted, summarySentences } from './speak-figure.js';

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

/** The view as one self-contained SVG with legend, filter, data version and title. Drawn on white: it is made for paper. */
export function figureSvg(options: ExportOptions): string {
  const { view, messages, title, path, selected } = options;
  const { flow, plan, evidence } = view;
  const labels =
    selected === undefined || selected.size === 0
      ? plan.labels
      : litLabels(view, messages, selected, options.measure);
  return writeSvg({ ...plan, labels }, flow, {
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
          lit: selected,
          assembled: path.length > 1 ? reportPath(evidence, flow, path).assembledParts : [],
        }),
    nodeTitle: (node) => fullLabel(view, messages, node),
  });
}

function legendLines(options: ExportOptions): readonly LegendLine[] {
  const { view, messages } = options;
  const { flow, evidence, groups } = view;
  const missing = flow.nodes.some((node) => node.kind === 'stand-in')
    ? messages.legend.standIn
    : flow.nodes.some((node) => node.kind === 'not-reported')
      ? messages.legend.notReported
      : undefined;
  const unit = flow.measure === 'studies' ? messages.studies(1) : messages.findings(1);
  return [
    {
      sample: 'width',
      text: `${messages.legend.scale(unit)}${messages.legend.width[flow.measure]}`,
    },
    { text: messages.legend.color(facetLabel(evidence, messages, flow.colorBy)) },
    ...namedColors(view, messages)
      .slice(0, mostColors)
      .map(({ name, strand }) => ({ sample: strand, text: name })),
    ...(missing === undefined ? [] : [{ sample: 'hatch' as const, text: missing }]),
    ...(flow.links.some((link) => isSingleStudy(evidence, link.shares))
      ? [{ sample: 'single' as const, text: messages.legend.single }]
      : []),
    ...(flow.links.some((link) => hasRetracted(view, link))
      ? [{ sample: 'retracted' as const, text: messages.legend.retracted }]
      : []),
    ...flow.columns.flatMap((facet, column) => {
      const { alone = 0, gathered = 0 } = groups[column] ?? {};
      return gathered === 0
        ? []
        : [
            {
              sample: 'group' as const,
              text: messages.legend.gathered(
                facetLabel(evidence, messages, facet),
                alone,
                alone + gathered,
              ),
            },
          ];
    }),
    ...(flow.leftOut.length > 0 ? [{ text: messages.legend.leftOut(flow.leftOut.length) }] : []),
    ...litLines(options),
  ];
}

/** What is lit, and what is only dotted: a picture that leaves the page has no details beside it. */
function litLines({ view, messages, path, selected }: ExportOptions): readonly LegendLine[] {
  if (selected === undefined) return [];
  const { flow, evidence } = view;
  const { legend } = messages;
  const label = pathLabel(evidence, messages, path, flow);
  const { assembled, togetherStudies } = reportPath(evidence, flow, path);
  return [
    {
      text:
        selected.size === 0
          ? legend.unlit(label)
          : legend.lit(label, togetherStudies.size, selected.size),
    },
    ...(assembled.size === 0
      ? []
      : [{ sample: 'assembled' as const, text: legend.assembled(assembled.size) }]),
  ];
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
  // the width is told among the methods; names of colours mean nothing without their samples
  const told = legendLines(options).filter(
    ({ sample }) => sample !== 'width' && typeof sample !== 'number',
  );
  return options.messages.sentences(told.map(({ text }) => text));
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
