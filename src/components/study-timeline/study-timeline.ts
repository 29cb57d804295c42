// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { facetLabel, termLabel } from '../../locales/labels.js';
import { checkMissing, missingOptions } from '../../model/axis-terms.js';
import { checkFacet } from '../../model/check-facet.js';
import type { Study } from '../../data/dataset.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import type { Filter } from '../../model/filter.js';
import { samePath, type Path } from '../../model/selection.js';
import { buildTimeline } from '../../model/timeline.js';
import { isStandIn } from '../internal/fragments/axis-label.js';
import { MarksController } from '../internal/controllers/marks-controller.js';
import { RovingGrid } from '../internal/controllers/roving-grid.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { copyAndAnnounce } from '../internal/download.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { renderMarks } from '../internal/fragments/render-marks.js';
import { memo } from '../internal/memo.js';
import { renderEmpty } from '../internal/fragments/render-empty.js';
import { renderFacetChoice } from '../internal/fragments/render-facet-choice.js';
import { renderStudyList } from '../internal/fragments/render-study.js';
import { studyStyles } from '../internal/styles/study.styles.js';
import { tokens } from '../internal/styles/tokens.styles.js';
import { markFrameStyles, viewFrameStyles } from '../internal/styles/view-frame.styles.js';
import { fittingSpans, renderChart } from './render-chart.js';
import { openAtFirst, renderList } from './render-list.js';
import { rowName, studyName, type MarkContext, type TimelineView } from './render-mark.js';
import { renderLegend, summarySentences } from './render-notes.js';
import { timelineStyles } from './study-timeline.styles.js';

/** With fewer spans of years the timeline is a list. */
const fewestSpans = 10;
/** The review whose figure 2 shows which source was studied when, as an image. */
const reviewWithFigure = 'liu-2025';

/**
 * @summary Years of the studies by source, mechanism or any other facet.
 *
 * One row for each term and one mark for each study, in the column of its year. The first study of
 * each row is named, retracted studies have another shape, and studies of unknown year a column of
 * their own. Each mark selects its study. In narrow places the timeline becomes a list by year.
 *
 * @element study-timeline
 * @tagname study-timeline
 * @slot - Fallback, shown without JavaScript, before the upgrade and when the timeline cannot be
 *   drawn.
 * @csspart table - The chart where it is drawn as a table.
 * @csspart mark - The button of a study.
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
  static override styles = [tokens, studyStyles, viewFrameStyles, markFrameStyles, timelineStyles];

  /** Facet of the rows; by default the source. */
  @property({ reflect: true }) by = 'source';
  /** What stands for missing values: `nearest`, `show` or `skip`. */
  @property({ reflect: true }) missing = 'nearest';
  /** Heading above the timeline; by default made from the rows. */
  @property({ reflect: true }) heading = '';
  /** Leaves out the choice of rows. */
  @property({ type: Boolean, attribute: 'without-toolbar', reflect: true }) withoutToolbar = false;
  /** Leaves out the legend. */
  @property({ type: Boolean, attribute: 'without-legend', reflect: true }) withoutLegend = false;
  /** Leaves out the panel of the selected study. */
  @property({ type: Boolean, attribute: 'without-details', reflect: true }) withoutDetails = false;

  /** Columns open in the list; `undefined` until a reader opens or closes one. */
  @state() private opened: ReadonlySet<number> | undefined;

  private view: TimelineView | undefined;
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
  private readonly derive = memo(
    (
      evidence: Evidence,
      filter: Filter,
      records: readonly FindingRecord[],
      by: string,
      missing: string,
      maxSpans: number,
    ): TimelineView => ({
      evidence,
      filter,
      timeline: buildTimeline(evidence, {
        by,
        records,
        missing: missingOptions.find((option) => option === missing) ?? 'nearest',
        maxSpans,
      }),
    }),
  );

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.view = undefined;
    const drawable = this.readDrawable((evidence) => [
      ...checkFacet(evidence, 'by', this.by),
      ...checkMissing(this.missing),
    ]);
    if (drawable === undefined || !this.size.seen || this.size.width === 0) return;
    const { evidence, filter } = drawable;
    const spans = fittingSpans(this.size.width);
    const most = spans < fewestSpans ? Infinity : spans;
    const { records } = this.session.drawAll(evidence);
    this.view = this.derive(evidence, filter, records, this.by, this.missing, most);
    this.openSelected(this.view);
  }

  /** Opens the year of a newly selected study. */
  private openSelected(view: TimelineView): void {
    const { path } = this.session.selection;
    if (samePath(path, this.shownPath)) return;
    this.shownPath = path;
    const study = studyOf(path);
    const column = view.timeline.totals.findIndex((_, index) =>
      view.timeline.rows.some((row) => row.marks[index]?.some((mark) => mark.study.id === study)),
    );
    if (study !== undefined && column >= 0) this.opened = new Set([...this.openedIn(view), column]);
  }

  private openedIn({ timeline }: TimelineView): ReadonlySet<number> {
    return this.opened ?? openAtFirst(timeline);
  }

  protected override render(): TemplateResult {
    const { messages, view } = this;
    const content =
      view === undefined
        ? this.renderFallback(html`<div class="waiting"></div>`)
        : this.renderTimeline(view);
    return html`<div class="root frame" lang=${messages.language}>
      ${this.renderProblems()} ${content} ${this.announcer.render()}
    </div>`;
  }

  private renderTimeline(view: TimelineView): TemplateResult {
    const { messages } = this;
    const { selection, highlight, selectedFindings: selected } = this.session;
    const { timeline } = view;
    const texts = messages.studyTimeline;
    const title =
      this.heading === ''
        ? texts.title(facetLabel(view.evidence, messages, timeline.by))
        : this.heading;
    const choose = (facet: string): void => void (this.by = facet);
    const choice = renderFacetChoice(view.evidence, messages, texts.by, this.by, choose);
    const tools = this.withoutToolbar ? nothing : html`<p>${choice}</p>`;
    if (timeline.studies === 0)
      return html`<h2>${title}</h2>
        ${this.renderOwnConditions()}${tools}${this.renderNothing(view)}`;
    const context: MarkContext = {
      view,
      messages,
      highlighted: this.marks.highlightedFindings,
      selected,
      selectedStudy: studyOf(selection.path),
    };
    const isList = fittingSpans(this.size.width) < fewestSpans;
    const details = this.withoutDetails ? nothing : this.renderDetails(view, selection.path);
    const caption = texts.caption(facetLabel(view.evidence, messages, timeline.by));
    const marks = isList
      ? renderList(context, {
          opened: this.openedIn(view),
          onOpen: (opened) => (this.opened = opened),
          details,
        })
      : renderChart(context, caption, this.size.width, selection.path);
    return html`<h2>${title}</h2>
      ${this.renderModel(view)}
      <p class="summary">${summarySentences(view, messages)}</p>
      ${this.renderOwnConditions()} ${tools} ${renderMarks(this.marks, this.roving, title, marks)}
      ${isList ? nothing : html`<p class="pointed">${this.renderPointed(view, highlight.path)}</p>`}
      <p class="hint" id="hint">
        ${texts.hint} ${isList ? nothing : texts.overlap}
        ${!isList && timeline.rows.some(({ term }) => isStandIn(term)) ? texts.standIn : nothing}
        ${timeline.leftOut > 0 ? texts.leftOut(timeline.leftOut) : nothing}
      </p>
      ${this.withoutLegend ? nothing : renderLegend(view, messages)}
      ${this.withoutDetails ? nothing : this.renderDropped(this.closeDetails)}
      ${isList ? nothing : details}`;
  }

  /**
   * Names the review's figure that the timeline is modelled on, or rebuilds if it shows exactly
   * what that review reports.
   */
  private renderModel({ evidence, timeline }: TimelineView): TemplateResult | typeof nothing {
    if (
      timeline.by !== 'source' ||
      !evidence.dataset.reviews.some(({ id }) => id === reviewWithFigure)
    )
      return nothing;
    const isOfReview = (record: FindingRecord): boolean =>
      evidence.termsOf('review', record).includes(reviewWithFigure);
    const records = this.session.inView?.records ?? [];
    const isWhole =
      records.every(isOfReview) && records.length === evidence.records.filter(isOfReview).length;
    const { rebuilt, modelled } = this.messages.studyTimeline;
    const review = termLabel(evidence, this.messages, 'review', reviewWithFigure);
    return html`<p class="rebuilt">${isWhole ? rebuilt(review) : modelled(review)}</p>`;
  }

  /** The highlighted study in this or another view, in place of a tooltip. */
  private renderPointed(view: TimelineView, path: Path): TemplateResult | string {
    const { messages } = this;
    const study = view.evidence.studies.get(studyOf(path) ?? '');
    if (study === undefined) return messages.studyTimeline.point;
    const terms = view.timeline.rows
      .filter((row) => row.marks.some((marks) => marks.some((mark) => mark.study === study)))
      .map(({ term }) => rowName(view, messages, term));
    return html`<strong>${studyName(view, messages, study)}</strong
      >${terms.length === 0 ? '' : messages.labelled('', messages.list(terms))}`;
  }

  private renderDetails(view: TimelineView, path: Path): TemplateResult | typeof nothing {
    const { messages } = this;
    const selected = this.session.selectedFindings;
    const copy = (text: string): void => void copyAndAnnounce(text, this.announcer, messages);
    const study = view.evidence.studies.get(studyOf(path) ?? '');
    if (study === undefined || selected === undefined || selected.size === 0) return nothing;
    return html`<section class="details" part="details" aria-label=${messages.details.heading}>
      <header>
        <h3>${messages.details.heading}</h3>
        <button
          type="button"
          class="quiet"
          @click=${this.closeDetails}
          aria-label=${messages.details.close}
        >
          ✕
        </button>
      </header>
      ${renderStudyList({ evidence: view.evidence, messages, findings: selected, copy })}
    </section>`;
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

  private pathOf(button: HTMLElement | null): Path {
    const { study, term } = button?.dataset ?? {};
    if (study !== undefined) return [{ facet: 'study', term: study }];
    const by = this.view?.timeline.by;
    return term === undefined || by === undefined ? [] : [{ facet: by, term }];
  }
}

/** Id of the study of a path of a single study. */
function studyOf(path: Path): Study['id'] | undefined {
  const [station] = path;
  return path.length === 1 && station?.facet === 'study' ? station.term : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'study-timeline': StudyTimeline;
  }
}
