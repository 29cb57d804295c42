// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { nearestWord, type Problem } from '../../data/problems.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { visibleRecords, type Filter } from '../../model/filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import { buildScreeningFlow, type ScreeningFlow as ReviewFlow } from '../../model/screening-flow.js';
import { findingsThrough, sameStations, type Path } from '../../model/selection.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { flowChartStyles } from '../internal/flow-chart.styles.js';
import { memo } from '../internal/memo.js';
import { tokens } from '../internal/tokens.styles.js';
import { renderMethod, renderReviewCautions, renderSearch } from './render-screening.js';
import { screeningFlowStyles } from './screening-flow.styles.js';

interface ReviewCard {
  readonly flow: ReviewFlow;
  readonly path: Path;
  /** Studies in view with findings that this review reports. */
  readonly studies: ReadonlySet<string>;
}

interface FlowView {
  readonly evidence: Evidence;
  readonly cards: readonly ReviewCard[];
  readonly visible: ReturnType<typeof visibleRecords>;
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

  private view: FlowView | undefined;
  private readonly derive = memo((evidence: Evidence, review: string, filter: string): FlowView => deriveReviews(evidence, review, JSON.parse(filter) as Filter));

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { evidence } = this;
    this.view = undefined;
    if (evidence === undefined) {
      this.settingProblems = [];
      return;
    }
    const { filter, problems } = this.readFilter(evidence);
    this.settingProblems = [...problems, ...checkReview(evidence, this.review)];
    if (!this.isBlocked) this.view = this.derive(evidence, this.review, JSON.stringify(filter));
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div class="root" lang=${messages.language}>${this.renderProblems()} ${view === undefined ? this.renderWaiting() : this.renderReviews(view)}</div>`;
  }

  private renderWaiting(): TemplateResult {
    return html`<slot></slot>${this.problems.length > 0 ? nothing : html`<p class="state">${this.messages.states.loading}</p>`}`;
  }

  private renderReviews(view: FlowView): TemplateResult {
    if (view.cards.length === 0) return html`<p class="state">${this.messages.screeningFlow.none}</p>`;
    return html`<div class="cards">${view.cards.map((card) => this.renderReview(view, card))}</div>`;
  }

  private renderReview(view: FlowView, card: ReviewCard): TemplateResult {
    const { messages } = this;
    const { screeningFlow, language } = { screeningFlow: messages.screeningFlow, language: messages.language };
    const { review, screening } = card.flow;
    const number = (value: number | null): string => (value === null ? screeningFlow.notTold : messages.number(value));
    const lit = this.overlap(view, card, this.highlight.path).size > 0;
    const titleId = `title-${view.cards.indexOf(card)}`;
    return html`<section class="card ${lit ? 'lit' : ''}" part="card" data-review=${review.id} aria-labelledby=${titleId}>
      <h2 id=${titleId}>${screeningFlow.title(localize(review.label, language) ?? review.id)}</h2>
      ${review.title === undefined ? nothing : html`<p class="quiet-text">${localize(review.title, language)}</p>`}
      ${screening === undefined ? html`<p>${localize(review.screeningNote, language) ?? screeningFlow.noScreening}</p>` : html`<p>${screeningFlow.summary(screening.databases.length, number(screening.records), number(screening.included))}</p>`}
      ${screening === undefined
        ? html`<div class="aside">${this.renderShare(view, card)}${renderReviewCautions(view.evidence, messages, card.flow)}</div>`
        : html`<div class="columns flow-first">
            ${renderSearch(messages, card.flow, screening, this.renderShare(view, card))}
            <div class="aside">
              ${review.screeningNote === undefined ? nothing : html`<p>${localize(review.screeningNote, language)}</p>`}
              ${renderMethod(messages, screening)} ${renderReviewCautions(view.evidence, messages, card.flow)}
            </div>
          </div>`}
    </section>`;
  }

  /** How much of the review is in view, and the way to select it everywhere. */
  private renderShare(view: FlowView, card: ReviewCard): TemplateResult {
    const { messages } = this;
    const { screeningFlow } = messages;
    const pressed = sameStations(this.selection.path, card.path);
    const lit = this.litStudies(view, card);
    return html`<div class="included-here">
      <span>${screeningFlow.inData(card.studies.size)}${lit === undefined ? nothing : html` <strong>${screeningFlow.lit(lit)}</strong>`}</span>
      ${card.studies.size === 0 && !pressed
        ? nothing
        : html`<button
            type="button"
            class="choose"
            aria-pressed=${pressed}
            @click=${() => this.choose(view, card.path)}
            @pointerenter=${() => this.changeHighlight(card.path)}
            @pointerleave=${() => this.changeHighlight([])}
            @focus=${() => this.changeHighlight(card.path)}
            @blur=${() => this.changeHighlight([])}
          >
            ${pressed ? html`<span aria-hidden="true">✓ </span>${screeningFlow.selected}` : screeningFlow.select}<span class="visually-hidden">: ${localize(card.flow.review.label, messages.language)}</span>
          </button>`}
    </div>`;
  }

  /** Studies of this review in the selection; `undefined` where nothing or the review itself is selected. */
  private litStudies(view: FlowView, card: ReviewCard): number | undefined {
    const { path } = this.selection;
    if (path.length === 0 || sameStations(path, card.path)) return undefined;
    return this.overlap(view, card, path).size;
  }

  /** The studies with a finding of a path that this review reports. */
  private overlap(view: FlowView, card: ReviewCard, path: Path): ReadonlySet<string> {
    if (path.length === 0) return new Set();
    const reported = findingsThrough(view.evidence, view.visible, card.path, 'nearest');
    const chosen = [...findingsThrough(view.evidence, view.visible, path, 'nearest')].filter((finding) => reported.has(finding));
    return studiesOfFindings(view.evidence, chosen);
  }

  private choose(view: FlowView, path: Path): void {
    this.changeSelection({ type: 'toggle', path, origin: this.uid }, (next) => findingsThrough(view.evidence, view.visible, next, 'nearest'));
  }
}

function deriveReviews(evidence: Evidence, wanted: string, filter: Filter): FlowView {
  const visible = visibleRecords(evidence, filter);
  const reviews = evidence.dataset.reviews.filter((review) => wanted === '' || review.id === wanted);
  const cards = reviews.map((review): ReviewCard => {
    const path = [{ facet: 'review', term: review.id }];
    return { flow: buildScreeningFlow(review), path, studies: studiesOfFindings(evidence, findingsThrough(evidence, visible, path, 'nearest')) };
  });
  return { evidence, cards, visible };
}

function checkReview(evidence: Evidence, word: string): readonly Problem[] {
  const known = evidence.dataset.reviews.map((review) => review.id);
  if (word === '' || known.includes(word)) return [];
  return [{ where: 'review', code: 'unknown-option', details: { word, suggestion: nearestWord(word, known) ?? '', known: known.join(', ') } }];
}

declare global {
  interface HTMLElementTagNameMap {
    'screening-flow': ScreeningFlow;
  }
}
