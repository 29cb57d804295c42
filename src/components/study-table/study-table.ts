// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { exportFormats, type ExportFormatId } from '../../export/index.js';
import { describeFilter } from '../../locales/labels.js';
import type { Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { findingsThrough, formatPath, parsePath, samePath, type Path } from '../../model/selection.js';
import { formatStudySort } from '../../model/study-columns.js';
import type { StudyRow } from '../../model/study-rows.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { copyText, handOver } from '../internal/hand-over.js';
import { memo } from '../internal/memo.js';
import { SizeController } from '../internal/size-controller.js';
import { studyStyles, tokens } from '../internal/tokens.styles.js';
import { toolbarStyles } from '../mechanism-sankey/toolbar.styles.js';
import { readSettings, tableDeriver, type TableView } from './derive-rows.js';
import { renderRow } from './render-row.js';
import { renderTools, type Amount, type Panel } from './render-tools.js';
import { RowWindow, blockSize } from './row-window.js';
import { columnLabel, neededWidth } from './study-cells.js';
import { studyTableStyles } from './study-table.styles.js';

/** Frame and scroll bar, in px, that rows cannot take. */
const frameWidth = 18;

/**
 * @summary The studies behind what is in view, each opening to its findings.
 *
 * A row is a study with its source, preparation, cargo, pathway, outcome and what must be known before trusting it. Readers
 * search in both languages at once, sort and filter by any column, choose columns, and take along what they found. Rows of
 * what is selected in any linked view are marked; choosing a study's name selects it in all of them.
 *
 * @element study-table
 * @tagname study-table
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the table cannot be drawn.
 * @csspart toolbar - Search, panels and choices above the table.
 * @csspart table - The table.
 * @csspart error - The message about bad data or settings.
 * @cssprop --evidence-table-height - Largest height of the scrolled box.
 * @fires evidence-select - A study was selected; carries `selection`, `findingIds`, `studyIds`, `origin`.
 * @fires evidence-highlight - A study is pointed at or focused.
 * @fires evidence-filter - A reader changed the filter.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class StudyTable extends EvidenceElement {
  static readonly tagName = 'study-table';
  static override styles = [tokens, studyStyles, toolbarStyles, studyTableStyles];

  /** Columns in order: facets, `model`, or columns of own data; by default those that the data fill and the width holds. */
  @property({ reflect: true }) columns = '';
  /** Column that rows are sorted by, with `-` before it for the largest or last first; by default the newest studies first. */
  @property({ reflect: true }) sort = '-year';
  /** Place of the selection's rows: `in-place` among the others (default), `on-top`, or `alone`. */
  @property({ attribute: 'selected-rows', reflect: true }) selectedRows = 'in-place';
  /** What is selected: `study:qu-2022`, or any node, link or path as in the diagram. */
  @property({ reflect: true }) selected = '';
  /** Words that rows are searched for; by default none. */
  @property({ reflect: true }) query = '';
  /** Heading above the table; by default “Studies”. */
  @property({ reflect: true }) heading = '';
  /** Leaves search, panels and choices out. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private panel: Panel | undefined;
  @state() private exportsSelected = false;
  @state() private announcement = '';

  private readonly size = new SizeController(this);
  private readonly rowWindow = new RowWindow(this);
  private readonly derive = tableDeriver();
  // the arguments are what the filter is made from; the shared one is read by the base class
  private readonly mergeFilter = memo((evidence: Evidence, _own: string, _shared: Filter | undefined) => this.readFilter(evidence));
  private view: TableView | undefined;
  private isPrinting = false;
  private authorColumns: string | undefined;
  private shownCounts: string | undefined;
  private announceTimer: ReturnType<typeof setTimeout> | undefined;
  /** The control that had focus before an update. */
  private focused: { readonly study: string; readonly act: string } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.onPrint);
    addEventListener('afterprint', this.onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.onPrint);
    removeEventListener('afterprint', this.onPrint);
    clearTimeout(this.announceTimer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { evidence } = this;
    const before = this.view;
    this.settingProblems = [];
    this.view = undefined;
    if (evidence === undefined) return;
    const { settings, problems } = readSettings(evidence, this);
    const merged = this.mergeFilter(evidence, this.filter, this.isLinked ? this.linked?.filter : undefined);
    const selected = changed.has('selected') && this.selected !== formatPath(this.selection.path) ? parsePath(this.selected, evidence) : undefined;
    this.settingProblems = [...problems, ...merged.problems, ...(selected?.problems ?? [])];
    if (this.isBlocked || !this.size.seen || this.size.width === 0) return;
    if (selected !== undefined) this.takeSelected(selected.path);
    const state = { filter: merged.filter, query: this.query, path: this.selection.path, highlight: this.highlight.path, width: this.size.width - frameWidth, messages: this.messages };
    this.view = this.derive(evidence, settings, state);
    this.rowWindow.use(this.view.rows.length, this.isPrinting);
    if (before?.rows !== this.view.rows || before.columns !== this.view.columns) this.rowWindow.restart();
    this.noteFocus();
  }

  private takeSelected(path: Path): void {
    if (samePath(path, this.selection.path)) return;
    if (this.isLinked) queueMicrotask(() => this.changeSelection({ type: 'select', path, origin: this.uid }, this.findingsOf));
    else this.ownSelection = { path, origin: this.uid };
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div class="root frame" lang=${messages.language}>
      ${this.renderProblems()} ${view === undefined ? this.renderWaiting() : this.renderView(view)}
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
    </div>`;
  }

  private renderWaiting(): TemplateResult {
    return html`<slot></slot>${this.evidence === undefined && this.problems.length === 0 ? html`<p>${this.messages.states.loading}</p>` : nothing}`;
  }

  private renderView(view: TableView): TemplateResult {
    const { messages } = this;
    return html`<h2 id="title">${this.heading === '' ? messages.studyTable.heading : this.heading}</h2>
      <div class="content until-${neededWidth(view.columns)}">
        ${this.withoutToolbar ? nothing : this.renderTools(view)}
        <p class="count">${this.countWords(view)}</p>
        ${view.noRoom.length === 0 ? nothing : html`<p class="note">${messages.studyTable.noRoom(messages.list(view.noRoom.map((column) => columnLabel(view.evidence, messages, column))))}</p>`}
        ${view.rows.length === 0 ? this.renderEmpty(view) : this.renderTable(view)}
      </div>`;
  }

  private renderTools(view: TableView): TemplateResult {
    const { evidence, filter, rows, columns, offered, settings } = view;
    const selected = rows.filter((row) => view.selectedByStudy.has(row.study.id));
    return renderTools({
      evidence,
      messages: this.messages,
      filter,
      query: this.query,
      columns,
      offered,
      hasChosenColumns: this.authorColumns !== undefined && this.authorColumns !== this.columns,
      sort: settings.sort,
      selectedRows: settings.selectedRows,
      open: this.panel,
      listed: this.amount(rows.length, sum(rows, (row) => row.records.length)),
      selected: selected.length === 0 ? undefined : this.amount(selected.length, sum(selected, (row) => view.selectedByStudy.get(row.study.id) ?? 0)),
      exportsSelected: this.exportsSelected,
      onQuery: (query) => (this.query = query),
      onPanel: (panel) => (this.panel = this.panel === panel ? undefined : panel),
      onFilter: (next) => this.changeFilter(next),
      onColumns: (next) => this.takeColumns(next),
      onSort: (sort) => (this.sort = formatStudySort(sort)),
      onSelectedRows: (place) => (this.selectedRows = place),
      onScope: (only) => (this.exportsSelected = only),
      onFormat: (format) => this.handFormat(view, format),
    });
  }

  private renderEmpty({ evidence, filter, inView }: TableView): TemplateResult {
    const { messages } = this;
    if (evidence.records.length === 0) return html`<p>${messages.states.emptyData}</p>`;
    if (inView.length > 0) return html`<p>${messages.studyTable.noMatch(this.query)} <button type="button" @click=${() => (this.query = '')}>${messages.studyTable.clearSearch}</button></p>`;
    return html`<p>${messages.states.empty(describeFilter(evidence, messages, filter))} <button type="button" @click=${() => this.changeFilter([])}>${messages.toolbar.clearFilter}</button></p>`;
  }

  private renderTable(view: TableView): TemplateResult {
    const { messages, opened } = this;
    const { columns, rows, evidence } = view;
    const indices = rowIndices(rows, opened);
    const blocks = Array.from({ length: this.rowWindow.blocks }, (_, block) => block);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${messages.studyTable.region}>
      <table role="table" part="table" aria-labelledby="title" aria-rowcount=${indices.count} @click=${this.onClick} @pointerover=${this.onPoint} @pointerleave=${this.onLeave} @focusin=${this.onPoint} @focusout=${this.onLeave}>
        <colgroup>
          ${columns.map((column) => html`<col class="col-${column}" />`)}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            ${columns.map((column) => this.renderHead(view, column))}
          </tr>
        </thead>
        ${blocks.map(
          (block) =>
            html`<tbody role="rowgroup" data-block=${block}>
              ${this.rowWindow.has(block)
                ? rows.slice(block * blockSize, (block + 1) * blockSize).map((row, place) => this.renderRow(view, row, indices.of[block * blockSize + place] ?? 0))
                : html`<tr class="spacer" aria-hidden="true"><td height=${this.rowWindow.height(block)} colspan=${columns.length}></td></tr>`}
            </tbody>`,
        )}
      </table>
      <span class="visually-hidden" lang=${messages.language} data-records=${evidence.records.length}></span>
    </div>`;
  }

  private renderHead({ evidence, settings: { sort } }: TableView, column: string): TemplateResult {
    const isSorted = sort.column === column;
    return html`<th role="columnheader" scope="col" aria-sort=${isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="quiet" data-sort=${column} @click=${() => this.sortBy(column)}>${columnLabel(evidence, this.messages, column)}<span aria-hidden="true">${isSorted ? (sort.descending ? ' ▾' : ' ▴') : ''}</span></button>
    </th>`;
  }

  private renderRow({ evidence, columns, selectedByStudy, litStudies }: TableView, row: StudyRow, rowIndex: number): unknown {
    const { id } = row.study;
    const { messages, copy } = this;
    const { path } = this.selection;
    const isOpen = this.opened.has(id);
    const selected = selectedByStudy.get(id) ?? 0;
    const isPressed = path.length === 1 && path[0]?.facet === 'study' && path[0].term === id;
    const isLit = litStudies.has(id);
    // hovering must not paint hundreds of rows anew
    return guard([row, evidence, columns, messages, rowIndex, isOpen, selected, isPressed, isLit], () => renderRow({ evidence, messages, columns, row, rowIndex, isOpen, selected, isPressed, isLit, copy }));
  }
}
