// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.js';
import { describeClause, pathLabel, hiddenText } from '../../locales/labels.js';
import { droppedText } from '../../locales/session-text.js';
import type { Evidence } from '../../model/evidence.js';
import { clausesBeyond, type Filter } from '../../model/filter.js';
import type { Path } from '../../model/selection.js';
import type { DroppedSelection } from '../../model/session.js';
import type { HiddenReason } from '../../model/hidden.js';

/** The shared state that differs from what the author set. */
export interface SharedState {
  readonly evidence: Evidence;
  readonly path: Path;
  /** Number of studies in view that are selected. */
  readonly studies: number;
  /** Why none of these is in view. */
  readonly unlit: HiddenReason | undefined;
  readonly dropped: DroppedSelection | undefined;
  /** Conditions that a reader added. */
  readonly added: Filter;
  /** Conditions of the author that a reader removed without a replacement. */
  readonly removed: Filter;
}

/** Compares the filter with the author's. */
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

/** A line with the shared selection and filter, and a button that clears both. */
export function renderBar(
  shared: SharedState,
  messages: Messages,
  onClear: () => void,
): TemplateResult | typeof nothing {
  const { path, added, removed, dropped } = shared;
  const texts = messages.linkedViews;
  const isFiltered = added.length + removed.length > 0;
  if (path.length === 0 && !isFiltered && dropped === undefined) return nothing;
  return html`<section class="bar" part="bar" lang=${messages.language} aria-label=${texts.label}>
    <dl class="shared">
      ${renderDropped(shared, messages)} ${renderSelected(shared, messages)}
      ${isFiltered ? renderConditions(shared, messages) : nothing}
    </dl>
    <button type="button" @click=${onClear}>
      ${clearLabel(messages, path.length > 0, isFiltered)}
    </button>
  </section>`;
}

function renderDropped(
  { dropped }: SharedState,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (dropped === undefined) return nothing;
  return html`<div class="lost">
    <dt>${messages.linkedViews.selected}</dt>
    <dd>${droppedText(dropped, messages)}</dd>
  </div>`;
}

function renderSelected(
  { evidence, path, studies, unlit }: SharedState,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (path.length === 0) return nothing;
  const amount = messages.brackets(messages.studies(studies));
  const reason =
    unlit === undefined
      ? nothing
      : html`<p class="unlit">${hiddenText(evidence, messages, unlit)}</p>`;
  return html`<div>
    <dt>${messages.linkedViews.selected}</dt>
    <dd>
      ${pathLabel(evidence, messages, path)}<span class="amount">${amount}</span>
      ${reason}
    </dd>
  </div>`;
}

function renderConditions(
  { evidence, added, removed }: SharedState,
  messages: Messages,
): TemplateResult {
  const { removed: removedText } = messages.linkedViews;
  const conditions = [
    ...added.map((clause) => describeClause(evidence, messages, clause)),
    ...removed.map((clause) => removedText(describeClause(evidence, messages, clause))),
  ];
  return html`<div>
    <dt>${messages.toolbar.filter}</dt>
    <dd>${conditions.join(messages.conditionSeparator)}</dd>
  </div>`;
}

function clearLabel(messages: Messages, isSelected: boolean, isFiltered: boolean): string {
  const { clearBoth, clearSelection } = messages.linkedViews;
  if (isSelected) return isFiltered ? clearBoth : clearSelection;
  return isFiltered ? messages.toolbar.clearFilter : messages.details.close;
}
