// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { huesOf } from '../../figure/hues.js';
import { entriesByColumn, type Timeline, type YearEntry } from '../../model/timeline.js';
import { renderStatus } from '../internal/fragments/render-study.js';
import { spanLabel } from './render-chart.js';
import {
  drawMark,
  highlightClass,
  markPicture,
  markTexts,
  renderMark,
  rowName,
  studyName,
  type MarkContext,
} from './render-mark.js';

/** Longer lists are folded to their years. */
const unfoldedStudies = 12;

type YearColumn = ReturnType<typeof entriesByColumn>[number];

/** What the list shows besides its marks, and what it calls. */
export interface ListOptions {
  /** Columns of years that are open. */
  readonly opened: ReadonlySet<number>;
  readonly onOpen: (opened: ReadonlySet<number>) => void;
  /** The panel of the selected study, shown below its entry. */
  readonly details: TemplateResult | typeof nothing;
}

/** The columns open by default: all of a short list, none of a long one. */
export function openAtFirst(timeline: Timeline): ReadonlySet<number> {
  return new Set(timeline.studies <= unfoldedStudies ? timeline.totals.keys() : []);
}

/** The timeline as a list for narrow places: by year, each study once. */
export function renderList(context: MarkContext, options: ListOptions): TemplateResult {
  const columns = entriesByColumn(context.view.timeline);
  const starts = columns.map((_, index) =>
    columns.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  const years = columns.map((year, index) =>
    renderYear(context, options, year, starts[index] ?? 0),
  );
  return html`${renderFoldAll(context, options, columns)}
    <ol class="years">
      ${years}
    </ol>`;
}

function renderFoldAll(
  { view, messages }: MarkContext,
  { opened, onOpen }: ListOptions,
  columns: readonly YearColumn[],
): TemplateResult | typeof nothing {
  const { studies, totals } = view.timeline;
  if (studies <= unfoldedStudies) return nothing;
  const { fold, showAll } = messages.studyTimeline;
  const isAllOpen = columns.every(({ column }) => opened.has(column));
  return html`<button
    type="button"
    class="fold"
    @click=${() => onOpen(new Set(isAllOpen ? [] : totals.keys()))}
  >
    ${isAllOpen ? fold : showAll(studies)}
  </button>`;
}

function renderYear(
  context: MarkContext,
  { opened, onOpen, details }: ListOptions,
  { column, entries }: YearColumn,
  start: number,
): TemplateResult {
  const { view, messages } = context;
  const span = view.timeline.spans[column];
  const toggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open === opened.has(column)) return;
    const others = [...opened].filter((each) => each !== column);
    onOpen(new Set(open ? [...others, column] : others));
  };
  const item = (entry: YearEntry, place: number): TemplateResult => {
    const isSelected = entry.study.id === context.selectedStudy;
    return html`<li>
      ${renderEntry(context, entry, `${start + place} 0`)}${isSelected ? details : nothing}
    </li>`;
  };
  return html`<li>
    <details ?open=${opened.has(column)} @toggle=${toggle}>
      <summary>
        <h3>
          ${span === undefined ? messages.studyTimeline.unknown : spanLabel(span)}
          <span class="row-count">${messages.studies(entries.length)}</span>
        </h3>
        <span class="glance" aria-hidden="true"
          >${entries.map((entry) => renderGlance(context, entry))}</span
        >
      </summary>
      <ul>
        ${repeat(entries, ({ study }) => study.id, item)}
      </ul>
    </details>
  </li>`;
}

/** A study as a small mark in the summary of its year. */
function renderGlance(
  context: MarkContext,
  { study, findings, terms, firstOf }: YearEntry,
): TemplateResult {
  const { evidence, timeline } = context.view;
  const classes = highlightClass(context, findings);
  return html`<svg class=${classes} width="15" height="15" viewBox="-11 -11 22 22">
    ${drawMark(study.status, firstOf.length > 0, huesOf(evidence, timeline.by)(terms[0] ?? ''))}
  </svg>`;
}

function renderEntry(context: MarkContext, entry: YearEntry, at: string): TemplateResult {
  const { view, messages } = context;
  const { study, findings, terms, firstOf } = entry;
  const facts = { study, findings, isFirst: false };
  const names = messages.list(terms.map((term) => rowName(view, messages, term)));
  // the badge already says the status
  const more = markTexts(context, { ...facts, study: { ...study, status: 'ok' } });
  const color = huesOf(view.evidence, view.timeline.by)(terms[0] ?? '');
  const content = html`${markPicture(study.status, firstOf.length > 0, color)}<span
      ><strong>${studyName(view, messages, study)}</strong
      >${renderStatus(messages, study)}<br />${names}${renderFirst(context, entry)}<span
        class="visually-hidden"
        >${more.join('; ')}</span
      ></span
    >`;
  return renderMark(context, facts, at, study.id, content);
}

/** Says of which terms a study is the first. */
function renderFirst(
  { view, messages }: MarkContext,
  { terms, firstOf }: YearEntry,
): TemplateResult | typeof nothing {
  if (firstOf.length === 0) return nothing;
  const { isFirst, isFirstOf } = messages.studyTimeline;
  const names = messages.list(firstOf.map((term) => rowName(view, messages, term)));
  const text = firstOf.length === terms.length ? isFirst : isFirstOf(names);
  return html`<span class="first">${text}</span>`;
}
