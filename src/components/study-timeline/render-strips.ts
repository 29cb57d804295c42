// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { notReported } from '../../model/facets.js';
import type { TimelineRow } from '../../model/timeline.js';
import { isStandIn, shortAxisLabel } from '../internal/fragments/axis-label.js';
import { renderCount } from '../internal/fragments/render-count.js';
import { wholeWords } from '../internal/fragments/whole-words.js';
import { dots, drawMark, drawMore, markClass, mostDotsOf, stackShape } from './draw-dots.js';
import { axisColumns, bars, drawBar, labelledColumns, type AxisColumn } from './render-axis.js';
import type { ChartRows } from './render-chart.js';
import { litCount, rowHue, stackKey, type MarkContext } from './timeline-view.js';

/** Least width of a year in the compact form, px: that of a dot with its distance. */
const leastYear = dots.pitch;
/** Width of the column without a year, and the room before it, px. */
const unknown = { width: 48, gap: 12 } as const;
/** Least distance of bars that all have their number, px. */
const roomForNumber = 16;
/** Room above a bar for its number, and below it for the label, px. */
const axisText = { above: 16, below: 20 } as const;
/** Room above the dots of a row, and below them, px. */
const stripRoom = { above: 6, below: 6 } as const;

/** The number of columns of years that fit into the compact form of a width in px. */
export function fittingStrips(width: number): number {
  return Math.floor((width - unknown.width - unknown.gap) / leastYear);
}

/**
 * The timeline for narrow places: bars of the years over the full width, below them each row as its
 * name and its dots on the same axis. A press on a row lists its studies below it.
 */
export function renderStrips(
  context: MarkContext,
  title: string,
  { shown, fold }: ChartRows,
  renderStudies: (row: TimelineRow) => unknown,
): TemplateResult {
  const columns = axisColumns(context);
  const axis = { ...axisOf(columns, context.width), most: mostDotsOf(shown) };
  return html`<div part="table" class="strips">
    ${renderAxis(context, columns, axis)}
    <ul aria-label=${title}>
      ${repeat(
        shown,
        ({ term }) => term,
        (row, index) => renderStrip(context, row, index, axis, renderStudies),
      )}
    </ul>
    ${fold}
  </div>`;
}

/** Where the columns of the compact form stand, px. */
interface StripAxis {
  readonly pitch: number;
  /** The middle of a column. */
  readonly middleOf: (column: number) => number;
  /** The most studies of a stack that are drawn. */
  readonly most: number;
}

/** Years side by side, studies without a year apart at the end. */
function axisOf(columns: readonly AxisColumn[], width: number): Omit<StripAxis, 'most'> {
  const hasUnknown = columns.at(-1)?.isUnknown === true;
  const years = columns.length - (hasUnknown ? 1 : 0);
  const room = width - (hasUnknown ? unknown.width + unknown.gap : 0);
  const pitch = room / Math.max(1, years);
  const middleOf = (column: number): number =>
    column < years ? (column + 0.5) * pitch : width - unknown.width / 2;
  return { pitch, middleOf };
}

function renderAxis(
  { width, messages }: MarkContext,
  columns: readonly AxisColumn[],
  { pitch, middleOf }: Pick<StripAxis, 'pitch' | 'middleOf'>,
): TemplateResult {
  const labelled = labelledColumns(columns, pitch);
  const base = axisText.above + bars.height;
  const barWidth = Math.min(bars.width, Math.max(4, pitch - 6));
  const parts = columns.map((column, index): SVGTemplateResult => {
    const { studies, lit, height, isBusy, label } = column;
    const middle = middleOf(index);
    const y = base - height;
    // a label at the edge would be cut
    const x = Math.max(15, middle);
    const number = svg`<text class="year-count ${isBusy ? 'busy' : ''}" x=${middle} y=${y - 4}
        text-anchor="middle">${messages.number(lit ?? studies)}</text>`;
    const year = svg`<text class="year ${studies === 0 ? 'empty' : ''}" x=${x} y=${base + 15}
        text-anchor="middle">${label}</text>`;
    const hasNumber = (lit ?? studies) > 0 && (pitch >= roomForNumber || labelled[index] === true);
    return svg`${studies === 0 ? nothing : drawBar(column, { x: middle - barWidth / 2, y, width: barWidth })}
      ${hasNumber ? number : nothing}
      ${labelled[index] === true ? year : nothing}`;
  });
  const spoken = columns
    .filter(({ studies }) => studies > 0)
    .map(({ label, studies }) => messages.labelled(label, messages.studies(studies)))
    .join(messages.conditionSeparator);
  return html`<svg
    class="strip-axis"
    role="img"
    aria-label=${spoken}
    width=${width}
    height=${base + axisText.below}
  >
    ${parts}
  </svg>`;
}

function renderStrip(
  context: MarkContext,
  row: TimelineRow,
  index: number,
  axis: StripAxis,
  renderStudies: (row: TimelineRow) => unknown,
): TemplateResult {
  const { view, messages, opened } = context;
  const key = stackKey(row.term);
  const isQuiet = row.term === notReported || isStandIn(row.term);
  const isOpen = opened === key;
  const block = html`<div class="row-studies" data-of=${row.term}>${renderStudies(row)}</div>`;
  return html`<li class="${isQuiet ? 'quiet-row' : ''} ${isOpen ? 'open' : ''}">
    <button
      type="button"
      class="strip"
      data-at="${index} 0"
      data-key=${key}
      data-row=${row.term}
      tabindex="-1"
      aria-expanded=${isOpen}
    >
      <span class="name-line"
        ><span
          >${wholeWords(shortAxisLabel(view.evidence, messages, view.timeline.by, row.term))}</span
        ><span class="row-count" aria-hidden="true"
          >${renderCount(messages, row.studies, litCount(context, row.marks.flat()))}</span
        ><span class="visually-hidden">, ${messages.studies(row.studies)}</span></span
      >
      ${drawStrip(context, row, axis)}
    </button>
    ${isOpen ? block : nothing}
  </li>`;
}

function drawStrip(
  context: MarkContext,
  row: TimelineRow,
  { pitch, middleOf, most }: StripAxis,
): TemplateResult {
  const shapes = row.marks.map((marks) => stackShape(marks.length, pitch, most));
  const height = Math.max(...shapes.map((shape) => shape.height));
  const base = stripRoom.above + height - dots.size / 2;
  const parts = row.marks.flatMap((marks, column) => {
    const shape = stackShape(marks.length, pitch, most);
    const { columns, width, drawn } = shape;
    const start = middleOf(column) - width / 2 + dots.size / 2;
    const top = stripRoom.above + height - shape.height;
    const more = drawMore(context, shape, middleOf(column), top + 10);
    const parts = marks.slice(0, drawn).map((mark, index) => {
      const x = start + (index % columns) * dots.pitch;
      const y = base - Math.floor(index / columns) * dots.pitch;
      return svg`<g
        class=${markClass(context, mark)}
        data-study=${mark.study.id}
        transform="translate(${x},${y})"
      >${drawMark(context, mark)}</g>`;
    });
    return [...parts, more];
  });
  return html`<svg
    class="strip-dots ${rowHue(context.view, row.term)}"
    width=${context.width}
    height=${stripRoom.above + height + stripRoom.below}
    aria-hidden="true"
  >
    ${parts}
  </svg>`;
}
