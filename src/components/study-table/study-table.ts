// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { ExportFormatId } from '../../export/index.js';
import type { Evidence } from '../../model/evidence.js';
import type { Path } from '../../model/selection.js';
import { formatStudySort } from '../../model/study-columns.js';
import type { StudyRow } from '../../model/study-rows.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { TextMeasurer } from '../internal/controllers/text-measurer.js';
import { copyAndAnnounce, download } from '../internal/download.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { memo } from '../internal/memo.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { studyStyles } from '../internal/styles/study.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { toolbarStyles } from '../internal/styles/toolbar.styles.js';
import { readSettings, tableDeriver, type TableView } from './derive-rows.js';
import { FocusKeeper } from './keep-focus.js';
import { renderRow } from './render-row.js';
import { renderTools, type Panel } from './render-tools.js';
import { amounts, describeCounts, exportRows } from './report-rows.js';
import { blockSize, rowIndices, RowWindow } from './row-window.js';
import { columnLabel } from './study-cells.js';
import { studyTableStyles } from './study-table.styles.js';

/** Width of frame and scroll bar, px. */
const frameWidth = 18;

/**
 * @summary The studies in view, each opening to its findings.
 *
 * A row is a study with its source, preparation, cargo, pathway, outcome, status and cautions.
 * Readers search in both languages at once, sort and filter by any column, choose columns, and
 * export the result. Rows of the shared selection are marked; a study's name selects it in all
 * linked views.
 *
 * @element study-table
 * @tagname study-table
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the table cannot be
 *   drawn.
 * @csspart toolbar - Search, panels and choices above the table.
 * @csspart table - The table.
 * @csspart error - The message about bad data or settings.
 * @cssprop --evidence-table-height - Largest height of the scrolled box.
 * @fires evidence-select - A study was selected; carries `selection`, `findingIds`, `studyIds`,
 *   `origin`.
 * @fires evidence-highlight - The pointer or focus is on a study.
 * @fires evidence-filter - A reader changed the filter.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class StudyTable extends EvidenceElement {
  static readonly tagName = 'study-table';
  static override styles = [tokens, studyStyles, toolbarStyles, studyTableStyles];

  /** Heading above the table; by default “Studies”. */
  @property({ reflect: true }) heading = '';
  /** Leaves out search, panels and choices. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;

  /**
   * Columns in order: facets, `model`, or columns of custom data; by default those that the data
   * fill and that fit.
   */
  @property({ reflect: true }) columns = '';
  /** Column to sort by, with `-` before it for descending order; by default the newest first. */
  @property({ reflect: true }) sort = '-year';
  /** Place of the selection's rows: `in-place` among the others (default), `on-top`, or `alone`. */
  @property({ attribute: 'selected-rows', reflect: true }) selectedRows = 'in-place';
  /** The selection: `study:qu-2022`, or any node, link or path as in the diagram. */
  @property({ reflect: true }) selected = '';
  /** Text that rows are searched for; by default none. */
  @property({ reflect: true }) query = '';

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private panel: Panel | undefined;
  @state() private exportsSelected = false;

  private view: TableView | undefined;
  private readonly size = new SizeController(this);
  private readonly rowWindow = new RowWindow(this);
  private readonly text = new TextMeasurer(this);
  private readonly focusKeeper = new FocusKeeper(this);
  /** Renders all rows for print. */
  private readonly print = new PrintController(this, () => this.performUpdate());
  private readonly marks = new MarksController({
    session: this.session,
    pathOf: (target) => studyPath(target.closest('tr')),
    roving: { whenLeft: (then) => this.whenLeft(then) },
  });
  private readonly derive = tableDeriver();
  private readonly readSettings = memo(
    (evidence: Evidence, columns: string, sort: string, selectedRows: string) =>
      readSettings(evidence, { columns, sort, selectedRows }),
  );
  private authorColumns: string | undefined;
  private shownCounts: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = this.view;
    this.view = undefined;
    const { columns, sort, selectedRows, session, size } = this;
    const { evidence } = session;
    const read = evidence && this.readSettings(evidence, columns, sort, selectedRows);
    const unknown = session.takeSelected(this.selected);
    const drawable = this.readDrawable(() => [...(read?.problems ?? []), ...unknown]);
    if (drawable === undefined || read === undefined || !size.seen || size.width === 0) return;
    this.selected = session.writeSelected();
    session.drawAll(drawable.evidence);
    this.view = this.derive(drawable.evidence, read.settings, {
      filter: drawable.filter,
      query: this.query,
      path: session.selection.path,
      highlight: session.highlight.path,
      width: size.width - frameWidth,
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
    return html`<div class="root frame" lang=${messages.language}>
      ${this.renderProblems()} ${view === undefined ? this.renderFallback() : this.renderView(view)}
      ${this.announcer.render()}
    </div>`;
  }

  private renderView(view: TableView): TemplateResult {
    const { messages } = this;
    return html`<h2 id="title">
        ${this.heading === '' ? messages.studyTable.heading : this.heading}
      </h2>
      ${this.renderOwnConditions()}
      ${this.renderDropped(() => this.shadowRoot?.querySelector<HTMLElement>('.scroll')?.focus())}
      <div class="content until-${view.needed}">
        ${this.withoutToolbar ? nothing : this.renderTools(view)}
        <p class="count">${describeCounts(view, messages)}</p>
        ${view.rows.length === 0 ? this.renderEmpty(view) : this.renderTable(view)}
      </div>`;
  }

  private renderTools(view: TableView): TemplateResult {
    const { evidence, filter, columns, offered, noRoom, settings } = view;
    const { sort, selectedRows } = settings;
    const { messages, query, panel: open, exportsSelected } = this;
    return renderTools({
      ...{
        evidence,
        messages,
        filter,
        query,
        columns,
        offered,
        noRoom,
        sort,
        selectedRows,
        open,
        exportsSelected,
      },
      ...amounts(view, messages),
      hasChosenColumns: this.authorColumns !== undefined && this.authorColumns !== this.columns,
      onQuery: (text) => (this.query = text),
      onPanel: (panel) => (this.panel = this.panel === panel ? undefined : panel),
      onFilter: (next) => this.session.changeFilter(next),
      onColumns: (next) => this.takeColumns(next),
      onSort: (next) => (this.sort = formatStudySort(next)),
      onSelectedRows: (place) => (this.selectedRows = place),
      onScope: (only) => (this.exportsSelected = only),
      onFormat: (format) => this.save(view, format),
    });
  }

  private renderEmpty({ evidence, filter, inView }: TableView): TemplateResult {
    const { messages } = this;
    if (inView.length > 0)
      return html`<p>
        ${messages.studyTable.noMatch(this.query)}
        <button type="button" @click=${() => (this.query = '')}>
          ${messages.studyTable.clearSearch}
        </button>
      </p>`;
    return renderEmpty(evidence, messages, filter, '', () => this.session.changeFilter([]));
  }

  private renderTable(view: TableView): TemplateResult {
    const { messages, opened } = this;
    const { columns, rows } = view;
    const indices = rowIndices(rows, opened);
    const blocks = Array.from({ length: this.rowWindow.blocks }, (_, block) => block);
    return html`<div
      class="scroll"
      tabindex="0"
      role="region"
      aria-label=${messages.studyTable.region}
    >
      <table
        role="table"
        part="table"
        aria-labelledby="title"
        aria-rowcount=${indices.count}
        @click=${this.onClick}
        @pointerover=${this.marks.onPointerOver}
        @pointerleave=${this.marks.onPointerLeave}
        @focusin=${this.marks.onFocusIn}
        @focusout=${this.marks.onFocusOut}
      >
        <colgroup>
          ${view.widths.map((width) => html`<col width=${width} />`)}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            ${columns.map((column) => this.renderHead(view, column))}
          </tr>
        </thead>
        ${blocks.map((block) => this.renderBlock(view, block, indices.of))}
      </table>
    </div>`;
  }

  /** The rows of a block, or an empty row of its height. */
  private renderBlock(view: TableView, block: number, indices: readonly number[]): TemplateResult {
    const start = block * blockSize;
    const content = this.rowWindow.has(block)
      ? view.rows
          .slice(start, start + blockSize)
          .map((row, place) => this.renderRow(view, row, indices[start + place] ?? 0))
      : html`<tr class="spacer" aria-hidden="true">
          <td height=${this.rowWindow.height(block)} colspan=${view.columns.length}></td>
        </tr>`;
    return html`<tbody role="rowgroup" data-block=${block}>
      ${content}
    </tbody>`;
  }

  private renderHead({ evidence, settings: { sort } }: TableView, column: string): TemplateResult {
    const isSorted = sort.column === column;
    const order = sort.descending ? 'descending' : 'ascending';
    const sign = sort.descending ? ' ▾' : ' ▴';
    return html`<th role="columnheader" scope="col" aria-sort=${isSorted ? order : 'none'}>
      <button type="button" class="quiet" data-sort=${column} @click=${() => this.sortBy(column)}>
        ${columnLabel(evidence, this.messages, column)}<span aria-hidden="true"
          >${isSorted ? sign : ''}</span
        >
      </button>
    </th>`;
  }

  private renderRow(
    { evidence, columns, selectedByStudy, highlighted }: TableView,
    row: StudyRow,
    rowIndex: number,
  ): unknown {
    const { id } = row.study;
    const { messages, copy } = this;
    const { path } = this.session.selection;
    const isOpen = this.opened.has(id);
    const selected = selectedByStudy.get(id) ?? 0;
    const isPressed = path.length === 1 && path[0]?.facet === 'study' && path[0].term === id;
    const isHighlighted = highlighted.has(id);
    // do not render hundreds of rows on hover
    return guard(
      [row, evidence, columns, messages, rowIndex, isOpen, selected, isPressed, isHighlighted],
      () =>
        renderRow({
          evidence,
          messages,
          columns,
          row,
          rowIndex,
          isOpen,
          selected,
          isPressed,
          isHighlighted,
          copy,
        }),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { view } = this;
    if (view === undefined) return;
    // show a new order or search from its beginning
    if (changed.has('sort') || changed.has('query'))
      this.shadowRoot?.querySelector('.scroll')?.scrollTo({ top: 0 });
    this.markFindings(view);
    if (this.focusKeeper.restore()) this.shadowRoot?.querySelector<HTMLElement>('.scroll')?.focus();
    const counts = describeCounts(view, this.messages);
    // the session announces a new filter; the search is the table's own
    if (this.shownCounts !== undefined && this.shownCounts !== counts && changed.has('query'))
      this.announcer.say(counts);
    this.shownCounts = counts;
  }

  /** Marks the selected findings of opened rows. */
  private markFindings({ evidence, selected }: TableView): void {
    for (const item of this.shadowRoot?.querySelectorAll<HTMLElement>('.opened [data-finding]') ??
      []) {
      const index = evidence.findingIndex.get(item.dataset['finding'] ?? '');
      if (index !== undefined && selected.has(index)) item.setAttribute('aria-current', 'true');
      else item.removeAttribute('aria-current');
    }
  }

  private readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-act]');
    const id = button?.closest('tr')?.dataset['study'];
    if (button === null || id === undefined) return;
    if (button.dataset['act'] === 'select') this.session.toggle([{ facet: 'study', term: id }]);
    else
      this.opened = new Set(
        this.opened.has(id) ? [...this.opened].filter((each) => each !== id) : [...this.opened, id],
      );
  };

  /** Calls back if focus left all rows, also because an update removed its row. */
  private whenLeft(then: () => void): void {
    queueMicrotask(() => {
      if (this.shadowRoot?.activeElement?.closest('tr') == null) then();
    });
  }

  private sortBy(column: string): void {
    const { sort } = this.view?.settings ?? {};
    const descending =
      sort?.column === column ? !sort.descending : column === 'year' || column === 'status';
    this.sort = formatStudySort({ column, descending });
  }

  private takeColumns(columns: readonly string[]): void {
    this.authorColumns ??= this.columns;
    this.columns = columns.length === 0 ? this.authorColumns : columns.join(' ');
  }

  private save(view: TableView, format: ExportFormatId): void {
    const { text, name, mediaType } = exportRows(
      view,
      this.messages.language,
      format,
      this.exportsSelected,
    );
    download(text, name, mediaType);
  }

  private readonly copy = (text: string): void =>
    void copyAndAnnounce(text, this.announcer, this.messages);
}

/** The path of the study of a row or opened row. */
function studyPath(row: HTMLElement | null): Path {
  const id = row?.dataset['study'] ?? row?.dataset['opened'];
  return id === undefined ? [] : [{ facet: 'study', term: id }];
}

declare global {
  interface HTMLElementTagNameMap {
    'study-table': StudyTable;
  }
}
