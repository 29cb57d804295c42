// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { describeFilter } from '../../locales/labels.js';
import { standInTerm } from '../../model/evidence.js';
import { notReported } from '../../model/facets.js';
import { busiestColumn, yearOf, type TimelineRow } from '../../model/timeline.js';
import { spanLabel } from './render-chart.js';
import { drawMark, rowName, type TimelineView } from './render-mark.js';

/** Number of first occurrences that the summary lists. */
const listedFirsts = 5;

/** Summary sentences: studies and years, the busiest year, first occurrences, filter. */
export function summarySentences(view: TimelineView, messages: Messages): string {
  const { timeline, evidence } = view;
  const texts = messages.studyTimeline;
  const years = timeline.rows
    .flatMap((row) => row.marks.flat())
    .map(({ study }) => yearOf(study))
    .filter((year) => year !== undefined);
  const unknown = timeline.totals.at(-1) ?? 0;
  const busiest = busiestColumn(timeline);
  const span = busiest === undefined ? undefined : timeline.spans[busiest];
  const firsts = timeline.rows.filter(
    (row) =>
      row.first !== undefined && standInTerm(row.term) === undefined && row.term !== notReported,
  );
  const listed = firsts
    .slice(0, listedFirsts)
    .map((row: TimelineRow) =>
      texts.firstItem(rowName(view, messages, row.term), row.first?.year ?? 0),
    );
  const filter = describeFilter(evidence, messages, view.filter);
  return messages.sentences([
    years.length === 0
      ? texts.noYears
      : texts.summary(
          timeline.studies,
          years.reduce((a, b) => Math.min(a, b)),
          years.reduce((a, b) => Math.max(a, b)),
        ),
    span === undefined || busiest === undefined || timeline.spans.length < 2
      ? ''
      : texts.busiest(spanLabel(span), timeline.totals[busiest] ?? 0),
    listed.length < 2
      ? ''
      : texts.firsts(
          firsts.length > listedFirsts
            ? [...listed, texts.moreFirsts(firsts.length - listedFirsts)]
            : listed,
        ),
    unknown > 0 && years.length > 0 ? texts.unknownCount(unknown) : '',
    filter === '' ? messages.summary.noFilter : messages.summary.filter(filter),
  ]);
}

/**
 * Legend of the marks that occur. The highlight is always listed: a legend that grew while a reader
 * points would move the page under the pointer.
 */
export function renderLegend({ timeline }: TimelineView, messages: Messages): TemplateResult {
  const { legend } = messages.studyTimeline;
  const marks = timeline.rows.flatMap((row) => row.marks.flat());
  const item = (mark: SVGTemplateResult, text: string): TemplateResult =>
    html`<li>
      <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">${mark}</svg>${text}
    </li>`;
  const itemFor = (status: 'retracted' | 'corrected'): TemplateResult | typeof nothing =>
    marks.some(({ study }) => study.status === status)
      ? item(drawMark(status, false, -1), legend[status])
      : nothing;
  const first = marks.some(({ isFirst }) => isFirst)
    ? item(drawMark('ok', true, -1), legend.first)
    : nothing;
  return html`<div class="legend" part="legend">
    <ul>
      ${item(drawMark('ok', false, -1), legend.study)} ${first} ${itemFor('retracted')}
      ${itemFor('corrected')}
      ${item(svg`<circle class="study lit-sample" r="6"></circle>`, legend.lit)}
    </ul>
  </div>`;
}
