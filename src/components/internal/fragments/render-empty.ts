// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../locales/index.js';
import { describeFilter } from '../../../locales/labels.js';
import type { Evidence } from '../../../model/evidence.js';
import type { Filter } from '../../../model/filter.js';

/**
 * Why nothing is drawn: no data, findings left out by `skip`, or a filter, with a button to clear
 * it.
 */
export function renderEmpty(
  evidence: Evidence,
  messages: FirstMessages,
  filter: Filter,
  leftOut: string,
  onClear: () => void,
): TemplateResult {
  if (evidence.records.length === 0) return html`<p class="state">${messages.states.emptyData}</p>`;
  if (leftOut !== '') return html`<p class="state">${leftOut}</p>`;
  return html`<p class="state">
    ${messages.states.empty(describeFilter(evidence, messages, filter))}
    <button type="button" @click=${onClear}>${messages.toolbar.clearFilter}</button>
  </p>`;
}
