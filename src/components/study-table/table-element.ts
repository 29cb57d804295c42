// SPDX-License-Identifier: MIT
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Evidence } from '../../model/evidence.js';
import {
  findingsThrough,
  formatPath,
  parsePath,
  samePath,
  type Path,
} from '../../model/selection.js';
import { EvidenceElement } from '../internal/evidence-element.js';
import { memo } from '../internal/memo.js';
import { PaperController } from '../internal/controllers/paper-controller.js';
import { SizeController } from '../internal/controllers/size-controller.js';
import { TextMeasurer } from '../internal/controllers/text-measurer.js';
import { readSettings, tableDeriver, type TableView } from './derive-rows.js';
import { RowWindow } from './row-window.js';

/** Frame and scroll bar, in px, that rows cannot take. */
const frameWidth = 18;

/** The settings of a study table, and the rows that follow from them. Painting is left to `<study-table>`. */
export abstract class TableElement extends EvidenceElement {
  /** Columns in order: facets, `model`, or columns of own data; by default those that the data fill and the width holds. */
  @property({ reflect: true }) columns = '';
  /** Column that rows are sorted by, with `-` before it for the largest or last first; by default the newest studies first. */
  @property({ reflect: true }) sort = '-year';
  /** Place of the selection's rows: `in-place` among the others (default), `on-top`, or `alone`. */
  @property({ attribute: 'selected-rows', reflect: true }) selectedRows = 'in-place';
  /** What is selected: `study:qu-2022`, or any node, link or path as in the diagram. */
  @property({ reflect: true }) selected = '';
  /** Words that rows are searched for; by default none. */
  @property({ reflect: true }) query = '';

  protected view: TableView | undefined;
  protected readonly size = new SizeController(this);
  protected readonly rowWindow = new RowWindow(this);
  private readonly text = new TextMeasurer(this);
  private readonly derive = tableDeriver();
  private readonly readWords = memo(
    (evidence: Evidence, columns: string, sort: string, selectedRows: string) =>
      readSettings(evidence, { columns, sort, selectedRows }),
  );
  /** The value of `selected` that stands for the selection. */
  private knownSelected = '';
  /** Paper holds all rows. */
  private readonly paper = new PaperController(this, () => this.performUpdate());

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { evidence } = this;
    const before = this.view;
    this.settingProblems = [];
    this.view = undefined;
    if (evidence === undefined) return;
    const { settings, problems } = this.readWords(
      evidence,
      this.columns,
      this.sort,
      this.selectedRows,
    );
    const merged = this.readFilter(evidence);
    const chosen =
      this.selected === this.knownSelected ? undefined : parsePath(this.selected, evidence);
    this.settingProblems = [...problems, ...merged.problems, ...(chosen?.problems ?? [])];
    if (this.isBlocked || !this.size.seen || this.size.width === 0) return;
    this.view = before;
    this.takeSelected(chosen?.path);
    const width = this.size.width - frameWidth;
    this.view = this.derive(evidence, settings, {
      filter: merged.filter,
      query: this.query,
      path: this.selection.path,
      highlight: this.highlight.path,
      width,
      messages: this.messages,
      measureText: this.text.measure,
    });
    this.rowWindow.use(this.view.rows.length, this.paper.isPrinting);
    if (before?.rows !== this.view.rows || before.columns !== this.view.columns)
      this.rowWindow.restart();
  }

  /** Selects what the attribute names; else lets the attribute name what is selected. */
  private takeSelected(path: Path | undefined): void {
    if (path !== undefined && !samePath(path, this.selection.path)) {
      this.knownSelected = this.selected;
      // the views around may not be changed while they are being painted
      if (this.isLinked)
        queueMicrotask(() =>
          this.changeSelection({ type: 'select', path, origin: this.uid }, this.findingsOf),
        );
      else this.ownSelection = { path, origin: this.uid };
    } else this.selected = this.knownSelected = formatPath(this.selection.path);
  }

  /** The findings in view that pass through every station of a path. */
  protected readonly findingsOf = (path: Path): ReadonlySet<number> => {
    const { evidence, view } = this;
    return evidence === undefined || view === undefined
      ? new Set()
      : findingsThrough(evidence, view.records, path, 'nearest');
  };
}
