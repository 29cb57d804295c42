// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { ExportFormatId } from '../../export/index.js';
import { formatStudySort } from '../../model/study-columns.js';
import type { StudyRow } from '../../model/study-rows.js';
import { Announcer } from '../internal/controllers/announcer.js';
import { copyText, download } from '../internal/download.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { studyStyles } from '../internal/styles/study.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { toolbarStyles } from '../internal/styles/toolbar.styles.js';
import type { TableView } from './derive-rows.js';
import { FocusKeeper } from './keep-focus.js';
import { renderRow } from './render-row.js';
import { renderTools, type Panel } from './render-tools.js';
import { amounts, countWords, exportRows } from './report-rows.js';
import { blockSize, rowIndices } from './row-window.js';
import { columnLabel } from './study-cells.js';
import { studyTableStyles } from './study-table.styles.js';
import { TableElement } from './table-element.js';

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
export class StudyTable extends TableElement {
  static readonly tagName = 'study-table';
  static override styles = [tokens, studyStyles, toolbarStyles, studyTableStyles];

  /** Heading above the table; by default “Studies”. */
  @property({ reflect: true }) heading = '';
  /** Leaves search, panels and choices out. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private panel: Panel | undefined;
  @state() private exportsSelected = false;

  private readonly announcer = new Announcer(this, (sentences) =>
    this.messages.sentences(sentences),
  );
  private readonly focusKeeper = new FocusKeeper(this);
  private authorColumns: string | undefined;
  private shownCounts: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { study } = this.focusKeeper;
    const place =
      study === undefined || this.view === undefined
        ? -1
        : this.view.rows.findIndex((row) => row.study.id === study);
    // focus stays with its study, wherever the row goes
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
      ${this.renderLost(() => this.shadowRoot?.querySelector<HTMLElement>('.scroll')?.focus())}
      <div class="content until-${view.needed}">
        ${this.withoutToolbar ? nothing : this.renderTools(view)}
        <p class="count">${countWords(view, messages)}</p>
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
      onQuery: (words) => (this.query = words),
      onPanel: (panel) => (this.panel = this.panel === panel ? undefined : panel),
      onFilter: (next) => this.changeFilter(next),
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
    return renderEmpty(evidence, messages, filter, '', () => this.changeFilter([]));
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
        @pointerover=${this.onPoint}
        @pointerleave=${this.onPointerLeave}
        @focusin=${this.onPoint}
        @focusout=${this.onFocusOut}
      >
        <colgroup>
          ${view.widths.map((width) => html`<col width=${width} />`)}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            ${columns.map((column) => this.renderHead(view, column))}
          </tr>
        </thead>
        ${blocks.map(
          (block) =>
            html`<tbody role="rowgroup" data-block=${block}>
              ${
                this.rowWindow.has(block)
                  ? rows
                      .slice(block * blockSize, (block + 1) * blockSize)
                      .map((row, place) =>
                        this.renderRow(view, row, indices.of[block * blockSize + place] ?? 0),
                      )
                  : html`<tr class="spacer" aria-hidden="true">
                      <td height=${this.rowWindow.height(block)} colspan=${columns.length}></td>
                    </tr>`
              }
            </tbody>`,
        )}
      </table>
    </div>`;
  }

  private renderHead({ evidence, settings: { sort } }: TableView, column: string): TemplateResult {
    const isSorted = sort.column === column;
    return html`<th
      role="columnheader"
      scope="col"
      aria-sort=${isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" class="quiet" data-sort=${column} @click=${() => this.sortBy(column)}>
        ${columnLabel(evidence, this.messages, column)}<span aria-hidden="true"
          >${isSorted ? (sort.descending ? ' ▾' : ' ▴') : ''}</span
        >
      </button>
    </th>`;
  }

  private renderRow(
    { evidence, columns, selectedByStudy, litStudies }: TableView,
    row: StudyRow,
    rowIndex: number,
  ): unknown {
    const { id } = row.study;
    const { messages, copy } = this;
    const { path } = this.selection;
    const isOpen = this.opened.has(id);
    const selected = selectedByStudy.get(id) ?? 0;
    const isPressed = path.length === 1 && path[0]?.facet === 'study' && path[0].term === id;
    const isLit = litStudies.has(id);
    // hovering must not paint hundreds of rows anew
    return guard(
      [row, evidence, columns, messages, rowIndex, isOpen, selected, isPressed, isLit],
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
          isLit,
          copy,
        }),
    );
  }

  protected override say(text: string): void {
    this.announcer.say(text);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { view } = this;
    if (view === undefined) return;
    // another order is read from its beginning
    if (changed.has('sort') || changed.has('query'))
      this.shadowRoot?.querySelector('.scroll')?.scrollTo({ top: 0 });
    this.markFindings(view);
    if (this.focusKeeper.restore()) this.shadowRoot?.querySelector<HTMLElement>('.scroll')?.focus();
    const counts = countWords(view, this.messages);
    // of a filter or selection that all views share, they speak
    if (
      this.shownCounts !== undefined &&
      this.shownCounts !== counts &&
      (!this.isLinked || changed.has('query'))
    )
      this.announcer.say(counts);
    this.shownCounts = counts;
  }

  /** Marks the selected ones among the findings of opened rows. */
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
    if (button.dataset['act'] === 'select')
      this.changeSelection(
        { type: 'toggle', path: [{ facet: 'study', term: id }], origin: this.uid },
        this.findingsOf,
      );
    else
      this.opened = new Set(
        this.opened.has(id) ? [...this.opened].filter((each) => each !== id) : [...this.opened, id],
      );
  };

  private readonly onPoint = (event: Event): void => {
    const row = (event.target as Element).closest('tr');
    const id = row?.dataset['study'] ?? row?.dataset['opened'];
    this.changeHighlight(id === undefined ? [] : [{ facet: 'study', term: id }]);
  };

  private readonly onPointerLeave = (): void => {
    if (this.highlight.origin === this.uid) this.changeHighlight([]);
  };

  private readonly onFocusOut = (): void => {
    // focus may go to another row; and a row that goes away while it is being painted has lost focus, too
    queueMicrotask(
      () => this.shadowRoot?.activeElement?.closest('tr') == null && this.onPointerLeave(),
    );
  };

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

  private readonly copy = (text: string): void => {
    void copyText(text).then((copied) => copied && this.announcer.say(this.messages.speech.copied));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'study-table': StudyTable;
  }
}
