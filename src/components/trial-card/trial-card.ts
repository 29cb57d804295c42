// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Trial } from '../../data/dataset.js';
import { placeLabel } from '../../locales/labels.js';
import { formatReference, referenceLinks } from '../../model/citation.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { studiesOfFindings } from '../../model/paths.js';
import { sameStations, type Path } from '../../model/selection.js';
import { checkChoice } from '../internal/card-findings.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { flowChartStyles } from '../internal/styles/flow-chart.styles.js';
import { memo } from '../internal/memo.js';
import { renderChoice } from '../internal/fragments/render-choice.js';
import { renderLink } from '../internal/fragments/render-link.js';
import { renderStatus } from '../internal/fragments/render-study.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { renderConflicts } from './render-conflicts.js';
import { renderRegistration } from './render-facts.js';
import { renderAbout, renderFlow, renderPeople } from './render-trial.js';
import { deriveCards, pathOf, type CardView, type Presence, type TrialView } from './trial-view.js';
import { trialCardStyles } from './trial-card.styles.js';

/** Width in px below which several reports are folded. */
const narrowWidth = 620;

/**
 * @summary Clinical reports as flows: enrolment, treatment, follow-up and outcomes.
 *
 * Every fact names its source. An unknown fact is marked as unknown, with a dashed outline, and
 * never guessed. Where two sources disagree, both are shown. A report's study can be selected in
 * all linked views.
 *
 * @element trial-card
 * @tagname trial-card
 * @slot - Fallback, shown without JavaScript, before the upgrade and when nothing can be drawn.
 * @csspart card - One clinical report.
 * @csspart flow - The ordered list of steps.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A report's study was selected.
 * @fires evidence-highlight - The pointer or focus is on a report.
 */
export class TrialCard extends EvidenceElement {
  static readonly tagName = 'trial-card';
  static override styles = [tokens, flowChartStyles, trialCardStyles];

  /** Id of one clinical report; by default all are shown, one below the other. */
  @property({ reflect: true }) trial = '';

  /** Ids of the reports that a reader opened where reports are folded. */
  @state() private opened: ReadonlySet<string> = new Set();

  private readonly size = new SizeController(this);
  private readonly derive = memo(deriveCards);
  private view: CardView | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const drawable = this.readDrawable(({ dataset }) =>
      checkChoice('trial', this.trial, dataset.trials),
    );
    this.view = drawable && this.derive(drawable.evidence, this.trial, drawable.filter);
  }

  protected override render(): TemplateResult {
    return this.renderInRoot(this.view && this.renderCards(this.view));
  }

  private renderCards(view: CardView): TemplateResult {
    const { trialCard } = this.messages;
    if (this.trial !== '' && view.cards[0] !== undefined)
      return this.renderCard(view, view.cards[0]);
    const isEmpty = view.evidence.dataset.trials.length === 0;
    const none = html`<p class="state">${trialCard.none}</p>`;
    const leftOut = html`<p class="state quiet-text">${trialCard.leftOut(view.leftOut)}</p>`;
    return html`<h2>${trialCard.title}</h2>
      ${this.renderOwnConditions()} ${isEmpty ? none : nothing}
      ${view.leftOut === 0 ? nothing : leftOut} ${this.renderFoldAll(view)}
      <div class="cards">${view.cards.map((card) => this.renderCard(view, card))}</div>`;
  }

  private renderCard(
    view: CardView,
    { flow, presence }: CardView['cards'][number],
  ): TemplateResult {
    const { messages, session } = this;
    const { evidence } = view;
    const { trial } = flow;
    const { trialCard } = messages;
    const path = pathOf(trial);
    const isPressed = sameStations(session.selection.path, path);
    const isConcerned =
      presence === 'in-view' && this.isIn(view, session.selection.path, trial.study);
    const isHighlighted = this.isIn(view, session.highlight.path, trial.study);
    const shown: TrialView = { evidence, messages, flow };
    const concerned = html`<p class="kicker">
      <span aria-hidden="true">● </span>${trialCard.concerned}
    </p>`;
    return html`<article
      class="card ${isHighlighted ? 'lit' : ''}"
      part="card"
      data-trial=${trial.id}
      aria-current=${isConcerned ? 'true' : nothing}
      @pointerenter=${() => this.highlight(presence, path)}
      @pointerleave=${() => this.highlight(presence, [])}
    >
      <header class="card-head">
        ${this.renderHeading(evidence, trial)} ${this.renderSelect(trial, presence, isPressed)}
      </header>
      ${isConcerned && !isPressed ? concerned : nothing} ${this.renderPresence(presence)}
      ${this.renderCitation(evidence, trial)}
      <p class="quiet-text">${trialCard.summary(flow.known, flow.asked)}</p>
      ${this.isFolded(view) ? this.renderFolded(shown) : this.renderReport(shown)}
    </article>`;
  }

  private renderHeading(evidence: Evidence, trial: Trial): TemplateResult {
    const label = localize(trial.label, this.messages.language);
    const study = evidence.studies.get(trial.study);
    const status = study === undefined ? nothing : renderStatus(this.messages, study);
    return this.trial === '' ? html`<h3>${label}${status}</h3>` : html`<h2>${label}${status}</h2>`;
  }

  private renderSelect(
    trial: Trial,
    presence: Presence,
    pressed: boolean,
  ): TemplateResult | typeof nothing {
    if (presence === 'absent') return nothing;
    const path = pathOf(trial);
    return renderChoice({
      pressed,
      texts: this.messages.trialCard,
      name: localize(trial.label, this.messages.language) ?? trial.id,
      onChoose: () => this.session.toggle(path),
      onHighlight: (on) => this.highlight(presence, on ? path : []),
    });
  }

  /** Why a report's study is not in view. */
  private renderPresence(presence: Presence): TemplateResult | typeof nothing {
    if (presence === 'in-view') return nothing;
    return html`<p class="note">${this.messages.trialCard[presence]}</p>`;
  }

  private renderReport(shown: TrialView): TemplateResult {
    return html`<div class="columns">
      <div class="aside">
        ${this.renderKeys(shown.evidence, shown.flow.trial)} ${renderConflicts(shown)}
        ${renderAbout(shown)}
      </div>
      ${renderFlow(shown)}
    </div>`;
  }

  /** The number of people, and the report in a closed `<details>`. */
  private renderFolded(shown: TrialView): TemplateResult {
    const { trialCard } = this.messages;
    const { id, cautions = [], discrepancies = [] } = shown.flow.trial;
    return html`${renderPeople(shown)}
      <details
        class="report"
        ?open=${this.opened.has(id)}
        @toggle=${(event: Event) => this.open(id, (event.currentTarget as HTMLDetailsElement).open)}
      >
        <summary>${trialCard.report(cautions.length + discrepancies.length)}</summary>
        ${this.renderReport(shown)}
      </details>`;
  }

  /** Whether each report is folded to its head, as several are in a narrow place. */
  private isFolded(view: CardView): boolean {
    return (
      view.cards.length > 1 &&
      this.size.seen &&
      this.size.width > 0 &&
      this.size.width < narrowWidth
    );
  }

  private renderFoldAll(view: CardView): TemplateResult | typeof nothing {
    if (!this.isFolded(view)) return nothing;
    const { trialCard } = this.messages;
    const ids = view.cards.map(({ flow }) => flow.trial.id);
    const isAllOpen = ids.every((id) => this.opened.has(id));
    return html`<button
      type="button"
      class="fold"
      @click=${() => (this.opened = new Set(isAllOpen ? [] : ids))}
    >
      ${isAllOpen ? trialCard.foldAll : trialCard.openAll(ids.length)}
    </button>`;
  }

  private open(trial: string, open: boolean): void {
    if (this.opened.has(trial) !== open)
      this.opened = new Set(
        open ? [...this.opened, trial] : [...this.opened].filter((each) => each !== trial),
      );
  }

  private renderCitation(evidence: Evidence, trial: Trial): TemplateResult | typeof nothing {
    const reference = evidence.references.get(evidence.studies.get(trial.study)?.reference ?? '');
    if (reference === undefined) return nothing;
    return html`<p class="citation">
      <span lang=${reference.language ?? nothing}
        >${formatReference(reference, this.messages.language)}</span
      >
      ${referenceLinks(reference).map(({ label, url }) => renderLink(url, label))}
    </p>`;
  }

  private renderKeys(evidence: Evidence, trial: Trial): TemplateResult {
    const { messages } = this;
    const { trialCard } = messages;
    const cited = trialCard.citedIn(
      placeLabel(evidence, messages, trial.citedBy),
      trial.citedBy.ref,
    );
    return html`<dl class="facts registration">
      <div>
        <dt>${trialCard.registration}</dt>
        <dd>${renderRegistration(messages, trial.registration)}</dd>
      </div>
      <div>
        <dt>${trialCard.cited}</dt>
        <dd>${cited}</dd>
      </div>
    </dl>`;
  }

  private highlight(presence: Presence, path: Path): void {
    if (presence === 'in-view') this.session.point(path);
  }

  /** Whether a study has findings of a path. */
  private isIn(view: CardView, path: Path, study: string): boolean {
    return (
      path.length > 0 && studiesOfFindings(view.evidence, this.session.findingsOf(path)).has(study)
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trial-card': TrialCard;
  }
}
