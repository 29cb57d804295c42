// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { describeFilter } from '../../locales/labels.js';
import { standInTerm } from '../../model/evidence.js';
import { notReported } from '../../model/facets.js';
import { busiestColumn, yearOf, type TimelineRow } from '../../model/timeline.js';
import { spanLabel } from './render-chart.js';
import { drawMark, rowName, type TimelineView } from './render-mark.js';

/** More first occurrences than these are left to the rows. */
const firstsTold = 5;

/** The timeline in a few sentences: how many studies and when, the busiest year, what came first, filter. */
export function summarySentences(view: TimelineView, messages: Messages): string {
  const { timeline, evidence } = view;
  const words = messages.studyTimeline;
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
  const told = firsts
    .slice(0, firstsTold)
    .map((row: TimelineRow) =>
      words.firstItem(rowName(view, messages, row.term), row.first?.year ?? 0),
    );
  const filter = describeFilter(evidence, messages, view.filter);
  return messages.sentences([
    years.length === 0
      ? words.noYears
      : words.summary(
          timeline.studies,
          years.reduce((a, b) => Math.min(a, b)),
          years.reduce((a, b) => Math.max(a, b)),
        ),
    span === undefined || busiest === undefined || timeline.spans.length < 2
      ? ''
      : words.busiest(spanLabel(span), timeline.totals[busiest] ?? 0),
    told.length < 2
      ? ''
      : words.firsts(
          firsts.length > firstsTold
            ? [...told, words.moreFirsts(firsts.length - firstsTold)]
            : told,
        ),
    unknown > 0 && years.length > 0 ? words.unknownCount(unknown) : '',
    filter === '' ? messages.summary.noFilter : messages.summary.filter(filter),
  ]);
}

/** What the marks mean; only those that occur, or that may at any moment: a legend that grew while a reader points would push the page away under the pointer. */
export function renderLegend({ timeline }: TimelineView, messages: Messages): TemplateResult {
  const { legend } = messages.studyTimeline;
  const marks = timeline.rows.flatMap((row) => row.marks.flat());
  const picture = (content: SVGTemplateResult, name = ''): TemplateResult =>
    html`<svg class=${name} width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
      ${content}
    </svg>`;
  const has = (status: string): boolean => marks.some(({ study }) => study.status === status);
  return html`<div class="legend" part="legend">
    <ul>
      <li>${picture(drawMark('ok', false, -1))}${legend.study}</li>
      ${marks.some(({ isFirst }) => isFirst) ? html`<li>${picture(drawMark('ok', true, -1))}${legend.first}</li>` : nothing}
      ${has('retracted') ? html`<li>${picture(drawMark('retracted', false, -1))}${legend.retracted}</li>` : nothing}
      ${has('corrected') ? html`<li>${picture(drawMark('corrected', false, -1))}${legend.corrected}</li>` : nothing}
      <li>${picture(svg`<circle class="study lit-sample" r="6"></circle>`)}${legend.lit}</li>
    </ul>
  </div>`;
}
