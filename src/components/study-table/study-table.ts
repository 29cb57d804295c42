// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { ExportFormatId } from '../../export/index.js';
import { filterSentence } from '../../locales/filter-sentence.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import { samePath, type Path } from '../../model/selection.js';
import { formatStudySort } from '../../model/study-columns.js';
import { FilterTool } from '../internal/controllers/filter-tool.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { Folding } from '../internal/controllers/folding.js';
import { Popovers } from '../internal/controllers/popovers.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { TextMeasurer } from '../internal/controllers/text-measurer.js';
import { copyAndAnnounce, download } from '../internal/download.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { renderElementHead, type Tool } from '../internal/fragments/render-element-head.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { memo } from '../internal/memo.js';
import { cautionStyles } from '../internal/styles/caution.styles.js';
import { elementStyles } from '../internal/styles/element.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { readSettings, tableDeriver, type TableView } from './derive-rows.js';
import { FocusKeeper } from './keep-focus.js';
import { openedStyles } from './opened.styles.js';
import { renderColumns } from './render-columns.js';
import { renderFoot } from './render-foot.js';
import { renderRows, type RowsOptions } from './render-rows.js';
import { renderSaveChoice } from './render-save-choice.js';
import { renderOrder, renderSearch } from './render-search.js';
import { blockSize, RowWindow } from './row-window.js';
import { ShownRows } from './shown-rows.js';
import { studyTableStyles } from './study-table.styles.js';
import { countsText, exportRecords, namingText, titleText } from './table-text.js';

/** Columns that are no facet to filter by. */
const notFiltered = new Set(['study', 'year', 'model']);

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
   * all in a box that scrolls, or 8 below 640 px. Print has all rows.
   */
  @property({ type: Number, reflect: true }) rows: number | undefined;

  /** Shows only the first line until a reader opens the rest. */
  @property({ type: Boolean, reflect: true }) folded = false;

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private savesOnlySelected = true;
  @state() private showsAll = false;
  @state() private showsRest = false;

  private view: TableView | undefined;
  private readonly size = new SizeController(this);
  private readonly rowWindow = new RowWindow(this);
  private readonly shownRows = new ShownRows(this);
  private readonly text = new TextMeasurer(this);
  private readonly focusKeeper = new FocusKeeper(this);
  private readonly folding = new Folding(this);
  private readonly popovers = new Popovers<string>(this);
  private readonly filterTool = new FilterTool(this, this.session, this.popovers);
  /** Renders all rows for print. */
  private readonly print = new PrintController(this, () => this.performUpdate());
  private readonly marks = new MarksController({
    session: this.session,
    pathOf,
    roving: { whenLeft: (then) => this.whenLeft(then) },
  });
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
  private authorColumns: string | undefined;
  private shownTitle: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = this.view;
    this.view = undefined;
    const { columns, sort, selectedRows, rows, session, size } = this;
    const { evidence } = session;
    const read = evidence && this.readSettings(evidence, columns, sort, selectedRows, rows);
    const unknown = session.takeSelected(this.selected);
    const drawable = this.readDrawable(() => [...(read?.problems ?? []), ...unknown]);
    if (drawable === undefined || read === undefined || !size.seen || size.width === 0) return;
    this.selected = session.writeSelected();
    const { path, origin } = session.selection;
    // what is folded belongs to a selection
    if (before !== undefined && !samePath(before.path, path)) this.showsRest = false;
    const { highlight } = session;
    this.view = this.derive(drawable.evidence, read.settings, {
      filter: drawable.filter,
      query: this.query,
      path,
      keepsPlaces: origin === session.id && path.length === 1 && path[0]?.facet === 'study',
      // the pointer itself marks the rows of this table
      highlight: highlight.origin === session.id ? [] : highlight.path,
      showsRest: this.showsRest,
      showsAll: this.showsAll || this.print.isPrinting,
      width: size.width,
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

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div class="root element" lang=${messages.language}>
      ${this.renderProblems()} ${view === undefined ? this.renderFallback() : this.renderView(view)}
      ${this.announcer.render()}
    </div>`;
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
    const { messages, heading, query, folding } = this;
    const hasTools = !this.withoutToolbar;
    return renderElementHead({
      title: heading === '' ? titleText(view, messages, query) : heading,
      line: this.renderLine(view),
      tools: hasTools ? this.toolsOf(view) : [],
      popovers: hasTools ? this.renderPopovers(view) : nothing,
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
    const counts = this.heading === '' ? nothing : titleText(view, messages, this.query);
    const filter = session.isShared ? nothing : this.renderFilterLine(view);
    if (counts === nothing) return filter;
    return filter === nothing ? counts : html`${counts}${messages.studyTable.dot}${filter}`;
  }

  private renderFilterLine(view: TableView): unknown {
    const { messages } = this;
    if (!this.withoutToolbar) return this.filterTool.line(this.filtered(view), messages);
    return filterSentence(view.evidence, messages, view.filter) || nothing;
  }

  private toolsOf(view: TableView): readonly Tool[] {
    const { messages, popovers, session } = this;
    const { toolbar, tools, figure } = messages;
    const tool = (name: string, label: string): Tool => ({
      name,
      label,
      isOpen: popovers.open === name,
      onPress: () => popovers.toggle(name),
    });
    const clear = { name: 'clear', label: figure.clear, onPress: () => session.clear() };
    return [
      this.filterTool.tool(messages),
      ...(view.isList ? [] : [tool('columns', toolbar.columns)]),
      tool('save', view.isList ? tools.export : toolbar.export),
      // in linked views their bar clears the selection
      ...(view.path.length > 0 && !session.isShared ? [clear] : []),
    ];
  }

  private renderPopovers(view: TableView): TemplateResult {
    const { messages, popovers, savesOnlySelected } = this;
    const { evidence, columns, offered, noRoom, settings, path } = view;
    const columnsPopover = (): TemplateResult =>
      renderColumns({
        ...{ evidence, messages, columns, offered, noRoom },
        hasChosenColumns: this.authorColumns !== undefined && this.authorColumns !== this.columns,
        selectedRows: path.length === 0 ? undefined : settings.selectedRows,
        onColumns: (next) => this.takeColumns(next),
        onSelectedRows: (place) => (this.selectedRows = place),
        onClose: () => popovers.close(),
      });
    const savePopover = (): TemplateResult =>
      renderSaveChoice({
        ...{ view, messages },
        isOnlySelected: savesOnlySelected,
        onScope: (only) => (this.savesOnlySelected = only),
        onFormat: (format, records) => this.save(view, format, records),
      });
    return html`${this.filterTool.popover(this.filtered(view), messages)}
    ${popovers.render('columns', messages.toolbar.columns, columnsPopover)}
    ${popovers.render('save', messages.toolbar.export, savePopover)}`;
  }

  private filtered({ evidence, filter, columns }: TableView) {
    const facets = columns.filter((column) => !notFiltered.has(column));
    return { evidence, filter, facets };
  }

  private renderEmpty({ evidence, filter, inView }: TableView): TemplateResult {
    const { messages } = this;
    if (inView.length > 0)
      return html`<p class="state">
        ${messages.studyTable.noMatch(this.query)}
        <button type="button" class="text" @click=${() => (this.query = '')}>
          ${messages.studyTable.clearSearch}
        </button>
      </p>`;
    return renderEmpty(evidence, messages, filter, '', () => this.session.changeFilter([]));
  }

  private renderRows(view: TableView): TemplateResult {
    const { messages, opened, rowWindow, marks, print } = this;
    const options: RowsOptions = {
      ...{ view, messages, opened, rowWindow },
      isScrolled: !view.isCut && !print.isPrinting,
      onSort: (sort) => (this.sort = formatStudySort(sort)),
      copy: this.copy,
      // do not render hundreds of rows on hover
      guard: (row, facts, render) => guard([row, view.evidence, messages, ...facts], render),
    };
    return html`<div
      class="rows"
      @click=${this.onClick}
      @keydown=${this.onKeyDown}
      @pointerover=${marks.onPointerOver}
      @pointerleave=${marks.onPointerLeave}
      @focusin=${marks.onFocusIn}
      @focusout=${marks.onFocusOut}
    >
      ${renderRows(options)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { view } = this;
    if (view === undefined) return;
    // show a new order or search from its beginning
    if (changed.has('sort') || changed.has('query'))
      this.shadowRoot?.querySelector('.scroll')?.scrollTo({ top: 0 });
    this.markFindings(view);
    if (this.focusKeeper.restore()) this.focusRows();
    const title = titleText(view, this.messages, this.query);
    // the session announces a new filter or selection; the search is the table's own
    if (this.shownTitle !== undefined && this.shownTitle !== title && changed.has('query'))
      this.announcer.say(this.query === '' ? countsText(view, this.messages) : title);
    this.shownTitle = title;
  }

  /** Marks the selected findings of opened rows. */
  private markFindings({ evidence, selected }: TableView): void {
    for (const item of this.shadowRoot?.querySelectorAll<HTMLElement>('.block [data-finding]') ??
      []) {
      const index = evidence.findingIndex.get(item.dataset['finding'] ?? '');
      if (index !== undefined && selected.has(index)) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    }
  }

  private readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    const control = target.closest<HTMLElement>('[data-act]');
    if (control === null) {
      // a press anywhere on a row opens it, but not the end of marking text
      const row = target.closest<HTMLElement>('tr[data-study]');
      if (row !== null && getSelection()?.type !== 'Range') this.toggle(row);
    } else this.act(control);
  };

  /** Terms of an open row are controls that are no buttons: as text they wrap. */
  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const term = (event.target as Element).closest<HTMLElement>('[role="button"][data-act]');
    if (term === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    this.act(term);
  };

  private act(control: HTMLElement): void {
    const { act } = control.dataset;
    if (act === 'open') this.toggle(control.closest('[data-study]'));
    if (act === 'term' || act === 'select') this.session.toggle(pathOf(control));
  }

  private toggle(row: HTMLElement | null): void {
    const id = row?.dataset['study'];
    if (id === undefined) return;
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
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

  private takeColumns(columns: readonly string[]): void {
    this.authorColumns ??= this.columns;
    this.columns = columns.length === 0 ? this.authorColumns : columns.join(' ');
  }

  private save(view: TableView, format: ExportFormatId, records: readonly FindingRecord[]): void {
    const file = exportRecords(view, this.messages.language, format, records);
    download(file.text, file.name, file.mediaType);
  }

  private readonly copy = (text: string): void =>
    void copyAndAnnounce(text, this.announcer, this.messages);
}

/** The path of the term at a place in a row, else of the row's study. */
function pathOf(target: Element): Path {
  const { facet, term } = target.closest<HTMLElement>('[data-term]')?.dataset ?? {};
  if (facet !== undefined && term !== undefined) return [{ facet, term }];
  const row = target.closest<HTMLElement>('[data-study], [data-opened]');
  const id = row?.dataset['study'] ?? row?.dataset['opened'];
  return id === undefined ? [] : [{ facet: 'study', term: id }];
}

declare global {
  interface HTMLElementTagNameMap {
    'study-table': StudyTable;
  }
}
