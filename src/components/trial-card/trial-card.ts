// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Trial } from '../../data/dataset.js';
import { nearestWord, type Problem } from '../../data/problems.js';
import { placeLabel } from '../../locales/labels.js';
import { formatReference, referenceLinks } from '../../model/citation.js';
import { localize, type Evidence } from '../../model/evidence.js';
import { visibleRecords, type Filter } from '../../model/filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import { findingsThrough, sameStations, type Path } from '../../model/selection.js';
import { buildTrialFlow, type TrialFlow } from '../../model/trial-flow.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { flowChartStyles } from '../internal/flow-chart.styles.js';
import { memo } from '../internal/memo.js';
import { renderStatus } from '../internal/render-study.js';
import { tokens } from '../internal/tokens.styles.js';
import { renderAbout, renderConflicts, renderFlow, renderRegistration, type TrialView } from './render-trial.js';
import { trialCardStyles } from './trial-card.styles.js';

/** Whether a report's study is in view, left out by the filter, or without findings in the data. */
type Presence = 'in-view' | 'filtered' | 'absent';

interface CardView {
  readonly evidence: Evidence;
  readonly cards: readonly { readonly flow: TrialFlow; readonly presence: Presence }[];
  /** Reports that the filter leaves out of the list. */
  readonly leftOut: number;
  readonly visible: ReturnType<typeof visibleRecords>;
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

  private view: CardView | undefined;
  private readonly derive = memo((evidence: Evidence, trial: string, filter: string): CardView => deriveCards(evidence, trial, JSON.parse(filter) as Filter));

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { evidence } = this;
    this.view = undefined;
    if (evidence === undefined) {
      this.settingProblems = [];
      return;
    }
    const { filter, problems } = this.readFilter(evidence);
    this.settingProblems = [...problems, ...checkTrial(evidence, this.trial)];
    if (!this.isBlocked) this.view = this.derive(evidence, this.trial, JSON.stringify(filter));
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div class="root" lang=${messages.language}>${this.renderProblems()} ${view === undefined ? this.renderWaiting() : this.renderCards(view)}</div>`;
  }

  private renderWaiting(): TemplateResult {
    return html`<slot></slot>${this.problems.length > 0 ? nothing : html`<p class="state">${this.messages.states.loading}</p>`}`;
  }

  private renderCards(view: CardView): TemplateResult {
    const { trialCard } = this.messages;
    if (this.trial !== '' && view.cards[0] !== undefined) return this.renderCard(view, view.cards[0]);
    return html`<h2>${trialCard.title}</h2>
      ${view.evidence.dataset.trials.length === 0 ? html`<p class="state">${trialCard.none}</p>` : nothing}
      ${view.leftOut === 0 ? nothing : html`<p class="state quiet-text">${trialCard.leftOut(view.leftOut)}</p>`}
      <div class="cards">${view.cards.map((card) => this.renderCard(view, card))}</div>`;
  }

  private renderCard(view: CardView, { flow, presence }: CardView['cards'][number]): TemplateResult {
    const { messages } = this;
    const { evidence } = view;
    const { trial } = flow;
    const { trialCard } = messages;
    const path = pathOf(trial);
    const pressed = sameStations(this.selection.path, path);
    const concerned = presence === 'in-view' && isIn(view, this.selection.path, trial.study);
    const lit = isIn(view, this.highlight.path, trial.study);
    const label = localize(trial.label, messages.language);
    const study = evidence.studies.get(trial.study);
    const status = study === undefined ? nothing : renderStatus(messages, study);
    const painted: TrialView = { evidence, messages, flow };
    const heading = this.trial === '' ? html`<h3>${label}${status}</h3>` : html`<h2>${label}${status}</h2>`;
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
        ${presence === 'absent'
          ? nothing
          : html`<button type="button" class="choose" aria-pressed=${pressed} @click=${() => this.choose(view, path)} @focus=${() => this.light(presence, path)} @blur=${() => this.light(presence, [])}>
              ${pressed ? html`<span aria-hidden="true">✓ </span>${trialCard.selected}` : trialCard.select}<span class="visually-hidden">: ${label}</span>
            </button>`}
      </header>
      ${concerned && !pressed ? html`<p class="kicker"><span aria-hidden="true">● </span>${trialCard.concerned}</p>` : nothing}
      ${presence === 'in-view' ? nothing : html`<p class="note">${presence === 'filtered' ? trialCard.filtered : trialCard.absent}</p>`}
      ${this.renderCitation(evidence, trial)}
      <p class="quiet-text">${trialCard.summary(flow.known, flow.asked)}</p>
      <div class="columns">
        <div class="aside">${this.renderKeys(evidence, trial)} ${renderConflicts(painted)} ${renderAbout(painted)}</div>
        ${renderFlow(painted)}
      </div>
    </article>`;
  }

  private renderCitation(evidence: Evidence, trial: Trial): TemplateResult | typeof nothing {
    const reference = evidence.references.get(evidence.studies.get(trial.study)?.reference ?? '');
    if (reference === undefined) return nothing;
    return html`<p class="citation"><span lang=${reference.language ?? nothing}>${formatReference(reference, this.messages.language)}</span>
      ${referenceLinks(reference).map(({ label, url }) => html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`)}</p>`;
  }

  private renderKeys(evidence: Evidence, trial: Trial): TemplateResult {
    const { trialCard } = this.messages;
    return html`<dl class="facts registration">
      <div><dt>${trialCard.registration}</dt><dd>${renderRegistration(this.messages, trial.registration)}</dd></div>
      <div><dt>${trialCard.cited}</dt><dd>${trialCard.citedIn(placeLabel(evidence, this.messages, trial.citedBy), trial.citedBy.ref)}</dd></div>
    </dl>`;
  }

  private light(presence: Presence, path: Path): void {
    if (presence === 'in-view') this.changeHighlight(path);
  }

  private choose(view: CardView, path: Path): void {
    this.changeSelection({ type: 'toggle', path, origin: this.uid }, (next) => findingsThrough(view.evidence, view.visible, next, 'nearest'));
  }
}

/** The reports to show under a filter. One that was asked for by name is always shown. */
function deriveCards(evidence: Evidence, wanted: string, filter: Filter): CardView {
  const visible = visibleRecords(evidence, filter);
  const inView = new Set(visible.map((record) => record.study.id));
  const presenceOf = (trial: Trial): Presence => (inView.has(trial.study) ? 'in-view' : (evidence.studies.get(trial.study)?.findings.length ?? 0) > 0 ? 'filtered' : 'absent');
  const { trials } = evidence.dataset;
  const shown = trials.filter((trial) => (wanted === '' ? presenceOf(trial) !== 'filtered' : trial.id === wanted));
  const cards = shown.map((trial) => ({ flow: buildTrialFlow(trial), presence: presenceOf(trial) }));
  return { evidence, cards, leftOut: wanted === '' ? trials.length - shown.length : 0, visible };
}

function isIn(view: CardView, path: Path, study: string): boolean {
  return path.length > 0 && studiesOfFindings(view.evidence, findingsThrough(view.evidence, view.visible, path, 'nearest')).has(study);
}

function pathOf(trial: Trial): Path {
  return [{ facet: 'study', term: trial.study }];
}

function checkTrial(evidence: Evidence, word: string): readonly Problem[] {
  const known = evidence.dataset.trials.map((trial) => trial.id);
  if (word === '' || known.includes(word)) return [];
  return [{ where: 'trial', code: 'unknown-option', details: { word, suggestion: nearestWord(word, known) ?? '', known: known.join(', ') } }];
}

declare global {
  interface HTMLElementTagNameMap {
    'trial-card': TrialCard;
  }
}
