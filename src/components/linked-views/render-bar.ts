// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { huesOf } from '../../figure/hues.js';
import type { FirstMessages } from '../../locales/index.js';
import { describeClause, pathLabel, hiddenText } from '../../locales/labels.js';
import { droppedText } from '../../locales/session-text.js';
import type { Evidence } from '../../model/evidence.js';
import { clausesBeyond, type Filter } from '../../model/filter.js';
import type { Path } from '../../model/selection.js';
import type { DroppedSelection } from '../../model/session.js';
import type { HiddenReason } from '../../model/hidden.js';
import { renderTool, type Tool } from '../internal/fragments/render-element-head.js';
import { renderSwatch } from '../internal/fragments/render-swatch.js';

/** Numbers of studies and findings. */
export interface Amount {
  readonly studies: number;
  readonly findings: number;
}

/** The shared state, and what of it differs from what the author set. */
export interface SharedState {
  readonly evidence: Evidence;
  readonly path: Path;
  /** What is selected of what is in view. */
  readonly selected: Amount;
  readonly inView: Amount;
  /** Why nothing of the selection is in view. */
  readonly unlit: HiddenReason | undefined;
  readonly dropped: DroppedSelection | undefined;
  /** Conditions that a reader added. */
  readonly added: Filter;
  /** Conditions of the author that a reader removed without a replacement. */
  readonly removed: Filter;
}

/** What the bar shows and calls. */
export interface BarOptions {
  readonly shared: SharedState;
  readonly messages: FirstMessages;
  /** Whether the popover Save is open. */
  readonly isSaving: boolean;
  readonly popover: TemplateResult | typeof nothing;
  /** Turns the selection into a filter; `undefined` where no filter says the same. */
  readonly showOnly: (() => void) | undefined;
  readonly onSave: () => void;
  readonly onClear: () => void;
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

/** One line: what is selected or filtered in all views, and what can be done with it. */
export function renderBar(options: BarOptions): TemplateResult {
  const { shared, messages, popover } = options;
  const { path, dropped } = shared;
  const texts = messages.linkedViews;
  const isIdle = path.length === 0 && !isFiltered(shared) && dropped === undefined;
  const { studies, findings } = shared.inView;
  const amount = messages.figure.sentence(texts.left(studies, findings));
  const hint = html`<p class="hint">${messages.sentences([amount, texts.hint])}</p>`;
  const state = html`<div class="shared">
    ${renderDropped(shared, messages)} ${renderSelected(shared, messages)}
    ${renderConditions(shared, messages)}
  </div>`;
  // no landmark: a page may have several, with one name
  return html`<div
    class="bar"
    part="bar"
    role="group"
    lang=${messages.language}
    aria-label=${texts.label}
  >
    <div class="inner">
      ${isIdle ? hint : state}
      <div class="tools">${toolsOf(options, isIdle).map(renderTool)}</div>
      ${popover}
    </div>
  </div>`;
}

function isFiltered({ added, removed }: SharedState): boolean {
  return added.length + removed.length > 0;
}

function toolsOf(
  { shared, messages, isSaving, showOnly, onSave, onClear }: BarOptions,
  isIdle: boolean,
): readonly Tool[] {
  const texts = messages.linkedViews;
  const canSave = (shared.path.length > 0 ? shared.selected : shared.inView).findings > 0;
  return [
    ...(showOnly === undefined ? [] : [{ name: 'only', label: texts.showOnly, onPress: showOnly }]),
    ...(canSave ? [{ name: 'save', label: texts.save, isOpen: isSaving, onPress: onSave }] : []),
    ...(isIdle ? [] : [{ name: 'clear', label: clearLabel(shared, messages), onPress: onClear }]),
  ];
}

function renderDropped(
  { dropped }: SharedState,
  messages: FirstMessages,
): TemplateResult | typeof nothing {
  return dropped === undefined
    ? nothing
    : html`<p class="lost">${droppedText(dropped, messages)}</p>`;
}

function renderSelected(
  { evidence, path, selected, inView, unlit }: SharedState,
  messages: FirstMessages,
): TemplateResult | typeof nothing {
  if (path.length === 0) return nothing;
  const amount =
    unlit === undefined
      ? messages.linkedViews.amount(selected.studies, inView.studies, selected.findings)
      : hiddenText(evidence, messages, unlit);
  return html`<p class="selected">
    ${renderHue(evidence, path)}<b>${pathLabel(evidence, messages, path)}</b>
    <span class="amount">${amount}</span>
  </p>`;
}

/** The hue of the selected source, as all views draw it. */
function renderHue(evidence: Evidence, path: Path): TemplateResult | typeof nothing {
  const source = path.find(({ facet }) => facet === 'source');
  return source === undefined ? nothing : renderSwatch(huesOf(evidence, 'source')(source.term));
}

function renderConditions(
  shared: SharedState,
  messages: FirstMessages,
): TemplateResult | typeof nothing {
  if (!isFiltered(shared)) return nothing;
  const { evidence, added, removed, inView } = shared;
  const { linkedViews, conditionSeparator, labelled, toolbar } = messages;
  const conditions = [
    ...added.map((clause) => describeClause(evidence, messages, clause)),
    ...removed.map((clause) => linkedViews.removed(describeClause(evidence, messages, clause))),
  ];
  return html`<p class="conditions">
    ${labelled(toolbar.filter, conditions.join(conditionSeparator))}
    <span class="amount">${linkedViews.left(inView.studies, inView.findings)}</span>
  </p>`;
}

function clearLabel(shared: SharedState, messages: FirstMessages): string {
  const { clear, clearBoth, clearFilter } = messages.linkedViews;
  if (shared.path.length > 0) return isFiltered(shared) ? clearBoth : clear;
  return isFiltered(shared) ? clearFilter : messages.details.close;
}
