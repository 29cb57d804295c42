// SPDX-License-Identifier: MIT
import { toggled } from '../../../data/toggled.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { filterSentence } from '../../../locales/filter-sentence.js';
import type { FirstMessages } from '../../../locales/index.js';
import type { Evidence } from '../../../model/evidence.js';
import type { Filter } from '../../../model/filter.js';
import type { Tool } from '../fragments/render-element-head.js';
import { renderFilterPanel } from '../fragments/render-filter-panel.js';
import type { Popovers } from './popovers.js';
import type { SessionController } from './session-controller.js';

/** What is filtered. */
export interface Filtered {
  readonly evidence: Evidence;
  readonly filter: Filter;
  /** Facets that the element shows: their groups come first. */
  readonly facets: readonly string[];
}

/**
 * The filter of an element: its tool, its popover, and the sentence that says it.
 *
 * Owns: what is unfolded in the popover. Does not own: the filter itself, and which popover is
 * open.
 */
export class FilterTool {
  #unfolded: ReadonlySet<string> = new Set();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: SessionController,
    private readonly popovers: Popovers<string>,
  ) {}

  tool(messages: FirstMessages): Tool {
    return {
      name: 'filter',
      label: messages.toolbar.filter,
      isOpen: this.popovers.open === 'filter',
      onPress: () => this.popovers.toggle('filter'),
    };
  }

  /** The filter as a sentence with a button that opens the popover; nothing without a filter. */
  line({ evidence, filter }: Filtered, messages: FirstMessages): TemplateResult | typeof nothing {
    const sentence = filterSentence(evidence, messages, filter);
    if (sentence === '') return nothing;
    return html`<span dir="auto">${sentence}</span
      ><span class="change">
        ·
        <button type="button" class="text" @click=${() => this.popovers.toggle('filter')}>
          ${messages.figure.change}
        </button></span
      >`;
  }

  /** The popover, if it is open. */
  popover(filtered: Filtered, messages: FirstMessages): TemplateResult | typeof nothing {
    const { session, popovers } = this;
    return popovers.render('filter', messages.toolbar.filter, () =>
      renderFilterPanel({
        ...filtered,
        messages,
        records: session.inView?.records ?? [],
        author: session.session.authorFilter,
        isFilterChanged: session.isFilterChanged,
        unfolded: this.#unfolded,
        onFilter: (filter) => session.changeFilter(filter),
        onResetFilter: () => session.resetFilter(),
        onUnfold: (key) => this.#toggle(key),
        onClose: () => popovers.close(),
      }),
    );
  }

  #toggle(key: string): void {
    this.#unfolded = toggled(this.#unfolded, key);
    this.host.requestUpdate();
  }
}
