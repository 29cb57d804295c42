// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** What a list that grows shows. */
interface GrowingItems<Item> {
  readonly items: readonly Item[];
  readonly renderItems: (items: readonly Item[]) => TemplateResult;
  /** The text of the button that shows more, from the number of items that are not shown. */
  readonly label: (more: number) => string;
  /** Items that are shown at first, and added by each press: fewer where there are many lists. */
  readonly step?: number;
}

/** Items that are shown at first, and added by each press, of a list that is alone. */
const usualStep = 100;

/**
 * The first items of a list, and a button that adds the next ones: thousands at once would freeze
 * the page.
 */
class GrowingList extends AsyncDirective {
  #count = 0;
  /** The number of items when it grew last; another list begins anew. */
  #length = 0;

  override render<Item>(list: GrowingItems<Item>): TemplateResult {
    const { items, renderItems, label, step = usualStep } = list;
    if (items.length !== this.#length) this.#count = step;
    this.#length = items.length;
    const more = items.length - this.#count;
    const grow = (): void => {
      this.#count += step;
      this.setValue(this.render(list));
    };
    const button = html`<button type="button" class="text grow" @click=${grow}>
      ${label(more)}
    </button>`;
    return html`${renderItems(more > 0 ? items.slice(0, this.#count) : items)}
    ${more > 0 ? button : nothing}`;
  }
}

const grow = directive(GrowingList);

/** Renders a list of any length; see {@link GrowingList}. */
export function renderGrowingList<Item>(list: GrowingItems<Item>): unknown {
  return list.items.length <= (list.step ?? usualStep)
    ? list.renderItems(list.items)
    : grow(list as GrowingItems<unknown>);
}
