// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { describeClause, facetLabel } from '../../locales/labels.js';
import {
  clausesBeyond,
  defaultFilter,
  liftFacet,
  replaceClause,
  type Filter,
} from '../../model/filter.js';
import type { ToolbarOptions } from './toolbar-options.js';

/** What the chips show and call. */
export type ChipsOptions = Pick<
  ToolbarOptions,
  'view' | 'messages' | 'onFilter' | 'own' | 'author' | 'opened' | 'onCloseGroups'
>;

/**
 * The conditions that the quiet line says: those of the dataset and the author that are in force.
 * What a reader added has chips, and so has what belongs to this view alone (`own`).
 */
export function conditionsInLead(filter: Filter, author: Filter, own: Filter): Filter {
  return clausesBeyond(filter, [...clausesBeyond(filter, author), ...own]);
}

/** A chip for each condition that a reader added, and one for the groups that are open. */
export function renderChips(options: ChipsOptions): TemplateResult | typeof nothing {
  const { view, messages, onFilter, own, author, opened, onCloseGroups } = options;
  const { filter, evidence } = view;
  const added = clausesBeyond(filter, [...own, ...author]);
  if (added.length + opened.size === 0) return nothing;
  const chips = added.map((clause) => {
    const text = describeClause(evidence, messages, clause);
    const next = withoutAdded(filter, author, clause.facet, defaultFilter(evidence));
    return renderChip(text, messages.toolbar.remove(text), () => onFilter(next));
  });
  const facets = [...opened].map((key) =>
    facetLabel(evidence, messages, key.slice(0, key.indexOf(':'))),
  );
  const openedText = messages.toolbar.opened([...new Set(facets)]);
  const groups = renderChip(openedText, messages.toolbar.closeGroups, onCloseGroups);
  return html`<ul class="chips" aria-label=${messages.toolbar.filter}>
    ${chips} ${opened.size === 0 ? nothing : groups}
  </ul>`;
}

/** A filter in which the author's conditions on a facet are in force again. */
function withoutAdded(filter: Filter, author: Filter, facet: string, defaults: Filter): Filter {
  const authored = author.filter((clause) => clause.facet === facet);
  if (authored.length === 0) return liftFacet(filter, facet, defaults);
  return [...replaceClause(filter, facet, []), ...authored];
}

function renderChip(text: string, label: string, onRemove: () => void): TemplateResult {
  return html`<li>
    <span>${text}</span
    ><button type="button" aria-label=${label} @click=${onRemove}>
      <span aria-hidden="true">✕</span>
    </button>
  </li>`;
}
