// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../locales/index.js';
import { facetLabel } from '../../locales/labels.js';
import type { Path } from '../../model/selection.js';
import type { FigureView } from '../../view/derive-view.js';

/** The switch between pairs of columns; nothing where all columns are shown. */
export function renderPager(
  { evidence, flow, plan }: FigureView,
  messages: FirstMessages,
  onPair: (pair: number) => void,
): TemplateResult | typeof nothing {
  if (plan.orientation !== 'horizontal' || plan.pair === undefined || flow.columns.length < 3)
    return nothing;
  const { pair } = plan;
  const names = flow.columns.map((facet) => facetLabel(evidence, messages, facet));
  const buttons = names
    .slice(1)
    .map(
      (name, index) =>
        html`<button type="button" aria-pressed=${index === pair} @click=${() => onPair(index)}>
          ${messages.figure.pair(names[index] ?? '', name)}
        </button>`,
    );
  return html`<div class="pager" role="group" aria-label=${messages.figure.pager}>${buttons}</div>`;
}

/** The pair of columns that shows the first station of a path, where the present one shows none. */
export function pairShowing(path: Path, columns: readonly string[], present: number): number {
  const places = path.map(({ facet }) => columns.indexOf(facet));
  const isShown = (place: number): boolean => place === present || place === present + 1;
  const [first = -1] = places;
  return first < 0 || places.some(isShown) ? present : Math.min(first, columns.length - 2);
}
