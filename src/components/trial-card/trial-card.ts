// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Trial } from '../../data/dataset.js';
import { placeLabel } from '../../locales/labels.js';
import { formatReference, referenceLinks } from '../../model/citation.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { visibleRecords, type Filter } from '../../model/filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import { sameStations, type Path } from '../../model/selection.js';
import { buildTrialFlow, type TrialFlow } from '../../model/trial-flow.js';
import { checkChoice } from '../internal/card-findings.js';
import { EvidenceElement, type Drawable } from '../internal/evidence-element.js';
import { flowChartStyles } from '../internal/styles/flow-chart.styles.js';
import { memo } from '../internal/memo.js';
import { renderChoice } from '../internal/fragments/render-choice.js';
import { renderStatus } from '../internal/fragments/render-study.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import {
  renderAbout,
  renderConflicts,
  renderFlow,
  renderPeople,
  renderRegistration,
  type TrialView,
} from './render-trial.js';
import { trialCardStyles } from './trial-card.styles.js';

/** In px; below it a report is as long as it is narrow. */
const narrowWidth = 620;

/** Whether a report's study is in view, left out by the filter, or without findings in the data. */
type Presence = 'in-view' | 'filtered' | 'absent';

interface CardView extends Drawable {
  readonly cards: readonly { readonly flow: TrialFlow; readonly presence: Presence }[];
  /** Reports that the filter leaves out of the list. */
  readonly leftOut: number;
}

/**
 * @summary Clinical reports as flows: who was enrolled, what they got, how long they were followed, what came of it.
 *
 * Every fact says where it was seen. What is not known stands as not known, with a dashed outline, and is never guessed.
 * Where two sources disagree, both are shown. A report's study can be selected in all linked views.
 *
 * @element trial-card
 * @tagname trial-card
 * @slot - Fallback, shown without JavaScript, before the upgrade and when nothing can be drawn.
 * @csspart card - One clinical report.
 * @csspart flow - The ordered list of steps.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A report's study was selected.
 * @fires evidence-highlight - A report is pointed at.
 */
export class TrialCard extends EvidenceElement {
  static readonly tagName = 'trial-card';
  static override styles = [tokens, flowChartStyles, trialCardStyles];

  /** Id of one clinical report; without it, all are shown one below the other. */
  @property({ reflect: true }) trial = '';

  /** Reports that are unfolded where they are folded. */
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
    const { messages, view } = this;
    return html`<div class="root" lang=${messages.language}>
      ${this.renderProblems()}
      ${view === undefined ? this.renderFallback() : this.renderCards(view)}
      ${this.announcer.render()}
    </div>`;
  }

  private renderCards(view: CardView): TemplateResult {
    const { trialCard } = this.messages;
    if (this.trial !== '' && view.cards[0] !== undefined)
      return this.renderCard(view, view.cards[0]);
    return html`<h2>${trialCard.title}</h2>
      ${this.renderOwnConditions()}
      ${view.evidence.dataset.trials.length === 0 ? html`<p class="state">${trialCard.none}</p>` : nothing}
      ${view.leftOut === 0 ? nothing : html`<p class="state quiet-text">${trialCard.leftOut(view.leftOut)}</p>`}
      ${this.renderFoldAll(view)}
      <div class="cards">${view.cards.map((card) => this.renderCard(view, card))}</div>`;
  }

  private renderCard(
    view: CardView,
    { flow, presence }: CardView['cards'][number],
  ): TemplateResult {
    const { messages } = this;
    const { evidence } = view;
    const { trial } = flow;
    const { trialCard } = messages;
    const path = pathOf(trial);
    const pressed = sameStations(this.session.selection.path, path);
    const concerned =
      presence === 'in-view' && this.isIn(view, this.session.selection.path, trial.study);
    const lit = this.isIn(view, this.session.highlight.path, trial.study);
    const label = localize(trial.label, messages.language);
    const study = evidence.studies.get(trial.study);
    const status = study === undefined ? nothing : renderStatus(messages, study);
    const painted: TrialView = { evidence, messages, flow };
    const heading =
      this.trial === '' ? html`<h3>${label}${status}</h3>` : html`<h2>${label}${status}</h2>`;
    return html`<article
      class="card ${lit ? 'lit' : ''}"
      part="card"
      data-trial=${trial.id}
      aria-current=${concerned ? 'true' : nothing}
      @pointerenter=${() => this.light(presence, path)}
      @pointerleave=${() => this.light(presence, [])}
    >
      <header class="card-head">
        ${heading}
        ${
          presence === 'absent'
            ? nothing
            : renderChoice({
                pressed,
                texts: trialCard,
                name: label ?? trial.id,
                onChoose: () => this.session.toggle(path),
                onLight: (on) => this.light(presence, on ? path : []),
              })
        }
      </header>
      ${concerned && !pressed ? html`<p class="kicker"><span aria-hidden="true">● </span>${trialCard.concerned}</p>` : nothing}
      ${presence === 'in-view' ? nothing : html`<p class="note">${presence === 'filtered' ? trialCard.filtered : trialCard.absent}</p>`}
      ${this.renderCitation(evidence, trial)}
      <p class="quiet-text">${trialCard.summary(flow.known, flow.asked)}</p>
      ${this.isFolded(view) ? this.renderFolded(painted) : this.renderReport(painted)}
    </article>`;
  }

  private renderReport(painted: TrialView): TemplateResult {
    return html`<div class="columns">
      <div class="aside">
        ${this.renderKeys(painted.evidence, painted.flow.trial)} ${renderConflicts(painted)}
        ${renderAbout(painted)}
      </div>
      ${renderFlow(painted)}
    </div>`;
  }

  /** How many took part, and the whole report behind one line. */
  private renderFolded(painted: TrialView): TemplateResult {
    const { trialCard } = this.messages;
    const { id, cautions = [], discrepancies = [] } = painted.flow.trial;
    return html`${renderPeople(painted)}
      <details
        class="report"
        ?open=${this.opened.has(id)}
        @toggle=${(event: Event) => this.open(id, (event.currentTarget as HTMLDetailsElement).open)}
      >
        <summary>${trialCard.report(cautions.length + discrepancies.length)}</summary>
        ${this.renderReport(painted)}
      </details>`;
  }

  /** Several reports in a narrow place are a long way: each is folded to its head. */
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
      ${referenceLinks(reference).map(({ label, url }) => html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`)}
    </p>`;
  }

  private renderKeys(evidence: Evidence, trial: Trial): TemplateResult {
    const { trialCard } = this.messages;
    return html`<dl class="facts registration">
      <div>
        <dt>${trialCard.registration}</dt>
        <dd>${renderRegistration(this.messages, trial.registration)}</dd>
      </div>
      <div>
        <dt>${trialCard.cited}</dt>
        <dd>
          ${trialCard.citedIn(placeLabel(evidence, this.messages, trial.citedBy), trial.citedBy.ref)}
        </dd>
      </div>
    </dl>`;
  }

  private light(presence: Presence, path: Path): void {
    if (presence === 'in-view') this.session.point(path);
  }

  /** Whether a study has findings of a path. */
  private isIn(view: CardView, path: Path, study: string): boolean {
    return (
      path.length > 0 && studiesOfFindings(view.evidence, this.session.findingsOf(path)).has(study)
    );
  }
}

/** The reports to show under a filter. One that was asked for by name is always shown. */
function deriveCards(evidence: Evidence, wanted: string, filter: Filter): CardView {
  const visible = visibleRecords(evidence, filter);
  const inView = new Set(visible.map((record) => record.study.id));
  const presenceOf = (trial: Trial): Presence =>
    inView.has(trial.study)
      ? 'in-view'
      : (evidence.studies.get(trial.study)?.findings.length ?? 0) > 0
        ? 'filtered'
        : 'absent';
  const { trials } = evidence.dataset;
  const shown = trials.filter((trial) =>
    wanted === '' ? presenceOf(trial) !== 'filtered' : trial.id === wanted,
  );
  const cards = shown.map((trial) => ({
    flow: buildTrialFlow(trial),
    presence: presenceOf(trial),
  }));
  const leftOut = wanted === '' ? trials.length - shown.length : 0;
  return { evidence, filter, cards, leftOut };
}

function pathOf(trial: Trial): Path {
  return [{ facet: 'study', term: trial.study }];
}

declare global {
  interface HTMLElementTagNameMap {
    'trial-card': TrialCard;
  }
}
