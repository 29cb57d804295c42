// SPDX-License-Identifier: MIT
import { html, type nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { FilterTool, type Filtered } from '../internal/controllers/filter-tool.js';
import { Popovers } from '../internal/controllers/popovers.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import type { Tool } from '../internal/fragments/render-element-head.js';
import type { TableView } from './derive-rows.js';
import { renderColumns } from './render-columns.js';
import { renderSaveChoice } from './render-save-choice.js';

/** The settings of the table that its tools change. */
interface ToolSettings {
  columns: string;
  selectedRows: string;
}

/** Columns that are no facet to filter by. */
const notFiltered = new Set(['study', 'year', 'model']);

/**
 * The tools of the table: Filter, Columns, Save, Clear, with their popovers.
 *
 * Owns: which popover is open, whether only the selection is saved, and the author's columns. Does
 * not own: the settings that it changes, which are the table's, nor filter and selection.
 */
export class TableTools {
  readonly #popovers: Popovers<string>;
  readonly #filter: FilterTool;
  #savesOnlySelected = true;
  #authorColumns: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & ToolSettings,
    private readonly session: SessionController,
  ) {
    this.#popovers = new Popovers(host);
    this.#filter = new FilterTool(host, session, this.#popovers);
  }

  /** The tools in order. */
  list(view: TableView, messages: Messages): readonly Tool[] {
    const { toolbar, tools, figure } = messages;
    const { session } = this;
    const tool = (name: string, label: string): Tool => ({
      name,
      label,
      isOpen: this.#popovers.open === name,
      onPress: () => this.#popovers.toggle(name),
    });
    const clear = { name: 'clear', label: figure.clear, onPress: () => session.clear() };
    return [
      this.#filter.tool(messages),
      ...(view.isList ? [] : [tool('columns', toolbar.columns)]),
      tool('save', view.isList ? tools.export : toolbar.export),
      // in linked views their bar clears the selection
      ...(view.path.length > 0 && !session.isShared ? [clear] : []),
    ];
  }

  /** The filter as a sentence with a button that opens the popover; nothing without a filter. */
  filterLine(view: TableView, messages: Messages): TemplateResult | typeof nothing {
    return this.#filter.line(filtered(view), messages);
  }

  /** The popover that is open. */
  renderPopovers(view: TableView, messages: Messages): TemplateResult {
    const { toolbar } = messages;
    return html`${this.#filter.popover(filtered(view), messages)}
    ${this.#popovers.render('columns', toolbar.columns, () => this.#renderColumns(view, messages))}
    ${this.#popovers.render('save', toolbar.export, () => this.#renderSave(view, messages))}`;
  }

  #renderColumns(view: TableView, messages: Messages): TemplateResult {
    const { evidence, columns, offered, noRoom, settings, path } = view;
    const { host } = this;
    return renderColumns({
      ...{ evidence, messages, columns, offered, noRoom },
      hasChosenColumns: this.#authorColumns !== undefined && this.#authorColumns !== host.columns,
      selectedRows: path.length === 0 ? undefined : settings.selectedRows,
      onColumns: (next) => this.#takeColumns(next),
      onSelectedRows: (place) => (host.selectedRows = place),
      onClose: () => this.#popovers.close(),
    });
  }

  #renderSave(view: TableView, messages: Messages): TemplateResult {
    return renderSaveChoice({
      ...{ view, messages },
      isOnlySelected: this.#savesOnlySelected,
      onScope: (only) => {
        this.#savesOnlySelected = only;
        this.host.requestUpdate();
      },
    });
  }

  /** An empty list restores the author's columns. */
  #takeColumns(columns: readonly string[]): void {
    this.#authorColumns ??= this.host.columns;
    this.host.columns = columns.length === 0 ? this.#authorColumns : columns.join(' ');
  }
}

function filtered({ evidence, filter, columns }: TableView): Filtered {
  const facets = columns.filter((column) => !notFiltered.has(column));
  return { evidence, filter, facets };
}
