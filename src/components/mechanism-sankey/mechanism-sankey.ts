// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { toPng } from '../../export/png.js';
import { keepDates } from '../../locales/format.js';
import { describeFilter } from '../../locales/labels.js';
import { liftClauses, parseFilter, type Filter } from '../../model/filter.js';
import type { LinkRowKey } from '../../model/table-rows.js';
import { copyText } from '../internal/download.js';
import { renderPrintReferences } from '../internal/fragments/render-study.js';
import { studyStyles } from '../internal/styles/study.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import type { FigureView } from './derive-view.js';
import { exportFindings, exportLinks, figureSvg, type ExportOptions } from './export-figure.js';
import { strandColor } from './figure-painter.js';
import { InteractiveFigure } from './interactive-figure.js';
import { figureStyles } from './mechanism-sankey.styles.js';
import { linkTableStyles } from './link-table.styles.js';
import { pictureStyles } from './picture.styles.js';
import { renderDetails } from './render-details.js';
import { renderExport, renderReferenceFormats } from './render-export.js';
import type { FilterFacet } from './render-filter-panel.js';
import { renderLegend } from './render-legend.js';
import { renderRoutes } from './render-routes.js';
import { renderStory } from './render-story.js';
import { hatchId, renderSvg } from './render-svg.js';
import { renderTable } from './render-table.js';
import { renderToolbar } from './render-toolbar.js';
import { columnNames, summarySentences } from './speak-figure.js';
import { toolbarStyles } from '../internal/styles/toolbar.styles.js';
import { viewFrameStyles } from '../internal/styles/view-frame.styles.js';

/**
 * @summary Evidence as a Sankey diagram in which every ribbon opens the studies behind it.
 *
 * Draws which cell source delivers which cargo, through which pathway, to which outcome, as the reviews report it. Pointing,
 * focusing or selecting lights what the same studies reported, in every column. Works alone with the bundled evidence, with
 * own data, or inside `<linked-views>`.
 *
 * @element mechanism-sankey
 * @tagname mechanism-sankey
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the figure cannot be drawn.
 * @csspart figure - The SVG.
 * @csspart node - A node.
 * @csspart link - A ribbon.
 * @csspart label - A node's label.
 * @csspart legend - The legend.
 * @csspart toolbar - The toolbar.
 * @csspart details - The evidence panel.
 * @csspart table - The table of links.
 * @csspart error - The message about bad data or settings.
 * @cssprop --evidence-font - Font of all text.
 * @cssprop --evidence-background - Ground of the element.
 * @cssprop --evidence-text - Colour of text and node bars.
 * @cssprop --evidence-color-1 - First colour of the palette; the others follow the same form.
 * @cssprop --evidence-ribbon-opacity - Opacity of ribbons, 0 to 1.
 * @fires evidence-select - Something was selected; carries `selection`, `findingIds`, `studyIds`, `origin`.
 * @fires evidence-filter - A reader changed the filter.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class MechanismSankey extends InteractiveFigure {
  static readonly tagName = 'mechanism-sankey';
  static override styles = [
    tokens,
    studyStyles,
    viewFrameStyles,
    pictureStyles,
    figureStyles,
    linkTableStyles,
    toolbarStyles,
  ];

  /** Heading above the figure; by default made from the columns. */
  @property({ reflect: true }) heading = '';
  /** Leaves the toolbar out. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;
  /** Leaves the legend out. */
  @property({ type: Boolean, attribute: 'without-legend', reflect: true }) withoutLegend = false;
  /** Leaves the evidence panel out; selecting still lights and still tells. */
  @property({ type: Boolean, attribute: 'without-details', reflect: true }) withoutDetails = false;

  @state() private tableSort: { key: LinkRowKey; descending: boolean } = {
    key: 'value',
    descending: true,
  };
  @state() private pngScale = 2;
  @state() private filterFacet: FilterFacet | undefined;

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div class="root frame" lang=${messages.language} @keydown=${this.onKeyDown}>
      ${this.renderProblems()}
      ${view === undefined ? this.renderWaiting() : this.renderFigure(view)}
      ${this.announcer.render()}
    </div>`;
  }

  private renderWaiting(): TemplateResult {
    if (this.problems.length > 0) return html`<slot></slot>`;
    return html`<slot></slot
      >${this.evidence === undefined ? html`<p class="state loading">${this.messages.states.loading}</p>` : html`<div class="canvas"></div>`}`;
  }

  private renderFigure(view: FigureView): TemplateResult {
    const { messages } = this;
    const { flow } = view;
    const empty = flow.records.length === 0;
    const { path } = this.selection;
    return html`<h2 id="title" dir="auto">${this.titleOf(view)}</h2>
      <p class="summary" id="summary" dir="auto">
        ${empty ? nothing : guard([view, messages], () => keepDates(summarySentences(view, messages)))}
      </p>
      ${this.renderOwnConditions()}
      ${empty ? nothing : html`<a class="skip" href="#table" @click=${this.onSkip}>${messages.table.skip}</a>`}
      ${this.withoutToolbar ? nothing : this.renderTools(view)} ${this.renderSteps()}
      ${this.renderNote(view)}
      ${this.withoutDetails ? nothing : this.renderLost(() => this.focusPicture())}
      ${
        empty
          ? this.renderEmpty(view)
          : html`<div class="sheet">
                <div class="picture">
                  <div class="canvas">${renderSvg(messages, this.interaction)}</div>
                  <p class="readout" aria-hidden="true"><span></span></p>
                </div>
                ${this.withoutLegend ? nothing : guard([this.finished, messages, this.paper.isPrinting], () => this.renderLegend())}
              </div>
              ${
                this.withoutDetails
                  ? nothing
                  : renderDetails({
                      view,
                      messages,
                      path,
                      canAsk: !this.withoutToolbar,
                      onClose: () => this.clear(),
                      onLift: (clauses) => this.lift(view, clauses),
                      onShowMissing: () => {
                        this.rememberAuthor();
                        this.missing = 'nearest';
                      },
                      renderActions: () => renderReferenceFormats(this.exportOptions(view)),
                      copy: (text) => void this.copy(text),
                    })
              }
              <details class="table-holder" id="table">
                <summary>${messages.table.heading}</summary>
                <div
                  class="table-scroll"
                  tabindex="0"
                  role="region"
                  aria-label=${messages.table.heading}
                >
                  ${guard([this.finished, this.tableSort, messages, this.paper.isPrinting], () => this.renderLinks())}
                </div>
              </details>
              ${
                this.paper.isPrinting
                  ? renderPrintReferences(
                      view.evidence,
                      messages,
                      flow.records.map((record) => record.study),
                    )
                  : nothing
              }`
      }`;
  }

  private renderLegend(): TemplateResult | typeof nothing {
    const { finished, messages } = this;
    return finished === undefined
      ? nothing
      : renderLegend(
          finished,
          messages,
          (strand) => strandColor(finished, strand),
          hatchId,
          this.paper.isPrinting,
        );
  }

  private renderLinks(): TemplateResult | typeof nothing {
    const { finished, messages } = this;
    if (finished === undefined) return nothing;
    const { evidence, flow } = finished;
    return renderTable({
      evidence,
      messages,
      flow,
      onPaper: this.paper.isPrinting,
      sort: this.tableSort,
      onSort: (key) => this.sortTable(key),
      onStudy: (from, to) => this.chooseKeys(from, to),
    });
  }

  private renderTools(view: FigureView): TemplateResult {
    const { messages } = this;
    return renderToolbar({
      view,
      messages,
      open: this.panel,
      onPanel: (panel) => (this.panel = this.panel === panel ? undefined : panel),
      onFilter: (filter) => this.takeFilter(filter),
      own: this.ownConditions,
      opened: this.opened,
      onCloseGroups: () => this.closeGroups(),
      onSetting: (name, value) => {
        this.rememberAuthor();
        this[name] = value;
      },
      onReset: () => {
        this.resetView();
        if (this.isLinked) this.changeFilter([]);
      },
      isChanged: this.isChanged,
      filterFacet: this.filterFacet,
      onFilterFacet: (facet) => (this.filterFacet = facet),
      letterKeys: this.singleLetterKeys,
      onLetterKeys: (on) => (this.singleLetterKeys = on),
      renderRoutes: () =>
        renderRoutes({
          view,
          messages,
          ...this.routeEnds,
          selected: this.selection.path,
          onEnds: (from, to) => this.askPath(from, to),
          onRoute: (path) => this.followRoute(path),
        }),
      renderExport: () => this.renderExportPanel(view),
    });
  }

  private renderExportPanel(view: FigureView): TemplateResult {
    return renderExport({
      ...this.exportOptions(view),
      address: this.viewAddress,
      toPng: (scale) => this.toPNG({ scale }),
      scale: this.pngScale,
      onScale: (scale) => (this.pngScale = scale),
      copy: (text) => void this.copy(text),
    });
  }

  private renderSteps(): TemplateResult | typeof nothing {
    const { messages, steps } = this;
    // what the figure tells is not told twice
    for (const each of steps) each.toggleAttribute('data-in-figure', true);
    return renderStory({
      messages,
      steps,
      step: this.step ?? 0,
      onPrevious: () => this.previous(),
      onNext: () => this.next(),
    });
  }

  /** Said when a link was made with other data. */
  private renderNote(view: FigureView): TemplateResult | typeof nothing {
    const now = view.evidence.dataset.dataVersion ?? '';
    return this.linkedVersion === '' || this.linkedVersion === now
      ? nothing
      : html`<p class="caution">${this.messages.legend.otherData(this.linkedVersion, now)}</p>`;
  }

  private renderEmpty(view: FigureView): TemplateResult {
    const { messages } = this;
    if (view.evidence.records.length === 0)
      return html`<p class="state">${messages.states.emptyData}</p>`;
    if (view.flow.leftOut.length > 0)
      return html`<p class="state">${messages.legend.leftOut(view.flow.leftOut.length)}</p>`;
    return html`<p class="state">
      ${messages.states.empty(describeFilter(view.evidence, messages, view.filter))}
      <button type="button" @click=${() => this.takeFilter([])}>
        ${messages.toolbar.clearFilter}
      </button>
    </p>`;
  }

  private titleOf(view: FigureView): string {
    return this.heading === ''
      ? this.messages.title(columnNames(view, this.messages))
      : this.heading;
  }

  private readonly onSkip = (event: Event): void => {
    event.preventDefault();
    this.goToTable();
  };

  private takeFilter(filter: Filter): void {
    this.rememberAuthor();
    this.changeFilter(filter);
  }

  private lift({ evidence, filter }: FigureView, clauses: Filter): void {
    this.takeFilter(
      liftClauses(
        filter,
        clauses,
        parseFilter(evidence.dataset.defaultFilter ?? '', evidence).filter,
      ),
    );
  }

  private sortTable(key: LinkRowKey): void {
    this.tableSort = {
      key,
      descending:
        this.tableSort.key === key ? !this.tableSort.descending : key !== 'from' && key !== 'to',
    };
  }

  private async copy(text: string): Promise<void> {
    if (await copyText(text)) this.announcer.say(this.messages.speech.copied);
  }

  private exportOptions(view: FigureView): ExportOptions {
    const { path } = this.selection;
    return {
      view,
      messages: this.messages,
      title: this.titleOf(view),
      path,
      selected: path.length === 0 ? undefined : this.findingsOf(path),
      measure: this.text.measure,
    };
  }

  private get drawnView(): FigureView {
    this.size.show();
    this.performUpdate();
    if (this.view === undefined)
      throw new Error(
        'The figure is not drawn: it has no width, or its data are loading or have problems.',
      );
    return this.view;
  }

  /** The view as one self-contained SVG. */
  toSVG(): string {
    return figureSvg(this.exportOptions(this.drawnView));
  }

  /** The view as a picture, `scale` px for each px of the figure (1 to 4). */
  toPNG({ scale = 2 }: { scale?: number } = {}): Promise<Blob> {
    return toPng(this.toSVG(), scale, '#ffffff');
  }

  /** The drawn links as CSV. */
  toCSV(): string {
    return exportLinks(this.exportOptions(this.drawnView)).text;
  }

  /** The references of the selection, none where no finding reports it whole; of all in view where nothing is selected. */
  cite(format: 'csl-json' | 'ris' | 'bibtex' | 'text' = 'text'): string {
    return exportFindings(this.exportOptions(this.drawnView), format).text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mechanism-sankey': MechanismSankey;
  }
}
