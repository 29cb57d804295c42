// SPDX-License-Identifier: MIT
import type { FigureView } from '../../view/derive-view.js';

/** The choices reach so far beyond the bars of the column that they hide, px of the plan. */
const reach = 20;
/** They begin so far below its top, and so far behind the end of what fades. */
const below = 46;
const behind = 6;

/** Puts the choices of a question where the hidden column will be. */
export function placeChoices(choices: HTMLElement | null | undefined, { plan }: FigureView): void {
  if (choices == null || plan.orientation !== 'horizontal' || plan.hidden === undefined) return;
  const { hidden, width, height, top } = plan;
  // on another pair of columns they stand below the figure
  const isOver = hidden.x1 > hidden.x0;
  choices.toggleAttribute('data-over', isOver);
  const { style } = choices;
  // set by script: a strict Content-Security-Policy forbids the attribute
  if (!isOver) {
    for (const name of ['left', 'top', 'width']) style.removeProperty(name);
    return;
  }
  const ends = hidden.fades.map(({ gone }) => gone);
  const left = Math.max(
    0,
    hidden.x0 - reach,
    ...ends.filter((end) => end <= hidden.x0).map((end) => end + behind),
  );
  const right = Math.min(
    width,
    hidden.x1 + reach,
    ...ends.filter((end) => end >= hidden.x1).map((end) => end - behind),
  );
  style.left = `${(left / width) * 100}%`;
  style.width = `${((right - left) / width) * 100}%`;
  style.top = `${((top + below) / height) * 100}%`;
}
