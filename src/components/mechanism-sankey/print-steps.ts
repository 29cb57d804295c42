// SPDX-License-Identifier: MIT
import { finishSlices } from '../../data/slices.js';
import { html, type TemplateResult } from 'lit';
import type { MeasureStyled } from '../../figure/text-style.js';
import type { FirstMessages } from '../../locales/index.js';
import { emptySelection } from '../../model/selection.js';
import { withQuestion, type FigureView } from '../../view/derive-view.js';
import { FigurePainter } from './figure-painter.js';
import type { ReadStep } from './read-step.js';
import { headlineOfStep, highlightOfStep } from './step-view.js';

/** In print all questions are answered. */
const answered = { guess: '' } as const;

/**
 * A page for each step: where it is, its caption, the figure, which {@link paintSteps} paints, the
 * legend.
 */
export function renderPrintSteps(
  view: FigureView,
  messages: FirstMessages,
  steps: readonly ReadStep[],
  legend: unknown,
): TemplateResult {
  const pages = steps.map((step, index) => {
    const own = withQuestion(view, step, messages);
    const headline = headlineOfStep(own, messages, step, answered);
    return html`<section class="print-step">
      <h2>
        <span class="place">${messages.story.place(index + 1, steps.length)}</span>
        ${headline}
      </h2>
      <svg part="figure" class="print-figure" role="img" aria-label=${headline}></svg>
      ${legend}
    </section>`;
  });
  return html`<div class="print-steps">${pages}</div>`;
}

/** Paints the figures of {@link renderPrintSteps}. */
export function paintSteps(
  root: ParentNode | null,
  view: FigureView,
  messages: FirstMessages,
  steps: readonly ReadStep[],
  measure: MeasureStyled,
): void {
  const figures = root?.querySelectorAll<SVGSVGElement>('svg.print-figure') ?? [];
  figures.forEach((svg, index) => {
    const step = steps[index];
    if (step === undefined) return;
    const own = withQuestion(view, step, messages);
    const painter = new FigurePainter(() => measure);
    painter.paint(svg, own, messages);
    const highlight = highlightOfStep(own, step, answered);
    finishSlices(painter.highlightInSlices(svg, own, [], emptySelection, highlight));
  });
}
