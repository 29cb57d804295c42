// SPDX-License-Identifier: MIT
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { checkOption } from '../../data/problems.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import { findingsThrough, type Path } from '../../model/selection.js';
import { EvidenceElement } from './evidence-element.js';

/** What the cards are drawn from: at least the evidence and its findings in view. */
export interface CardsView {
  readonly evidence: Evidence;
  readonly visible: readonly FindingRecord[];
}

/** The attribute by which an author asks for one card, and the words it knows. */
export interface CardChoice {
  readonly attribute: string;
  readonly word: string;
  readonly known: readonly string[];
}

/**
 * What the views share that show records of the dataset as cards: clinical reports, reviews, challenges. One of them can be
 * asked for by its id; each is tied to evidence that it selects and lights in all linked views.
 */
export abstract class CardsElement<View extends CardsView> extends EvidenceElement {
  private view: View | undefined;

  protected abstract choiceOf(evidence: Evidence): CardChoice;
  /** Makes the view; the same one for the same words. */
  protected abstract readonly derive: (evidence: Evidence, wanted: string, filter: Filter) => View;
  protected abstract renderCards(view: View): TemplateResult;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { evidence } = this;
    this.view = undefined;
    this.settingProblems = [];
    if (evidence === undefined) return;
    const { filter, problems } = this.readFilter(evidence);
    const { attribute, word, known } = this.choiceOf(evidence);
    this.settingProblems = [
      ...problems,
      ...(word === '' ? [] : checkOption(attribute, word, known)),
    ];
    if (!this.isBlocked) this.view = this.derive(evidence, word, filter);
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div class="root" lang=${messages.language}>
      ${this.renderProblems()}
      ${view === undefined ? this.renderFallback() : this.renderCards(view)}
    </div>`;
  }

  /** The findings in view that pass through a path. */
  protected findingsOf({ evidence, visible }: CardsView, path: Path): ReadonlySet<number> {
    return findingsThrough(evidence, visible, path, 'nearest');
  }

  /** The studies in view that have a finding both of a path and among others. */
  protected sharedStudies(
    view: CardsView,
    path: Path,
    findings: ReadonlySet<number>,
  ): ReadonlySet<string> {
    return studiesOfFindings(
      view.evidence,
      [...this.findingsOf(view, path)].filter((finding) => findings.has(finding)),
    );
  }

  /** Selects a path everywhere, or lets it go. */
  protected toggle(view: CardsView, path: Path): void {
    this.changeSelection({ type: 'toggle', path, origin: this.uid }, (next) =>
      this.findingsOf(view, next),
    );
  }
}
