// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { huesOf } from '../../figure/hues.js';
import { facetLabel } from '../../locales/labels.js';
import type { TimelineMark, TimelineRow, YearSpan } from '../../model/timeline.js';
import type { Path } from '../../model/selection.js';
import { isStandIn, shortAxisLabel } from '../internal/fragments/axis-label.js';
import {
  markPicture,
  markTexts,
  renderMark,
  rowName,
  studyName,
  type MarkContext,
} from './render-mark.js';

/** Widths of the row names, of each span of years and of unknown years, px. */
const widths = { names: 160, span: 32, unknown: 72 };

/** The number of spans of years that fit into a width in px. */
export function fittingSpans(width: number): number {
  return Math.floor((width - widths.names - widths.unknown) / widths.span);
}

/** Formats a span as `2019`, or as `2015–19` for years that share a column. */
export function spanLabel({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}–${String(to).slice(-2)}`;
}

/** The timeline as a table of rows and years, with one button for each row name and mark. */
export function renderChart(
  context: MarkContext,
  title: string,
  width: number,
  marked: Path,
): TemplateResult {
  const { view, messages } = context;
  const { timeline, evidence } = view;
  const texts = messages.studyTimeline;
  const hasUnknown = (timeline.totals.at(-1) ?? 0) > 0;
  const columns = hasUnknown ? timeline.totals : timeline.totals.slice(0, -1);
  const unknown = html`<th scope="col" class="unknown">${texts.unknown}</th>`;
  const row = (row: TimelineRow, index: number): TemplateResult =>
    html`<tr>
      <th scope="row" class="names">${renderRowHead(context, row, index, marked)}</th>
      ${columns.map((_, column) => renderCell(context, row, index, column))}
    </tr>`;
  return html`<table part="table" class="chart" aria-describedby="hint">
    <caption class="visually-hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="names">${facetLabel(evidence, messages, timeline.by)}</th>
        ${renderYears(timeline.spans, width - (hasUnknown ? widths.unknown : 0))}
        ${hasUnknown ? unknown : nothing}
      </tr>
    </thead>
    <tbody>
      ${repeat(timeline.rows, ({ term }) => term, row)}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" class="names">${texts.total}</th>
        ${columns.map((total) => html`<td>${total === 0 ? nothing : messages.number(total)}</td>`)}
      </tr>
    </tfoot>
  </table>`;
}

/** Labels of the spans; where they would touch, every second one is visually hidden. */
function renderYears(spans: readonly YearSpan[], width: number): readonly TemplateResult[] {
  const labelWidth = spans.some(({ from, to }) => from !== to) ? 54 : 36;
  const isTight = (width - widths.names) / Math.max(1, spans.length) < labelWidth;
  return spans.map((span, index) => {
    const hidden = isTight && index % 2 === 1 ? 'visually-hidden' : '';
    return html`<th scope="col"><span class=${hidden}>${spanLabel(span)}</span></th>`;
  });
}

function renderCell(
  context: MarkContext,
  row: TimelineRow,
  index: number,
  column: number,
): TemplateResult {
  const isUnknown = column === context.view.timeline.spans.length;
  const marks = renderMarks(context, row, index, column);
  return html`<td class=${isUnknown ? 'unknown' : ''}>${marks}</td>`;
}

function renderRowHead(
  context: MarkContext,
  row: TimelineRow,
  index: number,
  marked: Path,
): TemplateResult {
  const { view, messages } = context;
  const isMarked = marked.some(
    ({ facet, term }) => facet === view.timeline.by && term === row.term,
  );
  const firstText =
    row.first === undefined ? '' : messages.studyTimeline.firstHere(firstNames(context, row));
  const first = html`<span class="first">${firstText}</span>`;
  return html`<button
      type="button"
      class="row-name ${isMarked ? 'marked' : ''} ${isStandIn(row.term) ? 'stand-in' : ''}"
      data-at="${index} -1"
      data-key="${row.term}/"
      data-term=${row.term}
      tabindex="-1"
      aria-pressed=${isMarked ? 'true' : 'false'}
    >
      <span>${shortAxisLabel(view.evidence, messages, view.timeline.by, row.term)}</span
      ><span class="row-count" aria-hidden="true">${messages.number(row.studies)}</span
      ><span class="visually-hidden">, ${messages.studies(row.studies)}</span>
    </button>
    ${row.first === undefined ? nothing : first}`;
}

/** Names of the first studies of a row: both of two, else one and the number of others. */
function firstNames({ view, messages }: MarkContext, { first }: TimelineRow): string {
  const names = (first?.studies ?? []).map((study) => studyName(view, messages, study));
  return names.length <= 2
    ? messages.list(names)
    : messages.studyTimeline.firstAndOthers(names[0] ?? '', names.length);
}

function renderMarks(
  context: MarkContext,
  row: TimelineRow,
  index: number,
  column: number,
): TemplateResult {
  const marks = row.marks[column] ?? [];
  return html`<div class="marks">
    ${repeat(
      marks,
      ({ study }) => study.id,
      (mark, place) =>
        renderRowMark(context, row, mark, `${index} ${column + place / (marks.length + 1)}`),
    )}
  </div>`;
}

function renderRowMark(
  context: MarkContext,
  row: TimelineRow,
  mark: TimelineMark,
  at: string,
): TemplateResult {
  const { view, messages } = context;
  const name = messages.studyTimeline.mark(
    studyName(view, messages, mark.study),
    rowName(view, messages, row.term),
    markTexts(context, mark),
  );
  return renderMark(
    context,
    mark,
    at,
    `${row.term}/${mark.study.id}`,
    markPicture(
      mark.study.status,
      mark.isFirst,
      huesOf(view.evidence, view.timeline.by)(row.term),
    ),
    name,
  );
}
