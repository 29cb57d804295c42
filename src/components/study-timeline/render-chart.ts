// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { colorOf } from '../../figure/palette.js';
import { facetLabel } from '../../locales/labels.js';
import type { TimelineMark, TimelineRow, YearSpan } from '../../model/timeline.js';
import type { Path } from '../../model/selection.js';
import { isStandIn, shortAxisLabel } from '../internal/fragments/axis-label.js';
import {
  markPicture,
  markWords,
  renderMark,
  rowName,
  studyName,
  type MarkContext,
} from './render-mark.js';

/** Widths in px that the chart needs for its row names, for each span of years, and for unknown years. */
const widths = { names: 160, span: 32, unknown: 72 };

/** The most spans of years that fit into a width in px; too few to be worth drawing where the place is narrow. */
export function fittingSpans(width: number): number {
  return Math.floor((width - widths.names - widths.unknown) / widths.span);
}

/** `2019`, or `2015–19` for years that share a column. */
export function spanLabel({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}–${String(to).slice(-2)}`;
}

/** The timeline as a table of rows and years for a width in px, with one button for each row name and mark. */
export function renderChart(
  context: MarkContext,
  title: string,
  width: number,
  marked: Path,
): TemplateResult {
  const { view, messages } = context;
  const { timeline, evidence } = view;
  const words = messages.studyTimeline;
  const hasUnknown = (timeline.totals.at(-1) ?? 0) > 0;
  // where labels would touch, every second one is left to speech
  const isTight =
    (width - widths.names - (hasUnknown ? widths.unknown : 0)) /
      Math.max(1, timeline.spans.length) <
    (timeline.spans.some(({ from, to }) => from !== to) ? 54 : 36);
  const columns = hasUnknown ? timeline.totals : timeline.totals.slice(0, -1);
  return html`<table part="table" class="chart" aria-describedby="hint">
    <caption class="visually-hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="names">${facetLabel(evidence, messages, timeline.by)}</th>
        ${timeline.spans.map((span, index) => html`<th scope="col"><span class=${isTight && index % 2 === 1 ? 'visually-hidden' : ''}>${spanLabel(span)}</span></th>`)}
        ${hasUnknown ? html`<th scope="col" class="unknown">${words.unknown}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        timeline.rows,
        ({ term }) => term,
        (row, index) =>
          html`<tr>
            <th scope="row" class="names">${renderRowHead(context, row, index, marked)}</th>
            ${columns.map((_, column) => html`<td class=${column === timeline.spans.length ? 'unknown' : ''}>${renderMarks(context, row, index, column)}</td>`)}
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" class="names">${words.total}</th>
        ${columns.map((total) => html`<td>${total === 0 ? nothing : messages.number(total)}</td>`)}
      </tr>
    </tfoot>
  </table>`;
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
    ${row.first === undefined ? nothing : html`<span class="first">${messages.studyTimeline.firstHere(firstNames(context, row))}</span>`}`;
}

/** The first studies of a row by name: two at most, then how many more. */
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
    markWords(context, mark),
  );
  return renderMark(
    context,
    mark,
    at,
    `${row.term}/${mark.study.id}`,
    markPicture(
      mark.study.status,
      mark.isFirst,
      colorOf(view.evidence, view.timeline.by, row.term),
    ),
    name,
  );
}
