// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../../locales/index.js';
import { describeClause } from '../../../locales/labels.js';
import type { Evidence } from '../../../model/evidence.js';
import type { Filter } from '../../../model/filter.js';

/** Conditions of this view alone as chips; their buttons lift or restore them. */
export function renderOwnConditions(
  evidence: Evidence,
  messages: FirstMessages,
  own: Filter,
  lifted: ReadonlySet<string>,
  onToggle: (facet: string) => void,
): TemplateResult {
  const texts = messages.ownConditions;
  return html`<ul class="own-conditions" aria-label=${texts.heading}>
    ${own.map((clause) => {
      const isLifted = lifted.has(clause.facet);
      const text = describeClause(evidence, messages, clause);
      return html`<li class=${isLifted ? 'lifted' : ''}>
        <span>${isLifted ? texts.lifted(text) : texts.here(text)}</span>
        <button
          type="button"
          class="plain"
          aria-label=${isLifted ? texts.putBack(text) : texts.lift(text)}
          @click=${() => onToggle(clause.facet)}
        >
          ${isLifted ? texts.putBackShort : '✕'}
        </button>
      </li>`;
    })}
  </ul>`;
}
