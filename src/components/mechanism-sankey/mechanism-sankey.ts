// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { citationFormat, type CitationFormat } from '../../export/citation-format.js';
import type { PictureLook } from '../../export/svg-options.js';
import { KeptFocus } from '../internal/controllers/kept-focus.js';
import { OutsidePress } from '../internal/controllers/outside-press.js';
import { ServedFigure } from '../internal/controllers/served-figure.js';
import { RovingLists } from '../internal/controllers/roving-lists.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { TextMeasurer } from '../internal/controllers/text-measurer.js';
import { copyAndAnnounce } from '../internal/download.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { numberAttribute } from '../internal/number-attribute.js';
import { AuthorView } from './author-view.js';
import { checkAttributes } from './check-attributes.js';
import { checkSettings } from '../../view/check-settings.js';
import type { FigureView } from '../../view/derive-view.js';
import { DetailsState } from './details-state.js';
import { drawingSize, widthIfHidden, type Shown } from './drawing-size.js';
import { FigureDeriver } from './figure-deriver.js';
import { FigureOutput } from './figure-output.js';
import { KeptSelection } from './kept-selection.js';
import { latePanels } from './late-panels.js';
import { PathQuery } from './path-query.js';
import { Picture } from './picture.js';
import { ReaderActions } from './reader-actions.js';
import { toolsAtFirst, type FigureParts, type ToolState } from './figure-parts.js';
import { renderFigure } from './render-figure.js';
import { printedParts } from './printed.js';
import { pairShowing } from './render-pager.js';
import { sankeyStyles } from './sankey-styles.js';
import { isSlide } from './slide.js';
import { columnNames } from '../../view/speak-figure.js';
import { SidePanel } from './side-panel.js';
import { Story } from './story.js';
import { isSideTool, type Panel } from './toolbar-options.js';
import { readSettings, writeSettings, type ViewSettings } from '../../view/view-settings.js';

/**
 * @summary Evidence as a Sankey diagram in which every ribbon opens the studies behind it.
 *
 * Draws which cell source delivers which cargo, through which pathway, to which outcome, as the
 * reviews report it. Pointing, focusing or selecting highlights, in every column, what the same
 * studies reported. Works alone with the bundled evidence, with custom data, or inside
 * `<linked-views>`.
 *
 * @element mechanism-sankey
 * @tagname mechanism-sankey
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the figure cannot be
 *   drawn.
 * @csspart figure - The SVG.
 * @csspart node - A node.
 * @csspart link - A ribbon.
 * @csspart label - A node's label.
 * @csspart legend - The legend.
 * @csspart toolbar - The toolbar.
 * @csspart details - The studies of the selection, beside the figure or in a sheet.
 * @csspart table - The table of links.
 * @csspart error - The message about bad data or settings.
 * @cssprop --evidence-font - Font of all text.
 * @cssprop --evidence-background - Background of the element; by default the page shows
 *   through.
 * @cssprop --evidence-text - Colour of text and node bars.
 * @cssprop --evidence-color-1 - First colour of the palette; the others follow the same form.
 * @cssprop --evidence-ribbon-opacity - Opacity of ribbons, 0 to 1.
 * @fires evidence-select - Something was selected; carries `selection`, `findingIds`, `studyIds`,
 *   `origin`.
 * @fires evidence-filter - A reader changed the filter.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class MechanismSankey extends EvidenceElement {
  static readonly tagName = 'mechanism-sankey';
  static override styles = sankeyStyles;
  protected override readonly late = latePanels;

  /** Facets in order, two or more; by default source, cargo, pathway and outcome. */
  @property({ reflect: true }) columns = '';
  /** What bars, numbers and ribbons count: `studies`, `findings`, or `value` of custom data. */
  @property({ reflect: true }) measure = 'studies';
  /** What stands where a review names nothing: `gathered`, `nearest`, `show` or `skip`. */
  @property({ reflect: true }) missing = 'gathered';
  /** Terms or their parents: `auto` by their number, `terms` or `parents`. */
  @property({ reflect: true }) detail = 'auto';
  /** Largest number of named nodes in a column; by default as many as can be read. */
  @property({ attribute: 'max-nodes', type: Number, converter: numberAttribute, reflect: true })
  maxNodes: number | undefined;
  /** Order of nodes: `crossings`, `value`, `name` or `data`. */
  @property({ reflect: true }) order = 'crossings';
  /** Facet that gives ribbons their colour; by default the first column. */
  @property({ attribute: 'color-by', reflect: true }) colorBy = '';
  /** Direction: `auto` by the width, `horizontal` or `vertical`. */
  @property({ reflect: true }) layout = 'auto';
  /**
   * `page`, or `slide`: fills its box, 16:9 where that has no height of its own, with text of 1.5 %
   * of its width and without toolbar and details.
   */
  @property({ reflect: true }) display = 'page';
  /**
   * What paper shows: `figure` (below it the studies in view, except of slides), `all` (also those,
   * and the table of links), or `screen` (no more than the screen, where a deck makes the pages).
   */
  @property({ reflect: true }) print = 'figure';
  /** A node, a link or a longer path: `source:umbilical-cord>cargo:mir-126-3p`. */
  @property({ reflect: true }) selected = '';
  /** Number of columns shown so far, or of the current `<mechanism-step>`; all by default. */
  @property({ type: Number, converter: numberAttribute, reflect: true }) step: number | undefined;
  /**
   * Takes Space, arrows, PageUp and PageDown wherever focus is in the page, for a page that is one
   * story; by default only while focus is in the element.
   */
  @property({ type: Boolean, attribute: 'page-keys', reflect: true }) pageKeys = false;
  /** Heading above the figure; by default computed from the data. */
  @property({ reflect: true }) heading = '';
  /** Leaves the toolbar out. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;
  /** Leaves the legend out. */
  @property({ type: Boolean, attribute: 'without-legend', reflect: true }) withoutLegend = false;
  /** Leaves out the details; selecting still highlights and announces. */
  @property({ type: Boolean, attribute: 'without-details', reflect: true }) withoutDetails = false;

  /** Keys of groups that a reader opened. */
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private panel: Panel | undefined;
  /** The first of two columns, where it is two at a time. */
  @state() private pair = 0;
  @state() private tools: ToolState = toolsAtFirst;

  private view: FigureView | undefined;
  private columnsInOrder: readonly string[] = [];
  private readonly size = new SizeController(this, { fillsBox: () => this.display === 'slide' });
  private readonly text = new TextMeasurer(this, () => this.paper.isPrinting);
  /** Print holds the references of all studies in view: nobody can open a ribbon there. */
  private readonly paper = new PrintController(this, () => this.performUpdate());
  private readonly parts = {
    ...{ session: this.session, announcer: this.announcer, whole: this.whole },
    ...{ code: this.needed, painted: () => this.painted() },
    ...{ messages: () => this.messages, measure: () => this.text.lastMeasure },
    ...{ view: () => this.view, step: () => this.step },
    find: (selector: string) => this.shadowRoot?.querySelector<HTMLElement>(selector),
    isRightToLeft: () => this.languages.rightToLeft,
    takesLetters: () => this.tools.letterKeys,
    speechLevel: () => this.tools.speechLevel,
  };
  private readonly author = new AuthorView(this, {
    ...this.parts,
    read: () => writeSettings(this.settings),
    write: (texts) => void Object.assign(this, readSettings(texts)),
  });
  private readonly story = new Story(this, {
    ...this.parts,
    columnNames: () => (this.view === undefined ? [] : columnNames(this.view, this.messages)),
    columnCount: () => this.view?.settings.columns.length ?? 4,
    columns: () => this.columnsInOrder,
    goTo: (step) => (this.step = step),
    takesPageKeys: () => this.pageKeys,
  });
  private readonly query = new PathQuery(this, {
    session: this.session,
    columns: () => this.view?.flow.columns ?? [],
    code: () => latePanels.code,
  });
  private readonly output = new FigureOutput(this, {
    ...this.parts,
    story: this.story,
    query: this.query,
    heading: () => this.heading,
    isSlide: () => this.shown === 'slide',
    isAsking: () => this.panel === 'routes',
    settings: () => this.settings,
  });
  private readonly details = new DetailsState(this);
  private readonly actions: ReaderActions = new ReaderActions({
    ...this.parts,
    author: this.author,
    picture: () => this.picture,
    side: () => this.side,
    hasToolbar: () => !this.withoutToolbar && this.shown !== 'slide',
    state: () => ({ panel: this.panel, pair: this.pair, opened: this.opened }),
    change: (settings) => void Object.assign(this, settings),
  });
  private readonly picture = new Picture(this, {
    ...this.parts,
    isPrinting: () => this.shown === 'print',
    step: (view) => this.story.highlight(this.step, view),
    canRead: () => !this.hasNoDetails,
    actions: this.actions,
  });
  private readonly side: SidePanel = new SidePanel(this, {
    session: this.session,
    panel: () => this.panel,
    hasDetails: () => !this.hasNoDetails,
    isStory: () => this.story.steps.length > 0,
    isPrinting: () => this.shown === 'print',
    width: () => this.size.width,
    find: () => this.shadowRoot?.querySelector<HTMLElement>('.side'),
    pressed: () => this.picture.current,
  });
  private readonly roving = new RovingLists(this, this.parts);
  private readonly deriver = new FigureDeriver(this, this.parts.code);
  private readonly keptSelection = new KeptSelection(this.session);

  constructor() {
    super();
    new ServedFigure(this, () => this.view !== undefined || this.problems.length > 0);
    new KeptFocus(this);
    new OutsidePress(this, {
      isOpen: () => this.panel !== undefined && !isSideTool(this.panel),
      inside: '.tools',
      close: () => (this.panel = undefined),
    });
  }

  private get settings(): ViewSettings {
    const { columns, filter, measure, missing, detail, order, colorBy, layout } = this;
    const { maxNodes, selected, step, opened } = this;
    return {
      ...{ columns, filter, measure, missing, detail, order, colorBy, layout },
      ...{ maxNodes, selected, step, opened },
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('panel')) {
      this.query.followPanel(changed.get('panel') === 'routes', this.panel === 'routes');
      this.tools = { ...this.tools, outcome: undefined };
    }
    this.view = undefined;
    const { evidence, selection: before } = this.session;
    const isShown = this.size.seen && this.size.width > 0;
    const checked = evidence && checkSettings(evidence, this);
    this.columnsInOrder = checked?.settings.columns ?? [];
    const unknown =
      isShown && evidence !== undefined
        ? [...this.story.take(this.step), ...this.session.takeSelected(this.selected)]
        : [];
    const drawable = this.readDrawable(() => [
      ...(checked?.problems ?? []),
      ...this.deriver.problemsOf(checked?.settings),
      ...checkAttributes(this),
      ...unknown,
    ]);
    if (!drawable || checked === undefined || !isShown || this.story.isComing) return;
    const isSelected = this.session.selection !== before;
    if (isSelected)
      this.pair = pairShowing(this.session.selection.path, checked.settings.columns, this.pair);
    if (changed.has('step')) this.pair = this.story.pairOf(this.step, this.pair);
    const { evidence: drawn, filter } = drawable;
    const drawnAs = this.shown === 'page' && this.side.isBeside ? 'beside' : this.shown;
    this.view = this.deriver.deriveShown(drawnAs, drawn, checked.settings, (shown) => ({
      filter,
      maxNodes: this.maxNodes,
      step: this.story.steps.length > 0 ? undefined : (this.step ?? undefined),
      opened: this.story.withOpened(this.opened),
      // in print, questions are answered
      asked: shown === 'print' ? undefined : this.story.asked(this.step),
      pair: this.pair,
      ...drawingSize(shown, this.size, this.side),
      rightToLeft: this.languages.rightToLeft,
      messages: this.messages,
      measureText: this.text.measure,
    }));
    if (this.view === undefined) return;
    this.side.keepHeight(this.view.plan);
    this.keptSelection.follow(this.view, isSelected);
    this.selected = this.session.writeSelected();
  }

  /** How the figure is drawn now. */
  private get shown(): Shown {
    if (this.paper.isPrinting && this.print !== 'screen') return 'print';
    const isBox = isSlide(this.display, this.size.width, () => innerWidth) && this.size.hasBox;
    return isBox ? 'slide' : 'page';
  }

  private get hasNoDetails(): boolean {
    return this.withoutDetails || this.shown === 'slide';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.picture.update(this.view);
    if (this.view === undefined) return;
    this.story.paint(this.view, this.shown === 'print');
    this.story.announceNew(this.step);
  }

  protected override showHighlight(): void {
    this.picture.highlight();
    if (this.side.opensBeside) void this.deriver.prepareBeside();
  }

  protected override async painted(): Promise<void> {
    await super.painted();
    await this.deriver.done;
    await super.painted();
    await Promise.all([this.picture.ready, this.picture.highlighted]);
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    return html`<div
      class="root frame ${this.shown === 'slide' ? 'slide' : ''}"
      lang=${messages.language}
      @keydown=${this.actions.onKeyDown}
      @focusin=${this.roving.onFocusIn}
    >
      ${this.renderProblems()}
      ${view === undefined ? this.renderFallback(html`<div class="room"></div>`) : renderFigure(this.partsOf(view))}
      ${this.announcer.render()}
    </div>`;
  }

  /** What the templates of the figure show and do. */
  private partsOf(view: FigureView): FigureParts {
    const { messages, session, picture, author, story, query, details, actions } = this;
    const { side, output, withoutLegend, panel, opened, step, tools, roving, whole } = this;
    const [isSlide, isPrinting] = [this.shown === 'slide', this.shown === 'print'];
    return {
      ...{ view, messages, session, picture, author, story, query, details, actions, side, roving },
      ...{ withoutLegend, isSlide, isPrinting, panel, opened, step, whole, ...tools },
      printed: printedParts(this.print, this.display),
      withoutToolbar: this.withoutToolbar || isSlide,
      said: output.headline(view),
      isDark: !isPrinting && this.ground.isDark,
      exportOptions: () => output.exportOptions(view),
      conditions: this.renderOwnConditions(),
      dropped: this.hasNoDetails ? nothing : this.renderDropped(() => picture.focus()),
      change: (changed) => (this.tools = { ...this.tools, ...changed }),
      changeFilter: () => actions.openPanel('filter'),
      toPng: (options) => this.toPNG(options),
      copy: (text) => copyAndAnnounce(text, this.announcer, messages),
      codes: () => output.codes(view, this.ground.isDark, author.address),
      announce: (text) => this.announcer.say(text),
    };
  }

  private get drawnView(): FigureView {
    this.size.show(widthIfHidden);
    this.deriver.hurry();
    this.performUpdate();
    if (this.view !== undefined) return this.view;
    throw new Error('There is no figure: its data are loading or have problems.');
  }

  /** The columns that are drawn, in order: those of `columns`, else those chosen from the data. */
  get drawnColumns(): readonly string[] {
    return this.columnsInOrder;
  }

  /** Shows one column or step more, up to the last, or the answer to a question that waits. */
  next(): void {
    this.story.actions.next();
  }

  /** Shows one column or step less: two columns, or the first step, at least. */
  previous(): void {
    this.story.actions.previous();
  }

  /**
   * The view as one self-contained SVG: on white with headline, legend and source. `headline: false`
   * leaves these out, `dark: true` takes the colours of dark pages, `transparent: true` leaves out
   * the ground.
   */
  toSVG(look: PictureLook = {}): string {
    return this.output.svg(this.drawnView, look);
  }

  /**
   * The view as a picture, `scale` px for each px of the figure (1 to 4); the other options are
   * those of `toSVG()`. Rejects where the browser cannot draw it.
   */
  toPNG({ scale = 2, ...look }: PictureLook & { scale?: number } = {}): Promise<Blob> {
    return this.output.png(this.drawnView, { scale, ...look });
  }

  /** The drawn links as CSV. */
  toCSV(): string {
    return this.output.csv(this.drawnView);
  }

  /**
   * The references of the selection, none where no finding reports it whole; of all in view where
   * nothing is selected. Throws where there is no such format.
   */
  cite(format: CitationFormat = 'text'): string {
    const known = citationFormat(format); // first: whatever the state of the data
    return this.output.references(this.drawnView, known);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mechanism-sankey': MechanismSankey;
  }
}
