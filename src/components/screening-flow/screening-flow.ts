// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Screening } from '../../data/dataset.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { visibleRecords, type Filter } from '../../model/filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import {
  buildScreeningFlow,
  type ScreeningFlow as ReviewFlow,
} from '../../model/screening-flow.js';
import { findingsThrough, sameStations, type Path } from '../../model/selection.js';
import { checkChoice, sharedStudies } from '../internal/card-findings.js';
import { EvidenceElement, type Drawable } from '../internal/evidence-element.js';
import { flowChartStyles } from '../internal/styles/flow-chart.styles.js';
import { memo } from '../internal/memo.js';
import { renderChoice } from '../internal/fragments/render-choice.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { renderMethod } from './render-method.js';
import { renderReviewCautions, renderSearch } from './render-screening.js';
import { screeningFlowStyles } from './screening-flow.styles.js';

interface ReviewCard {
  readonly flow: ReviewFlow;
  readonly path: Path;
  /** Studies in view with findings that this review reports. */
  readonly studies: ReadonlySet<string>;
}

interface FlowView extends Drawable {
  readonly cards: readonly ReviewCard[];
}

/**
 * @summary How a review found its literature, as a PRISMA-style flow.
 *
 * Shows databases with their counts, records found, included papers, search terms and criteria.
 * Sums are checked and differences named. Steps that the review does not report are marked.
 *
 * @element screening-flow
 * @tagname screening-flow
 * @slot - Fallback, shown without JavaScript, before the upgrade and when nothing can be drawn.
 * @csspart card - One review.
 * @csspart flow - The ordered list of steps.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A review was selected.
 */
export class ScreeningFlow extends EvidenceElement {
  static readonly tagName = 'screening-flow';
  static override styles = [tokens, flowChartStyles, screeningFlowStyles];

  /** Id of one review; by default all are shown, one below the other. */
  @property({ reflect: true }) review = '';

  private readonly derive = memo(deriveReviews);
  private view: FlowView | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const drawable = this.readDrawable(({ dataset }) =>
      checkChoice('review', this.review, dataset.reviews),
    );
    this.view = drawable && this.derive(drawable.evidence, this.review, drawable.filter);
  }

  protected override render(): TemplateResult {
    return this.renderInRoot(this.view && this.renderCards(this.view));
  }

  private renderCards(view: FlowView): TemplateResult {
    if (view.cards.length === 0)
      return html`<p class="state">${this.messages.screeningFlow.none}</p>`;
    return html`${this.renderOwnConditions()}
      <div class="cards">${view.cards.map((card) => this.renderReview(view, card))}</div>`;
  }

  private renderReview(view: FlowView, card: ReviewCard): TemplateResult {
    const { language, screeningFlow } = this.messages;
    const { review } = card.flow;
    const isHighlighted = this.overlap(card, this.session.highlight.path).size > 0;
    const titleId = `title-${view.cards.indexOf(card)}`;
    const title = html`<p class="quiet-text">${localize(review.title, language)}</p>`;
    return html`<section
      class="card ${isHighlighted ? 'lit' : ''}"
      part="card"
      data-review=${review.id}
      aria-labelledby=${titleId}
    >
      <h2 id=${titleId}>${screeningFlow.title(localize(review.label, language) ?? review.id)}</h2>
      ${review.title === undefined ? nothing : title} ${this.renderContent(view, card)}
    </section>`;
  }

  private renderContent({ evidence }: FlowView, card: ReviewCard): TemplateResult {
    const { messages } = this;
    const { review, screening } = card.flow;
    const note = localize(review.screeningNote, messages.language);
    const share = this.renderShare(card);
    const cautions = renderReviewCautions(evidence, messages, card.flow);
    if (screening === undefined)
      return html`<p>${note ?? messages.screeningFlow.noScreening}</p>
        <div class="aside">${share}${cautions}</div>`;
    return html`<p>${this.summarize(screening)}</p>
      <div class="columns flow-first">
        ${renderSearch(messages, card.flow, screening, share)}
        <div class="aside">
          ${note === undefined ? nothing : html`<p>${note}</p>`}
          ${renderMethod(messages, screening)} ${cautions}
        </div>
      </div>`;
  }

  private summarize({ databases, records, included }: Screening): string {
    const { screeningFlow, number } = this.messages;
    const format = (value: number | null): string =>
      value === null ? screeningFlow.notTold : number(value);
    return screeningFlow.summary(databases.length, format(records), format(included));
  }

  /** The number of the review's studies in view, and the button that selects them. */
  private renderShare(card: ReviewCard): TemplateResult {
    const { screeningFlow } = this.messages;
    const selected = this.countSelected(card);
    const part =
      selected === undefined ? nothing : html` <strong>${screeningFlow.lit(selected)}</strong>`;
    return html`<div class="included-here">
      <span>${screeningFlow.inData(card.studies.size)}${part}</span> ${this.renderSelect(card)}
    </div>`;
  }

  private renderSelect({ flow, path, studies }: ReviewCard): TemplateResult | typeof nothing {
    const pressed = sameStations(this.session.selection.path, path);
    if (studies.size === 0 && !pressed) return nothing;
    return renderChoice({
      pressed,
      texts: this.messages.screeningFlow,
      name: localize(flow.review.label, this.messages.language) ?? '',
      onChoose: () => this.session.toggle(path),
      onHighlight: (on) => this.session.point(on ? path : []),
    });
  }

  /** Number of selected studies; `undefined` where nothing or the review itself is selected. */
  private countSelected(card: ReviewCard): number | undefined {
    const { path } = this.session.selection;
    if (path.length === 0 || sameStations(path, card.path)) return undefined;
    return this.overlap(card, path).size;
  }

  /** The studies with a finding of a path that the review reports. */
  private overlap(card: ReviewCard, path: Path): ReadonlySet<string> {
    return path.length === 0
      ? new Set()
      : sharedStudies(this.session, path, this.session.findingsOf(card.path));
  }
}

function deriveReviews(evidence: Evidence, wanted: string, filter: Filter): FlowView {
  const visible = visibleRecords(evidence, filter);
  const reviews = evidence.dataset.reviews.filter(
    (review) => wanted === '' || review.id === wanted,
  );
  const cards = reviews.map((review): ReviewCard => {
    const path = [{ facet: 'review', term: review.id }];
    return {
      flow: buildScreeningFlow(review),
      path,
      studies: studiesOfFindings(evidence, findingsThrough(evidence, visible, path, 'nearest')),
    };
  });
  return { evidence, filter, cards };
}

declare global {
  interface HTMLElementTagNameMap {
    'screening-flow': ScreeningFlow;
  }
}
