// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { facetLabel } from '../../locales/labels.js';
import { notReported } from '../../model/facets.js';
import type { TimelineMark, TimelineRow } from '../../model/timeline.js';
import { isStandIn, shortAxisLabel } from '../internal/fragments/axis-label.js';
import { renderCount } from '../internal/fragments/render-count.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import { drawMark, drawStack, markClass, mostDotsOf } from './draw-dots.js';
import { axisColumns, labelledColumns, renderAxisCell, type AxisColumn } from './render-axis.js';
import {
  columnLabel,
  isRowSelected,
  litCount,
  markTexts,
  rowHue,
  rowName,
  stackKey,
  studyName,
  type MarkContext,
} from './timeline-view.js';

/** Widths of the row names, of what separates them from the years, of unknown years, px. */
const widths = { names: 160, longNames: 216, gap: 36, narrowGap: 16, unknown: 92 } as const;
/** Names of more characters need the wider column. */
const longName = 24;
/** Least width of a year, px: that of a mark. */
const leastYear = 24;
/** From this width on there is room around the names, px. */
const roomy = 1000;

/** The most studies of a stack that its label names. */
const mostNames = 30;

/** What a chart of a width shows of a timeline. */
export interface ChartRows {
  readonly shown: readonly TimelineRow[];
  /** The button that unfolds the rest, if there is one. */
  readonly fold: TemplateResult | typeof nothing;
}

/** Width of a column of years, px, and the most studies of a stack that are drawn. */
interface StackRoom {
  readonly room: number;
  readonly most: number;
}

/** The number of columns of years that fit into a width in px. */
export function fittingSpans(width: number): number {
  return Math.floor((width - widths.names - widths.narrowGap - widths.unknown) / leastYear);
}

/** The timeline as a table of rows and years, with a button for each row name, dot and stack. */
export function renderChart(
  context: MarkContext,
  title: string,
  { shown, fold }: ChartRows,
): TemplateResult {
  const { view, messages, width } = context;
  const { timeline, evidence } = view;
  const texts = messages.studyTimeline;
  const columns = axisColumns(context);
  const names = namesWidth(context, shown);
  const hasUnknown = columns.at(-1)?.isUnknown === true;
  const years = columns.length - (hasUnknown ? 1 : 0);
  const room = (width - names - (hasUnknown ? widths.unknown : 0)) / Math.max(1, years);
  const labelled = labelledColumns(columns, room);
  const most = mostDotsOf(shown);
  const head = columns.map(
    (column, index) =>
      html`<th
        scope="col"
        class=${column.isUnknown ? 'unknown' : ''}
        data-studies=${column.studies}
      >
        ${renderAxisCell(context, column, column.isUnknown ? 76 : room, labelled[index] === true)}
      </th>`,
  );
  return html`<table
      part="table"
      class="chart ${width < roomy ? '' : 'roomy'}"
      aria-describedby="hint"
    >
      <caption class="visually-hidden">
        ${title}
      </caption>
      <colgroup>
        <col width=${names} />
        ${columns.map(({ isUnknown }) => (isUnknown ? html`<col width=${widths.unknown} />` : html`<col />`))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" class="names">
            <span class="name-line"
              ><span>${facetLabel(evidence, messages, timeline.by)}</span
              ><span>${texts.total}</span></span
            >
          </th>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          shown,
          ({ term }) => term,
          (row, index) => renderRow(context, row, index, columns, { room, most }),
        )}
      </tbody>
    </table>
    ${fold}`;
}

/** Width of the column of names with what separates it from the years, px. */
function namesWidth({ view, messages, width }: MarkContext, rows: readonly TimelineRow[]): number {
  const isLong = rows.some(
    ({ term }) => shortAxisLabel(view.evidence, messages, view.timeline.by, term).length > longName,
  );
  if (width < roomy) return widths.names + widths.narrowGap;
  return (isLong ? widths.longNames : widths.names) + widths.gap;
}

function renderRow(
  context: MarkContext,
  row: TimelineRow,
  index: number,
  columns: readonly AxisColumn[],
  stacks: StackRoom,
): TemplateResult {
  const isQuiet = row.term === notReported || isStandIn(row.term);
  const hue = rowHue(context.view, row.term);
  const cells = columns.map(
    ({ isUnknown }, column) =>
      html`<td class="${hue} ${isUnknown ? 'unknown' : ''}">
        ${renderStack(context, row, `${index} ${column}`, column, stacks)}
      </td>`,
  );
  return html`<tr class=${isQuiet ? 'quiet-row' : ''}>
    <th scope="row" class="names">${renderRowHead(context, row, index)}</th>
    ${cells}
  </tr>`;
}

function renderRowHead(context: MarkContext, row: TimelineRow, index: number): TemplateResult {
  const { view, messages } = context;
  const isSelected = isRowSelected(context, row.term);
  return html`<button
    type="button"
    class="row-name name-line"
    data-at="${index} -1"
    data-key=${stackKey(row.term)}
    data-term=${row.term}
    tabindex="-1"
    aria-pressed=${isSelected}
  >
    <span>${wholeWords(shortAxisLabel(view.evidence, messages, view.timeline.by, row.term))}</span
    ><span class="row-count" aria-hidden="true"
      >${renderCount(messages, row.studies, litCount(context, row.marks.flat()))}</span
    ><span class="visually-hidden">, ${messages.studies(row.studies)}</span>
  </button>`;
}

/** The studies of a row in a column: a single one selects it, a press on several lists them. */
function renderStack(
  context: MarkContext,
  row: TimelineRow,
  at: string,
  column: number,
  { room, most }: StackRoom,
): TemplateResult | typeof nothing {
  const marks = row.marks[column] ?? [];
  const [mark] = marks;
  if (mark === undefined) return nothing;
  if (marks.length === 1) return renderSingle(context, row.term, mark, at);
  const { view, messages, opened } = context;
  const key = stackKey(row.term, column);
  const label = (): string =>
    messages.studyTimeline.stack(
      rowName(view, messages, row.term),
      columnLabel(view, messages, column),
      marks.length,
      marks.slice(0, mostNames).map(({ study }) => studyName(view, messages, study)),
    );
  return html`<button
    type="button"
    class="stack"
    data-at=${at}
    data-key=${key}
    tabindex="-1"
    aria-expanded=${opened === key}
    aria-label=${guard([view, messages, marks], label)}
  >
    ${drawStack(context, marks, room, most)}
  </button>`;
}

function renderSingle(
  context: MarkContext,
  term: string,
  mark: TimelineMark,
  at: string,
): TemplateResult {
  const { view, messages } = context;
  const { study } = mark;
  const label = messages.studyTimeline.mark(
    studyName(view, messages, study),
    rowName(view, messages, term),
    markTexts(context, mark),
  );
  return html`<button
    type="button"
    part="mark"
    class=${markClass(context, mark)}
    data-at=${at}
    data-key="${term}/${study.id}"
    data-study=${study.id}
    tabindex="-1"
    aria-pressed=${context.selectedStudy === study.id}
    aria-label=${label}
  >
    <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
      ${drawMark(context, mark)}
    </svg>
  </button>`;
}
