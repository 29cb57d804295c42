// SPDX-License-Identifier: MIT
import { ContextProvider } from '@lit/context';
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
import { indexEvidence, type Evidence } from '../../model/evidence.js';
import { pathLabel } from '../../locales/labels.js';
import {
  formatFilter,
  parseFilter,
  visibleRecords,
  withDefaults,
  type Filter,
} from '../../model/filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import { explainUnlit } from '../../model/unlit.js';
import {
  emptySelection,
  findingsThrough,
  formatPath,
  isKnown,
  parsePath,
  reduceSelection,
  samePath,
  type Path,
  type Selection,
} from '../../model/selection.js';
import { Announcer } from '../internal/controllers/announcer.js';
import { DataController } from '../internal/controllers/data-controller.js';
import { version } from '../internal/define-element.js';
import { LanguageController } from '../internal/controllers/language-controller.js';
import { lostWords, type LostSelection } from '../internal/fragments/lost-selection.js';
import { memo } from '../internal/memo.js';
import { linkedViewsStyles } from './linked-views.styles.js';
import { compareFilters, renderBar, type SharedState } from './render-bar.js';

/**
 * @summary Links the views inside it: one dataset, one filter, one selection.
 *
 * Selecting, filtering or pointing in any view shows in all of them. A bar on top, there only while a reader has something
 * selected or filtered, says what it is and clears it. Two of these on a page stay independent.
 *
 * @element linked-views
 * @tagname linked-views
 * @slot - The views, and anything between them.
 * @csspart bar - The bar that says what is selected and filtered.
 * @cssprop --evidence-bar-offset - Distance of the bar from the upper edge of the window, below a page's own fixed head.
 * @fires evidence-select - A view changed the selection (comes from the view), or it was cleared in the bar.
 * @fires evidence-filter - A view changed the filter (comes from the view), or it was cleared in the bar.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems.
 */
export class LinkedViews extends LitElement {
  static readonly tagName = 'linked-views';
  static readonly libraryVersion = version;
  static override styles = linkedViewsStyles;

  /** Conditions on the findings for all views: `facet:value[,value] … !facet:value`. */
  @property({ reflect: true }) filter = '';
  /** What is selected in all views: a node, a link or a longer path. */
  @property({ reflect: true }) selected = '';
  /** Address of own data, `.json` or `.csv`. */
  @property({ reflect: true }) src: string | undefined;

  @state() private ownDataset: Dataset | undefined;
  @state() private selection: Selection = emptySelection;
  @state() private highlight: LinkedState['highlight'] = { path: [], origin: '' };

  private readonly data = new DataController(this);
  private readonly languages = new LanguageController(this);
  private readonly announcer = new Announcer(this, (sentences) =>
    this.languages.messages.sentences(sentences),
  );
  private readonly provider = new ContextProvider(this, {
    context: linkedContext,
    initialValue: {
      evidence: undefined,
      problems: [],
      filter: [],
      selection: emptySelection,
      highlight: { path: [], origin: '' },
    },
  });
  private readonly share = memo(
    (
      evidence: Evidence | undefined,
      problems: readonly Problem[],
      filter: Filter,
      selection: Selection,
      highlight: LinkedState['highlight'],
    ): LinkedState => ({ evidence, problems, filter, selection, highlight }),
  );
  private readonly readFilter = memo(
    (
      text: string,
      evidence: Evidence | undefined,
    ): { filter: Filter; problems: readonly Problem[] } => {
      if (evidence === undefined) return { filter: [], problems: [] };
      const own = parseFilter(text, evidence);
      return {
        filter: withDefaults(
          own.filter,
          parseFilter(evidence.dataset.defaultFilter ?? '', evidence).filter,
        ),
        problems: own.problems,
      };
    },
  );
  private readonly readSelected = memo((text: string, evidence: Evidence | undefined) =>
    evidence === undefined ? { path: [], problems: [] } : parsePath(text, evidence),
  );
  private readonly joinProblems = memo(
    (...lists: readonly (readonly Problem[])[]): readonly Problem[] => lists.flat(),
  );
  private readonly compare = memo(
    (evidence: Evidence, filter: Filter, author: Filter, path: Path): SharedState => {
      const records = visibleRecords(evidence, filter);
      const studies = studiesOfFindings(
        evidence,
        findingsThrough(evidence, records, path, 'nearest'),
      ).size;
      const unlit = explainUnlit(
        evidence,
        { filter, records, leftOut: [], missing: 'nearest' },
        path,
      );
      return { evidence, path, studies, unlit, ...compareFilters(filter, author) };
    },
  );
  private readonly readAuthorFilter = memo((text: string, evidence: Evidence) =>
    withDefaults(
      parseFilter(text, evidence).filter,
      parseFilter(evidence.dataset.defaultFilter ?? '', evidence).filter,
    ),
  );
  private shared: SharedState | undefined;
  /** The filter as the author wrote it, and as a reader last changed it. */
  private authorFilter = '';
  private readerFilter: string | undefined;
  /** A selection that new data took away, until a reader has read of it or something else is selected. */
  @state() private lost: LostSelection | undefined;
  #toldLost: LostSelection | undefined;
  /** The evidence that the selection was made in. */
  #selectedIn: Evidence | undefined;
  #loaded: Evidence | undefined;
  #told: SharedState | undefined;
  #reported: readonly Problem[] = [];
  /** The view that was pointed at last. */
  #pointedIn: EventTarget | undefined;

  constructor() {
    super();
    this.addEventListener(EvidenceSelectEvent.eventName, (event) => {
      if (!this.#links(event) || (event.path.length === 0 && this.selection.path.length === 0))
        return;
      this.selection = reduceSelection(this.selection, {
        type: 'select',
        path: event.path,
        origin: event.origin,
      });
      if (event.path.length > 0) this.lost = undefined;
      this.selected = formatPath(event.path);
    });
    this.addEventListener(EvidenceHighlightEvent.eventName, (event) => {
      if (!this.#links(event)) return;
      this.highlight = { path: event.path, origin: event.origin };
      this.#pointedIn = event.composedPath()[0];
    });
    this.addEventListener(EvidenceFilterEvent.eventName, (event) => {
      if (this.#links(event)) this.filter = this.readerFilter = event.text;
    });
    this.addEventListener('pointerover', () => {
      // a view that is taken away while it is pointed at cannot say that the pointer has left it
      if (
        this.#pointedIn instanceof Node &&
        !this.#pointedIn.isConnected &&
        this.highlight.path.length > 0
      )
        this.highlight = { path: [], origin: '' };
    });
  }

  /** Own data as an object; wins over `src`. Until they are given, the `data-*` attributes, as on every element. */
  override get dataset(): DOMStringMap {
    return (this.ownDataset as unknown as DOMStringMap | undefined) ?? super.dataset;
  }
  override set dataset(dataset: Dataset | DOMStringMap | undefined) {
    this.ownDataset = dataset as Dataset | undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.data.use({ dataset: this.ownDataset, src: this.src });
    if (changed.has('filter') && this.filter !== this.readerFilter) {
      this.authorFilter = this.filter;
      this.readerFilter = undefined;
    }
    const evidence = this.data.dataset === undefined ? undefined : indexEvidence(this.data.dataset);
    const filter = this.readFilter(this.filter, evidence);
    if (evidence !== undefined) this.#checkSelection(evidence, changed.has('selected'));
    const selected = this.readSelected(this.selected, evidence);
    // while data are loading, what is selected waits for them
    if (
      evidence !== undefined &&
      selected.problems.length === 0 &&
      !samePath(selected.path, this.selection.path)
    )
      this.selection = { path: selected.path, origin: '' };
    const problems = this.joinProblems(this.data.problems, filter.problems, selected.problems);
    const state = this.share(evidence, problems, filter.filter, this.selection, this.highlight);
    if (this.provider.value !== state) this.provider.setValue(state);
    this.shared =
      evidence === undefined || problems.length > 0
        ? undefined
        : this.compare(
            evidence,
            state.filter,
            this.readAuthorFilter(this.authorFilter, evidence),
            state.selection.path,
          );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { evidence, problems } = this.provider.value;
    if (problems.length > 0 && problems !== this.#reported)
      this.dispatchEvent(new EvidenceErrorEvent(problems));
    this.#reported = problems;
    if (evidence !== undefined && evidence !== this.#loaded)
      this.dispatchEvent(new EvidenceLoadEvent(evidence));
    this.#loaded = evidence;
    this.#tell();
    this.#tellLost();
  }

  protected override render(): TemplateResult {
    return html`${this.shared === undefined ? nothing : renderBar(this.shared, this.lost, this.languages.messages, this.clear)}<slot
      ></slot>${this.announcer.render()}`;
  }

  /** A selection whose terms the data know survives new data; one that they do not know is given up, which is no mistake of the author's. */
  #checkSelection(evidence: Evidence, isNew: boolean): void {
    const before = this.#selectedIn;
    this.#selectedIn = evidence;
    const { path } = this.selection;
    if (isNew && path.length > 0) this.lost = undefined;
    if (
      isNew ||
      before === undefined ||
      before === evidence ||
      path.every((station) => isKnown(evidence, station))
    )
      return;
    this.lost = { evidence: before, path };
    this.selection = { path: [], origin: '' };
    this.selected = '';
  }

  /** Says what a reader changed, once for all views. */
  #tell(): void {
    const [before, now] = [this.#told, this.shared];
    this.#told = now ?? before;
    if (
      before === undefined ||
      now === undefined ||
      before === now ||
      before.evidence !== now.evidence
    )
      return;
    const { speech } = this.languages.messages;
    const { evidence, path, studies } = now;
    const isOther = !samePath(path, before.path);
    const isFiltered =
      formatFilter([...before.added, ...before.removed]) !==
      formatFilter([...now.added, ...now.removed]);
    const visible = isFiltered ? visibleRecords(evidence, this.provider.value.filter) : [];
    if (isOther)
      this.announcer.say(
        path.length === 0
          ? speech.cleared
          : speech.selected(pathLabel(evidence, this.languages.messages, path), studies),
      );
    if (isFiltered)
      this.announcer.say(
        speech.filtered(visible.length, new Set(visible.map((record) => record.study.id)).size),
      );
    if (!isOther && path.length > 0 && studies === 0 && before.studies > 0)
      this.announcer.say(speech.hidden(pathLabel(evidence, this.languages.messages, path)));
  }

  #tellLost(): void {
    const { lost } = this;
    if (lost !== undefined && lost !== this.#toldLost) {
      this.dispatchEvent(new EvidenceSelectEvent('', [], [], [], LinkedViews.tagName));
      this.announcer.say(lostWords(lost, this.languages.messages));
    }
    this.#toldLost = lost;
  }

  private readonly clear = (): void => {
    const { evidence } = this.provider.value;
    if (evidence === undefined) return;
    this.lost = undefined;
    if (this.selection.path.length > 0)
      this.dispatchEvent(new EvidenceSelectEvent('', [], [], [], LinkedViews.tagName));
    if (this.filter !== this.authorFilter)
      this.dispatchEvent(
        new EvidenceFilterEvent(
          this.authorFilter,
          this.readAuthorFilter(this.authorFilter, evidence),
          LinkedViews.tagName,
        ),
      );
    // the button goes with the bar: focus stays at the head of the views
    this.tabIndex = -1;
    this.focus({ preventScroll: true });
    this.addEventListener('blur', () => this.removeAttribute('tabindex'), { once: true });
  };

  /** Whether an event comes from a view that shares this state: not one with data of its own, nor one of `<linked-views>` further in. */
  #links(event: Event): boolean {
    const path = event.composedPath();
    const [view] = path;
    const isLinked = !(view instanceof Element && 'isLinked' in view && view.isLinked === false);
    return (
      isLinked &&
      path.find((each) => each instanceof Element && each.localName === LinkedViews.tagName) ===
        this
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'linked-views': LinkedViews;
  }
}
