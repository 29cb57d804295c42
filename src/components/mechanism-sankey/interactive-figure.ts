// SPDX-License-Identifier: MIT
import type { PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { NavigationMap } from '../../figure/navigate.js';
import { describeFilter, nodeLabel, pathLabel } from '../../locales/labels.js';
import { reportPath } from '../../model/paths.js';
import {
  findingsThrough,
  joinPaths,
  sameStations,
  withMembers,
  type Path,
} from '../../model/selection.js';
import { afterPaint } from '../internal/after-paint.js';
import { Announcer } from '../internal/controllers/announcer.js';
import { PaperController } from '../internal/controllers/paper-controller.js';
import type { FigureView } from './derive-view.js';
import { FigureElement } from './figure-element.js';
import { FigureInteraction, pathOfKey, type InteractionHost } from './figure-interaction.js';
import { FigurePainter } from './figure-painter.js';
import type { Panel } from './render-toolbar.js';
import { columnNames } from './speak-figure.js';

/**
 * Largest layout on paper, px: on A4 and Letter upright it is scaled by its width, with room for heading, summary and legend, and
 * across by its height; its labels are 7 to 8 pt there.
 */
const largestOnPaper = { width: 800, height: 800 };

/**
 * What a reader does with a figure: pointing, selecting, opening, moving by keys, printing; and how picture, focus and speech
 * follow. What stands around the picture is left to `<mechanism-sankey>`.
 */
export abstract class InteractiveFigure extends FigureElement implements InteractionHost {
  abstract withoutToolbar: boolean;

  /** Keys `t` and `?`; a reader can turn them off (WCAG 2.1.4). @internal */
  @state() singleLetterKeys = true;
  @state() protected panel: Panel | undefined;
  /** Keys of the nodes between which a reader asks for a path. */
  @state() protected routeEnds = { from: '', to: '' };
  /** The path that was asked for, and what was selected before. */
  private asked: { readonly path: Path; readonly before: Path } = { path: [], before: [] };
  /** The view that legend and table show: they follow the picture when that is on the screen. */
  @state() protected finished: FigureView | undefined;

  /** The picture. @internal */
  @query('svg[part="figure"]') readonly svg!: SVGSVGElement | null;
  @query('.readout > span') private readonly readout!: HTMLElement | null;
  @query('details.table-holder') private readonly tableHolder!: HTMLDetailsElement | null;

  protected readonly interaction = new FigureInteraction(this);
  private readonly painter = new FigurePainter(() => this.text.measure);
  protected readonly announcer = new Announcer(this, (sentences) =>
    this.messages.sentences(sentences),
  );
  /** On paper stand the references of all studies in view: nobody can open a ribbon there. */
  protected readonly paper = new PaperController(this, () => this.performUpdate());
  private finishing: Promise<void> | undefined;
  private shownCounts = '';

  /** What the keyboard moves in. @internal */
  get navigation(): NavigationMap | undefined {
    const { view } = this;
    return view === undefined
      ? undefined
      : {
          flow: view.flow,
          columns: view.arranged,
          orientation: view.plan.orientation,
          rightToLeft: this.languages.rightToLeft,
        };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { view, svg, painter } = this;
    if (view === undefined || svg === null) {
      // nothing is left to paint, and nothing would be heard of that
      if (view !== undefined && painter.view !== undefined && !this.isLinked)
        this.say(
          this.messages.states.empty(describeFilter(view.evidence, this.messages, view.filter)),
        );
      painter.view = undefined;
    } else {
      if (view !== painter.view) this.paint(view, svg);
      painter.highlight(svg, view, this.highlight.path, this.selection);
      if (changed.has('step') && changed.get('step') !== undefined) this.announceStep();
    }
  }

  protected override say(text: string): void {
    this.announcer.say(text);
  }

  private paint(view: FigureView, svg: SVGSVGElement): void {
    const { messages, painter } = this;
    const hadFocus = this.shadowRoot?.activeElement?.closest('svg') === svg;
    const before = painter.view;
    painter.paint(svg, view, messages);
    const gone = this.interaction.restore(hadFocus);
    // what kept its focus may stand elsewhere now
    if (hadFocus) this.focusMoved(this.interaction.current?.key);
    // other data may not know it
    if (gone !== undefined)
      this.say(
        messages.speech.gone(
          pathLabel((before ?? view).evidence, messages, pathOfKey(gone), before?.flow),
        ),
      );
    const { records } = view.flow;
    const studies = new Set(records.map((record) => record.study.id)).size;
    const counts = `${records.length} ${studies}`;
    if (before !== undefined && counts !== this.shownCounts && gone === undefined && !this.isLinked)
      this.say(messages.speech.filtered(records.length, studies));
    this.shownCounts = counts;
    this.sayIfHidden(before, view);
    // what has focus is named at once, and paper waits for nothing
    const ready = hadFocus || this.paper.isPrinting ? Promise.resolve() : afterPaint();
    this.finishing = ready.then(() => this.finish(view, svg));
  }

  /** Says that nothing of the selection is lit any more. */
  private sayIfHidden(
    before: FigureView | undefined,
    { evidence, flow, settings: { missing } }: FigureView,
  ): void {
    const { path } = this.selection;
    if (before === undefined || path.length === 0 || this.isLinked) return;
    const wasLit =
      findingsThrough(
        before.evidence,
        before.flow.records,
        path,
        before.settings.missing,
        before.flow,
      ).size > 0;
    if (wasLit && findingsThrough(evidence, flow.records, path, missing, flow).size === 0)
      this.say(this.messages.speech.hidden(pathLabel(evidence, this.messages, path, flow)));
  }

  /** What no reader misses in the first frame: names, hit areas, legend and table. */
  private finish(view: FigureView, svg: SVGSVGElement): void {
    if (view !== this.painter.view || svg !== this.svg) return;
    this.painter.finish(svg, view, this.messages);
    this.tell();
    this.finished = view;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.finishing;
    return super.getUpdateComplete();
  }

  protected override highlightChanged(): void {
    const { view, svg, painter } = this;
    if (view !== undefined && painter.view === view && svg !== null)
      painter.highlight(svg, view, this.highlight.path, this.selection);
  }

  /** Selects a path; with `extend`, its stations join those that are selected. @internal */
  choose(path: Path, extend: boolean): void {
    const { view, messages } = this;
    if (view === undefined) return;
    const next = withMembers(
      extend ? joinPaths(this.selection.path, path, view.flow.columns) : path,
      view.evidence,
      view.flow,
    );
    const again = sameStations(next, this.selection.path);
    this.changeSelection({ type: 'toggle', path: next, origin: this.uid }, (chosen) =>
      this.findingsOf(chosen),
    );
    // the views around say what is selected in all of them
    if (this.isLinked) return;
    if (again) this.announcer.say(messages.speech.cleared);
    else
      this.announcer.say(
        messages.speech.selected(
          pathLabel(view.evidence, messages, next, view.flow),
          reportPath(view.evidence, view.flow, next).togetherStudies.size,
        ),
      );
  }

  /** Lights a path while it is pointed at. @internal */
  point(path: Path): void {
    this.changeHighlight(path);
    this.tell();
  }

  /** Writes below the picture what is pointed at, in the words that are spoken. */
  private tell(): void {
    const { readout } = this;
    if (readout === null) return;
    const { words } = this.interaction;
    if (readout.textContent === words) return;
    readout.textContent = words;
    readout.parentElement?.toggleAttribute('data-told', words !== '');
  }

  /** Opens a group into its members; focus goes to the first of them. @internal */
  openGroup(key: string): void {
    const { view } = this;
    const node = view?.flow.nodes.find((each) => each.key === key);
    if (view === undefined || node === undefined) return;
    this.rememberAuthor();
    this.opened = new Set([...this.opened, key]);
    const [member] = node.members;
    if (member !== undefined)
      this.interaction.current = { kind: 'node', key: `${node.facet}:${member}` };
    this.move();
    this.announcer.say(this.messages.speech.opened(nodeLabel(view.evidence, this.messages, node)));
  }

  /** Gathers again what a reader has opened. */
  protected closeGroups(): void {
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
  protected readonly onKeyDown = (event: KeyboardEvent): void => {
    const inside =
      event.target instanceof Element ? event.target.closest('.panel, .details') : null;
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
    this.announcer.say(
      this.messages.keys.list.map(([key, meaning]) => `${key}: ${meaning}`).join('. '),
    );
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
    return this.paper.isPrinting
      ? Math.min(super.drawingWidth, largestOnPaper.width)
      : super.drawingWidth;
  }

  protected override get drawingHeight(): number | undefined {
    return this.paper.isPrinting ? largestOnPaper.height : undefined;
  }

  protected clear(): void {
    const hadFocus = this.shadowRoot?.activeElement?.closest('.details') != null;
    this.changeSelection({ type: 'clear', origin: this.uid }, () => []);
    if (!this.isLinked) this.announcer.say(this.messages.speech.cleared);
    // the details go, and focus with them: back to the picture
    if (hadFocus) this.focusPicture();
  }

  /** Puts focus into the picture, where it was last, after the next painting. */
  protected focusPicture(): void {
    void this.updateComplete.then(() =>
      this.svg?.querySelector<SVGElement>('[tabindex="0"]')?.focus(),
    );
  }

  protected chooseKeys(from: string, to: string): void {
    this.choose([...pathOfKey(from), ...pathOfKey(to)], false);
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>('.details')?.focus(),
    );
  }

  /**
   * Selects the two ends of a path that a reader asks for, so that the picture lights what is reported between them. Where an
   * end is taken back, what was selected before is selected again.
   */
  protected askPath(from: string, to: string): void {
    const { view, asked } = this;
    const isAsked = asked.path.length > 0 && sameStations(asked.path, this.selection.path);
    this.routeEnds = { from, to };
    if (view === undefined) return;
    const path =
      from === '' || to === ''
        ? []
        : joinPaths([], [...pathOfKey(from), ...pathOfKey(to)], view.flow.columns);
    this.asked = { path, before: isAsked ? asked.before : this.selection.path };
    if (path.length > 0) this.selectAsked(path);
    else if (isAsked) this.selectAsked(asked.before);
  }

  /** Selects one of the routes between the ends that were asked for; once more, the ends again. */
  protected followRoute(route: Path): void {
    this.selectAsked(sameStations(route, this.selection.path) ? this.asked.path : route);
  }

  private selectAsked(path: Path): void {
    const { view, messages } = this;
    this.select(path);
    if (view === undefined || this.isLinked) return;
    this.announcer.say(
      path.length === 0
        ? messages.speech.cleared
        : messages.speech.selected(
            pathLabel(view.evidence, messages, path, view.flow),
            reportPath(view.evidence, view.flow, path).togetherStudies.size,
          ),
    );
  }

  private announceStep(): void {
    const { steps, step } = this;
    const { speech } = this.messages;
    const of = steps.length > 0 ? steps.length : (this.view?.settings.columns.length ?? 0);
    const text =
      steps.length > 0
        ? (steps[(step ?? 0) - 1]?.text ?? '')
        : this.view === undefined
          ? ''
          : (columnNames(this.view, this.messages).at(-1) ?? '');
    this.say(
      steps.length > 0 && (step ?? 0) === 0 ? speech.start(of) : speech.step(step ?? of, of, text),
    );
  }
}
