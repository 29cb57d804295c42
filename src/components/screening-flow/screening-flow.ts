// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
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
import { renderMethod, renderReviewCautions, renderSearch } from './render-screening.js';
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
 * @summary How a review found its literature, as a flow in the manner of PRISMA.
 *
 * Databases with their counts, records found, included papers, words and criteria of the search. Sums are checked and
 * differences said. Steps that the review does not tell stay open and say so.
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

  /** Id of one review; without it, all reviews are shown one below the other. */
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
    const { messages, view } = this;
    return html`<div class="root" lang=${messages.language}>
      ${this.renderProblems()}
      ${view === undefined ? this.renderFallback() : this.renderCards(view)}
      ${this.announcer.render()}
    </div>`;
  }

  private renderCards(view: FlowView): TemplateResult {
    if (view.cards.length === 0)
      return html`<p class="state">${this.messages.screeningFlow.none}</p>`;
    return html`${this.renderOwnConditions()}
      <div class="cards">${view.cards.map((card) => this.renderReview(view, card))}</div>`;
  }

  private renderReview(view: FlowView, card: ReviewCard): TemplateResult {
    const { messages } = this;
    const { screeningFlow, language } = {
      screeningFlow: messages.screeningFlow,
      language: messages.language,
    };
    const { review, screening } = card.flow;
    const number = (value: number | null): string =>
      value === null ? screeningFlow.notTold : messages.number(value);
    const lit = this.overlap(card, this.session.highlight.path).size > 0;
    const titleId = `title-${view.cards.indexOf(card)}`;
    return html`<section
      class="card ${lit ? 'lit' : ''}"
      part="card"
      data-review=${review.id}
      aria-labelledby=${titleId}
    >
      <h2 id=${titleId}>${screeningFlow.title(localize(review.label, language) ?? review.id)}</h2>
      ${review.title === undefined ? nothing : html`<p class="quiet-text">${localize(review.title, language)}</p>`}
      ${screening === undefined ? html`<p>${localize(review.screeningNote, language) ?? screeningFlow.noScreening}</p>` : html`<p>${screeningFlow.summary(screening.databases.length, number(screening.records), number(screening.included))}</p>`}
      ${
        screening === undefined
          ? html`<div class="aside">
              ${this.renderShare(card)}${renderReviewCautions(view.evidence, messages, card.flow)}
            </div>`
          : html`<div class="columns flow-first">
              ${renderSearch(messages, card.flow, screening, this.renderShare(card))}
              <div class="aside">
                ${review.screeningNote === undefined ? nothing : html`<p>${localize(review.screeningNote, language)}</p>`}
                ${renderMethod(messages, screening)}
                ${renderReviewCautions(view.evidence, messages, card.flow)}
              </div>
            </div>`
      }
    </section>`;
  }

  /** How much of the review is in view, and the way to select it everywhere. */
  private renderShare(card: ReviewCard): TemplateResult {
    const { messages } = this;
    const { screeningFlow } = messages;
    const pressed = sameStations(this.session.selection.path, card.path);
    const lit = this.litStudies(card);
    return html`<div class="included-here">
      <span
        >${screeningFlow.inData(card.studies.size)}${lit === undefined ? nothing : html` <strong>${screeningFlow.lit(lit)}</strong>`}</span
      >
      ${
        card.studies.size === 0 && !pressed
          ? nothing
          : renderChoice({
              pressed,
              texts: screeningFlow,
              name: localize(card.flow.review.label, messages.language) ?? '',
              onChoose: () => this.session.toggle(card.path),
              onLight: (on) => this.session.point(on ? card.path : []),
            })
      }
    </div>`;
  }

  /** Studies of this review in the selection; `undefined` where nothing or the review itself is selected. */
  private litStudies(card: ReviewCard): number | undefined {
    const { path } = this.session.selection;
    if (path.length === 0 || sameStations(path, card.path)) return undefined;
    return this.overlap(card, path).size;
  }

  /** The studies with a finding of a path that this review reports. */
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
