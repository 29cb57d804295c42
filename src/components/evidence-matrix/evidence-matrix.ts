// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { facetLabel, facetPlural } from '../../locales/labels.js';
import { checkMissing, type Axes } from '../../model/axis-terms.js';
import { checkFacet } from '../../model/check-facet.js';
import type { AxisTerm } from '../../model/matrix.js';
import { samePath, sameStations, type Path } from '../../model/selection.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { Popovers } from '../internal/controllers/popovers.js';
import { RovingGrid } from '../internal/controllers/roving-grid.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { TextMeasurer } from '../internal/controllers/text-measurer.js';
import { copyAndAnnounce } from '../internal/download.js';
import { EvidenceElement, type Drawable } from '../internal/evidence-element.js';
import { renderElementHead, type Tool } from '../internal/fragments/render-element-head.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { renderMarks } from '../internal/fragments/render-marks.js';
import { memo } from '../internal/memo.js';
import { elementStyles } from '../internal/styles/element.styles.js';
import { studyRowStyles } from '../internal/styles/study-rows.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import type { CellContext } from './cell-context.js';
import { matrixStyles } from './evidence-matrix.styles.js';
import { fitLayout } from './fit-layout.js';
import type { GridLayout, StripLayout } from './matrix-layout.js';
import { answerTexts, matrixTexts, remarksLine, type HeadTexts } from './matrix-texts.js';
import {
  axesOf,
  cellPath,
  deriveMatrixView,
  matrixMissing,
  readableTerms,
  stationsOf,
  type MatrixView,
  type ViewSettings,
} from './matrix-view.js';
import { renderDetails } from './render-details.js';
import { renderFoot } from './render-foot.js';
import { renderGrid } from './render-grid.js';
import { renderStrips } from './render-strips.js';
import { renderAxes, renderMatrixSave } from './render-tools.js';

/**
 * @summary How many studies report two terms together, and where there are none.
 *
 * A matrix of any two facets. Each cell has the number of distinct studies in a tint; an empty cell
 * is a pair that no study reports. Bars above and beside it count the studies of a column and of a
 * row, each once. The remarks of the reviews on how well a pair is studied are a layer of words. A
 * cell or head selects its studies, which are listed below. In narrow places each row is a strip of
 * squares that opens to its numbers.
 *
 * @element evidence-matrix
 * @tagname evidence-matrix
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the matrix cannot be
 *   drawn.
 * @csspart heading - The first line.
 * @csspart toolbar - The tools.
 * @csspart table - The table.
 * @csspart cell - The button of a cell or head.
 * @csspart legend - The ramp of tints.
 * @csspart notes - The notes on the numbers.
 * @csspart details - The studies and remarks of the selection.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A cell or head was selected; carries `selection`, `findingIds`,
 *   `studyIds`, `origin`.
 * @fires evidence-filter - A reader changed the filter.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class EvidenceMatrix extends EvidenceElement {
  static readonly tagName = 'evidence-matrix';
  static override styles = [tokens, ...elementStyles, studyRowStyles, matrixStyles];

  /** Facet of the rows; by default, of source and outcome, the one with the longer names. */
  @property({ reflect: true }) rows = '';
  /** Facet of the columns; by default, of source and outcome, the one with the shorter names. */
  @property({ reflect: true }) columns = '';
  /**
   * What stands for what is not named: `gathered` (nothing, the foot counts it), `nearest` (what was
   * given or measured), `show` (a row or column “not reported”) or `skip` (its findings are left
   * out).
   */
  @property({ reflect: true }) missing = 'gathered';
  /** First line; by default it says how many pairs have a study, or answers the selection. */
  @property({ reflect: true }) heading = '';
  /** Leaves out the tools. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;
  /** Leaves out the ramp of tints. */
  @property({ type: Boolean, attribute: 'without-legend', reflect: true }) withoutLegend = false;
  /** Leaves out the list of studies and remarks. */
  @property({ type: Boolean, attribute: 'without-details', reflect: true }) withoutDetails = false;

  @state() private showAll = false;
  @state() private hasRemarks = false;
  @state() private areRowsUnfolded = false;
  @state() private openedRows: ReadonlySet<string> = new Set();
  @state() private openedStudies: ReadonlySet<string> = new Set();
  @state() private areStudiesShown = false;

  private view: MatrixView | undefined;
  private layout: GridLayout | StripLayout | undefined;
  private shownPath: Path = [];
  private readonly size = new SizeController(this);
  private readonly text = new TextMeasurer(this);
  private readonly popovers = new Popovers<'columns' | 'save'>(this);
  private readonly roving = new RovingGrid(this, {
    isRightToLeft: () => this.languages.rightToLeft,
    escape: (): boolean => this.marks.escape(),
  });
  private readonly marks = new MarksController({
    session: this.session,
    roving: this.roving,
    pathOf: (target) => this.pathOf(target.closest<HTMLElement>('button[data-at]')),
  });
  private readonly derive = memo(deriveMatrixView);
  private readonly deriveFitting = memo(deriveMatrixView);
  private readonly axes = memo(axesOf);
  private readonly settings = memo(
    (
      rows: string,
      columns: string,
      missing: string,
      maxRows: number,
      maxColumns: number,
    ): ViewSettings => ({ rows, columns, missing, maxRows, maxColumns }),
  );

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.view = undefined;
    const drawable = this.readDrawable((evidence) => [
      ...(this.rows === '' ? [] : checkFacet(evidence, 'rows', this.rows)),
      ...(this.columns === '' ? [] : checkFacet(evidence, 'columns', this.columns)),
      ...checkMissing(this.missing, matrixMissing),
    ]);
    if (drawable === undefined || !this.size.seen || this.size.width === 0) return;
    this.deriveView(drawable);
  }

  /** Derives the view and its layout; strips have only the columns that fit. */
  private deriveView({ evidence, filter }: Drawable): void {
    const { messages, showAll, missing } = this;
    const { rows, columns } = this.axes(evidence, messages, this.rows, this.columns);
    const most = showAll ? Infinity : readableTerms;
    const derive = (maxColumns: number): MatrixView =>
      (maxColumns === most ? this.derive : this.deriveFitting)(
        evidence,
        filter,
        messages,
        this.settings(rows, columns, missing, most, maxColumns),
      );
    let view = derive(most);
    let layout = fitLayout(view, messages, this.text.measure, this.size.width);
    if (!showAll && layout.kind === 'strips' && layout.columns < view.matrix.columns.length) {
      view = derive(layout.columns);
      layout = fitLayout(view, messages, this.text.measure, this.size.width);
    }
    this.view = view;
    this.layout = layout;
    this.session.inView = view.inView;
    this.followSelection(view);
  }

  /** Opens the row of a new selection, and folds its list. */
  private followSelection({ matrix }: MatrixView): void {
    const { path } = this.session.selection;
    if (samePath(path, this.shownPath)) return;
    this.shownPath = path;
    this.areStudiesShown = false;
    this.openedStudies = new Set();
    const { row } = stationsOf(matrix, path);
    if (row !== undefined && !this.openedRows.has(row))
      this.openedRows = new Set([...this.openedRows, row]);
  }

  protected override render(): TemplateResult {
    const { messages, view, layout } = this;
    const content =
      view === undefined || layout === undefined
        ? this.renderFallback(html`<div class="waiting"></div>`)
        : this.renderMatrix(view, layout);
    return html`<div class="root element" lang=${messages.language}>
      ${this.renderProblems()} ${content} ${this.announcer.render()}
    </div>`;
  }

  private renderMatrix(view: MatrixView, layout: GridLayout | StripLayout): TemplateResult {
    const { messages } = this;
    if (view.matrix.records.length === 0)
      return html`${this.renderHead(view)} ${this.renderOwnConditions()} ${this.renderNothing(view)}`;
    const details = this.withoutDetails ? nothing : this.renderDetails(view);
    const isInRow = layout.kind === 'strips' && this.holdsSelection(view);
    const dropped = this.withoutDetails ? nothing : this.renderDropped(this.closeDetails);
    const hint = layout.kind === 'grid' ? 'hint' : 'hintStrips';
    return html`${this.renderHead(view)} ${this.renderOwnConditions()}
      ${renderMarks(
        this.marks,
        this.roving,
        this.titleOf(view),
        this.renderTable(view, layout, isInRow ? details : nothing),
      )}
      <p class="visually-hidden" id="hint">${messages.evidenceMatrix[hint]}</p>
      ${renderFoot({
        view,
        messages,
        kind: layout.kind,
        hasLegend: !this.withoutLegend,
        hasRemarks: this.areRemarksShown(view),
        onShowAll: () => (this.showAll = true),
      })}
      ${dropped} ${isInRow ? nothing : details}`;
  }

  private renderTable(
    view: MatrixView,
    layout: GridLayout | StripLayout,
    details: TemplateResult | typeof nothing,
  ): TemplateResult {
    const { messages } = this;
    const { selection, highlight, id, selectedFindings } = this.session;
    const context: CellContext = {
      view,
      messages,
      highlighted: this.marks.highlightedFindings,
      highlightedPath: this.marks.highlightedPath,
      selected: selectedFindings,
      path: selection.path,
      marked: highlight.origin === id ? highlight.path : [],
      hasRemarks: this.areRemarksShown(view),
    };
    const { rows, folded } = this.foldRows(view);
    const caption = messages.labelled(
      this.titleOf(view),
      messages.studies(view.matrix.studies.size),
    );
    const table =
      layout.kind === 'grid'
        ? renderGrid(context, { layout, measure: this.text.measure, caption, rows })
        : renderStrips(context, {
            layout,
            caption,
            rows,
            opened: this.openedRows,
            onToggle: (row) => (this.openedRows = toggled(this.openedRows, row)),
            onSelect: (path) => this.session.select(path),
            details,
          });
    const isWide = layout.kind === 'strips' && layout.columns < view.matrix.columns.length;
    return html`<div class=${isWide ? 'table-scroll' : ''}>${table}</div>
      ${folded === 0 ? nothing : this.renderFoldedRows(view, folded)}`;
  }

  /** With the layer of remarks, rows without one are folded. */
  private foldRows(view: MatrixView): { rows: readonly AxisTerm[]; folded: number } {
    const all = view.matrix.rows;
    if (!this.areRemarksShown(view)) return { rows: all, folded: 0 };
    const { row } = stationsOf(view.matrix, this.session.selection.path);
    const remarked = new Set(view.remarks.map((remark) => remark.row));
    const rows = all.filter(({ term }) => remarked.has(term) || term === row);
    const folded = all.length - rows.length;
    return { rows: this.areRowsUnfolded ? all : rows, folded };
  }

  private renderFoldedRows({ evidence, matrix }: MatrixView, folded: number): TemplateResult {
    const { messages, areRowsUnfolded } = this;
    const { rowFacet } = matrix;
    const label = areRowsUnfolded
      ? messages.tools.terms.fewer
      : messages.evidenceMatrix.folded(
          folded,
          facetLabel(evidence, messages, rowFacet),
          facetPlural(evidence, messages, rowFacet),
        );
    return html`<p class="folded">
      <button
        type="button"
        class="link quiet"
        aria-expanded=${areRowsUnfolded}
        @click=${() => (this.areRowsUnfolded = !areRowsUnfolded)}
      >
        ${label}
      </button>
    </p>`;
  }

  private renderDetails(view: MatrixView): TemplateResult | typeof nothing {
    const { messages, session } = this;
    return renderDetails({
      view,
      messages,
      path: session.selection.path,
      findings: session.selectedFindings ?? new Set(),
      isOwn: session.selection.origin === session.id,
      opened: this.openedStudies,
      areAllShown: this.areStudiesShown,
      onToggle: (study) => (this.openedStudies = toggled(this.openedStudies, study)),
      onShowAll: () => (this.areStudiesShown = true),
      onClose: this.closeDetails,
      copy: (text) => void copyAndAnnounce(text, this.announcer, messages),
    });
  }

  private renderHead(view: MatrixView): TemplateResult {
    const { messages, heading, popovers, session } = this;
    const texts = messages.evidenceMatrix;
    const { title, line } = this.textsOf(view);
    const quiet = this.areRemarksShown(view) ? remarksLine(view, messages) : line;
    const lines = heading === '' ? quiet : messages.sentences([messages.card.partly(title), quiet]);
    const { path } = session.selection;
    const selected = session.selectedFindings;
    const popover = html`${popovers.render('columns', texts.axes, () =>
      renderAxes(view, messages, this.setAxes),
    )}${popovers.render('save', messages.tools.export, () =>
      renderMatrixSave({ view, messages, path, selected }),
    )}`;
    return renderElementHead({
      title: heading === '' ? title : heading,
      line: lines === '' ? nothing : lines,
      tools: this.withoutToolbar ? [] : this.toolsOf(view),
      popovers: this.withoutToolbar ? nothing : popover,
      toolsLabel: texts.tools,
    });
  }

  private toolsOf(view: MatrixView): readonly Tool[] {
    const { messages, popovers } = this;
    const texts = messages.evidenceMatrix;
    const { rowFacet, columnFacet } = view.matrix;
    const remarks: Tool = {
      name: 'remarks',
      label: texts.remarksTool,
      isOn: this.hasRemarks,
      onPress: () => (this.hasRemarks = !this.hasRemarks),
    };
    const popover = (name: 'columns' | 'save', label: string): Tool => ({
      name,
      label,
      isOpen: popovers.open === name,
      onPress: () => popovers.toggle(name),
    });
    return [
      ...(view.remarks.length > 0 ? [remarks] : []),
      {
        name: 'swap',
        label: texts.swap,
        onPress: () => this.setAxes({ rows: columnFacet, columns: rowFacet }),
      },
      popover('columns', texts.columnsTool),
      popover('save', messages.tools.export),
    ];
  }

  private readonly setAxes = ({ rows, columns }: Axes): void => {
    this.rows = rows;
    this.columns = columns;
    const { evidence } = this.session;
    if (evidence === undefined) return;
    const [first, second] = [rows, columns].map((facet) =>
      facetLabel(evidence, this.messages, facet),
    );
    this.announcer.say(this.messages.evidenceMatrix.swapped(first ?? '', second ?? ''));
  };

  private textsOf(view: MatrixView): HeadTexts {
    const { messages, session } = this;
    const { path } = session.selection;
    return path.length === 0
      ? matrixTexts(view, messages)
      : answerTexts(view, messages, path, session.selectedFindings ?? new Set());
  }

  private titleOf(view: MatrixView): string {
    return this.heading === '' ? matrixTexts(view, this.messages).title : this.heading;
  }

  private areRemarksShown(view: MatrixView): boolean {
    return this.hasRemarks && view.remarks.length > 0;
  }

  /** Whether an opened row shows the studies of the selection. */
  private holdsSelection(view: MatrixView): boolean {
    const { path } = this.session.selection;
    const { row, column } = stationsOf(view.matrix, path);
    return (
      row !== undefined &&
      this.openedRows.has(row) &&
      sameStations(path, cellPath(view, row, column))
    );
  }

  private renderNothing({ evidence, filter, matrix }: MatrixView): TemplateResult {
    const { messages } = this;
    return renderEmpty(
      evidence,
      messages,
      filter,
      matrix.leftOut > 0 ? messages.evidenceMatrix.leftOut(matrix.leftOut) : '',
      () => this.session.changeFilter([]),
    );
  }

  private readonly closeDetails = (): void => {
    this.marks.escape();
    this.roving.focus();
  };

  /** What a button selects; nothing for the name of a strip, which opens. */
  private pathOf(button: HTMLElement | null): Path {
    if (this.view === undefined || button === null) return [];
    const { row, column, strip } = button.dataset;
    return strip === undefined ? cellPath(this.view, row, column) : [];
  }
}

/** A set with an item added, or removed where it has it. */
function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(items);
  if (!next.delete(item)) next.add(item);
  return next;
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-matrix': EvidenceMatrix;
  }
}
