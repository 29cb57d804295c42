// SPDX-License-Identifier: MIT
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset } from '../../data/dataset.js';
import { checkOption, type Problem } from '../../data/problems.js';
import type { DecodedText } from '../../data/table/decode-bytes.js';
import { bringReadingCode } from './controllers/reading-code.js';
import { describeProblems, type DescribedProblem } from '../../locales/describe-problems.js';
import { foundColumns, type FoundColumn } from '../../locales/found-columns.js';
import type { FirstMessages } from '../../locales/index.js';
import { isLarge, type Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { Announcer } from './controllers/announcer.js';
import { DataController } from './controllers/data-controller.js';
import { GroundController } from './controllers/ground-controller.js';
import { ReaderText } from './controllers/reader-text.js';
import { LanguageController } from './controllers/language-controller.js';
import { SessionController } from './controllers/session-controller.js';
import { NeededCode } from './controllers/needed-code.js';
import { OwnStyles } from './controllers/own-styles.js';
import { TranslatedText } from './controllers/translated-text.js';
import { WholeEvidence, type LateCode } from './controllers/whole-evidence.js';
import { version } from './define-element.js';
import { renderDropped } from './fragments/render-dropped.js';
import { renderOwnConditions } from './fragments/render-own-conditions.js';
import { renderProblems } from './fragments/render-problems.js';
import { lostChild } from './lost-child.js';
import { keepFallback } from './keep-fallback.js';
import { lostData } from './lost-data.js';
import { ownTask } from './own-task.js';
import { restoreDefaults } from './restore-defaults.js';

/** THE list of what an element does with data of which some rows have problems. */
const onProblemOptions = ['message', 'draw-valid'] as const;

/** What an element can draw from. */
export interface Drawable {
  readonly evidence: Evidence;
  /** The filter in force. */
  readonly filter: Filter;
}

/**
 * The base of all elements that draw evidence: data and filter as attributes, problems, fallback.
 * Everything else is a controller. Elements derive their view in `willUpdate` and only paint in
 * `render`.
 */
export abstract class EvidenceElement extends LitElement {
  static readonly libraryVersion = version;

  /**
   * The text of a file as `src` reads it: by its byte order mark, as UTF-8, else in the encoding that
   * fits, which a notice names.
   */
  static async decode(file: Blob): Promise<DecodedText> {
    const [bytes, { decodeBytes }] = await Promise.all([file.arrayBuffer(), bringReadingCode()]);
    return decodeBytes(new Uint8Array(bytes), '');
  }

  /** Conditions: `facet:value[,value] … !facet:value`. Other facets keep the dataset's defaults. */
  @property({ reflect: true }) filter = '';
  /** Address of custom data, `.json` or `.csv`. */
  @property({ reflect: true }) src: string | undefined;
  /** `draw-valid` draws the sound rows of custom data beside the message; by default none are. */
  @property({ attribute: 'on-error', reflect: true })
  onProblem: 'message' | 'draw-valid' = 'message';
  /**
   * Custom data: a dataset, a list of rows or of findings, or the text of a table or of JSON. Takes
   * precedence over `src`.
   */
  @property({ attribute: false }) data: Dataset | readonly unknown[] | string | undefined;

  protected readonly languages = new LanguageController(this);
  protected readonly loader = new DataController(this);
  protected readonly announcer = new Announcer(this, (sentences) =>
    this.messages.sentences(sentences),
  );
  protected readonly session = new SessionController(this, {
    loader: this.loader,
    announcer: this.announcer,
    messages: () => this.messages,
    onHighlight: () => this.showHighlight(),
  });
  protected readonly readerText = new ReaderText(this);
  protected readonly ground = new GroundController(this);
  protected readonly whole = new WholeEvidence(
    this,
    () => this.session.evidence,
    () => this.late,
  );
  protected readonly translated = new TranslatedText(this);
  /** Code without which it does not draw what it shows. */
  protected readonly needed = new NeededCode(this);
  protected readonly ownStyles = new OwnStyles(this, () => this.late?.styles ?? []);
  /** Problems of the element's own attributes, found anew with every update. */
  protected settingProblems: readonly Problem[] = [];

  protected get messages(): FirstMessages {
    return this.languages.messages;
  }

  /** What is wrong with the data or the attributes now; empty where all is well. */
  get problems(): readonly Problem[] {
    return [...this.session.session.problems, ...this.settingProblems];
  }

  /**
   * The columns that the data can be drawn with, each with its number of terms and of findings that
   * name none; empty while there are no data to draw.
   */
  get foundColumns(): readonly FoundColumn[] {
    const { evidence } = this.session;
    return evidence === undefined ? [] : foundColumns(evidence, this.messages);
  }

  /**
   * Problems or notices, as the events `evidence-error` and `evidence-load` carry them, as sentences
   * in the element's language: the first of each kind, with the number of further ones.
   */
  describe(problems: readonly Problem[]): readonly DescribedProblem[] {
    return describeProblems(problems, this.messages);
  }

  /** Whether problems keep this element from drawing. */
  protected get isBlocked(): boolean {
    if (this.settingProblems.length > 0) return true;
    const isPartial = this.onProblem === 'draw-valid' && this.session.evidence !== undefined;
    return this.problems.length > 0 && !isPartial;
  }

  /**
   * What comes with the texts of the evidence, for an element that draws before them; the others
   * wait.
   */
  protected readonly late: LateCode | undefined = undefined;

  /** Shows a new highlight. Elements that can do so without a rendering override this. */
  protected showHighlight(): void {
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.ownStyles.createRoot(() => super.createRenderRoot());
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const update = (): Promise<void> | undefined =>
      this.languages.inWords(() => void super.scheduleUpdate());
    const { isShared, evidence } = this.session;
    const takesTurns = isShared && evidence !== undefined && isLarge(evidence.dataset);
    return takesTurns ? ownTask().then(update) : update();
  }

  protected override performUpdate(): void {
    // nothing is drawn in a language in which it will not stay
    if (!this.languages.isComing) keepFallback(this, () => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    restoreDefaults(this, changed);
    super.willUpdate(changed);
    const { data, src, filter } = this;
    this.filter = this.session.update({ data, src, filter });
  }

  /**
   * What to draw from, once the element's attributes are checked; `undefined` while data are
   * loading and where a problem keeps the element from drawing.
   */
  protected readDrawable(check: (evidence: Evidence) => readonly Problem[]): Drawable | undefined {
    const { evidence, filterProblems } = this.session;
    // needed before there is evidence: it decides whether sound rows are drawn
    const onError = checkOption('on-error', this.onProblem, onProblemOptions);
    const others = evidence === undefined ? [] : [...check(evidence), ...filterProblems];
    const lost = [...lostChild(this), ...lostData(evidence, others)];
    const { problem } = this.late === undefined ? this.whole : {};
    const missing = problem === undefined ? [] : [problem];
    this.settingProblems = [...onError, ...others, ...lost, ...missing];
    if (evidence === undefined || this.isBlocked) return undefined;
    if (this.late === undefined && !this.whole.demand()) return undefined;
    this.session.drawAll(evidence);
    return { evidence, filter: this.session.filter };
  }

  /** Resolves once what is there is painted; `updateComplete` waits for files as well. */
  protected async painted(): Promise<void> {
    await super.getUpdateComplete();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.painted();
    // who waits may save what is not on the screen
    if (this.late !== undefined) await this.whole.fetch();
    await this.whole.settled;
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.session.reportProblems(this.session.isShared ? this.settingProblems : this.problems);
  }

  /** Which selection was dropped and why; once it is closed, focus has to go on. */
  protected renderDropped(onClosed: () => void): TemplateResult | typeof nothing {
    const { dropped } = this.session;
    if (dropped === undefined) return nothing;
    return renderDropped(dropped, this.messages, () => {
      this.session.dismissDropped();
      onClosed();
    });
  }

  /** The conditions of this view alone, each with a button that lifts it. */
  protected renderOwnConditions(): TemplateResult | typeof nothing {
    const { session, messages } = this;
    const { evidence, ownConditions, liftedFacets } = session;
    if (evidence === undefined || ownConditions.length === 0) return nothing;
    return renderOwnConditions(evidence, messages, ownConditions, liftedFacets, (facet) =>
      session.toggleOwnCondition(facet),
    );
  }

  /** The author's fallback, then that data are loading or what reserves the room of the drawing. */
  protected renderFallback(room: TemplateResult | typeof nothing = nothing): TemplateResult {
    if (this.problems.length > 0) return html`<slot></slot>`;
    const loading = html`<p class="state loading">${this.messages.states.loading}</p>`;
    const isComing =
      this.session.evidence === undefined || (this.late === undefined && !this.whole.isThere);
    return html`<slot></slot>${isComing ? loading : room}`;
  }

  /**
   * The root of an element: problems, its drawing or the fallback, the live region. `room` reserves
   * the place of the drawing.
   */
  protected renderInRoot(
    drawing: TemplateResult | undefined,
    room?: TemplateResult,
  ): TemplateResult {
    return html`<div class="root element" lang=${this.messages.language}>
      ${this.renderProblems()} ${drawing ?? this.renderFallback(room)} ${this.announcer.render()}
    </div>`;
  }

  /** The problems as a message in the page. */
  protected renderProblems(): TemplateResult | typeof nothing {
    const { messages, isBlocked, loader, whole, needed } = this;
    // those of a shared session stand once, above all views
    const problems = this.session.isShared ? this.settingProblems : this.problems;
    if (problems.length === 0) return nothing;
    const failed = [loader, needed].find(({ canRetry }) => canRetry) ?? (whole.problem && whole);
    const retry = failed === undefined ? undefined : (): void => failed.retry();
    return renderProblems({ messages, problems, isBlocked, retry });
  }
}
