// SPDX-License-Identifier: MIT
import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { linkedContext, type LinkedState } from '../../context/contexts.js';
import { EvidenceErrorEvent, EvidenceFilterEvent, EvidenceHighlightEvent, EvidenceLoadEvent, EvidenceSelectEvent } from '../../context/events.js';
import type { Dataset } from '../../data/dataset.js';
import type { Problem } from '../../data/problems.js';
import { indexEvidence, type Evidence } from '../../model/evidence.js';
import { parseFilter, withDefaults, type Filter } from '../../model/filter.js';
import { emptySelection, formatPath, parsePath, reduceSelection, samePath, type Selection } from '../../model/selection.js';
import { DataController } from '../internal/data-controller.js';
import { version } from '../internal/define-element.js';
import { memo } from '../internal/memo.js';

/**
 * @summary Links the views inside it: one dataset, one filter, one selection.
 *
 * Selecting, filtering or pointing in any view shows in all of them. Two of these on a page stay independent.
 *
 * @element linked-views
 * @tagname linked-views
 * @slot - The views, and anything between them.
 * @fires evidence-select - A view changed the selection (comes from the view).
 * @fires evidence-filter - A view changed the filter (comes from the view).
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems.
 */
export class LinkedViews extends LitElement {
  static readonly tagName = 'linked-views';
  static readonly libraryVersion = version;
  static override styles = css`
    :host {
      display: block;
    }
  `;

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
  private readonly provider = new ContextProvider(this, { context: linkedContext, initialValue: { evidence: undefined, problems: [], filter: [], selection: emptySelection, highlight: { path: [], origin: '' } } });
  private readonly share = memo(
    (evidence: Evidence | undefined, problems: readonly Problem[], filter: Filter, selection: Selection, highlight: LinkedState['highlight']): LinkedState => ({ evidence, problems, filter, selection, highlight }),
  );
  private readonly readFilter = memo((text: string, evidence: Evidence | undefined): { filter: Filter; problems: readonly Problem[] } => {
    if (evidence === undefined) return { filter: [], problems: [] };
    const own = parseFilter(text, evidence);
    return { filter: withDefaults(own.filter, parseFilter(evidence.dataset.defaultFilter ?? '', evidence).filter), problems: own.problems };
  });
  private readonly readSelected = memo((text: string, evidence: Evidence | undefined) => (evidence === undefined ? { path: [], problems: [] } : parsePath(text, evidence)));
  private readonly joinProblems = memo((...lists: readonly (readonly Problem[])[]): readonly Problem[] => lists.flat());
  #loaded: Evidence | undefined;
  #reported: readonly Problem[] = [];
  /** The view that was pointed at last. */
  #pointedIn: EventTarget | undefined;

  constructor() {
    super();
    this.addEventListener(EvidenceSelectEvent.eventName, (event) => {
      if (!this.#links(event)) return;
      this.selection = reduceSelection(this.selection, { type: 'select', path: event.path, origin: event.origin });
      this.selected = formatPath(event.path);
    });
    this.addEventListener(EvidenceHighlightEvent.eventName, (event) => {
      if (!this.#links(event)) return;
      this.highlight = { path: event.path, origin: event.origin };
      this.#pointedIn = event.composedPath()[0];
    });
    this.addEventListener(EvidenceFilterEvent.eventName, (event) => {
      if (this.#links(event)) this.filter = event.text;
    });
    this.addEventListener('pointerover', () => {
      // a view that is taken away while it is pointed at cannot say that the pointer has left it
      if (this.#pointedIn instanceof Node && !this.#pointedIn.isConnected && this.highlight.path.length > 0) this.highlight = { path: [], origin: '' };
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
    const evidence = this.data.dataset === undefined ? undefined : indexEvidence(this.data.dataset);
    const filter = this.readFilter(this.filter, evidence);
    const selected = this.readSelected(this.selected, evidence);
    if (selected.problems.length === 0 && !samePath(selected.path, this.selection.path)) this.selection = { path: selected.path, origin: '' };
    const problems = this.joinProblems(this.data.problems, filter.problems, selected.problems);
    const state = this.share(evidence, problems, filter.filter, this.selection, this.highlight);
    if (this.provider.value !== state) this.provider.setValue(state);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { evidence, problems } = this.provider.value;
    if (problems.length > 0 && problems !== this.#reported) this.dispatchEvent(new EvidenceErrorEvent(problems));
    this.#reported = problems;
    if (evidence !== undefined && evidence !== this.#loaded) this.dispatchEvent(new EvidenceLoadEvent(evidence));
    this.#loaded = evidence;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Whether an event comes from a view that shares this state: not one with data of its own, nor one of `<linked-views>` further in. */
  #links(event: Event): boolean {
    const path = event.composedPath();
    const [view] = path;
    const isLinked = !(view instanceof Element && 'isLinked' in view && view.isLinked === false);
    return isLinked && path.find((each) => each instanceof Element && each.localName === LinkedViews.tagName) === this;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'linked-views': LinkedViews;
  }
}
