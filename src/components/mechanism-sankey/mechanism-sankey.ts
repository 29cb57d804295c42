// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { toPng } from '../../export/png.js';
import type { NavigationMap } from '../../figure/navigate.js';
import { describeFilter, nodeLabel, pathLabel } from '../../locales/labels.js';
import type { Filter } from '../../model/filter.js';
import { reportPath } from '../../model/paths.js';
import { joinPaths, sameStations, type Path } from '../../model/selection.js';
import type { LinkRowKey } from '../../model/table-rows.js';
import { afterPaint } from '../internal/after-paint.js';
import { Announcer } from '../internal/announcer.js';
import { copyText } from '../internal/hand-over.js';
import { renderPrintReferences } from '../internal/render-study.js';
import { studyStyles, tokens } from '../internal/tokens.styles.js';
import type { FigureView } from './derive-view.js';
import { exportFindings, exportLinks, figureSvg, type ExportOptions } from './export-figure.js';
import { FigureElement } from './figure-element.js';
import { FigurePainter, strandColor } from './figure-painter.js';
import { FigureInteraction, pathOfKey, type InteractionHost } from './figure-interaction.js';
import { figureStyles } from './mechanism-sankey.styles.js';
import { pictureStyles } from './picture.styles.js';
import { renderDetails } from './render-details.js';
import { renderExport, renderReferenceFormats } from './render-export.js';
import { renderLegend } from './render-legend.js';
import { renderRoutes } from './render-routes.js';
import { renderStory } from './render-story.js';
import { hatchId, renderSvg } from './render-svg.js';
import { renderTable } from './render-table.js';
import { renderToolbar, type Panel } from './render-toolbar.js';
import { columnNames, summarySentences } from './speak-figure.js';
import { toolbarStyles } from '../internal/toolbar.styles.js';

/** Widest layout on paper, px: on A4 upright its labels are scaled to some 8 pt. */
const paperWidth = 800;

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
export class MechanismSankey extends FigureElement implements InteractionHost {
  static readonly tagName = 'mechanism-sankey';
  static override styles = [tokens, studyStyles, pictureStyles, figureStyles, toolbarStyles];

  /** Heading above the figure; by default made from the columns. */
  @property({ reflect: true }) heading = '';
  /** Leaves the toolbar out. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;
  /** Leaves the legend out. */
  @property({ type: Boolean, attribute: 'without-legend', reflect: true }) withoutLegend = false;
  /** Leaves the evidence panel out; selecting still lights and still tells. */
  @property({ type: Boolean, attribute: 'without-details', reflect: true }) withoutDetails = false;

  /** Keys `t` and `?`; a reader can turn them off (WCAG 2.1.4). @internal */
  @state() singleLetterKeys = true;
  @state() private panel: Panel | undefined;
  @state() private tableSort: { key: LinkRowKey; descending: boolean } = { key: 'value', descending: true };
  /** The view that legend and table show: they follow the picture when that is on the screen. */
  @state() private finished: FigureView | undefined;
  @state() private routeEnds: { from: string; to: string } = { from: '', to: '' };
  @state() private pngScale = 2;
  @state() private printing = false;

  /** The picture. @internal */
  @query('svg[part="figure"]') readonly svg!: SVGSVGElement | null;
  @query('details.table-holder') private readonly tableHolder!: HTMLDetailsElement | null;

  private readonly interaction = new FigureInteraction(this);
  private readonly painter = new FigurePainter();
  private readonly announcer = new Announcer(this);
  private finishing: Promise<void> | undefined;
  private shownCounts = '';

  /** What the keyboard moves in. @internal */
  get navigation(): NavigationMap | undefined {
    const { view } = this;
    return view === undefined ? undefined : { flow: view.flow, columns: view.arranged, orientation: view.plan.orientation, rightToLeft: this.languages.rightToLeft };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.onPrint);
    addEventListener('afterprint', this.onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.onPrint);
    removeEventListener('afterprint', this.onPrint);
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div class="root frame" lang=${messages.language} @keydown=${this.onKeyDown}>
      ${this.renderProblems()} ${view === undefined ? this.renderWaiting() : this.renderFigure(view)}
      ${this.announcer.render()}
    </div>`;
  }

  private renderWaiting(): TemplateResult {
    if (this.problems.length > 0) return html`<slot></slot>`;
    return html`<slot></slot>${this.evidence === undefined ? html`<p class="state loading">${this.messages.states.loading}</p>` : html`<div class="canvas"></div>`}`;
  }

  private renderFigure(view: FigureView): TemplateResult {
    const { messages } = this;
    const { evidence, flow } = view;
    const empty = flow.records.length === 0;
    const { path } = this.selection;
    return html`<h2 id="title" dir="auto">${this.titleOf(view)}</h2>
      <p class="summary" id="summary" dir="auto">${empty ? nothing : guard([view, messages], () => summarySentences(view, messages))}</p>
      ${this.renderOwnConditions()}
      ${empty ? nothing : html`<a class="skip" href="#table" @click=${this.onSkip}>${messages.table.skip}</a>`} ${this.withoutToolbar ? nothing : this.renderTools(view)}
      ${this.renderSteps()} ${this.renderNote(view)}
      ${empty
        ? this.renderEmpty(view)
        : html`<div class="canvas">${renderSvg(messages, this.interaction)}</div>
            ${this.withoutLegend ? nothing : guard([this.finished, messages], () => this.renderLegend())}
            ${this.withoutDetails
              ? nothing
              : renderDetails({
                  evidence,
                  messages,
                  flow,
                  path,
                  onClose: () => this.clear(),
                  renderActions: () => renderReferenceFormats(this.exportOptions(view)),
                  copy: (text) => void this.copy(text),
                })}
            <details class="table-holder" id="table">
              <summary>${messages.table.heading}</summary>
              <div class="table-scroll" tabindex="0" role="region" aria-label=${messages.table.heading}>
                ${guard([this.finished, this.tableSort, messages, this.printing], () => this.renderLinks())}
              </div>
            </details>
            ${this.printing ? renderPrintReferences(evidence, messages, flow.records.map((record) => record.study)) : nothing}`}`;
  }

  private renderLegend(): TemplateResult | typeof nothing {
    const { finished, messages } = this;
    return finished === undefined ? nothing : renderLegend(finished, messages, (strand) => strandColor(finished, strand), hatchId);
  }

  private renderLinks(): TemplateResult | typeof nothing {
    const { finished, messages } = this;
    if (finished === undefined) return nothing;
    const { evidence, flow } = finished;
    return renderTable({ evidence, messages, flow, onPaper: this.printing, sort: this.tableSort, onSort: (key) => this.sortTable(key), onStudy: (from, to) => this.chooseKeys(from, to) });
  }

  private renderTools(view: FigureView): TemplateResult {
    const { messages } = this;
    return renderToolbar({
      view,
      messages,
      open: this.panel,
      onPanel: (panel) => (this.panel = this.panel === panel ? undefined : panel),
      onFilter: (filter) => this.takeFilter(filter),
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
      letterKeys: this.singleLetterKeys,
      onLetterKeys: (on) => (this.singleLetterKeys = on),
      renderRoutes: () =>
        renderRoutes({ view, messages, ...this.routeEnds, onEnds: (from, to) => (this.routeEnds = { from, to }), onRoute: (path) => this.choose(path, false) }),
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
    return renderStory({ messages, steps, step: this.step ?? 0, onPrevious: () => this.previous(), onNext: () => this.next() });
  }

  /** Said when a link was made with other data. */
  private renderNote(view: FigureView): TemplateResult | typeof nothing {
    const now = view.evidence.dataset.dataVersion ?? '';
    return this.linkedVersion === '' || this.linkedVersion === now ? nothing : html`<p class="caution">${this.messages.legend.otherData(this.linkedVersion, now)}</p>`;
  }

  private renderEmpty(view: FigureView): TemplateResult {
    const { messages } = this;
    if (view.evidence.records.length === 0) return html`<p class="state">${messages.states.emptyData}</p>`;
    if (view.flow.leftOut.length > 0) return html`<p class="state">${messages.legend.leftOut(view.flow.leftOut.length)}</p>`;
    return html`<p class="state">
      ${messages.states.empty(describeFilter(view.evidence, messages, view.filter))}
      <button type="button" @click=${() => this.takeFilter([])}>${messages.toolbar.clearFilter}</button>
    </p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { view, svg, painter } = this;
    if (view === undefined || svg === null) {
      painter.view = undefined;
      return;
    }
    if (view !== painter.view) this.paint(view, svg);
    painter.light(svg, view, this.highlight.path, this.selection);
    if (changed.has('step') && changed.get('step') !== undefined) this.announceStep();
  }

  private paint(view: FigureView, svg: SVGSVGElement): void {
    const { messages, painter } = this;
    const hadFocus = this.shadowRoot?.activeElement?.closest('svg') === svg;
    const isFirst = painter.view === undefined;
    painter.paint(svg, view, messages);
    const gone = this.interaction.restore(hadFocus);
    // what kept its focus may stand elsewhere now
    if (hadFocus) this.focusMoved(this.interaction.current?.key);
    if (gone !== undefined) this.announcer.say(messages.speech.gone(pathLabel(view.evidence, messages, pathOfKey(gone))));
    const { records } = view.flow;
    const studies = new Set(records.map((record) => record.study.id)).size;
    const counts = `${records.length} ${studies}`;
    if (!isFirst && counts !== this.shownCounts && gone === undefined && !this.isLinked) this.announcer.say(messages.speech.filtered(records.length, studies));
    this.shownCounts = counts;
    // what has focus is named at once, and paper waits for nothing
    const ready = hadFocus || this.printing ? Promise.resolve() : afterPaint();
    this.finishing = ready.then(() => this.finish(view, svg));
  }

  /** What no reader misses in the first frame: names, hit areas, legend and table. */
  private finish(view: FigureView, svg: SVGSVGElement): void {
    if (view !== this.painter.view || svg !== this.svg) return;
    this.painter.finish(svg, view, this.messages);
    this.finished = view;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.finishing;
    return super.getUpdateComplete();
  }

  protected override highlightChanged(): void {
    const { view, svg, painter } = this;
    if (view !== undefined && painter.view === view && svg !== null) painter.light(svg, view, this.highlight.path, this.selection);
  }

  private titleOf(view: FigureView): string {
    return this.heading === '' ? this.messages.title(columnNames(view, this.messages)) : this.heading;
  }

  /** Selects a path; with `extend`, its stations join those that are selected. @internal */
  choose(path: Path, extend: boolean): void {
    const { view, messages } = this;
    if (view === undefined) return;
    const next = extend ? joinPaths(this.selection.path, path, view.flow.columns) : path;
    const again = sameStations(next, this.selection.path);
    this.changeSelection({ type: 'toggle', path: next, origin: this.uid }, (chosen) => this.findingsOf(chosen));
    // the views around say what is selected in all of them
    if (this.isLinked) return;
    if (again) this.announcer.say(messages.speech.cleared);
    else this.announcer.say(messages.speech.selected(pathLabel(view.evidence, messages, next, view.flow), reportPath(view.evidence, view.flow, next).togetherStudies.size));
  }

  /** Lights a path while it is pointed at. @internal */
  point(path: Path): void {
    this.changeHighlight(path);
  }

  /** Opens a group into its members; focus goes to the first of them. @internal */
  openGroup(key: string): void {
    const { view } = this;
    const node = view?.flow.nodes.find((each) => each.key === key);
    if (view === undefined || node === undefined) return;
    this.rememberAuthor();
    this.opened = new Set([...this.opened, key]);
    const [member] = node.members;
    if (member !== undefined) this.interaction.current = { kind: 'node', key: `${node.facet}:${member}` };
    this.move();
    this.announcer.say(this.messages.speech.opened(nodeLabel(view.evidence, this.messages, node)));
  }

  /** Gathers again what a reader has opened. */
  private closeGroups(): void {
    this.opened = new Set();
    this.move();
    this.announcer.say(this.messages.speech.closed);
  }

  /** For a moment shapes move to their new places instead of jumping, so that the eye can follow. */
  private move(): void {
    const { svg } = this;
    svg?.setAttribute('data-moving', '');
    setTimeout(() => svg?.removeAttribute('data-moving'), 350);
  }

  /** One step back: close the panel, close groups, clear the selection. @internal */
  escape(): boolean {
    if (this.panel !== undefined) this.panel = undefined;
    else if (this.selection.path.length > 0) this.clear();
    else if (this.opened.size > 0) this.closeGroups();
    else return false;
    return true;
  }

  /** Escape closes the panel or the details that have focus, and focus goes back to where they were opened from. */
  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const inside = event.target instanceof Element ? event.target.closest('.panel, .details') : null;
    if (event.key !== 'Escape' || inside === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (inside.matches('.details')) this.clear();
    else {
      this.shadowRoot?.querySelector<HTMLElement>('.buttons [aria-expanded="true"]')?.focus();
      this.panel = undefined;
    }
  };

  /** Opens the list of keys. @internal */
  showHelp(): void {
    if (!this.withoutToolbar) this.panel = 'help';
    this.announcer.say(this.messages.keys.list.map(([key, meaning]) => `${key}: ${meaning}`).join('. '));
  }

  /** Opens the table of links and puts focus there. @internal */
  goToTable(): void {
    const holder = this.tableHolder;
    if (holder === null) return;
    holder.open = true;
    this.finished = this.view;
    holder.querySelector<HTMLElement>('.table-scroll')?.focus();
  }

  /** Draws the outline of what has focus. @internal */
  focusMoved(key: string | undefined): void {
    if (this.svg !== null && this.view !== undefined) this.painter.focus(this.svg, this.view, key);
  }

  /** A sheet is narrower than a screen: a figure laid out for a wide one would be scaled down until nobody can read it. */
  protected override get drawingWidth(): number {
    return this.printing ? Math.min(super.drawingWidth, paperWidth) : super.drawingWidth;
  }

  /** On paper stand the references of all studies in view: nobody can open a ribbon there. */
  private readonly onPrint = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    this.performUpdate();
  };

  private readonly onSkip = (event: Event): void => {
    event.preventDefault();
    this.goToTable();
  };

  private takeFilter(filter: Filter): void {
    this.rememberAuthor();
    this.changeFilter(filter);
  }

  private clear(): void {
    const hadFocus = this.shadowRoot?.activeElement?.closest('.details') != null;
    this.changeSelection({ type: 'clear', origin: this.uid }, () => []);
    if (!this.isLinked) this.announcer.say(this.messages.speech.cleared);
    // the details go, and focus with them: back to the picture
    if (hadFocus) void this.updateComplete.then(() => this.svg?.querySelector<SVGElement>('[tabindex="0"]')?.focus());
  }

  private chooseKeys(from: string, to: string): void {
    this.choose([...pathOfKey(from), ...pathOfKey(to)], false);
    void this.updateComplete.then(() => this.shadowRoot?.querySelector<HTMLElement>('.details')?.focus());
  }

  private sortTable(key: LinkRowKey): void {
    this.tableSort = { key, descending: this.tableSort.key === key ? !this.tableSort.descending : key !== 'from' && key !== 'to' };
  }

  private announceStep(): void {
    const { steps, step } = this;
    const of = steps.length > 0 ? steps.length : (this.view?.settings.columns.length ?? 0);
    const text = steps.length > 0 ? (steps[(step ?? 0) - 1]?.text ?? '') : this.view === undefined ? '' : (columnNames(this.view, this.messages).at(-1) ?? '');
    this.announcer.say(this.messages.speech.step(step ?? of, of, text));
  }

  private async copy(text: string): Promise<void> {
    if (await copyText(text)) this.announcer.say(this.messages.speech.copied);
  }

  private exportOptions(view: FigureView): ExportOptions {
    return { view, messages: this.messages, title: this.titleOf(view), selected: this.findingsOf(this.selection.path) };
  }

  private get drawnView(): FigureView {
    this.size.show();
    this.performUpdate();
    if (this.view === undefined) throw new Error('The figure is not drawn: it has no width, or its data are loading or have problems.');
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

  /** The references of the selection, or of all in view. */
  cite(format: 'csl-json' | 'ris' | 'bibtex' | 'text' = 'text'): string {
    return exportFindings(this.exportOptions(this.drawnView), format).text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mechanism-sankey': MechanismSankey;
  }
}
