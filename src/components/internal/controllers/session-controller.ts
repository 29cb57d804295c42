// SPDX-License-Identifier: MIT
import { ContextConsumer, ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EvidenceFilterEvent, EvidenceHighlightEvent } from '../../../context/events.js';
import { sessionContext, SessionStore } from '../../../context/session-store.js';
import type { Problem } from '../../../data/problems.js';
import type { FirstMessages } from '../../../locales/index.js';
import { indexEvidence, type Evidence } from '../../../model/evidence.js';
import {
  checkDefaultFilter,
  defaultFilter,
  formatFilter,
  withDefaults,
  type Filter,
} from '../../../model/filter.js';
import {
  formatPath,
  parsePath,
  samePath,
  type Path,
  type SelectionAction,
} from '../../../model/selection.js';
import { differInHighlightOnly, isFilterChanged, type Session } from '../../../model/session.js';
import type { InView } from '../../../model/hidden.js';
import { memo, memoByText } from '../../../view/memo.js';
import type { Announcer } from './announcer.js';
import type { DataController } from './data-controller.js';
import { DrawnFindings } from './drawn-findings.js';
import { FilterAttribute } from './filter-attribute.js';
import { LateProvider } from './late-provider.js';
import { OwnConditions } from './own-conditions.js';
import { SessionReporter } from './session-reporter.js';

let instances = 0;

/** What a host brings to its session. */
export interface SessionOptions {
  readonly loader: DataController;
  readonly announcer: Announcer;
  readonly messages: () => FirstMessages;
  /** Whether the host shares its session with the elements inside it. */
  readonly provides?: boolean;
  /** Shows a new highlight without a rendering; by default the host updates. */
  readonly onHighlight?: () => void;
}

/** The host's attributes that concern the session. */
export interface SessionAttributes {
  readonly data: unknown;
  readonly src: string | null | undefined;
  readonly filter: string;
  /** Of hosts whose problems all views inside them show. */
  readonly selected?: string;
}

/**
 * The session that a host draws from: that of the nearest `<linked-views>`, or its own where there
 * is none or the host has custom data.
 *
 * Owns: the choice of the session, the conditions of the host alone, the events of the session,
 * what is announced of it, the findings of paths. Does not own: attributes (the host gives their
 * text to {@link update} and {@link takeSelected} and writes what comes back), loading, drawing.
 */
export class SessionController implements ReactiveController {
  /** Different from any other on the page: the origin of selections. */
  readonly id: string;

  readonly #own = new SessionStore();
  #store = this.#own;
  #provided: SessionStore | undefined;
  #unsubscribe: (() => void) | undefined;
  /** The text of `selected` when it was last in step with the session. */
  #selectedText = '';
  #filterProblems: readonly Problem[] = [];
  readonly #drawn = new DrawnFindings();
  readonly #filterAttribute = new FilterAttribute();
  readonly #conditions = new OwnConditions();
  readonly #reporter: SessionReporter;
  readonly #checkDefaults = memo(checkDefaultFilter);
  readonly #withDefaults = memo((evidence: Evidence, filter: Filter) =>
    withDefaults(filter, defaultFilter(evidence)),
  );
  /** The same list as long as it says the same: a new one would update all views. */
  readonly #joinProblems = memoByText((...lists: readonly (readonly Problem[])[]) => lists.flat());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: SessionOptions,
  ) {
    this.id = `${host.localName}-${(instances += 1)}`;
    this.#reporter = new SessionReporter(host, options.announcer, options.messages);
    host.addController(this);
    if (options.provides === true) {
      new ContextProvider(host, { context: sessionContext, initialValue: this.#own });
    } else {
      const consumer = new ContextConsumer(host, {
        context: sessionContext,
        subscribe: true,
        callback: (store) => {
          this.#provided = store;
          host.requestUpdate();
        },
      });
      new LateProvider(host, () => {
        if (this.#provided === undefined) consumer.hostConnected();
      });
    }
  }

  hostConnected(): void {
    this.#subscribe(this.#store);
    // it may stand among other views now
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    // a view that is removed while it is pointed at cannot send the end of that
    this.stopPointing();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    // where it stands next there may be no views around it
    this.#provided = undefined;
  }

  /** What of the evidence the host draws; `undefined` while it draws nothing. */
  get inView(): InView | undefined {
    return this.#drawn.inView;
  }
  set inView(inView: InView | undefined) {
    this.#drawn.inView = inView;
  }

  get session(): Session {
    return this.#store.session;
  }

  /** The evidence to draw; `undefined` while data are loading or after they failed. */
  get evidence(): Evidence | undefined {
    return this.session.evidence;
  }

  get selection(): Session['selection'] {
    return this.session.selection;
  }

  get highlight(): Session['highlight'] {
    return this.session.highlight;
  }

  get dropped(): Session['dropped'] {
    return this.session.dropped;
  }

  /** The filter in force for the host: its own conditions, then those of the session. */
  get filter(): Filter {
    const { filter } = this.session;
    return this.isShared ? this.#conditions.join(filter) : filter;
  }

  /** Problems of the host's attribute `filter`. */
  get filterProblems(): readonly Problem[] {
    return this.isShared ? this.#conditions.problems : this.#filterProblems;
  }

  /** The conditions that the host has beyond those of the views around it, lifted ones included. */
  get ownConditions(): Filter {
    return this.isShared ? this.#conditions.filter : [];
  }

  get liftedFacets(): ReadonlySet<string> {
    return this.#conditions.lifted;
  }

  /** Whether a reader changed the filter of the session. */
  get isFilterChanged(): boolean {
    return isFilterChanged(this.session);
  }

  /** Whether the session is that of the views around the host. */
  get isShared(): boolean {
    return this.#store !== this.#own;
  }

  /**
   * Reads data and filter from the host's attributes; to be called first in `willUpdate`. Returns
   * the text that the attribute `filter` should have.
   */
  update({ data, src, filter, selected }: SessionAttributes): string {
    const isCustom = this.options.loader.isCustom({ data, src });
    this.#subscribe(isCustom ? this.#own : (this.#provided ?? this.#own));
    this.inView = undefined;
    if (this.isShared) {
      this.#conditions.read(filter, this.evidence);
      return filter;
    }
    this.options.loader.use({ data, src });
    return this.#read(filter, selected);
  }

  #read(text: string, selected: string | undefined): string {
    const { dataset, problems } = this.options.loader;
    if (dataset === undefined) {
      const { authorText, authorFilter, readerFilter } = this.session;
      const kept = { authorText, authorFilter, readerFilter };
      this.#own.dispatch({ type: 'read', evidence: undefined, problems, ...kept });
      return text;
    }
    const evidence = indexEvidence(dataset);
    const read = this.#filterAttribute.read(text, evidence, this.session);
    this.#filterProblems = read.problems;
    this.#own.dispatch({
      type: 'read',
      evidence,
      problems: this.#joinProblems(
        problems,
        this.#checkDefaults(evidence),
        this.#sharedProblems(selected, evidence),
      ),
      authorText: read.authorText,
      authorFilter: this.#withDefaults(evidence, read.author),
      readerFilter: read.reader,
    });
    return this.#filterAttribute.write(text, read.problems, this.session);
  }

  /** The problems of attributes that concern all views inside the host. */
  #sharedProblems(selected: string | undefined, evidence: Evidence): readonly Problem[] {
    if (selected === undefined) return [];
    const isNew = selected !== this.#selectedText;
    return [...this.#filterProblems, ...(isNew ? parsePath(selected, evidence).problems : [])];
  }

  /** The next text of `filter` is a reader's, as from a link; this one stays the author's. */
  keepAuthorFilter(text: string): void {
    this.#filterAttribute.keepAuthor(text);
  }

  /**
   * Selects what the attribute `selected` names, where its text is new. Returns the problems of a
   * text that names nothing: it stays as it is. Needs evidence.
   */
  takeSelected(text: string): readonly Problem[] {
    if (this.evidence === undefined || text === this.#selectedText) return [];
    const problems = this.selectText(text);
    if (problems.length === 0) this.#selectedText = text;
    return problems;
  }

  /**
   * Selects what a text names, without an event: it is the author's doing. Returns the problems of
   * a text that names nothing.
   */
  selectText(text: string, { isAnnounced = true } = {}): readonly Problem[] {
    if (this.evidence === undefined) return [];
    const { path, problems } = parsePath(text, this.evidence);
    if (problems.length > 0) return problems;
    this.#store.dispatch({ type: 'select', path, origin: this.id });
    if (!isAnnounced) this.#reporter.skip(this.session);
    return [];
  }

  /** The text that the attribute `selected` should have. */
  writeSelected(): string {
    this.#selectedText = formatPath(this.selection.path);
    return this.#selectedText;
  }

  /** Selects a path. */
  select(path: Path): void {
    this.#changeSelection({ type: 'select', path, origin: this.id });
  }

  /** Selects a path, or clears the selection if it is that path, whatever the order of stations. */
  toggle(path: Path): void {
    this.#changeSelection({ type: 'toggle', path, origin: this.id });
  }

  clear(): void {
    this.#changeSelection({ type: 'clear', origin: this.id });
  }

  #changeSelection(action: SelectionAction): void {
    const before = this.selection;
    this.#store.dispatch(action);
    if (this.selection !== before) this.#reportSelection();
  }

  /**
   * Adds to the selection which terms its grouped stations stand for in the host. Of several views
   * only the one in which it was selected does so, else they would overwrite each other.
   */
  gather(path: Path): void {
    const { selection } = this;
    const isOrigin = selection.origin === this.id;
    const isNew = path.some(
      (station, index) =>
        station !== selection.path[index] && selection.path[index]?.members === undefined,
    );
    if (isOrigin || isNew) this.#store.dispatch({ type: 'gather', path });
  }

  /** The host has no column of that facet any more. Other views may still show the selection. */
  dropColumn(column: string): void {
    if (!this.isShared) this.#own.dispatch({ type: 'drop', column, origin: this.id });
  }

  dismissDropped(): void {
    this.#store.dispatch({ type: 'dismiss' });
  }

  /** Highlights a path; an empty one ends that. */
  point(path: Path): void {
    if (samePath(path, this.highlight.path)) return;
    this.#store.dispatch({ type: 'highlight', path, origin: this.id });
    this.host.dispatchEvent(new EvidenceHighlightEvent(path, this.id));
  }

  /** Ends the host's own highlight. */
  stopPointing(): void {
    if (this.highlight.origin === this.id) this.point([]);
  }

  /**
   * Takes a reader's filter. Of the host's own conditions those that it keeps stay with the host,
   * those that it changes are lifted; the rest goes to all views.
   */
  changeFilter(filter: Filter): void {
    const next = this.isShared ? this.#conditions.divide(filter, this.session.filter) : filter;
    this.host.requestUpdate();
    this.#store.dispatch({ type: 'filter', filter: next });
    this.host.dispatchEvent(new EvidenceFilterEvent(formatFilter(next), next, this.id));
  }

  /** Returns to the author's filter. */
  resetFilter(): void {
    if (this.session.readerFilter === undefined) return;
    this.#store.dispatch({ type: 'filter', filter: undefined });
    const { authorText, authorFilter } = this.session;
    this.host.dispatchEvent(new EvidenceFilterEvent(authorText, authorFilter, this.id));
  }

  /** Lifts the host's own condition on a facet, or puts it back. */
  toggleOwnCondition(facet: string): void {
    this.#conditions.toggle(facet);
    this.host.requestUpdate();
  }

  /** All that the filter leaves, for hosts that draw all of it. */
  drawAll(evidence: Evidence): InView {
    return this.#drawn.drawAll(evidence, this.filter);
  }

  /** The drawn findings of the selection; `undefined` where nothing is selected. */
  get selectedFindings(): ReadonlySet<number> | undefined {
    const { path } = this.selection;
    return path.length === 0 ? undefined : this.findingsOf(path);
  }

  /**
   * The drawn findings that pass through a path; none for an empty one. Kept for the last paths.
   */
  findingsOf(path: Path): ReadonlySet<number> {
    return this.#drawn.through(this.evidence, path);
  }

  hostUpdated(): void {
    const { session, inView } = this;
    // the loader may still have notices of custom data that were taken away
    const notices = this.isShared ? [] : this.options.loader.notices;
    this.#reporter.load(session.evidence, notices);
    // what all views share is announced by the host that provides it
    if (this.isShared || inView === undefined) return;
    if (this.#reporter.announce({ session, inView })) this.#reportSelection();
  }

  /** Sends `evidence-error` where the problems are new. */
  reportProblems(problems: readonly Problem[]): void {
    this.#reporter.problems(problems);
  }

  #reportSelection(): void {
    const { evidence, selection } = this;
    if (evidence === undefined) return;
    this.#reporter.select(evidence, selection.path, this.findingsOf(selection.path), this.id);
  }

  #subscribe(store: SessionStore): void {
    if (store === this.#store && this.#unsubscribe !== undefined) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store.subscribe((now, before) => {
      if (this.options.onHighlight !== undefined && differInHighlightOnly(now, before)) {
        this.options.onHighlight();
      } else this.host.requestUpdate();
    });
  }
}
