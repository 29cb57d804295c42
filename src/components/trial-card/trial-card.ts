// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fullMessages } from '../../locales/full-messages.js';
import type { Messages } from '../../locales/messages.js';
import { trialsTitle, trialTitle } from '../../locales/trial-text.js';
import type { Evidence } from '../../model/evidence.js';
import { studiesOfFindings } from '../../model/paths.js';
import { sameStations, type Path } from '../../model/selection.js';
import { checkChoice } from '../internal/card-findings.js';
import { Folding } from '../internal/controllers/folding.js';
import { Popovers } from '../internal/controllers/popovers.js';
import { RovingLists } from '../internal/controllers/roving-lists.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import {
  renderElementHead,
  type ElementHead,
  type Tool,
} from '../internal/fragments/render-element-head.js';
import { hueClass } from '../internal/fragments/render-swatch.js';
import { memo } from '../../view/memo.js';
import { elementStyles } from '../internal/styles/element.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { flowStyles } from './flow.styles.js';
import { renderCardHead, renderReport } from './render-card.js';
import { renderLine } from './render-line.js';
import { renderStudySave } from './render-study-save.js';
import { trialCardStyles } from './trial-card.styles.js';
import { deriveCards, pathOf, type Card, type CardView, type TrialView } from './trial-view.js';

/** Width in px below which several reports are folded. */
const narrowWidth = 640;

/**
 * @summary Clinical reports as flows: enrolment, treatment, follow-up and result.
 *
 * Each person is a dot. Every fact has a letter for its source, which links to it. What is not
 * reported is dotted and named, never guessed; where sources differ, it is said. A report's study
 * can be selected in all linked views.
 *
 * @element trial-card
 * @tagname trial-card
 * @slot - Fallback, shown without JavaScript, before the upgrade and when nothing can be drawn.
 * @csspart heading - The first line of the element.
 * @csspart toolbar - The tools at its end.
 * @csspart card - One clinical report.
 * @csspart flow - The ordered list of stations.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A report's study was selected.
 * @fires evidence-highlight - The pointer or focus is on a report.
 */
export class TrialCard extends EvidenceElement {
  static readonly tagName = 'trial-card';
  static override styles = [tokens, elementStyles, flowStyles, trialCardStyles];

  /** Id of one clinical report; by default all are shown, one below the other. */
  @property({ reflect: true }) trial = '';
  /** Replaces the first line, which by default says the result. */
  @property({ reflect: true }) heading = '';

  /** Shows only the first line until a reader opens the rest. */
  @property({ type: Boolean, reflect: true }) folded = false;

  /** Ids of the reports that a reader opened where reports are folded. */
  @state() private opened: ReadonlySet<string> = new Set();

  private readonly size = new SizeController(this);
  private readonly folding = new Folding(this);
  private readonly popovers = new Popovers<string>(this);
  /** Makes the letters of a report, some twenty, one tab stop. */
  private readonly roving = new RovingLists(this, {
    isRightToLeft: () => this.languages.rightToLeft,
  });
  private readonly derive = memo(deriveCards);
  private view: CardView | undefined;

  protected override get messages(): Messages {
    return fullMessages(super.messages);
  }

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
    const [only] = view.cards;
    if (this.trial !== '' && only !== undefined) return this.renderCard(view, only);
    const { trialCard } = this.messages;
    const isEmpty = view.evidence.dataset.trials.length === 0;
    const title = isEmpty
      ? trialCard.none
      : trialsTitle(
          this.messages,
          view.cards.map(({ flow }) => flow),
        );
    const head = renderElementHead({
      title: this.heading || title,
      line: view.leftOut === 0 ? nothing : trialCard.leftOut(view.leftOut),
      tools: this.isNarrow(view) ? [this.openTool(view)] : [],
      toolsLabel: trialCard.listTools,
      fold: this.folding.fold,
    });
    if (this.folding.isFolded) return head;
    return html`${head} ${this.renderOwnConditions()}
      <div class="cards">${view.cards.map((card) => this.renderCard(view, card))}</div>`;
  }

  private renderCard(view: CardView, card: Card): TemplateResult {
    const { messages, session } = this;
    const { flow, presence, hue } = card;
    const { id, study } = flow.trial;
    const isConcerned =
      presence === 'in-view' && this.isIn(view.evidence, session.selection.path, study);
    const isPointed = this.isIn(view.evidence, session.highlight.path, study);
    const shown: TrialView = {
      evidence: view.evidence,
      messages,
      flow,
      isAlone: this.trial !== '',
    };
    const head = this.renderHead(shown, card);
    if (this.trial !== '' && this.folding.isFolded) return head;
    return html`<article
      class="card ${hueClass(hue)} ${isPointed ? 'lit' : ''}"
      part="card"
      data-trial=${id}
      data-roving
      aria-current=${isConcerned ? 'true' : nothing}
      @pointerenter=${() => this.point(card, true)}
      @pointerleave=${() => this.point(card, false)}
      @focusin=${(event: FocusEvent) => this.enter(card, event)}
      @keydown=${this.roving.onKeyDown}
      @focusout=${(event: FocusEvent) => this.leave(card, event)}
    >
      ${head} ${this.isNarrow(view) ? this.renderFolded(shown, card) : renderReport(shown, card)}
    </article>`;
  }

  private renderHead(shown: TrialView, card: Card): TemplateResult {
    const { messages } = this;
    const { evidence, flow } = shown;
    const title = trialTitle(evidence, messages, flow);
    const save = saveName(card);
    const head: ElementHead = {
      title,
      line: renderLine(shown),
      tools: this.toolsOf(card),
      toolsLabel: messages.trialCard.tools,
      popovers: this.popovers.render(save, messages.trialCard.save, () =>
        renderStudySave(evidence, messages, flow.trial.study),
      ),
    };
    return this.trial === ''
      ? renderCardHead(head)
      : renderElementHead({ ...head, title: this.heading || title, fold: this.folding.fold });
  }

  /** The tools of a report; none where the data have no findings of its study. */
  private toolsOf(card: Card): readonly Tool[] {
    const { trialCard } = this.messages;
    if (card.presence === 'absent') return [];
    const path = pathOf(card.flow.trial);
    const isOn = sameStations(this.session.selection.path, path);
    const save = saveName(card);
    return [
      {
        name: 'select',
        label: isOn ? trialCard.selected : trialCard.select,
        isOn,
        onPress: () => this.session.toggle(path),
      },
      {
        name: save,
        label: trialCard.save,
        isOpen: this.popovers.open === save,
        onPress: () => this.popovers.toggle(save),
      },
    ];
  }

  /** The report of a narrow list, below a line that opens it. */
  private renderFolded(shown: TrialView, card: Card): TemplateResult {
    const { id, cautions = [], discrepancies = [] } = shown.flow.trial;
    const label = this.messages.trialCard.report(cautions.length + discrepancies.length);
    return html`<details
      class="more report"
      ?open=${this.opened.has(id)}
      @toggle=${(event: Event) => this.open(id, (event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>${label}</summary>
      ${renderReport(shown, card)}
    </details>`;
  }

  /** Whether each report is folded to its head, as several are in a narrow place. */
  private isNarrow(view: CardView): boolean {
    return (
      view.cards.length > 1 &&
      this.size.seen &&
      this.size.width > 0 &&
      this.size.width < narrowWidth
    );
  }

  /** Opens or closes all reports of a narrow list. */
  private openTool(view: CardView): Tool {
    const { trialCard } = this.messages;
    const ids = view.cards.map(({ flow }) => flow.trial.id);
    const isAllOpen = ids.every((id) => this.opened.has(id));
    return {
      name: 'open',
      label: isAllOpen ? trialCard.foldAll : trialCard.openAll,
      onPress: () => (this.opened = new Set(isAllOpen ? [] : ids)),
    };
  }

  private open(trial: string, open: boolean): void {
    if (this.opened.has(trial) !== open)
      this.opened = new Set(
        open ? [...this.opened, trial] : [...this.opened].filter((each) => each !== trial),
      );
  }

  private point({ flow, presence }: Card, on: boolean): void {
    if (presence === 'in-view') this.session.point(on ? pathOf(flow.trial) : []);
  }

  private enter(card: Card, event: FocusEvent): void {
    this.roving.onFocusIn(event);
    this.point(card, true);
  }

  private leave(card: Card, { currentTarget, relatedTarget }: FocusEvent): void {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.point(card, false);
  }

  /** Whether a study has findings of a path. */
  private isIn(evidence: Evidence, path: Path, study: string): boolean {
    return path.length > 0 && studiesOfFindings(evidence, this.session.findingsOf(path)).has(study);
  }
}

/** Names the popover of a report; its first word is the class that all of them have. */
function saveName({ flow }: Card): string {
  return `save ${flow.trial.id}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'trial-card': TrialCard;
  }
}
