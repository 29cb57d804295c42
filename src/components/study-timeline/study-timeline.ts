// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fullMessages } from '../../locales/full-messages.js';
import type { Messages } from '../../locales/messages.js';
import { facetLabel } from '../../locales/labels.js';
import { checkMissing } from '../../model/axis-terms.js';
import { checkFacet } from '../../model/check-facet.js';
import { extentOf } from '../../model/extent.js';
import { samePath, type Path } from '../../model/selection.js';
import { foldRows, type TimelineRow } from '../../model/timeline.js';
import { FilterTool } from '../internal/controllers/filter-tool.js';
import { HoverCard } from '../internal/controllers/hover-card.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { Folding } from '../internal/controllers/folding.js';
import { Popovers } from '../internal/controllers/popovers.js';
import { PrintController } from '../internal/controllers/print-controller.js';
import { RovingGrid } from '../internal/controllers/roving-grid.js';
import { RovingLists } from '../internal/controllers/roving-lists.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { copyAndAnnounce } from '../internal/download.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { memo } from '../../view/memo.js';
import { elementStyles } from '../internal/styles/element.styles.js';
import { hoverCardStyles } from '../internal/styles/hover-card.styles.js';
import { studyRowStyles } from '../internal/styles/study-rows.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { timelineDeriver } from './derive-view.js';
import { pathAt, Pointing } from './pointing.js';
import { fittingSpans, renderChart, type ChartRows } from './render-chart.js';
import { isRebuiltFigure, renderFoot } from './render-foot.js';
import { renderHead } from './render-head.js';
import { fittingStrips, renderStrips } from './render-strips.js';
import {
  renderDetails,
  renderRowStudies,
  renderStackList,
  type StudyActions,
} from './render-studies.js';
import { StackList } from './stack-list.js';
import { timelineStyles } from './study-timeline.styles.js';
import { stackKey, studyOf, type MarkContext, type TimelineView } from './timeline-view.js';

/** From this width on the timeline is a table; below, rows are names with dots under them, px. */
const leastTable = 640;
/** More rows than this are folded where they rest on few studies. */
const mostRows = 16;

/** More rows than this are counted, not drawn: thousands would freeze the page. */
const mostDrawn = 200;

/**
 * @summary Years of the studies by source, mechanism or any other facet.
 *
 * One row for each term and one dot for each study, stacked in the column of its year, with a bar
 * for each year above. Corrected and retracted studies have rings, studies of unknown year a column
 * of their own. A dot selects its study, a stack of dots lists them. In narrow places each row is
 * its name with its dots below it, which a press opens to a list.
 *
 * @element study-timeline
 * @tagname study-timeline
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the timeline cannot be
 *   drawn.
 * @csspart heading - The first line.
 * @csspart toolbar - The tools beside it.
 * @csspart table - The chart.
 * @csspart mark - The button of a single study.
 * @csspart legend - The legend.
 * @csspart details - The study that is selected.
 * @csspart error - The message about bad data or settings.
 * @fires evidence-select - A study or row was selected; carries `selection`, `findingIds`,
 *   `studyIds`, `origin`.
 * @fires evidence-filter - A reader changed the filter.
 * @fires evidence-load - The evidence is ready.
 * @fires evidence-error - Data or settings have problems; carries `problems`.
 */
export class StudyTimeline extends EvidenceElement {
  static readonly tagName = 'study-timeline';
  static override styles = [tokens, elementStyles, studyRowStyles, hoverCardStyles, timelineStyles];

  /** Facet of the rows; by default the source. */
  @property({ reflect: true }) by = 'source';
  /** What stands for missing values: `nearest`, `show` or `skip`. */
  @property({ reflect: true }) missing = 'nearest';
  /** First line of the timeline; by default the years that hold half of the studies. */
  @property({ reflect: true }) heading = '';
  /** Leaves out the tools. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;
  /** Leaves out the legend. */
  @property({ type: Boolean, attribute: 'without-legend', reflect: true }) withoutLegend = false;
  /** Leaves out the panel of the selected study. */
  @property({ type: Boolean, attribute: 'without-details', reflect: true }) withoutDetails = false;

  /** Shows only the first line until a reader opens the rest. */
  @property({ type: Boolean, reflect: true }) folded = false;

  /** Whether a reader unfolded all rows. */
  @state() private isUnfolded = false;

  private view: TimelineView | undefined;
  private shownPath: Path = [];
  /** The path whose marks were drawn lit last. */
  private litPath: Path = [];
  private readonly size = new SizeController(this);
  private readonly print = new PrintController(this, () => this.performUpdate());
  private readonly folding = new Folding(this);
  private readonly popovers = new Popovers<string>(this);
  private readonly filterTool = new FilterTool(this, this.session, this.popovers);
  private readonly card = new HoverCard(this);
  private readonly list = new StackList(this, { isOver: () => this.isTable });
  private readonly roving = new RovingGrid(this, {
    isRightToLeft: () => this.languages.rightToLeft,
    escape: (): boolean => this.list.close() || this.marks.escape(),
  });
  private readonly studyRows = new RovingLists(this, {
    isRightToLeft: () => this.languages.rightToLeft,
  });
  private readonly marks = new MarksController({
    session: this.session,
    roving: this.roving,
    pathOf: (target) => pathAt(target, this.view?.timeline.by),
  });
  private readonly pointing = new Pointing({
    marks: this.marks,
    card: this.card,
    list: this.list,
    context: () => this.view && this.contextOf(this.view),
  });
  private readonly derive = timelineDeriver();
  private readonly foldRows = memo(foldRows<TimelineRow>);
  private readonly actions: StudyActions = {
    canOpen: () => !this.withoutDetails,
    toggle: (station) => this.session.toggle([station]),
    closeList: () => void this.list.close(),
    closeDetails: () => this.closeDetails(),
    copy: (text) => void copyAndAnnounce(text, this.announcer, this.messages),
    onArrow: this.studyRows.onKeyDown,
    onReach: this.studyRows.onFocusIn,
  };

  private get width(): number {
    return this.print.widthOf(this.size.width);
  }

  private get isTable(): boolean {
    return this.width >= leastTable;
  }

  protected override get messages(): Messages {
    return fullMessages(super.messages);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.view = undefined;
    const drawable = this.readDrawable((evidence) => [
      ...checkFacet(evidence, 'by', this.by),
      ...checkMissing(this.missing),
    ]);
    if (drawable === undefined || !this.size.seen || this.width === 0) return;
    const { evidence, filter } = drawable;
    const { width } = this;
    const { records } = this.session.drawAll(evidence);
    const { by, missing, messages } = this;
    const maxSpans = this.isTable ? fittingSpans(width) : fittingStrips(width);
    this.view = this.derive({ evidence, filter, records, by, missing, maxSpans, messages });
    this.openSelected(this.view);
  }

  /** Opens the row of a newly selected study where rows are lists. */
  private openSelected(view: TimelineView): void {
    const { path } = this.session.selection;
    if (samePath(path, this.shownPath)) return;
    this.shownPath = path;
    const study = view.evidence.studies.get(studyOf(path) ?? '');
    if (this.isTable || study === undefined) return;
    const rows = view.timeline.rows.filter((row) => row.markOf(study) !== undefined);
    const isOpen = rows.some(({ term }) => stackKey(term) === this.list.key);
    const [first] = rows;
    if (!isOpen && first !== undefined) this.list.open(stackKey(first.term));
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    this.litPath = this.marks.highlightedPath;
    const content =
      view === undefined
        ? this.renderFallback(html`<div class="waiting"></div>`)
        : this.renderTimeline(view);
    return html`<div class="root element" lang=${messages.language}>
      ${this.renderProblems()} ${content} ${this.card.render()} ${this.announcer.render()}
    </div>`;
  }

  /** Its own pointing changes nothing in it. */
  protected override showHighlight(): void {
    if (!samePath(this.marks.highlightedPath, this.litPath)) this.requestUpdate();
  }

  private contextOf(view: TimelineView): MarkContext {
    const { path } = this.session.selection;
    return {
      view,
      messages: this.messages,
      width: this.width,
      path,
      highlighted: this.marks.highlightedFindings,
      selected: this.session.selectedFindings,
      selectedStudy: studyOf(path),
      opened: this.list.key,
    };
  }

  private renderTimeline(view: TimelineView): TemplateResult {
    const context = this.contextOf(view);
    if (this.folding.isFolded) return this.renderHead(context);
    if (view.timeline.studies === 0)
      return html`${this.renderHead(context)} ${this.renderOwnConditions()}
      ${this.renderNothing(view)}`;
    const study = view.evidence.studies.get(context.selectedStudy ?? '');
    const details =
      this.withoutDetails || !this.isTable ? nothing : renderDetails(context, study, this.actions);
    const isRebuilt = isRebuiltFigure(context, this.session.inView?.records ?? []);
    return html`${this.renderHead(context)} ${this.renderOwnConditions()}
      ${this.renderMarks(context)}
      <p class="visually-hidden" id="hint">${this.messages.studyTimeline.hint}</p>
      ${this.withoutLegend ? nothing : renderFoot(context, isRebuilt)}
      ${this.withoutDetails ? nothing : this.renderDropped(this.closeDetails)} ${details}`;
  }

  private renderHead(context: MarkContext): TemplateResult {
    const { heading, popovers, filterTool } = this;
    return renderHead({
      context,
      heading,
      hasTools: !this.withoutToolbar,
      popovers,
      filterTool,
      fold: this.folding.fold,
      records: this.session.inView?.records ?? [],
      onFacet: (facet) => {
        this.by = facet;
        this.list.open(undefined);
      },
    });
  }

  private renderMarks(context: MarkContext): TemplateResult {
    const { messages, roving, pointing } = this;
    const { evidence, timeline } = context.view;
    const facet = facetLabel(evidence, messages, timeline.by);
    const caption = messages.studyTimeline.caption(facet);
    const rows = this.chartRows(context);
    const chart = this.isTable
      ? renderChart(context, caption, rows)
      : renderStrips(context, caption, rows, (row) => renderRowStudies(context, row, this.actions));
    return html`<div
      class="marks-holder"
      role="group"
      aria-label=${messages.studyTimeline.subject(facet, '')}
      @click=${pointing.onClick}
      @pointerover=${pointing.onPointerOver}
      @pointerleave=${pointing.onPointerLeave}
      @focusin=${pointing.onFocusIn}
      @focusout=${pointing.onFocusOut}
      @keydown=${roving.onKeyDown}
    >
      ${chart} ${this.isTable ? renderStackList(context, this.actions) : nothing}
    </div>`;
  }

  /** The rows that are shown, and the button that unfolds the rest. */
  private chartRows({ view, path }: MarkContext): ChartRows {
    const { rows, by } = view.timeline;
    const texts = this.messages.studyTimeline;
    const { shown, folded } = this.foldRows(rows, mostRows);
    const sizes = folded.map(({ studies }) => studies);
    const isSelected = folded.some(({ term }) =>
      path.some((station) => station.facet === by && station.term === term),
    );
    const isOpen = this.isUnfolded || isSelected;
    const label = isOpen
      ? texts.fewer
      : this.messages.shared.folded(folded.length, ...extentOf(sizes));
    const button = html`<button
      type="button"
      class="link rest"
      aria-expanded=${isOpen}
      @click=${() => (this.isUnfolded = !this.isUnfolded)}
    >
      ${label}
    </button>`;
    const open = isOpen ? rows : shown;
    const more = open.length - mostDrawn;
    const rest = more > 0 ? html`<p class="quiet">${this.messages.card.more(more)}</p>` : nothing;
    const fold = folded.length === 0 || isSelected ? nothing : button;
    return { shown: open.slice(0, mostDrawn), fold: html`${rest}${fold}` };
  }

  private renderNothing({ evidence, filter, timeline }: TimelineView): TemplateResult {
    const { messages } = this;
    return renderEmpty(
      evidence,
      messages,
      filter,
      timeline.leftOut > 0 ? messages.studyTimeline.leftOut(timeline.leftOut) : '',
      () => this.session.changeFilter([]),
    );
  }

  private readonly closeDetails = (): void => {
    this.marks.escape();
    this.roving.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'study-timeline': StudyTimeline;
  }
}
