// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import { times } from '../../data/times.js';
import type { TrialVisit } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { isCount } from '../../model/trial-flow.js';
import { labelledVisits, placeVisits } from '../../model/visits.js';
import { roomOf } from './trial-view.js';

/** More people than this are drawn as a bar. */
export const mostDots = 40;
/** Dots in a row. */
const inRow = 10;
/** Diameter of a dot, and from one to the next, px. */
const dot = 10;
const pitch = 14;
/** Length of the longest bar, as long as a full row of dots, px. */
const longestBar = inRow * pitch - (pitch - dot);

/** How a card draws people: the most of any station decides between dots and bars. */
export interface PeopleScale {
  readonly most: number;
}

/** People as dots, or as a bar; those beyond `filled` as rings. */
export function renderPeople(
  { most }: PeopleScale,
  people: number,
  filled = people,
): TemplateResult | typeof nothing {
  if (!isCount(people) || people === 0) return nothing;
  if (most > mostDots) return renderBar((people / most) * longestBar, filled / people);
  const rows = Math.ceil(people / inRow);
  const width = Math.min(people, inRow) * pitch - (pitch - dot);
  const height = rows * pitch - (pitch - dot);
  const dots = times(people, (index) => {
    const x = (index % inRow) * pitch + dot / 2;
    const y = Math.floor(index / inRow) * pitch + dot / 2;
    return index < filled
      ? svg`<circle cx=${x} cy=${y} r=${dot / 2}></circle>`
      : svg`<circle class="ring" cx=${x} cy=${y} r=${dot / 2 - 0.75}></circle>`;
  });
  return html`<svg
    class="people"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
  >
    ${dots}
  </svg>`;
}

function renderBar(length: number, share: number): TemplateResult {
  const width = Math.max(1, length);
  return html`<svg class="people" width=${width} height=${dot} aria-hidden="true">
    ${
      share < 1
        ? svg`<rect class="ring" x="0.75" y="0.75" width=${Math.max(0, width - 1.5)} height=${dot - 1.5}></rect>`
        : nothing
    }
    ${svg`<rect width=${width * share} height=${dot}></rect>`}
  </svg>`;
}

/** Curves from one strand to several, or back. They stretch to the room that they are given. */
export function renderFan(
  strands: number,
  direction: 'out' | 'in',
  known: boolean,
): TemplateResult {
  const middle = strands / 2;
  const paths = times(strands, (index) => {
    const end = index + 0.5;
    const [from, to] = direction === 'out' ? [middle, end] : [end, middle];
    return `M0 ${from}C50 ${from} 50 ${to} 100 ${to}`;
  });
  return html`<svg
    class="fan ${known ? '' : 'unknown'}"
    viewBox="0 0 100 ${strands}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<path d=${paths.join('')}></path>`}
  </svg>`;
}

/** Width of the axis of the follow-up, of a stroke on it, and of a character of its labels, px. */
const axisWidth = 124;
const strokeWidth = 1.5;
const characterWidth = 6.6;

/** The follow-up to scale, with a stroke at each visit and the labels that fit. */
export function renderVisits(messages: Messages, visits: readonly TrialVisit[]): TemplateResult {
  const { trialCard } = messages;
  const placed = placeVisits(visits);
  const labelOf = ({ value, unit }: TrialVisit): string => trialCard.shortDuration(value, unit);
  const widthOf = (visit: TrialVisit): number =>
    ((roomOf(labelOf(visit)) + 1) * characterWidth) / axisWidth;
  const strokes = placed.map(
    ({ place }) =>
      svg`<rect class="stroke" x=${place * (axisWidth - strokeWidth)} y="0" width=${strokeWidth} height="12"></rect>`,
  );
  const labels = labelledVisits(placed, widthOf).map(({ visit, place }) => {
    const width = widthOf(visit);
    const anchor = place < width / 2 ? 'start' : place > 1 - width / 2 ? 'end' : 'middle';
    return svg`<text x=${place * axisWidth} y="30" text-anchor=${anchor}>${labelOf(visit)}</text>`;
  });
  return html`<svg
    class="visits"
    width=${axisWidth}
    height="12"
    viewBox="0 0 ${axisWidth} 12"
    aria-hidden="true"
  >
    ${svg`<line class="axis" x1="0" x2=${axisWidth} y1="6" y2="6"></line>`}${strokes}${labels}
  </svg>`;
}
