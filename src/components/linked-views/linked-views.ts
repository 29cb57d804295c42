// SPDX-License-Identifier: MIT
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset } from '../../data/dataset.js';
import { bringWhole } from '../../data/default-evidence.js';
import { studiesOf } from '../../model/counts.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { filterOfPath } from '../../model/path-filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import { explainHidden } from '../../model/hidden.js';
import { Announcer } from '../internal/controllers/announcer.js';
import { DataController } from '../internal/controllers/data-controller.js';
import { GroundController } from '../internal/controllers/ground-controller.js';
import { LanguageController } from '../internal/controllers/language-controller.js';
import { ReaderText } from '../internal/controllers/reader-text.js';
import { Popovers } from '../internal/controllers/popovers.js';
import { SessionController } from '../internal/controllers/session-controller.js';
import { OwnStyles } from '../internal/controllers/own-styles.js';
import { TranslatedText } from '../internal/controllers/translated-text.js';
import { version } from '../internal/define-element.js';
import { renderProblems } from '../internal/fragments/render-problems.js';
import { keepFallback } from '../internal/keep-fallback.js';
import { restoreDefaults } from '../internal/restore-defaults.js';
import { lateFiles } from './late-files.js';
import { linkedViewsStyles } from './linked-views.styles.js';
import { compareFilters, renderBar } from './render-bar.js';

/**
 * @summary Links the views inside it: one dataset, one filter, one selection.
 *
 * Selecting, filtering or pointing in any view shows in all of them. A bar that stays in the window
 * says what is selected or filtered; from it a reader shows only that, saves or cites it, and clears
 * it. Two of these on a page are independent.
 *
 * @element linked-views
 * @tagname linked-views
 * @slot - The views, and anything between them.
 * @csspart bar - The bar of the shared selection and filter.
 * @cssprop --evidence-bar-offset - Distance of the bar from the top of the window, for fixed page
 *   headers.
 * @fires evidence-select - A view changed the selection (sent by the view), or it was cleared in
 *   the bar.
 * @fires evidence-filter - A view changed the filter (sent by the view), or it was cleared in the
 *   bar.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems.
 */
export class LinkedViews extends LitElement {
  static readonly tagName = 'linked-views';
  static readonly libraryVersion = version;
  static override styles = linkedViewsStyles;

  /** Conditions for all views: `facet:value[,value] … !facet:value`. */
  @property({ reflect: true }) filter = '';
  /** What is selected in all views: a node, a link or a longer path. */
  @property({ reflect: true }) selected = '';
  /** Address of custom data, `.json` or `.csv`. */
  @property({ reflect: true }) src: string | undefined;
  /**
   * Custom data: a dataset, a list of rows or of findings, or the text of a table or of JSON. Takes
   * precedence over `src`.
   */
  @property({ attribute: false }) data: Dataset | readonly unknown[] | string | undefined;

  private readonly languages = new LanguageController(this);
  private readonly loader = new DataController(this);
  private readonly announcer = new Announcer(this, (sentences) =>
    this.languages.messages.sentences(sentences),
  );
  private readonly session = new SessionController(this, {
    loader: this.loader,
    announcer: this.announcer,
    messages: () => this.languages.messages,
    provides: true,
    onHighlight: () => undefined, // the views show it
  });

  protected readonly readerText = new ReaderText(this, '.bar');
  protected readonly ground = new GroundController(this, '.problems, .bar');
  protected readonly translated = new TranslatedText(this);
  protected readonly ownStyles = new OwnStyles(this);
  private readonly popovers = new Popovers<'save'>(this, '.bar');
  /** Settled once what was pressed is open. */
  private opening: Promise<void> = Promise.resolve();
  private isOpening = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.ownStyles.createRoot(() => super.createRenderRoot());
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    return this.languages.inWords(() => void super.scheduleUpdate());
  }

  protected override performUpdate(): void {
    // nothing is drawn in a language in which it will not stay
    if (!this.languages.isComing) keepFallback(this, () => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    restoreDefaults(this, changed);
    super.willUpdate(changed);
    const { session, data, src, filter, selected } = this;
    this.filter = session.update({ data, src, filter, selected });
    const { evidence } = session;
    if (evidence === undefined) return;
    const unknown = session.takeSelected(selected);
    if (unknown.length === 0) this.selected = session.writeSelected();
    if (session.session.problems.length === 0) session.drawAll(evidence);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.opening;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.session.reportProblems(this.session.session.problems);
  }

  protected override render(): TemplateResult {
    return html`${this.renderProblems()}${this.renderBar()}
      <div class="views"><slot></slot></div>
      ${this.announcer.render()}`;
  }

  /** The problems of the data and the filter, once for all views. */
  private renderProblems(): TemplateResult | typeof nothing {
    const { problems } = this.session.session;
    if (problems.length === 0) return nothing;
    const { messages } = this.languages;
    const retry = this.loader.canRetry ? (): void => this.loader.retry() : undefined;
    const content = renderProblems({ messages, problems, isBlocked: true, retry });
    return html`<div class="problems" lang=${messages.language}>${content}</div>`;
  }

  private renderBar(): TemplateResult | typeof nothing {
    const { evidence, inView, selection, dropped, session } = this.session;
    if (evidence === undefined || inView === undefined) return nothing;
    const { path } = selection;
    const findings = this.session.findingsOf(path);
    const isSelected = path.length > 0;
    const shared = {
      evidence,
      path,
      selected: {
        studies: studiesOfFindings(evidence, findings).size,
        findings: findings.size,
      },
      inView: { studies: studiesOf(inView.records), findings: inView.records.length },
      unlit: explainHidden(evidence, inView, path),
      dropped,
      ...compareFilters(session.filter, session.authorFilter),
    };
    const filter = isSelected
      ? filterOfPath(evidence, inView.records, path, session.filter)
      : undefined;
    return renderBar({
      shared,
      messages: this.languages.messages,
      isSaving: this.popovers.open === 'save',
      popover: this.renderSave(evidence, inView.records, isSelected ? findings : undefined),
      showOnly: filter && ((): void => this.showOnly(filter)),
      onSave: () => {
        // a second press while it opens would close it
        if (!this.isOpening) this.opening = this.toggleSave(evidence.dataset);
      },
      onClear: this.clear,
    });
  }

  /** Files of what is selected, else of all in view. */
  private renderSave(
    evidence: Evidence,
    inView: readonly FindingRecord[],
    selected: ReadonlySet<number> | undefined,
  ): TemplateResult | typeof nothing {
    const { messages } = this.languages;
    const { linkedViews } = messages;
    const records =
      selected === undefined ? inView : inView.filter(({ index }) => selected.has(index));
    return this.popovers.render('save', linkedViews.save, () =>
      lateFiles.code?.renderSave({
        evidence,
        messages,
        records,
        scope: linkedViews.saves(studiesOf(records)),
        fileWord: 'studies',
      }),
    );
  }

  /** Opens or closes what saves, once its code and all of the evidence are there. */
  private async toggleSave(dataset: Dataset): Promise<void> {
    this.isOpening = true;
    try {
      await Promise.all([lateFiles.bring(), bringWhole(dataset)]);
      this.popovers.toggle('save');
    } catch {
      // the console says what is missing; the next press tries again
    } finally {
      this.isOpening = false;
    }
  }

  private showOnly(filter: Filter): void {
    this.session.changeFilter(filter);
    this.session.clear();
  }

  private readonly clear = (): void => {
    this.session.clear();
    this.session.resetFilter();
    // the button is removed with the bar: move focus to the host
    this.tabIndex = -1;
    this.focus({ preventScroll: true });
    this.addEventListener('blur', () => this.removeAttribute('tabindex'), { once: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'linked-views': LinkedViews;
  }
}
