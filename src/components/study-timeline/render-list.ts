// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { colorOf } from '../../figure/palette.js';
import { entriesByColumn, type Timeline, type YearEntry } from '../../model/timeline.js';
import { renderStatus } from '../internal/fragments/render-study.js';
import { spanLabel } from './render-chart.js';
import {
  drawMark,
  isLitIn,
  markPicture,
  markWords,
  renderMark,
  rowName,
  studyName,
  type MarkContext,
} from './render-mark.js';

/** A list of more studies is folded to its years. */
const unfoldedStudies = 12;

/** What the list needs beside the marks. */
export interface ListOptions {
  /** Columns of years that are open. */
  readonly opened: ReadonlySet<number>;
  readonly onOpen: (opened: ReadonlySet<number>) => void;
  /** The panel of what is selected: it stands where it was asked for. */
  readonly details: TemplateResult | typeof nothing;
}

/** The columns that are open before a reader opens any: all of a short list, none of a long one. */
export function openAtFirst(timeline: Timeline): ReadonlySet<number> {
  return new Set(timeline.studies <= unfoldedStudies ? timeline.totals.keys() : []);
}

/** The timeline for narrow places: downwards by year, each study once, what is selected opened on the spot. */
export function renderList(context: MarkContext, options: ListOptions): TemplateResult {
  const { view, messages } = context;
  const { timeline } = view;
  const { opened, onOpen } = options;
  const columns = entriesByColumn(timeline);
  const starts = columns.map((_, index) =>
    columns.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  const isAllOpen = columns.every(({ column }) => opened.has(column));
  return html`${
      timeline.studies <= unfoldedStudies
        ? nothing
        : html`<button
            type="button"
            class="fold"
            @click=${() => onOpen(new Set(isAllOpen ? [] : timeline.totals.keys()))}
          >
            ${isAllOpen ? messages.studyTimeline.fold : messages.studyTimeline.showAll(timeline.studies)}
          </button>`
    }
    <ol class="years">
      ${columns.map(({ column, entries }, index) => {
        const span = timeline.spans[column];
        const toggle = (event: Event): void => {
          const { open } = event.currentTarget as HTMLDetailsElement;
          if (open !== opened.has(column))
            onOpen(
              new Set(open ? [...opened, column] : [...opened].filter((each) => each !== column)),
            );
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
              ${repeat(
                entries,
                ({ study }) => study.id,
                (entry, place) =>
                  html`<li>
                    ${renderEntry(context, entry, `${(starts[index] ?? 0) + place} 0`)}${entry.study.id === context.selectedStudy ? options.details : nothing}
                  </li>`,
              )}
            </ul>
          </details>
        </li>`;
      })}
    </ol>`;
}

/** A study of a year at a glance, whether or not the year is open. */
function renderGlance(
  context: MarkContext,
  { study, findings, terms, firstOf }: YearEntry,
): TemplateResult {
  const { evidence, timeline } = context.view;
  const look = context.lit === undefined ? '' : isLitIn(context, findings) ? 'lit' : 'dim';
  return html`<svg class=${look} width="15" height="15" viewBox="-11 -11 22 22">
    ${drawMark(study.status, firstOf.length > 0, colorOf(evidence, timeline.by, terms[0] ?? ''))}
  </svg>`;
}

function renderEntry(
  context: MarkContext,
  { study, findings, terms, firstOf }: YearEntry,
  at: string,
): TemplateResult {
  const { view, messages } = context;
  const facts = { study, findings, isFirst: false };
  const names = messages.list(terms.map((term) => rowName(view, messages, term)));
  const isFirstOfAll = firstOf.length === terms.length;
  const first =
    firstOf.length === 0
      ? ''
      : isFirstOfAll
        ? messages.studyTimeline.isFirst
        : messages.studyTimeline.isFirstOf(
            messages.list(firstOf.map((term) => rowName(view, messages, term))),
          );
  // the status stands there for all to see
  const more = markWords(context, { ...facts, study: { ...study, status: 'ok' } });
  const color = colorOf(view.evidence, view.timeline.by, terms[0] ?? '');
  return renderMark(
    context,
    facts,
    at,
    study.id,
    html`${markPicture(study.status, firstOf.length > 0, color)}<span
        ><strong>${studyName(view, messages, study)}</strong
        >${renderStatus(messages, study)}<br />${names}${first === '' ? nothing : html`<span class="first">${first}</span>`}<span
          class="visually-hidden"
          >${more.join('; ')}</span
        ></span
      >`,
  );
}
