// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BusyYears } from '../../model/timeline.js';
import { renderCount } from '../internal/fragments/render-count.js';
import {
  busyYears,
  columnLabel,
  headlineStudies,
  litStudies,
  type MarkContext,
} from './timeline-view.js';

/** Height of the largest bar, and width of every bar, px. */
export const bars = { height: 64, width: 20 } as const;

/** A column of the axis. */
export interface AxisColumn {
  readonly label: string;
  /** Number of distinct studies. */
  readonly studies: number;
  /** How many of them are highlighted; `undefined` without a highlight. */
  readonly lit: number | undefined;
  /** Whether its years belong to those that hold half of the studies. */
  readonly isBusy: boolean;
  readonly isUnknown: boolean;
  /** Height of its bar, px. */
  readonly height: number;
}

/** The columns of the axis; that of unknown years only if there are such studies. */
export function axisColumns(context: MarkContext): readonly AxisColumn[] {
  const { view, messages } = context;
  const { spans, columns } = view.timeline;
  const lit = litStudies(context);
  const busy = busyYears(headlineStudies(context));
  const most = Math.max(1, ...columns.map((studies) => studies.length));
  return columns
    .map((studies, column): AxisColumn => {
      const span = spans[column];
      return {
        label: columnLabel(view, messages, column),
        studies: studies.length,
        lit: lit && studies.filter((study) => lit.has(study)).length,
        isBusy: span !== undefined && isWithin(span, busy),
        isUnknown: span === undefined,
        height: (studies.length / most) * bars.height,
      };
    })
    .filter(({ isUnknown, studies }) => !isUnknown || studies > 0);
}

function isWithin(
  { from, to }: { readonly from: number; readonly to: number },
  busy: BusyYears | undefined,
): boolean {
  return busy !== undefined && to >= busy.from && from <= busy.to;
}

/** Least width of a column that has room for `4 of 11`, px. */
const roomForParts = 44;

/** The number, bar and label of a column, from above. `width` is that of the column, px. */
export function renderAxisCell(
  { messages }: MarkContext,
  column: AxisColumn,
  width: number,
  hasLabel: boolean,
): TemplateResult {
  const { studies, lit, height, isBusy, label } = column;
  const isNarrow = lit !== undefined && width < roomForParts;
  const count = isNarrow ? renderCount(messages, lit) : renderCount(messages, studies, lit);
  const number =
    isNarrow && lit === 0
      ? nothing
      : html`<span class="year-count ${isBusy ? 'busy' : ''}">${count}</span>`;
  const bar = html`<svg class="year-bar" width=${bars.width} height=${height} aria-hidden="true">
    ${drawBar(column, { x: 0, y: 0, width: bars.width })}
  </svg>`;
  return html`<span class="year-bars">${studies === 0 ? nothing : html`${number}${bar}`}</span
    ><span class="year ${studies === 0 ? 'empty' : ''}"
      ><span class=${hasLabel ? '' : 'visually-hidden'}>${label}</span></span
    >`;
}

/** A bar of all studies; of a highlight its part is strong. */
export function drawBar(
  { height, studies, lit, isBusy }: AxisColumn,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): SVGTemplateResult {
  const strong = lit === undefined ? (isBusy ? height : 0) : (lit / Math.max(1, studies)) * height;
  return svg`<rect class="bar-all" x=${x} y=${y} width=${width} height=${height}></rect>
    <rect class="bar-part" x=${x} y=${y + height - strong} width=${width} height=${strong}></rect>`;
}

/**
 * Which columns have a label where each is `width` px wide: all that have room, else every second,
 * fifth and so on, counted from the last year.
 */
export function labelledColumns(columns: readonly AxisColumn[], width: number): readonly boolean[] {
  const years = columns.filter(({ isUnknown }) => !isUnknown);
  const longest = Math.max(0, ...years.map(({ label }) => label.length));
  const step = Math.max(1, Math.ceil((longest * 7 + 10) / Math.max(1, width)));
  return columns.map(
    ({ isUnknown }, index) => isUnknown || (years.length - 1 - index) % step === 0,
  );
}
