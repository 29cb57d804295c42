// SPDX-License-Identifier: MIT
import { ContextConsumer } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { linkedContext, type LinkedState } from '../../context/contexts.js';
import {
  EvidenceErrorEvent,
  EvidenceFilterEvent,
  EvidenceHighlightEvent,
  EvidenceLoadEvent,
  EvidenceSelectEvent,
} from '../../context/events.js';
import type { Dataset } from '../../data/dataset.js';
import type { Problem } from '../../data/problems.js';
import type { Messages } from '../../locales/index.js';
import { indexEvidence, type Evidence } from '../../model/evidence.js';
import {
  divideChange,
  formatFilter,
  parseFilter,
  withDefaults,
  type Filter,
} from '../../model/filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import {
  emptySelection,
  formatPath,
  isKnown,
  reduceSelection,
  samePath,
  type Path,
  type Selection,
  type SelectionAction,
} from '../../model/selection.js';
import { DataController } from './controllers/data-controller.js';
import { version } from './define-element.js';
import { LanguageController } from './controllers/language-controller.js';
import { lostWords, renderLost, type LostSelection } from './fragments/lost-selection.js';
import { memo } from './memo.js';
import { renderOwnConditions } from './fragments/render-own-conditions.js';

let instances = 0;

/**
 * What all elements share: they draw the bundled evidence, own data, or the evidence of the `<linked-views>` around them;
 * they speak the language of the nearest `lang`; they name problems in the page. Derived values are made in `willUpdate`.
 */
export abstract class EvidenceElement extends LitElement {
  static readonly libraryVersion = version;

  /** Conditions on the findings: `facet:value[,value] … !facet:value`. Facets not named keep the dataset's default conditions. */
  @property({ reflect: true }) filter = '';
  /** Address of own data, `.json` or `.csv`. */
  @property({ reflect: true }) src: string | undefined;
  /** `draw-valid` draws the sound rows of own data beside the message; by default nothing is drawn before all is mended. */
  @property({ attribute: 'on-error', reflect: true }) onProblem: 'message' | 'draw-valid' =
    'message';

  @state() private ownDataset: Dataset | undefined;
  /** Facets on which a reader lifted this view's own conditions. */
  @state() private liftedFacets: ReadonlySet<string> = new Set();
  protected linked: LinkedState | undefined;
  @state() protected ownSelection: Selection = emptySelection;
  /** A selection that new data or columns took away, until it is read or something else is selected. */
  @state() protected lost: LostSelection | undefined;
  private ownHighlight: LinkedState['highlight'] = { path: [], origin: '' };

  protected readonly languages = new LanguageController(this);
  protected readonly data = new DataController(this);
  /** Unlike any other on the page; for ids and for the origin of selections. */
  protected readonly uid = `${this.localName}-${(instances += 1)}`;
  /** Problems of settings, made anew with every update. */
  protected settingProblems: readonly Problem[] = [];
  private readonly mergeFilter = memo(
    (evidence: Evidence, text: string, shared: Filter | undefined, lifted: ReadonlySet<string>) => {
      const { filter, problems } = parseFilter(text, evidence);
      const own = filter.filter((clause) => !lifted.has(clause.facet));
      return {
        filter: withDefaults(
          own,
          shared ?? parseFilter(evidence.dataset.defaultFilter ?? '', evidence).filter,
        ),
        problems,
      };
    },
  );
  #announcedProblems = '';
  #loaded: Evidence | undefined;
  /** The evidence that the own selection was made in. */
  #selectedIn: Evidence | undefined;
  #toldLost: LostSelection | undefined;

  constructor() {
    super();
    new ContextConsumer(this, {
      context: linkedContext,
      subscribe: true,
      callback: (linked) => this.takeLinked(linked),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // where it stands next there may be no views around it
    this.linked = undefined;
  }

  /** Own data as an object; wins over `src`. Until they are given, the `data-*` attributes, as on every element. */
  override get dataset(): DOMStringMap {
    return (this.ownDataset as unknown as DOMStringMap | undefined) ?? super.dataset;
  }
  override set dataset(dataset: Dataset | DOMStringMap | undefined) {
    this.ownDataset = dataset as Dataset | undefined;
  }

  /** Whether own data were given to this very element. */
  protected get hasOwnData(): boolean {
    return (
      this.ownDataset !== undefined || this.src !== undefined || this.data.inline !== undefined
    );
  }

  /** Whether the views around share their state with this one. */
  get isLinked(): boolean {
    return this.linked !== undefined && !this.hasOwnData;
  }

  /** The evidence to draw; `undefined` while own data are loading or where they have failed. */
  protected get evidence(): Evidence | undefined {
    if (this.isLinked) return this.linked?.evidence;
    const { dataset } = this.data;
    return dataset === undefined ? undefined : indexEvidence(dataset);
  }

  protected get messages(): Messages {
    return this.languages.messages;
  }

  protected get selection(): Selection {
    return (this.isLinked ? this.linked?.selection : undefined) ?? this.ownSelection;
  }

  protected get highlight(): LinkedState['highlight'] {
    return (this.isLinked ? this.linked?.highlight : undefined) ?? this.ownHighlight;
  }

  protected get problems(): readonly Problem[] {
    const shared = (this.isLinked ? this.linked?.problems : undefined) ?? this.data.problems;
    return [...shared, ...this.settingProblems];
  }

  /** The filter in force: this element's own on top of the shared one, or with the dataset's defaults. The same one until something changes. */
  protected readFilter(evidence: Evidence): {
    readonly filter: Filter;
    readonly problems: readonly Problem[];
  } {
    return this.mergeFilter(
      evidence,
      this.filter,
      this.isLinked ? this.linked?.filter : undefined,
      this.liftedFacets,
    );
  }

  /** Applies a change of the selection here or in the views around, and says so. */
  protected changeSelection(
    action: SelectionAction,
    findings: (path: Path) => Iterable<number>,
  ): void {
    const evidence = this.evidence;
    const next = reduceSelection(this.selection, action);
    if (
      evidence === undefined ||
      (samePath(next.path, this.selection.path) && next.path.length > 0)
    )
      return;
    this.lost = undefined;
    if (!this.isLinked) this.ownSelection = next;
    this.reportSelection(next.path, findings(next.path));
  }

  /** Tells the page and the views around what is selected. */
  protected reportSelection(path: Path, findings: Iterable<number>): void {
    const { evidence } = this;
    if (evidence === undefined) return;
    const chosen = [...findings];
    const findingIds = chosen.map((index) => evidence.records[index]?.finding.id ?? '');
    this.dispatchEvent(
      new EvidenceSelectEvent(
        formatPath(path),
        path,
        findingIds,
        [...studiesOfFindings(evidence, chosen)],
        this.uid,
      ),
    );
  }

  /** Takes an own selection away that new data or columns have no place for. It is said after the update, here and to the page. */
  protected loseSelection(lost: LostSelection): void {
    this.lost = lost;
    this.ownSelection = { path: [], origin: this.uid };
  }

  /** A selection whose terms the data know survives new data; one that they do not know would stand for nothing. */
  #checkSelection(evidence: Evidence): void {
    const before = this.#selectedIn;
    this.#selectedIn = evidence;
    const { path } = this.ownSelection;
    if (
      before !== undefined &&
      before !== evidence &&
      path.some((station) => !isKnown(evidence, station))
    )
      this.loseSelection({ evidence: before, path });
  }

  /** Something else is pointed at, here or in a view around. Elements that can light without rendering do so here. */
  protected highlightChanged(): void {
    this.requestUpdate();
  }

  private takeLinked(linked: LinkedState): void {
    const before = this.linked;
    this.linked = linked;
    const same =
      before !== undefined &&
      before.evidence === linked.evidence &&
      before.filter === linked.filter &&
      before.selection === linked.selection &&
      before.problems === linked.problems;
    if (same) this.highlightChanged();
    else this.requestUpdate();
  }

  /** Lights a path here and in the views around. */
  protected changeHighlight(path: Path): void {
    if (samePath(path, this.highlight.path)) return;
    if (!this.isLinked) {
      this.ownHighlight = { path, origin: this.uid };
      this.highlightChanged();
    }
    this.dispatchEvent(new EvidenceHighlightEvent(path, this.uid));
  }

  /** Replaces the filter here or in the views around. There, conditions that only this view has stay with it, or are lifted. */
  protected changeFilter(filter: Filter): void {
    const { evidence } = this;
    let next = filter;
    if (!this.isLinked) this.filter = formatFilter(filter);
    else if (evidence !== undefined) {
      const own = this.ownConditions.filter((clause) => !this.liftedFacets.has(clause.facet));
      const { shared, lifted } = divideChange(filter, own, this.linked?.filter ?? []);
      this.liftedFacets = new Set([...this.liftedFacets, ...lifted]);
      next = shared;
    }
    this.dispatchEvent(new EvidenceFilterEvent(formatFilter(next), next, this.uid));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('filter') && this.liftedFacets.size > 0) this.liftedFacets = new Set();
    if (!this.isLinked) this.data.use({ dataset: this.ownDataset, src: this.src });
    super.willUpdate(changed);
    const { evidence } = this;
    if (evidence !== undefined && !this.isLinked) this.#checkSelection(evidence);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { evidence, problems } = this;
    const words = JSON.stringify(problems);
    if (problems.length > 0 && words !== this.#announcedProblems)
      this.dispatchEvent(new EvidenceErrorEvent(problems));
    this.#announcedProblems = problems.length > 0 ? words : '';
    if (evidence !== undefined && evidence !== this.#loaded) {
      this.#loaded = evidence;
      this.dispatchEvent(new EvidenceLoadEvent(evidence));
    }
    const { lost } = this;
    if (lost !== undefined && lost !== this.#toldLost) {
      this.reportSelection([], []);
      this.say?.(lostWords(lost, this.messages));
    }
    this.#toldLost = lost;
  }

  /** Speaks to a reader without the picture, where the element has a voice. */
  protected say?(text: string): void;

  /** What took the selection away, in the place where the selection was told; a reader who has read it closes it, and focus goes on. */
  protected renderLost(onClosed: () => void): TemplateResult | typeof nothing {
    const { lost, messages } = this;
    if (lost === undefined) return nothing;
    return renderLost(lost, messages, () => {
      this.lost = undefined;
      onClosed();
    });
  }

  /** Whether problems keep this element from drawing. */
  protected get isBlocked(): boolean {
    return (
      this.settingProblems.length > 0 ||
      (this.problems.length > 0 && (this.onProblem !== 'draw-valid' || this.evidence === undefined))
    );
  }

  /** The conditions that only this view has among the views around it, the lifted ones too. */
  protected get ownConditions(): Filter {
    const { evidence } = this;
    return evidence === undefined || !this.isLinked || this.filter === ''
      ? []
      : parseFilter(this.filter, evidence).filter;
  }

  /** The same, to be seen and to be lifted. */
  protected renderOwnConditions(): TemplateResult | typeof nothing {
    const { evidence, messages, liftedFacets, ownConditions } = this;
    if (evidence === undefined || ownConditions.length === 0) return nothing;
    return renderOwnConditions(evidence, messages, ownConditions, liftedFacets, (facet) => {
      this.liftedFacets = liftedFacets.has(facet)
        ? new Set([...liftedFacets].filter((each) => each !== facet))
        : new Set([...liftedFacets, facet]);
    });
  }

  /** The author's fallback and, while it is waited for, that the evidence is loading, or what keeps the room of the drawing. */
  protected renderFallback(room: TemplateResult | typeof nothing = nothing): TemplateResult {
    if (this.problems.length > 0) return html`<slot></slot>`;
    return html`<slot></slot
      >${this.evidence === undefined ? html`<p class="state loading">${this.messages.states.loading}</p>` : room}`;
  }

  /** The problems as a message in the page, each with its place and its mend, and the author's fallback. */
  protected renderProblems(): TemplateResult | typeof nothing {
    const { messages, problems } = this;
    if (problems.length === 0) return nothing;
    const shown = problems.slice(0, 20);
    return html`<div class="error" part="error" role="alert">
      <p class="error-heading">
        ${this.isBlocked ? messages.states.error : messages.states.partial}
      </p>
      <p>${messages.states.errorIntro(problems.length)}</p>
      <ul>
        ${shown.map((problem) => html`<li>${messages.problem(problem.code, problem.where, problem.details)}</li>`)}
      </ul>
      ${problems.length > shown.length ? html`<p>${messages.states.more(problems.length - shown.length)}</p>` : nothing}
      ${this.data.canRetry ? html`<button type="button" @click=${() => this.data.retry()}>${messages.states.retry}</button>` : nothing}
    </div>`;
  }
}
