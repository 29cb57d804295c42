// SPDX-License-Identifier: MIT
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Study } from '../../data/dataset.js';
import type { TimelineMark, TimelineRow } from '../../model/timeline.js';
import { highlightClass, type MarkContext } from './timeline-view.js';

/** Size of a dot and distance of dots in a stack, px. */
export const dots = { size: 8, pitch: 10 } as const;
/** From this number of studies up a stack has two columns. */
const twoColumnsFrom = 8;

/**
 * The most studies of a stack that are drawn, in a chart of few stacks and of many; the number of
 * the others stands above them.
 */
const mostDots = { ofFew: 100, ofMany: 10 } as const;
/** So many dots a page draws in time. */
const readableDots = 4000;
/** Height of that number, px. */
const moreHeight = 14;

/** The size of a stack of studies. */
export interface StackShape {
  readonly columns: 1 | 2;
  /** Studies that are drawn, and those that are only counted. */
  readonly drawn: number;
  readonly more: number;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
}

/** The most studies of a stack that are drawn in some rows. */
export function mostDotsOf(rows: readonly TimelineRow[]): number {
  let stacks = 0;
  for (const { marks } of rows) stacks += marks.filter(({ length }) => length > 0).length;
  const even = Math.floor(readableDots / Math.max(1, stacks));
  return Math.max(mostDots.ofMany, Math.min(mostDots.ofFew, even));
}

/** The shape of a stack of `count` studies in a column that is `room` px wide. */
export function stackShape(count: number, room: number, most: number): StackShape {
  const isWide = count >= twoColumnsFrom && room >= 2 * dots.pitch;
  const columns = isWide ? 2 : 1;
  const drawn = Math.min(count, most);
  const more = count - drawn;
  const rows = Math.ceil(drawn / columns);
  return {
    ...{ columns, drawn, more },
    width: columns * dots.pitch - 2,
    height: rows * dots.pitch - 2 + (more > 0 ? moreHeight : 0),
  };
}

/** The number of studies that a stack has no dots for, above it. */
export function drawMore(
  { messages }: MarkContext,
  { more }: StackShape,
  x: number,
  y: number,
): SVGTemplateResult | typeof nothing {
  if (more === 0) return nothing;
  return svg`<text class="more-dots" x=${x} y=${y} text-anchor="middle">+${messages.number(more)}</text>`;
}

/** A study as a dot around the origin: a ring if corrected, a struck ring if retracted. */
export function drawDot(status: Study['status']): SVGTemplateResult {
  if (status === 'corrected') return svg`<circle class="ring" r="3.25"></circle>`;
  if (status === 'retracted')
    return svg`<circle class="ring" r="3.25"></circle><path class="ring" d="M-4.2,4.2L4.2,-4.2"></path>`;
  return svg`<circle class="dot" r="4"></circle>`;
}

/** Studies stacked upwards from the base line, each a part that can be pointed at. */
export function drawStack(
  context: MarkContext,
  marks: readonly TimelineMark[],
  room: number,
  most: number,
): TemplateResult {
  const shape = stackShape(marks.length, room, most);
  const { columns, width, height, drawn } = shape;
  const parts = marks.slice(0, drawn).map((mark, index) => {
    const x = dots.size / 2 + (index % columns) * dots.pitch;
    const y = height - dots.size / 2 - Math.floor(index / columns) * dots.pitch;
    return svg`<g
      class=${markClass(context, mark)}
      data-study=${mark.study.id}
      transform="translate(${x},${y})"
    >${drawMark(context, mark)}</g>`;
  });
  return html`<svg class="stack-dots" width=${width} height=${height} aria-hidden="true">
    ${parts} ${drawMore(context, shape, width / 2, moreHeight - 4)}
  </svg>`;
}

/** The dot of a study, with a ring around it where it is selected. */
export function drawMark(context: MarkContext, { study }: TimelineMark): SVGTemplateResult {
  const isSelected = context.selectedStudy === study.id;
  const halo = isSelected ? svg`<circle class="halo" r="6.25"></circle>` : nothing;
  return svg`<rect class="reach" x="-5" y="-5" width="10" height="10"></rect>${halo}${drawDot(study.status)}`;
}

/** The classes of a study's mark. */
export function markClass(context: MarkContext, { study, findings }: TimelineMark): string {
  return ['mark', study.status ?? 'ok', highlightClass(context, findings)].join(' ').trim();
}
