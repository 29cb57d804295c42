// SPDX-License-Identifier: MIT
import { toggled } from '../../data/toggled.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fullMessages } from '../../locales/full-messages.js';
import type { Messages } from '../../locales/messages.js';
import { facetLabel } from '../../locales/labels.js';
import { checkMissing, type Axes } from '../../model/axis-terms.js';
import { checkFacet } from '../../model/check-facet.js';
import { samePath, sameStations, type Path } from '../../model/selection.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { Folding } from '../internal/controllers/folding.js';
import { Popovers } from '../internal/controllers/popovers.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { RovingGrid } from '../internal/controllers/roving-grid.js';
import { RovingLists } from '../internal/controllers/roving-lists.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { TextMeasurer } from '../internal/controllers/text-measurer.js';
import { copyAndAnnounce } from '../internal/download.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { renderMarks } from '../internal/fragments/render-marks.js';
import { elementStyles } from '../internal/styles/element.styles.js';
import { studyRowStyles } from '../internal/styles/study-rows.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import type { CellContext } from './cell-context.js';
import { MatrixDerivation, type FittedMatrix } from './derive-matrix.js';
import { matrixStyles } from './evidence-matrix.styles.js';
import { cellPath, matrixMissing, stationsOf, type MatrixView } from './matrix-view.js';
import { renderDetails } from './render-details.js';
import { renderFoot } from './render-foot.js';
import { renderHead, titleOf } from './render-head.js';
import { renderTable } from './render-table.js';

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

  /** Shows only the first line until a reader opens the rest. */
  @property({ type: Boolean, reflect: true }) folded = false;

  @state() private showAll = false;
  @state() private hasRemarks = false;
  @state() private areRowsUnfolded = false;
  @state() private openedRows: ReadonlySet<string> = new Set();
  @state() private openedStudies: ReadonlySet<string> = new Set();
  @state() private areStudiesShown = false;

  private fitted: FittedMatrix | undefined;
  private shownPath: Path = [];
  private readonly size = new SizeController(this);
  private readonly print = new PrintController(this, () => this.performUpdate());
  private readonly text = new TextMeasurer(this, () => this.print.isPrinting);
  private readonly folding = new Folding(this);
  private readonly popovers = new Popovers<'columns' | 'save'>(this);
  private readonly roving = new RovingGrid(this, {
    isRightToLeft: () => this.languages.rightToLeft,
    escape: (): boolean => this.marks.escape(),
  });
  private readonly studyRows = new RovingLists(this, {
    isRightToLeft: () => this.languages.rightToLeft,
  });
  private readonly marks = new MarksController({
    session: this.session,
    roving: this.roving,
    pathOf: (target) => this.pathOf(target.closest<HTMLElement>('button[data-at]')),
  });
  private readonly derivation = new MatrixDerivation();

  protected override get messages(): Messages {
    return fullMessages(super.messages);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.fitted = undefined;
    const drawable = this.readDrawable((evidence) => [
      ...(this.rows === '' ? [] : checkFacet(evidence, 'rows', this.rows)),
      ...(this.columns === '' ? [] : checkFacet(evidence, 'columns', this.columns)),
      ...checkMissing(this.missing, matrixMissing),
    ]);
    if (drawable === undefined || !this.size.seen || this.size.width === 0) return;
    const { rows, columns, missing, showAll, messages } = this;
    const { measure } = this.text;
    const settings = {
      rows,
      columns,
      missing,
      showAll,
      measure,
      width: this.print.widthOf(this.size.width),
    };
    this.fitted = this.derivation.derive(drawable, messages, settings);
    this.session.inView = this.fitted.view.inView;
    this.followSelection(this.fitted.view);
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
    const room = html`<div class="waiting"></div>`;
    return this.renderInRoot(this.fitted && this.renderMatrix(this.fitted), room);
  }

  private renderMatrix({ view, layout }: FittedMatrix): TemplateResult {
    const { messages, withoutDetails } = this;
    if (this.folding.isFolded) return this.renderHead(view, layout.kind);
    const head = html`${this.renderHead(view, layout.kind)} ${this.renderOwnConditions()}`;
    if (view.matrix.records.length === 0) return html`${head} ${this.renderNothing(view)}`;
    const details = withoutDetails ? nothing : this.renderDetails(view);
    const isInRow = layout.kind === 'strips' && this.isSelectionInRow(view);
    const title = titleOf(view, messages, this.heading);
    const table = renderTable(this.contextOf(view), {
      layout,
      measure: this.text.measure,
      caption: messages.labelled(title, messages.studies(view.matrix.studies.size)),
      opened: this.openedRows,
      onToggle: (row) => (this.openedRows = toggled(this.openedRows, row)),
      onSelect: (path) => this.session.select(path),
      details: isInRow ? details : nothing,
      areRowsUnfolded: this.areRowsUnfolded,
      onUnfold: () => (this.areRowsUnfolded = !this.areRowsUnfolded),
    });
    return html`${head} ${renderMarks(this.marks, this.roving, title, table)}
      <p class="visually-hidden" id="hint">
        ${messages.evidenceMatrix[layout.kind === 'grid' ? 'hint' : 'hintStrips']}
      </p>
      ${renderFoot({
        view,
        messages,
        kind: layout.kind,
        hasLegend: !this.withoutLegend,
        hasRemarks: this.areRemarksShown(view),
        onShowAll: () => (this.showAll = true),
      })}
      ${withoutDetails ? nothing : this.renderDropped(this.closeDetails)}
      ${isInRow ? nothing : details}`;
  }

  private renderHead(view: MatrixView, kind: 'grid' | 'strips'): TemplateResult {
    const { session } = this;
    return renderHead({
      view,
      kind,
      messages: this.messages,
      heading: this.heading,
      hasTools: !this.withoutToolbar,
      popovers: this.popovers,
      fold: this.folding.fold,
      hasRemarks: this.areRemarksShown(view),
      onRemarks: () => (this.hasRemarks = !this.hasRemarks),
      onAxes: this.setAxes,
      path: session.selection.path,
      selected: session.selectedFindings,
    });
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
      onArrow: this.studyRows.onKeyDown,
      onReach: this.studyRows.onFocusIn,
    });
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

  private contextOf(view: MatrixView): CellContext {
    const { selection, highlight, id, selectedFindings } = this.session;
    return {
      view,
      messages: this.messages,
      highlighted: this.marks.highlightedFindings,
      highlightedPath: this.marks.highlightedPath,
      selected: selectedFindings,
      path: selection.path,
      marked: highlight.origin === id ? highlight.path : [],
      hasRemarks: this.areRemarksShown(view),
    };
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

  private areRemarksShown(view: MatrixView): boolean {
    return this.hasRemarks && view.remarks.length > 0;
  }

  /** Whether an opened row shows the studies of the selection. */
  private isSelectionInRow(view: MatrixView): boolean {
    const { path } = this.session.selection;
    const { row, column } = stationsOf(view.matrix, path);
    const isHere = sameStations(path, cellPath(view, row, column));
    return row !== undefined && this.openedRows.has(row) && isHere;
  }

  private readonly closeDetails = (): void => {
    this.marks.escape();
    this.roving.focus();
  };

  /** What a button selects; nothing for the name of a strip, which opens. */
  private pathOf(button: HTMLElement | null): Path {
    if (this.fitted === undefined || button === null) return [];
    const { row, column, strip } = button.dataset;
    return strip === undefined ? cellPath(this.fitted.view, row, column) : [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-matrix': EvidenceMatrix;
  }
}
