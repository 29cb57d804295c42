// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { describeFilter, facetLabel, nodeLabel } from '../../locales/labels.js';
import { checkFacet, checkMissing } from '../../model/axis-terms.js';
import type { Evidence } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { studiesOfFindings } from '../../model/paths.js';
import { findingsThrough, membersOf, samePath, sameStations, type Path } from '../../model/selection.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { copyText } from '../internal/hand-over.js';
import { memo } from '../internal/memo.js';
import { renderFacetChoice } from '../internal/render-facet-choice.js';
import { RovingGrid, type RovingHost } from '../internal/roving-grid.js';
import { SizeController } from '../internal/size-controller.js';
import { studyStyles, tokens } from '../internal/tokens.styles.js';
import { matrixStyles } from './evidence-matrix.styles.js';
import { matrixListStyles } from './matrix-lists.styles.js';
import { cellPath, deriveMatrixView, readableTerms, type MatrixView } from './matrix-view.js';
import type { CellContext } from './render-cell.js';
import { renderDetails } from './render-details.js';
import { fittingSize, renderGrid } from './render-grid.js';
import { holdsDetails, renderLists } from './render-lists.js';
import { renderLegend, renderNotes, summarySentences } from './render-notes.js';

/**
 * @summary How many studies report two things together, and where there are none.
 *
 * A matrix of any two facets: each cell draws the number of distinct studies as an area, empty cells are gaps of these reviews
 * or of the filter, and signs show what the reviews themselves call well studied, little studied or missing. Each cell selects
 * its row and column together. In narrow places the rows become lists.
 *
 * @element evidence-matrix
 * @tagname evidence-matrix
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the matrix cannot be drawn.
 * @csspart table - The matrix where it is drawn as a table.
 * @csspart cell - The button of a cell or margin.
 * @csspart legend - The legend.
 * @csspart notes - What must be known to read the numbers.
 * @csspart details - The studies and remarks of what is selected.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A cell or margin was selected; carries `selection`, `findingIds`, `studyIds`, `origin`.
 * @fires evidence-filter - A reader changed the filter.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class EvidenceMatrix extends EvidenceElement implements RovingHost {
  static readonly tagName = 'evidence-matrix';
  static override styles = [tokens, studyStyles, matrixStyles, matrixListStyles];

  /** Facet of the rows; by default the source. */
  @property({ reflect: true }) rows = 'source';
  /** Facet of the columns; by default the outcome. */
  @property({ reflect: true }) columns = 'outcome';
  /** What stands where a review names nothing: `nearest`, `show` or `skip`. */
  @property({ reflect: true }) missing = 'nearest';
  /** Heading above the matrix; by default made from rows and columns. */
  @property({ reflect: true }) heading = '';
  /** Leaves out the choice of rows and columns. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;
  /** Leaves the legend out. */
  @property({ type: Boolean, attribute: 'without-legend', reflect: true }) withoutLegend = false;
  /** Leaves the panel with studies and remarks out. */
  @property({ type: Boolean, attribute: 'without-details', reflect: true }) withoutDetails = false;

  @state() private showAll = false;
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private announcement = '';

  private readonly size = new SizeController(this);
  private readonly roving = new RovingGrid(this);
  private view: MatrixView | undefined;
  private lit: ReadonlySet<number> | undefined;
  private selected: ReadonlySet<number> | undefined;
  private shownPath: Path = [];
  private announceTimer: ReturnType<typeof setTimeout> | undefined;
  // the words stand for what `readFilter` reads
  private readonly mergeFilter = memo((...[, evidence]: readonly [own: string, evidence: Evidence, shared: Filter | undefined]) => this.readFilter(evidence));
  private readonly derive = memo(deriveMatrixView);
  private readonly findings = memo((view: MatrixView, path: Path) => (path.length === 0 ? undefined : findingsThrough(view.evidence, view.matrix.records, path, view.matrix.missing)));
  private readonly litFindings = memo((view: MatrixView, path: Path) => (path.length === 0 ? undefined : findingsThrough(view.evidence, view.matrix.records, path, view.matrix.missing)));

  get runsRightToLeft(): boolean {
    return this.languages.rightToLeft;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.announceTimer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { evidence } = this;
    this.settingProblems = [];
    this.view = undefined;
    if (evidence === undefined) return;
    const { filter, problems } = this.mergeFilter(this.filter, evidence, this.isLinked ? this.linked?.filter : undefined);
    this.settingProblems = [...checkFacet(evidence, 'rows', this.rows), ...checkFacet(evidence, 'columns', this.columns), ...checkMissing(this.missing), ...problems];
    if (this.isBlocked || !this.size.seen || this.size.width === 0) return;
    this.view = this.derive(evidence, filter, this.rows, this.columns, this.missing, this.showAll ? Infinity : readableTerms);
    this.selected = this.findings(this.view, this.selection.path);
    this.lit = this.litFindings(this.view, this.litPath);
    this.openSelected(this.view);
  }

  /** What lights the matrix: what another view points at, else the selection. Its own pointing only marks row and column. */
  private get litPath(): Path {
    const { path, origin } = this.highlight;
    return path.length > 0 && origin !== this.uid ? path : this.selection.path;
  }

  /** A row that comes to be selected opens its list. */
  private openSelected({ matrix }: MatrixView): void {
    const { path } = this.selection;
    if (samePath(path, this.shownPath)) return;
    this.shownPath = path;
    const terms = path.filter(({ facet }) => facet === matrix.rowFacet).map(({ term }) => term);
    if (terms.some((term) => !this.opened.has(term))) this.opened = new Set([...this.opened, ...terms]);
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div class="root frame" lang=${messages.language}>
      ${this.renderProblems()} ${view === undefined ? this.renderWaiting() : this.renderMatrix(view)}
      <div class="visually-hidden" role="status" aria-live="polite">${this.announcement}</div>
    </div>`;
  }

  private renderWaiting(): TemplateResult {
    if (this.problems.length > 0) return html`<slot></slot>`;
    return html`<slot></slot>${this.evidence === undefined ? html`<p class="state">${this.messages.states.loading}</p>` : html`<div class="waiting"></div>`}`;
  }

  private renderMatrix(view: MatrixView): TemplateResult {
    const { messages, highlight } = this;
    const { matrix } = view;
    const title = this.heading === '' ? messages.evidenceMatrix.title(facetLabel(view.evidence, messages, matrix.rowFacet), facetLabel(view.evidence, messages, matrix.columnFacet)) : this.heading;
    if (view.matrix.records.length === 0) return html`<h2>${title}</h2>${this.withoutToolbar ? nothing : this.renderAxes(view)}${this.renderEmpty(view)}`;
    const size = fittingSize(matrix.columns.length, this.size.width);
    const context: CellContext = { view, messages, lit: this.lit, selected: this.selected, path: this.selection.path, size: size ?? 0 };
    const details = this.withoutDetails
      ? nothing
      : renderDetails({ view, messages, path: this.selection.path, findings: this.selected ?? new Set(), onClose: () => this.closeDetails(), copy: (text) => void this.copy(text) });
    const marked = highlight.path.length > 0 ? [...this.selection.path, ...highlight.path] : this.selection.path;
    return html`<h2>${title}</h2>
      <p class="summary">${summarySentences(view, messages)}</p>
      ${this.withoutToolbar ? nothing : this.renderAxes(view)}
      <div
        class="cells-holder"
        role="group"
        aria-label=${title}
        @click=${this.onClick}
        @pointerover=${this.onPointerOver}
        @pointerleave=${this.onPointerLeave}
        @focusin=${this.onFocusIn}
        @focusout=${this.onFocusOut}
        @keydown=${this.roving.onKeyDown}
      >
        ${size === undefined ? renderLists(context, { opened: this.opened, onToggle: (row, open) => this.toggleRow(row, open), details }) : renderGrid(context, title, marked)}
      </div>
      <p class="hint" id="hint">${messages.evidenceMatrix.hint}</p>
      ${this.withoutLegend ? nothing : renderLegend(view, messages, this.isLinked || this.lit !== undefined)} ${size === undefined && holdsDetails(context, this.opened) ? nothing : details}
      ${renderNotes(view, messages, () => (this.showAll = true))}`;
  }

  private renderAxes(view: MatrixView): TemplateResult {
    const { messages } = this;
    const words = messages.evidenceMatrix;
    return html`<div class="axes" role="group" aria-label=${words.axes}>
      ${renderFacetChoice(view.evidence, messages, words.rows, this.rows, (facet) => (this.rows = facet))}
      ${renderFacetChoice(view.evidence, messages, words.columns, this.columns, (facet) => (this.columns = facet))}
      <button type="button" aria-label=${words.swap} @click=${() => ([this.rows, this.columns] = [this.columns, this.rows])}>⇄</button>
    </div>`;
  }

  private renderEmpty(view: MatrixView): TemplateResult {
    const { messages } = this;
    if (view.evidence.records.length === 0) return html`<p class="state">${messages.states.emptyData}</p>`;
    if (view.matrix.leftOut > 0) return html`<p class="state">${messages.evidenceMatrix.leftOut(view.matrix.leftOut)}</p>`;
    return html`<p class="state">
      ${messages.states.empty(describeFilter(view.evidence, messages, view.filter))}
      <button type="button" @click=${() => this.changeFilter([])}>${messages.toolbar.clearFilter}</button>
    </p>`;
  }

  private readonly onClick = (event: MouseEvent): void => {
    const path = this.pathOf(event.target);
    const { view, messages } = this;
    if (path.length === 0 || view === undefined) return;
    const isSelected = sameStations(path, this.selection.path);
    this.changeSelection({ type: 'toggle', path, origin: this.uid }, (chosen) => this.findings(view, chosen) ?? []);
    const label = path.map((station) => nodeLabel(view.evidence, messages, { ...station, members: membersOf(station, view.evidence) })).join(' → ');
    this.announce(isSelected ? messages.speech.cleared : messages.speech.selected(label, studiesOfFindings(view.evidence, this.findings(view, path) ?? []).size));
  };

  private readonly onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.changeHighlight(this.pathOf(event.target));
  };

  private readonly onPointerLeave = (): void => this.changeHighlight([]);

  private readonly onFocusOut = (): void => this.roving.whenLeft(() => this.changeHighlight([]));

  private readonly onFocusIn = (event: FocusEvent): void => {
    this.roving.onFocusIn(event);
    this.changeHighlight(this.pathOf(event.target));
  };

  /** Clears the selection; tells whether there was one. */
  escape(): boolean {
    if (this.selection.path.length === 0) return false;
    this.changeSelection({ type: 'clear', origin: this.uid }, () => []);
    this.announce(this.messages.speech.cleared);
    return true;
  }

  private closeDetails(): void {
    this.escape();
    this.roving.focus();
  }

  private toggleRow(row: string, open: boolean): void {
    if (this.opened.has(row) === open) return;
    const opened = new Set(this.opened);
    if (open) opened.add(row);
    else opened.delete(row);
    this.opened = opened;
  }

  /** The path of the cell or margin that an event happened on; empty elsewhere. */
  private pathOf(target: EventTarget | null): Path {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-key]') : null;
    return button === null || this.view === undefined ? [] : cellPath(this.view.matrix, button.dataset['row'], button.dataset['column']);
  }

  /** Waits a little: of several changes in a row only the last is spoken. */
  private announce(text: string): void {
    clearTimeout(this.announceTimer);
    this.announceTimer = setTimeout(() => (this.announcement = text), 250);
  }

  private async copy(text: string): Promise<void> {
    if (await copyText(text)) this.announce(this.messages.speech.copied);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-matrix': EvidenceMatrix;
  }
}
