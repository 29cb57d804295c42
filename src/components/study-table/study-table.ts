// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { fullMessages } from '../../locales/full-messages.js';
import type { Messages } from '../../locales/messages.js';
import { filterSentence } from '../../locales/filter-sentence.js';
import { allMessages, bringAllLanguages } from '../../locales/languages.js';
import type { Evidence } from '../../model/evidence.js';
import { samePath, type Path } from '../../model/selection.js';
import { formatStudySort } from '../../model/study-columns.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { Folding } from '../internal/controllers/folding.js';
import { RovingLists } from '../internal/controllers/roving-lists.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { TextMeasurer } from '../internal/controllers/text-measurer.js';
import { copyAndAnnounce } from '../internal/download.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { renderElementHead } from '../internal/fragments/render-element-head.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { numberAttribute } from '../internal/number-attribute.js';
import { checkNumber } from '../../view/check-number.js';
import { memo } from '../../view/memo.js';
import { cautionStyles } from '../internal/styles/caution.styles.js';
import { elementStyles } from '../internal/styles/element.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { readSettings, tableDeriver, type TableView } from './derive-rows.js';
import { FocusKeeper } from './focus-keeper.js';
import { markFindings } from './mark-findings.js';
import { openedStyles } from './opened.styles.js';
import { PreparedSearch } from './prepared-search.js';
import { renderFoot } from './render-foot.js';
import { renderRows, type RowsOptions } from './render-rows.js';
import { renderOrder, renderSearch } from './render-search.js';
import { pathOf, RowActions } from './row-actions.js';
import { blockSize, RowWindow } from './row-window.js';
import { ShownRows } from './shown-rows.js';
import { studyTableStyles } from './study-table.styles.js';
import { countsText, namingText, titleText } from './table-text.js';
import { TableTools } from './table-tools.js';

/**
 * @summary The studies in view, each opening to its findings.
 *
 * A row is a study with its source, preparation, cargo, pathway, outcome and the mark of a warning;
 * it opens to its paper, what each finding reports, cautions and notes. Readers search in both
 * languages at once, sort, filter, choose columns, and save the result. With a selection its rows
 * stand first and the others are folded below them; a term or study selects itself in all linked
 * views. Below 640 px rows are entries of a list.
 *
 * @element study-table
 * @tagname study-table
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the table cannot be
 *   drawn.
 * @csspart heading - The first line.
 * @csspart toolbar - The tools beside it.
 * @csspart table - The table, or the list that stands for it in a narrow place.
 * @csspart error - The message about bad data or settings.
 * @cssprop --evidence-table-height - Largest height of the scrolled box.
 * @fires evidence-select - A study or term was selected; carries `selection`, `findingIds`,
 *   `studyIds`, `origin`.
 * @fires evidence-highlight - The pointer or focus is on a study or term.
 * @fires evidence-filter - A reader changed the filter.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class StudyTable extends EvidenceElement {
  static readonly tagName = 'study-table';
  static override styles = [
    tokens,
    ...elementStyles,
    cautionStyles,
    studyTableStyles,
    openedStyles,
  ];

  /** First line; by default the numbers of studies, or what a selection or search amounts to. */
  @property({ reflect: true }) heading = '';
  /** Leaves out search and tools. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;

  /**
   * Columns in order: facets, `model`, or columns of custom data; by default study, year, source,
   * cargo, pathway, outcome, those of custom data and `status`, as far as the data fill them and
   * they fit.
   */
  @property({ reflect: true }) columns = '';
  /** Column to sort by, with `-` before it for descending order; by default the newest first. */
  @property({ reflect: true }) sort = '-year';
  /**
   * Place of the selection's rows: `on-top` with the others folded (default), `in-place` among the
   * others, or `alone`. A study that was selected in the table itself stays where it is.
   */
  @property({ attribute: 'selected-rows', reflect: true }) selectedRows = 'on-top';
  /** The selection: `study:qu-2022`, or any node, link or path as in the diagram. */
  @property({ reflect: true }) selected = '';
  /** Text that rows are searched for; by default none. */
  @property({ reflect: true }) query = '';
  /**
   * Number of rows before “Show all”, 1 or more, with the search field hidden until then; by default
   * all in a box that scrolls, or 8 below 640 px. Print has all, up to 500.
   */
  @property({ type: Number, converter: numberAttribute, reflect: true }) rows: number | undefined;

  /** Shows only the first line until a reader opens the rest. */
  @property({ type: Boolean, reflect: true }) folded = false;

  @state() private showsAll = false;
  @state() private showsRest = false;

  private view: TableView | undefined;
  private readonly size = new SizeController(this);
  private readonly rowWindow = new RowWindow(this);
  private readonly shownRows = new ShownRows(this);
  private readonly text = new TextMeasurer(this, () => this.print.isPrinting);
  private readonly focusKeeper = new FocusKeeper(this);
  private readonly folding = new Folding(this);
  private readonly tools = new TableTools(this, this.session);
  private readonly actions = new RowActions(this, this.session);
  /** Renders all rows for print. */
  private readonly print = new PrintController(this, () => this.performUpdate());
  private readonly marks = new MarksController({
    session: this.session,
    pathOf,
    roving: {
      onFocusIn: (event) => this.roving.onFocusIn(event),
      whenLeft: (then) => this.whenLeft(then),
    },
  });
  private readonly roving = new RovingLists(this, {
    isRightToLeft: () => this.languages.rightToLeft,
  });
  private readonly search = new PreparedSearch(this);
  private readonly derive = tableDeriver();
  private readonly readSettings = memo(
    (
      evidence: Evidence,
      columns: string,
      sort: string,
      selectedRows: string,
      rows: number | undefined,
    ) => readSettings(evidence, { columns, sort, selectedRows, rows }),
  );
  private shownTitle: string | undefined;
  /** The path whose rows were marked last. */
  private litPath: Path = [];
  private shownQuery = '';

  protected override get messages(): Messages {
    return fullMessages(super.messages);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = this.view;
    this.view = undefined;
    if (changed.has('query') && this.query !== '') void this.searchAllLanguages();
    const { columns, sort, selectedRows, rows, session, size } = this;
    const { evidence } = session;
    const read = evidence && this.readSettings(evidence, columns, sort, selectedRows, rows);
    const unknown = session.takeSelected(this.selected);
    const drawable = this.readDrawable(() => [
      ...(read?.problems ?? []),
      ...checkNumber('rows', rows, 1, this.getAttribute('rows')),
      ...unknown,
    ]);
    if (drawable === undefined || read === undefined || !size.seen || size.width === 0) return;
    this.selected = session.writeSelected();
    const { path, origin } = session.selection;
    // what is folded belongs to a selection
    if (before !== undefined && !samePath(before.path, path)) this.showsRest = false;
    const { highlight } = session;
    // the pointer itself marks the rows of this table
    this.litPath = highlight.origin === session.id ? [] : highlight.path;
    this.view = this.derive(drawable.evidence, read.settings, {
      filter: drawable.filter,
      queryFor: (search, findings) => this.search.queryFor(search, findings, this.query),
      path,
      keepsPlaces: origin === session.id && path.length === 1 && path[0]?.facet === 'study',
      highlight: this.litPath,
      showsRest: this.showsRest,
      showsAll: this.showsAll,
      isPrinting: this.print.isPrinting,
      width: this.print.widthOf(size.width),
      messages: this.messages,
      measureText: this.text.plain,
    });
    this.rowWindow.use(this.view.rows.length, this.print.isPrinting);
    if (before?.rows !== this.view.rows || before.columns !== this.view.columns)
      this.rowWindow.restart();
    // keep focus on its study wherever the row moves
    const { study } = this.focusKeeper;
    const place = this.view.rows.findIndex((row) => row.study.id === study);
    if (place >= 0) this.rowWindow.bring(Math.floor(place / blockSize));
  }

  /** Its own pointing changes nothing in it. */
  protected override showHighlight(): void {
    const { highlight, id } = this.session;
    if (!samePath(highlight.origin === id ? [] : highlight.path, this.litPath))
      this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const room = html`<div class="waiting"></div>`;
    return this.renderInRoot(this.view && this.renderView(this.view), room);
  }

  private renderView(view: TableView): TemplateResult {
    const { messages, print } = this;
    if (this.folding.isFolded) return this.renderHead(view);
    const foot = (): TemplateResult =>
      renderFoot({
        view,
        messages,
        inSight: this.shownRows.count,
        isPrinting: print.isPrinting,
        onShowAll: () => this.showMore({ all: true }),
        onRest: () => this.showMore({ all: this.showsAll, rest: !this.showsRest }),
      });
    return html`<div class="content ${view.isList ? 'as-list' : 'as-table'}">
      ${this.renderTop(view)} ${this.renderOwnConditions()}
      ${this.renderDropped(() => this.focusRows())}
      ${view.rows.length === 0 ? this.renderEmpty(view) : this.renderRows(view)}
      ${view.rows.length === 0 ? nothing : foot()}
    </div>`;
  }

  private renderHead(view: TableView): TemplateResult {
    const { messages, heading, folding, tools } = this;
    const hasTools = !this.withoutToolbar;
    return renderElementHead({
      title: heading === '' ? titleText(view, messages, view.query) : heading,
      line: this.renderLine(view),
      tools: hasTools ? tools.list(view, messages) : [],
      popovers: hasTools ? tools.renderPopovers(view, messages) : nothing,
      toolsLabel: messages.studyTable.tools,
      fold: folding.fold,
    });
  }

  /** Head, search, and in a list the order. */
  private renderTop(view: TableView): TemplateResult {
    const { messages, query, withoutToolbar } = this;
    const { evidence, columns, settings, isList } = view;
    const hasTools = !withoutToolbar;
    const isShort = settings.limit !== undefined && !this.showsAll && query === '';
    const search = (): TemplateResult =>
      renderSearch({
        messages,
        query,
        naming: isList ? '' : namingText(view, messages),
        onQuery: (text) => (this.query = text),
      });
    const order = (): TemplateResult =>
      renderOrder({
        ...{ evidence, messages, columns },
        sort: settings.sort,
        onSort: (sort) => (this.sort = sort),
      });
    return html`<div class="top">
      ${this.renderHead(view)} ${hasTools && !isShort ? search() : nothing}
      ${hasTools && isList ? order() : nothing}
    </div>`;
  }

  /** The quiet line: the numbers below an author's heading, the filter where no other view says it. */
  private renderLine(view: TableView): unknown {
    const { messages, session } = this;
    const counts = this.heading === '' ? nothing : titleText(view, messages, view.query);
    const filter = session.isShared ? nothing : this.renderFilterLine(view);
    if (counts === nothing) return filter;
    return filter === nothing ? counts : html`${counts}${messages.studyTable.dot}${filter}`;
  }

  private renderFilterLine(view: TableView): unknown {
    const { messages } = this;
    if (!this.withoutToolbar) return this.tools.filterLine(view, messages);
    return filterSentence(view.evidence, messages, view.filter) || nothing;
  }

  private renderEmpty({ evidence, filter, inView, query }: TableView): TemplateResult {
    const { messages } = this;
    if (inView.length > 0)
      return html`<p class="state">
        ${messages.studyTable.noMatch(query)}
        <button type="button" class="text" @click=${() => (this.query = '')}>
          ${messages.studyTable.clearSearch}
        </button>
      </p>`;
    return renderEmpty(evidence, messages, filter, '', () => this.session.changeFilter([]));
  }

  private renderRows(view: TableView): TemplateResult {
    const { messages, actions, roving, rowWindow, marks, print } = this;
    const options: RowsOptions = {
      ...{ view, messages, rowWindow },
      opened: actions.opened,
      isScrolled: !view.isCut && !print.isPrinting,
      onSort: (sort) => (this.sort = formatStudySort(sort)),
      copy: this.copy,
      // do not render hundreds of rows on hover
      guard: (row, facts, render) => guard([row, view.evidence, messages, ...facts], render),
    };
    return html`<div
      class="rows"
      @click=${actions.onClick}
      @keydown=${roving.onKeyDown}
      @pointerover=${marks.onPointerOver}
      @pointerleave=${marks.onPointerLeave}
      @focusin=${marks.onFocusIn}
      @focusout=${marks.onFocusOut}
    >
      ${renderRows(options)}
    </div>`;
  }

  /** Searches again where the words of a language come only now. */
  private async searchAllLanguages(): Promise<void> {
    const before = allMessages();
    await bringAllLanguages();
    if (allMessages() !== before) this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { view } = this;
    if (view === undefined) return;
    const { query } = view;
    const isSearched = query !== this.shownQuery;
    this.shownQuery = query;
    // show a new order or search from its beginning
    if (changed.has('sort') || isSearched)
      this.shadowRoot?.querySelector('.scroll')?.scrollTo({ top: 0 });
    markFindings(this.renderRoot, view);
    if (this.focusKeeper.restore()) this.focusRows();
    const title = titleText(view, this.messages, query);
    // the session announces a new filter or selection; the search is the table's own
    if (this.shownTitle !== undefined && this.shownTitle !== title && isSearched)
      this.announcer.say(query === '' ? countsText(view, this.messages) : title);
    this.shownTitle = title;
  }

  /** Lists more rows; the button that was pressed may be gone afterwards. */
  private showMore({ all, rest = this.showsRest }: { all: boolean; rest?: boolean }): void {
    this.showsAll = all;
    this.showsRest = rest;
    void this.updateComplete.then(() => {
      if (this.shadowRoot?.activeElement === null) this.focusRows();
    });
  }

  private focusRows(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.scroll')?.focus({ preventScroll: true });
  }

  /** Calls back if focus left all rows, also because an update removed its row. */
  private whenLeft(then: () => void): void {
    queueMicrotask(() => {
      if (this.shadowRoot?.activeElement?.closest('.rows') == null) then();
    });
  }

  private readonly copy = (text: string): void =>
    void copyAndAnnounce(text, this.announcer, this.messages);
}

declare global {
  interface HTMLElementTagNameMap {
    'study-table': StudyTable;
  }
}
