// SPDX-License-Identifier: MIT
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Problem } from '../../data/problems.js';
import type { Evidence } from '../../model/evidence.js';
import {
  anyValue,
  formatFilter,
  parseFilter,
  withDefaults,
  type Filter,
} from '../../model/filter.js';
import {
  emptySelection,
  findingsThrough,
  formatPath,
  parsePath,
  samePath,
  withMembers,
  type Path,
  type Selection,
} from '../../model/selection.js';
import { readViewFragment, writeViewFragment } from '../../model/view-link.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { TextMeasurer } from '../internal/controllers/text-measurer.js';
import type { MechanismStep } from '../mechanism-step/mechanism-step.js';
import {
  checkSettings,
  viewDeriver,
  type CheckedSettings,
  type FigureView,
} from './derive-view.js';

/**
 * The settings of a figure, and the view that follows from them: what is counted, grouped, ordered and placed. Painting and
 * speaking are left to `<mechanism-sankey>`.
 */
export abstract class FigureElement extends EvidenceElement {
  /** Facets in order, two or more; by default source, cargo, pathway and outcome. */
  @property({ reflect: true }) columns = '';
  /** What width counts: `studies` (each weighs 1, shared among its findings) or `findings`. */
  @property({ reflect: true }) measure = 'studies';
  /** What stands where a review names nothing: `nearest`, `show` or `skip`. */
  @property({ reflect: true }) missing = 'nearest';
  /** Largest number of nodes in a column; by default as many as can be read. */
  @property({ attribute: 'max-nodes', type: Number, reflect: true }) maxNodes: number | undefined;
  /** Order of nodes: `crossings`, `value`, `name` or `data`. */
  @property({ reflect: true }) order = 'crossings';
  /** Facet that gives ribbons their colour; by default the first column. */
  @property({ attribute: 'color-by', reflect: true }) colorBy = '';
  /** Direction: `auto` by the width, `horizontal` or `vertical`. */
  @property({ reflect: true }) layout = 'auto';
  /** A node, a link or a longer path: `source:umbilical-cord>cargo:mir-126-3p`. */
  @property({ reflect: true }) selected = '';
  /** Number of columns shown so far, or of the current `<mechanism-step>`; all by default. */
  @property({ type: Number, reflect: true }) step: number | undefined;

  /** Keys of groups that the reader has opened. */
  @state() protected opened: ReadonlySet<string> = new Set();
  /** Said when a link was made with other data than are shown. */
  @state() protected linkedVersion = '';

  protected view: FigureView | undefined;
  protected readonly size = new SizeController(this);
  protected readonly text = new TextMeasurer(this);
  private readonly derive = viewDeriver();
  private authorSettings: Readonly<Record<string, string>> | undefined;
  private shownStep: number | undefined;
  private shownSelection: Selection = emptySelection;
  private takenSelected = '';
  /** The columns of the last view. */
  private shownColumns: readonly string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onHashChange);
    this.onHashChange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onHashChange);
  }

  /** The steps of a guided story among the children. */
  get steps(): readonly MechanismStep[] {
    return [...this.querySelectorAll<MechanismStep>(':scope > mechanism-step')];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { evidence } = this;
    this.settingProblems = [];
    this.view = undefined;
    if (evidence === undefined) return;
    const { settings, problems } = checkSettings(evidence, this);
    const merged = this.readFilter(evidence);
    const found = [...problems, ...this.checkNumbers(), ...merged.problems];
    const drawable =
      this.size.seen &&
      this.size.width > 0 &&
      !(this.problems.length > 0 && this.onProblem !== 'draw-valid');
    if (found.length === 0 && drawable) {
      this.view = this.deriveView(evidence, settings, merged.filter);
      found.push(...this.takeStep(evidence, this.view));
      const unknown =
        this.selected === this.takenSelected
          ? []
          : this.takeSelected(this.selected, evidence, this.view);
      found.push(...unknown);
      // what cannot be selected stays wrong in every update, until it is mended
      if (unknown.length === 0) this.takenSelected = this.selected;
      this.keepSelection(this.view);
      this.showSelection();
    }
    this.settingProblems = found;
    if (found.length > 0) this.view = undefined;
  }

  private checkNumbers(): readonly Problem[] {
    const given = [
      { where: 'max-nodes', value: this.maxNodes, least: 1 },
      { where: 'step', value: this.step, least: 0 },
    ];
    const wrong = given.filter(({ value, least }) => value != null && !(value >= least));
    return wrong.map(({ where, value, least }) => ({
      where,
      code: 'unknown-option',
      details: {
        word: Number.isNaN(value) ? (this.getAttribute(where) ?? '') : String(value),
        suggestion: '',
        known: `${least}, ${least + 1}, …`,
      },
    }));
  }

  private deriveView(evidence: Evidence, settings: CheckedSettings, filter: Filter): FigureView {
    return this.derive(evidence, settings, {
      filter,
      maxNodes: this.maxNodes,
      // an attribute that was removed leaves null
      step: this.steps.length > 0 ? undefined : (this.step ?? undefined),
      opened: this.opened,
      width: this.drawingWidth,
      mostHeight: this.drawingHeight,
      rightToLeft: this.languages.rightToLeft,
      messages: this.messages,
      measureText: this.text.measure,
    });
  }

  /** Width of the drawing, px. */
  protected get drawingWidth(): number {
    return this.size.width;
  }

  /** Height that the drawing keeps to where it can, px; `undefined`: as high as it likes. */
  protected get drawingHeight(): number | undefined {
    return undefined;
  }

  /** A new step of the story selects what it names. */
  private takeStep(evidence: Evidence, view: FigureView): readonly Problem[] {
    const { steps, step } = this;
    if (steps.length === 0 || step === this.shownStep) return [];
    const problems = this.takeSelected(steps[(step ?? 0) - 1]?.select ?? '', evidence, view);
    if (problems.length === 0) this.shownStep = step;
    return problems;
  }

  private takeSelected(text: string, evidence: Evidence, view: FigureView): readonly Problem[] {
    const { path, problems } = parsePath(text, evidence);
    if (problems.length > 0 || samePath(path, this.selection.path)) return problems;
    this.lost = undefined;
    if (this.isLinked) queueMicrotask(() => this.select(withMembers(path, evidence, view.flow)));
    else this.ownSelection = { path, origin: this.uid };
    this.shownColumns = view.settings.columns;
    return [];
  }

  /**
   * Keeps the selection in step with the view: what it gathers is what its nodes gather now. Alone, a figure gives up what was
   * selected in a column that it has no more; among linked views another may still show it.
   */
  private keepSelection({ evidence, flow, settings: { columns } }: FigureView): void {
    const gone = this.shownColumns.filter((facet) => !columns.includes(facet));
    this.shownColumns = columns;
    const { path, origin } = this.selection;
    const column = path.find(({ facet }) => gone.includes(facet))?.facet;
    if (column !== undefined && !this.isLinked) {
      this.loseSelection({ evidence, path, column });
      return;
    }
    const told = withMembers(path, evidence, flow);
    if (told === path) return;
    if (!this.isLinked) this.ownSelection = { path: told, origin };
    // of several figures only the one in which it was selected tells the others
    else if (
      origin === this.uid ||
      path.some((station, index) => station.members === undefined && told[index] !== station)
    )
      queueMicrotask(() => this.shareMembers(told));
  }

  /** Writes a new selection, wherever it was made, into the attribute. */
  private showSelection(): void {
    if (this.selection === this.shownSelection) return;
    this.shownSelection = this.selection;
    this.selected = formatPath(this.selection.path);
    this.takenSelected = this.selected;
  }

  protected select(path: Path): void {
    this.changeSelection({ type: 'select', path, origin: this.uid }, (chosen) =>
      this.findingsOf(chosen),
    );
  }

  /** Tells the views around what the selection gathers, unless something else is selected by now. */
  private shareMembers(path: Path): void {
    if (samePath(path, this.selection.path)) this.reportSelection(path, this.findingsOf(path));
  }

  /** The findings that pass through every station of a path, among those in view. */
  protected findingsOf(path: Path): ReadonlySet<number> {
    const { view } = this;
    return view === undefined
      ? new Set()
      : findingsThrough(view.evidence, view.records, path, view.settings.missing, view.flow);
  }

  /** Shows one column or step more, up to the last. */
  next(): void {
    this.step =
      this.steps.length > 0
        ? Math.min(this.steps.length, (this.step ?? 0) + 1)
        : Math.min(this.columnCount, (this.step ?? this.columnCount) + 1);
  }

  /** Shows one column or step less; two columns at least, or the figure before the first step. */
  previous(): void {
    this.step =
      this.steps.length > 0
        ? Math.max(0, (this.step ?? 0) - 1)
        : Math.max(2, (this.step ?? this.columnCount) - 1);
  }

  private get columnCount(): number {
    return this.view?.settings.columns.length ?? 4;
  }

  /** The settings as words, in the form of the attributes. */
  private get settingWords(): Readonly<Record<string, string>> {
    const { columns, measure, missing, order, colorBy, layout, selected } = this;
    return {
      columns,
      filter: this.view === undefined ? this.filter : formatFilter(this.view.filter),
      measure,
      missing,
      order,
      'color-by': colorBy,
      layout,
      'max-nodes': String(this.maxNodes ?? ''),
      selected,
      step: String(this.step ?? ''),
      opened: [...this.opened].join('|'),
    };
  }

  private takeWords(words: Readonly<Record<string, string>>): void {
    const word = (name: string, fallback = ''): string => (words[name] ?? '') || fallback;
    this.columns = word('columns');
    this.filter = word('filter');
    this.measure = word('measure', 'studies');
    this.missing = word('missing', 'nearest');
    this.order = word('order', 'crossings');
    this.colorBy = word('color-by');
    this.layout = word('layout', 'auto');
    this.maxNodes = word('max-nodes') === '' ? undefined : Number(word('max-nodes'));
    this.step = word('step') === '' ? undefined : Number(word('step'));
    this.selected = word('selected');
    this.opened = new Set(
      word('opened')
        .split('|')
        .filter((key) => key !== ''),
    );
  }

  /** Keeps the author's settings before a reader's first change. */
  protected rememberAuthor(): void {
    this.authorSettings ??= { ...this.settingWords, filter: this.filter };
  }

  /** Whether anything that {@link resetView} puts back differs from what the author set; stations of a path and steps are no part of it. */
  protected get isChanged(): boolean {
    const { authorSettings: author, evidence } = this;
    if (this.linkedVersion !== '' || (this.isLinked && (this.linked?.filter ?? []).length > 0))
      return true;
    if (author === undefined || evidence === undefined) return false;
    const own = { ...this.settingWords, filter: this.filter };
    const conditions = (text: string): string =>
      formatConditions(
        withDefaults(
          parseFilter(text, evidence).filter,
          parseFilter(evidence.dataset.defaultFilter ?? '', evidence).filter,
        ),
      );
    const same = (name: string): boolean => {
      const [before, now] = [author[name] ?? '', own[name as keyof typeof own]];
      return (
        name === 'selected' ||
        name === 'step' ||
        before === now ||
        (name === 'filter' && conditions(before) === conditions(now))
      );
    };
    return !Object.keys(own).every(same);
  }

  /** Back to what the author set. */
  protected resetView(): void {
    if (this.authorSettings !== undefined) this.takeWords(this.authorSettings);
    this.linkedVersion = '';
  }

  /** The address that reopens exactly this view. */
  protected get viewAddress(): string {
    return (
      location.href.replace(/#.*$/, '') +
      writeViewFragment(this.figureName, this.settingWords, this.evidence?.dataset.dataVersion)
    );
  }

  /** Tells the figures of a page apart in links: by id, else by their order. */
  private get figureName(): string {
    return this.id === ''
      ? `figure-${[...document.querySelectorAll(this.localName)].indexOf(this) + 1}`
      : this.id;
  }

  private readonly onHashChange = (): void => {
    if (!location.hash.startsWith('#evidence-view:')) return;
    const found = readViewFragment(location.hash, this.figureName);
    if (found === undefined) return;
    this.rememberAuthor();
    this.takeWords(found.words);
    this.linkedVersion = found.dataVersion ?? '';
  };
}

/** A filter in one form, whatever the order in which it was made; what accepts all is no condition. */
function formatConditions(filter: Filter): string {
  const conditions = filter
    .filter((clause) => !clause.values.includes(anyValue))
    .map((clause) => ({ ...clause, values: [...clause.values].sort() }));
  return formatFilter(conditions.sort((a, b) => (a.facet < b.facet ? -1 : 1)));
}
