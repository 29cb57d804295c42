// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { colorOf } from '../../figure/palette.js';
import { entriesByColumn, type YearEntry } from '../../model/timeline.js';
import { renderStatus } from '../internal/render-study.js';
import { spanLabel } from './render-chart.js';
import { markPicture, markWords, renderMark, rowName, studyName, type MarkContext } from './render-mark.js';

/** The timeline for narrow places: downwards by year, each study once, what is selected opened on the spot. */
export function renderList(context: MarkContext, details: TemplateResult | typeof nothing): TemplateResult {
  const { view, messages } = context;
  const { timeline } = view;
  const columns = entriesByColumn(timeline);
  const starts = columns.map((_, index) => columns.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0));
  return html`<ol class="years">
    ${columns.map(({ column, entries }, index) => {
      const span = timeline.spans[column];
      return html`<li>
        <h3>${span === undefined ? messages.studyTimeline.unknown : spanLabel(span)} <span class="row-count">${messages.studies(entries.length)}</span></h3>
        <ul>
          ${repeat(entries, ({ study }) => study.id, (entry, place) => html`<li>${renderEntry(context, entry, `${(starts[index] ?? 0) + place} 0`)}${entry.study.id === context.selectedStudy ? details : nothing}</li>`)}
        </ul>
      </li>`;
    })}
  </ol>`;
}

function renderEntry(context: MarkContext, { study, findings, terms, firstOf }: YearEntry, at: string): TemplateResult {
  const { view, messages } = context;
  const facts = { study, findings, isFirst: false };
  const names = messages.list(terms.map((term) => rowName(view, messages, term)));
  const isFirstOfAll = firstOf.length === terms.length;
  const first = firstOf.length === 0 ? '' : isFirstOfAll ? messages.studyTimeline.isFirst : messages.studyTimeline.isFirstOf(messages.list(firstOf.map((term) => rowName(view, messages, term))));
  // the status stands there for all to see
  const more = markWords(context, { ...facts, study: { ...study, status: 'ok' } });
  const color = colorOf(view.evidence, view.timeline.by, terms[0] ?? '');
  return renderMark(
    context,
    facts,
    at,
    study.id,
    html`${markPicture(study.status, firstOf.length > 0, color)}<span><strong>${studyName(view, messages, study)}</strong>${renderStatus(messages, study)}<br />${names}${first === '' ? nothing : html`<span class="first">${first}</span>`}<span class="visually-hidden">${more.join('; ')}</span></span>`,
  );
}
