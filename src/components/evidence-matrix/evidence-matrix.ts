// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { facetLabel } from '../../locales/labels.js';
import { checkMissing } from '../../model/axis-terms.js';
import { checkFacet } from '../../model/check-facet.js';
import { samePath, type Path } from '../../model/selection.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { RovingGrid } from '../internal/controllers/roving-grid.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { copyAndAnnounce } from '../internal/download.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { renderMarks } from '../internal/fragments/render-marks.js';
import { memo } from '../internal/memo.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { renderFacetChoice } from '../internal/fragments/render-facet-choice.js';
import { studyStyles } from '../internal/styles/study.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { markFrameStyles, viewFrameStyles } from '../internal/styles/view-frame.styles.js';
import { matrixStyles } from './evidence-matrix.styles.js';
import { matrixListStyles } from './matrix-lists.styles.js';
import { cellPath, deriveMatrixView, readableTerms, type MatrixView } from './matrix-view.js';
import { areaAlone, areaInCell } from './place-area.js';
import type { CellContext } from './render-cell.js';
import { renderDetails } from './render-details.js';
import { fittingSize, renderGrid } from './render-grid.js';
import { holdsDetails, listSide, renderLists } from './render-lists.js';
import { renderLegend, renderNotes, summarySentences } from './render-notes.js';

/**
 * @summary How many studies report two terms together, and where there are none.
 *
 * A matrix of any two facets. Each cell draws the number of distinct studies as an area; empty
 * cells are gaps of these reviews or due to the filter; signs show what the reviews call well
 * studied, under-studied or missing. Each cell selects its row and column together. In narrow
 * places the rows become lists.
 *
 * @element evidence-matrix
 * @tagname evidence-matrix
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the matrix cannot be
 *   drawn.
 * @csspart table - The matrix where it is drawn as a table.
 * @csspart cell - The button of a cell or margin.
 * @csspart legend - The legend.
 * @csspart notes - The notes on the numbers.
 * @csspart details - The studies and remarks of the selection.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A cell or margin was selected; carries `selection`, `findingIds`,
 *   `studyIds`, `origin`.
 * @fires evidence-filter - A reader changed the filter.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class EvidenceMatrix extends EvidenceElement {
  static readonly tagName = 'evidence-matrix';
  static override styles = [
    tokens,
    studyStyles,
    viewFrameStyles,
    markFrameStyles,
    matrixStyles,
    matrixListStyles,
  ];

  /** Facet of the rows; by default the source. */
  @property({ reflect: true }) rows = 'source';
  /** Facet of the columns; by default the outcome. */
  @property({ reflect: true }) columns = 'outcome';
  /** What stands for missing values: `nearest`, `show` or `skip`. */
  @property({ reflect: true }) missing = 'nearest';
  /** Heading above the matrix; by default made from rows and columns. */
  @property({ reflect: true }) heading = '';
  /** Leaves out the choice of rows and columns. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;
  /** Leaves out the legend. */
  @property({ type: Boolean, attribute: 'without-legend', reflect: true }) withoutLegend = false;
  /** Leaves out the panel with studies and remarks. */
  @property({ type: Boolean, attribute: 'without-details', reflect: true }) withoutDetails = false;

  @state() private showAll = false;
  @state() private opened: ReadonlySet<string> = new Set();

  private view: MatrixView | undefined;
  private shownPath: Path = [];
  private readonly size = new SizeController(this);
  private readonly roving = new RovingGrid(this, {
    isRightToLeft: () => this.languages.rightToLeft,
    escape: (): boolean => this.marks.escape(),
  });
  private readonly marks = new MarksController({
    session: this.session,
    roving: this.roving,
    pathOf: (target) => this.pathOf(target.closest<HTMLElement>('button[data-key]')),
  });
  private readonly derive = memo(deriveMatrixView);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.view = undefined;
    const drawable = this.readDrawable((evidence) => [
      ...checkFacet(evidence, 'rows', this.rows),
      ...checkFacet(evidence, 'columns', this.columns),
      ...checkMissing(this.missing),
    ]);
    if (drawable === undefined || !this.size.seen || this.size.width === 0) return;
    const { evidence, filter } = drawable;
    const most = this.showAll ? Infinity : readableTerms;
    this.view = this.derive(evidence, filter, this.rows, this.columns, this.missing, most);
    this.session.inView = this.view.inView;
    this.openSelected(this.view);
  }

  /** Opens the list of a newly selected row. */
  private openSelected({ matrix }: MatrixView): void {
    const { path } = this.session.selection;
    if (samePath(path, this.shownPath)) return;
    this.shownPath = path;
    const terms = path.filter(({ facet }) => facet === matrix.rowFacet).map(({ term }) => term);
    if (terms.some((term) => !this.opened.has(term)))
      this.opened = new Set([...this.opened, ...terms]);
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    const content =
      view === undefined
        ? this.renderFallback(html`<div class="waiting"></div>`)
        : this.renderMatrix(view);
    return html`<div class="root frame" lang=${messages.language}>
      ${this.renderProblems()} ${content} ${this.announcer.render()}
    </div>`;
  }

  private renderMatrix(view: MatrixView): TemplateResult {
    const { messages } = this;
    const { matrix } = view;
    const title = this.titleOf(view);
    const axes = this.withoutToolbar ? nothing : this.renderAxes(view);
    if (matrix.records.length === 0)
      return html`<h2>${title}</h2>
        ${this.renderOwnConditions()}${axes}${this.renderNothing(view)}`;
    const { selection, highlight, selectedFindings: selected } = this.session;
    const size = fittingSize(matrix.columns.length, this.size.width);
    const context: CellContext = {
      view,
      messages,
      highlighted: this.marks.highlightedFindings,
      selected,
      path: selection.path,
      size: size ?? 0,
      place: size === undefined ? areaAlone(listSide) : areaInCell(size, matrix.most),
    };
    const details = this.withoutDetails
      ? nothing
      : renderDetails({
          view,
          messages,
          path: selection.path,
          findings: selected ?? new Set(),
          onClose: this.closeDetails,
          copy: (text) => void copyAndAnnounce(text, this.announcer, messages),
        });
    const marks =
      size === undefined
        ? renderLists(context, {
            opened: this.opened,
            onToggle: (row, open) => this.toggleRow(row, open),
            details,
          })
        : renderGrid(context, title, [...selection.path, ...highlight.path]);
    return html`<h2>${title}</h2>
      <p class="summary">${summarySentences(view, messages)}</p>
      ${this.renderOwnConditions()} ${axes} ${renderMarks(this.marks, this.roving, title, marks)}
      <p class="hint" id="hint">${messages.evidenceMatrix.hint}</p>
      ${this.withoutLegend ? nothing : renderLegend(view, messages, context.place.largest)}
      ${this.withoutDetails ? nothing : this.renderDropped(this.closeDetails)}
      ${size === undefined && holdsDetails(context, this.opened) ? nothing : details}
      ${renderNotes(view, messages, () => (this.showAll = true))}`;
  }

  private renderAxes({ evidence }: MatrixView): TemplateResult {
    const { messages } = this;
    const texts = messages.evidenceMatrix;
    const setRows = (facet: string): void => void (this.rows = facet);
    const setColumns = (facet: string): void => void (this.columns = facet);
    return html`<div class="axes" role="group" aria-label=${texts.axes}>
      ${renderFacetChoice(evidence, messages, texts.rows, this.rows, setRows)}
      ${renderFacetChoice(evidence, messages, texts.columns, this.columns, setColumns)}
      <button
        type="button"
        aria-label=${texts.swap}
        @click=${() => ([this.rows, this.columns] = [this.columns, this.rows])}
      >
        ⇄
      </button>
    </div>`;
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

  private toggleRow(row: string, open: boolean): void {
    if (this.opened.has(row) === open) return;
    const opened = new Set(this.opened);
    if (open) opened.add(row);
    else opened.delete(row);
    this.opened = opened;
  }

  private titleOf({ evidence, matrix }: MatrixView): string {
    if (this.heading !== '') return this.heading;
    const { messages } = this;
    return messages.evidenceMatrix.title(
      facetLabel(evidence, messages, matrix.rowFacet),
      facetLabel(evidence, messages, matrix.columnFacet),
    );
  }

  private readonly closeDetails = (): void => {
    this.marks.escape();
    this.roving.focus();
  };

  private pathOf(button: HTMLElement | null): Path {
    if (this.view === undefined || button === null) return [];
    const { row, column } = button.dataset;
    return cellPath(this.view.matrix, row, column);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-matrix': EvidenceMatrix;
  }
}
