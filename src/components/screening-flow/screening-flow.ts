// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fullMessages } from '../../locales/full-messages.js';
import type { Messages } from '../../locales/messages.js';
import type { Screening } from '../../data/dataset.js';
import { localize } from '../../model/evidence.js';
import { checkFlows } from '../../model/screening-flow.js';
import { sameStations, type Path } from '../../model/selection.js';
import { checkChoice, sharedStudies } from '../internal/card-findings.js';
import { Folding } from '../internal/controllers/folding.js';
import { Popovers } from '../internal/controllers/popovers.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { drawnWidth } from '../internal/controllers/reader-text.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { TextMeasurer } from '../internal/controllers/text-measurer.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { renderElementHead, type Tool } from '../internal/fragments/render-element-head.js';
import { renderSave } from '../internal/fragments/render-save.js';
import { memo } from '../../view/memo.js';
import { elementStyles } from '../internal/styles/element.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import {
  deriveReviews,
  hasNumbers,
  reviewName,
  type FlowView,
  type ReviewView,
} from './flow-view.js';
import { renderFlow } from './render-flow.js';
import { renderInconsistencies } from './render-inconsistencies.js';
import { renderSums, renderTexts, searchDetails } from './render-texts.js';
import { screeningFlowStyles } from './screening-flow.styles.js';

/** Width that is drawn until the element's own is known, px. */
const firstWidth = 720;

/**
 * @summary How a review found its literature, as a small Sankey diagram.
 *
 * Databases with their records, records found, the steps that the review reports with what was
 * dropped, papers included, studies with findings in view, on one scale. A way that is not reported
 * is a pale funnel. Below: search terms, criteria, what the text does not report, inconsistencies.
 * Sums are checked and differences named.
 *
 * @element screening-flow
 * @tagname screening-flow
 * @slot - Fallback, shown without JavaScript, before the upgrade and when nothing can be drawn.
 * @csspart card - One review.
 * @csspart heading - The first line of a review.
 * @csspart toolbar - The tools beside it.
 * @csspart flow - The flow of the records.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A review was selected.
 */
export class ScreeningFlow extends EvidenceElement {
  static readonly tagName = 'screening-flow';
  static override styles = [tokens, elementStyles, screeningFlowStyles];

  /** Id of one review; by default all are shown, one below the other. */
  @property({ reflect: true }) review = '';

  /** Shows only the first line until a reader opens the rest. */
  @property({ type: Boolean, reflect: true }) folded = false;

  private readonly derive = memo(deriveReviews);
  private readonly size = new SizeController(this);
  private readonly print = new PrintController(this, () => this.performUpdate());
  private readonly text = new TextMeasurer(this, () => this.print.isPrinting);
  private readonly folding = new Folding(this);
  private readonly popovers = new Popovers<string>(this);
  private view: FlowView | undefined;

  protected override get messages(): Messages {
    return fullMessages(super.messages);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const drawable = this.readDrawable(({ dataset: { reviews } }) => [
      ...checkChoice('review', this.review, reviews),
      ...checkFlows(reviews),
    ]);
    this.view = drawable && this.derive(drawable.evidence, this.review, drawable.filter);
  }

  protected override render(): TemplateResult {
    return this.renderInRoot(this.view && this.renderReviews(this.view));
  }

  private renderReviews(view: FlowView): TemplateResult {
    if (view.reviews.length === 0)
      return html`<p class="state">${this.messages.screeningFlow.none}</p>`;
    return html`${this.renderOwnConditions()}
    ${view.reviews.map((review) => this.renderReview(view, review))}`;
  }

  private renderReview(view: FlowView, review: ReviewView): TemplateResult {
    const { messages } = this;
    const { flow } = review;
    const isHighlighted = this.overlap(review, this.session.highlight.path).size > 0;
    const content = this.folding.isFolded ? nothing : this.renderContent(view, review);
    return html`<section
      class="review ${isHighlighted ? 'lit' : ''}"
      part="card"
      data-review=${flow.review.id}
      aria-label=${reviewName(flow.review, messages)}
      @pointerover=${(event: Event) => this.point(event, review)}
      @pointerleave=${this.stopPointing}
      @focusin=${(event: Event) => this.point(event, review)}
      @focusout=${this.stopPointing}
    >
      ${this.renderHead(view, review)} ${content}
    </section>`;
  }

  private renderContent({ evidence }: FlowView, review: ReviewView): TemplateResult {
    const { flow } = review;
    const screening =
      flow.screening === undefined ? nothing : this.renderScreening(review, flow.screening);
    return html`${screening} ${renderInconsistencies(evidence, this.messages, flow)}
    ${this.renderFoot(review)}`;
  }

  private renderHead(view: FlowView, review: ReviewView): TemplateResult {
    const { messages, popovers } = this;
    const { screeningFlow, language } = messages;
    const { screening, review: source } = review.flow;
    const name = reviewName(source, messages);
    const note = localize(source.screeningNote, language);
    const title =
      screening === undefined
        ? screeningFlow.noSearch(name)
        : screeningFlow.headline(screening.records ?? undefined, screening.included ?? undefined);
    const line =
      screening === undefined
        ? (note ?? screeningFlow.noScreening)
        : messages.sentences([
            screeningFlow.searched(name, searchDetails(messages, screening)),
            note ?? '',
          ]);
    const popover = `save ${source.id}`;
    return renderElementHead({
      title,
      line,
      tools: this.tools(view, review, popover),
      popovers: popovers.render(popover, messages.tools.export, () =>
        this.renderSaving(view, review),
      ),
      toolsLabel: messages.tools.label,
      fold: this.folding.fold,
      isFurther: review !== view.reviews[0],
    });
  }

  private tools({ reviews }: FlowView, review: ReviewView, popover: string): readonly Tool[] {
    const { messages, popovers } = this;
    const { screeningFlow } = messages;
    const isSelected = sameStations(this.session.selection.path, review.path);
    if (review.studies.size === 0 && !isSelected) return [];
    const name = reviewName(review.flow.review, messages);
    const label = reviews.length === 1 ? screeningFlow.select : screeningFlow.selectOne(name);
    return [
      {
        name: 'select',
        label: isSelected ? screeningFlow.selected : label,
        isOn: isSelected,
        onPress: () => this.session.toggle(review.path),
      },
      {
        name: popover,
        label: messages.tools.export,
        isOpen: popovers.open === popover,
        onPress: () => popovers.toggle(popover),
      },
    ];
  }

  private renderSaving({ evidence }: FlowView, { flow, findings }: ReviewView): TemplateResult {
    const { messages } = this;
    const records = evidence.records.filter(({ index }) => findings.has(index));
    const scope = reviewName(flow.review, messages);
    return renderSave({ evidence, messages, records, scope, fileWord: flow.review.id });
  }

  private renderScreening(review: ReviewView, screening: Screening): TemplateResult {
    const { messages } = this;
    // measured during an update, so that a visible element is drawn without a frame of delay
    const room = this.size.seen ? this.print.widthOf(this.size.width) : 0;
    const width = room > 0 ? drawnWidth(this, room) : firstWidth;
    const { measure } = this.text;
    const flow = renderFlow({
      messages,
      review,
      screening,
      width,
      measureNote: this.text.plain,
      measureText: (text) => measure(text, 13, 600),
      lit: this.countLit(review),
    });
    return html`${hasNumbers(screening) ? flow : nothing}
    ${renderSums(messages, review.flow, screening)} ${renderTexts(messages, screening)}`;
  }

  private renderFoot({ flow }: ReviewView): TemplateResult | typeof nothing {
    const { screening, review } = flow;
    if (screening === undefined || !(hasNumbers(screening) || screening.locator !== ''))
      return nothing;
    const { messages } = this;
    const place = [reviewName(review, messages), messages.locator(screening.locator)]
      .filter((text) => text !== '')
      .join(messages.partSeparator);
    return html`<p class="foot">
      ${messages.sentences([
        hasNumbers(screening) ? messages.screeningFlow.heights : '',
        messages.figure.sentence(place),
      ])}
    </p>`;
  }

  /**
   * Number of the review's studies in view that are highlighted elsewhere or selected; `undefined`
   * where nothing is, or the review itself.
   */
  private countLit(review: ReviewView): number | undefined {
    const { highlight, selection, id } = this.session;
    const isOther = highlight.path.length > 0 && highlight.origin !== id;
    const path = isOther ? highlight.path : selection.path;
    if (path.length === 0 || sameStations(path, review.path)) return undefined;
    return this.overlap(review, path).size;
  }

  /** The studies with a finding of a path that the review reports. */
  private overlap(review: ReviewView, path: Path): ReadonlySet<string> {
    return path.length === 0
      ? new Set()
      : sharedStudies(this.session, path, this.session.findingsOf(review.path));
  }

  /** Highlights the review in all views while its tool is pointed at or focused. */
  private point({ target }: Event, { path }: ReviewView): void {
    const isTool = target instanceof Element && target.closest('[data-tool="select"]') !== null;
    if (isTool) this.session.point(path);
    else this.session.stopPointing();
  }

  private readonly stopPointing = (): void => this.session.stopPointing();
}

declare global {
  interface HTMLElementTagNameMap {
    'screening-flow': ScreeningFlow;
  }
}
