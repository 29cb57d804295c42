// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { termLabel } from '../../locales/labels.js';
import { isStandIn } from '../internal/fragments/axis-label.js';
import { drawDot } from './draw-dots.js';
import type { MarkContext } from './timeline-view.js';

/** The review whose figure 2 shows which source was studied when, as an image. */
const reviewWithFigure = 'liu-2025';

/** What a dot stands for, the forms of dots that occur, and how the rows are to be read. */
export function renderFoot(context: MarkContext, isRebuilt: boolean): TemplateResult {
  const { view, messages } = context;
  const { evidence, timeline } = view;
  const texts = messages.studyTimeline;
  const statuses = new Set(timeline.columns.flat().map(({ status }) => status));
  const key = (status: 'ok' | 'corrected' | 'retracted'): TemplateResult =>
    html`<span class="key"
      ><svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">${drawDot(status)}</svg>
      ${texts.legend[status]}</span
    >`;
  const hasStandIn = timeline.rows.some(({ term }) => isStandIn(term));
  const hasEmptyYear = timeline.columns.slice(0, -1).some((studies) => studies.length === 0);
  const review = termLabel(evidence, messages, 'review', reviewWithFigure);
  const sentences = messages.sentences([
    texts.overlap,
    hasEmptyYear ? texts.emptyYears : '',
    hasStandIn ? texts.standIn : '',
    timeline.leftOut > 0 ? texts.leftOut(timeline.leftOut) : '',
    isRebuilt ? texts.rebuilt(review) : '',
  ]);
  return html`<div class="foot legend" part="legend">
    ${key('ok')} ${statuses.has('corrected') ? key('corrected') : nothing}
    ${statuses.has('retracted') ? key('retracted') : nothing}
    <p>${sentences}</p>
  </div>`;
}

/** Whether a timeline shows exactly what the review reports whose figure it can redraw. */
export function isRebuiltFigure(
  { view }: MarkContext,
  records: readonly { readonly index: number }[],
): boolean {
  const { evidence, timeline } = view;
  const isKnown = evidence.dataset.reviews.some(({ id }) => id === reviewWithFigure);
  if (timeline.by !== 'source' || !isKnown) return false;
  const ofReview = evidence.records.filter((record) =>
    evidence.termsOf('review', record).includes(reviewWithFigure),
  );
  const shown = new Set(records.map(({ index }) => index));
  return shown.size === ofReview.length && ofReview.every(({ index }) => shown.has(index));
}
