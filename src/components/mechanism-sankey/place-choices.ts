// SPDX-License-Identifier: MIT
import type { FigureView } from './derive-view.js';

/** The choices reach so far beyond the bars of the column that they hide, px of the plan. */
const reach = 20;
/** They begin so far below its top. */
const below = 46;

/**
 * Puts the choices of a question where the hidden column will be. Where two columns are shown at a
 * time there is no room for that: they stay below the figure.
 */
export function placeChoices(choices: HTMLElement | null | undefined, { plan }: FigureView): void {
  if (choices == null || plan.orientation !== 'horizontal' || plan.hidden === undefined) return;
  const { hidden, pair, width, height, top } = plan;
  const isOver = pair === undefined;
  choices.toggleAttribute('data-over', isOver);
  if (!isOver) return;
  const left = Math.max(0, hidden.x0 - reach);
  const right = Math.min(width, hidden.x1 + reach);
  const { style } = choices;
  // set by script: a strict Content-Security-Policy forbids the attribute
  style.left = `${(left / width) * 100}%`;
  style.width = `${((right - left) / width) * 100}%`;
  style.top = `${((top + below) / height) * 100}%`;
}
