// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { describeClause, pathLabel, unlitWords } from '../../locales/labels.js';
import type { Evidence } from '../../model/evidence.js';
import { clausesBeyond, type Filter } from '../../model/filter.js';
import type { Path } from '../../model/selection.js';
import type { Unlit } from '../../model/unlit.js';
import { lostWords, type LostSelection } from '../internal/fragments/lost-selection.js';

/** What the views share beyond what the author set. */
export interface SharedState {
  readonly evidence: Evidence;
  readonly path: Path;
  /** Number of studies in view that are selected. */
  readonly studies: number;
  /** Why none of them is in view. */
  readonly unlit: Unlit | undefined;
  /** Conditions that a reader set. */
  readonly added: Filter;
  /** Conditions of the author that a reader took away and put no other in their place. */
  readonly removed: Filter;
}

/** Finds what a reader changed in the author's filter. */
export function compareFilters(
  filter: Filter,
  author: Filter,
): Pick<SharedState, 'added' | 'removed'> {
  const added = clausesBeyond(filter, author);
  return {
    added,
    removed: clausesBeyond(author, filter).filter(
      ({ facet }) => !added.some((clause) => clause.facet === facet),
    ),
  };
}

/** One line that says what is selected and filtered in all views, and the button that clears it; nothing where nothing is. */
export function renderBar(
  { evidence, path, studies, unlit, added, removed }: SharedState,
  lost: LostSelection | undefined,
  messages: Messages,
  onClear: () => void,
): TemplateResult | typeof nothing {
  const words = messages.linkedViews;
  const isFiltered = added.length + removed.length > 0;
  if (path.length === 0 && !isFiltered && lost === undefined) return nothing;
  const conditions = [
    ...added.map((clause) => describeClause(evidence, messages, clause)),
    ...removed.map((clause) => words.removed(describeClause(evidence, messages, clause))),
  ];
  return html`<section class="bar" part="bar" lang=${messages.language} aria-label=${words.label}>
    <dl class="shared">
      ${
        lost === undefined
          ? nothing
          : html`<div class="lost">
              <dt>${words.selected}</dt>
              <dd>${lostWords(lost, messages)}</dd>
            </div>`
      }
      ${
        path.length === 0
          ? nothing
          : html`<div>
              <dt>${words.selected}</dt>
              <dd>
                ${pathLabel(evidence, messages, path)}<span class="amount"
                  >${messages.brackets(messages.studies(studies))}</span
                >${unlit === undefined ? nothing : html`<p class="unlit">${unlitWords(evidence, messages, unlit)}</p>`}
              </dd>
            </div>`
      }
      ${
        isFiltered
          ? html`<div>
              <dt>${messages.toolbar.filter}</dt>
              <dd>${conditions.join(messages.conditionSeparator)}</dd>
            </div>`
          : nothing
      }
    </dl>
    <button type="button" @click=${onClear}>
      ${path.length === 0 && !isFiltered ? messages.details.close : path.length === 0 ? messages.toolbar.clearFilter : isFiltered ? words.clearBoth : words.clearSelection}
    </button>
  </section>`;
}
