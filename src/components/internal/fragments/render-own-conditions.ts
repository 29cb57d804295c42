// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../../locales/index.js';
import { describeClause } from '../../../locales/labels.js';
import type { Evidence } from '../../../model/evidence.js';
import type { Filter } from '../../../model/filter.js';

/** Each condition of one view alone as a chip that says so; its button lifts it, or puts it back. */
export function renderOwnConditions(
  evidence: Evidence,
  messages: Messages,
  own: Filter,
  lifted: ReadonlySet<string>,
  onToggle: (facet: string) => void,
): TemplateResult {
  const words = messages.ownConditions;
  return html`<ul class="own-conditions" aria-label=${words.heading}>
    ${own.map((clause) => {
      const isLifted = lifted.has(clause.facet);
      const text = describeClause(evidence, messages, clause);
      return html`<li class=${isLifted ? 'lifted' : ''}>
        <span>${isLifted ? words.lifted(text) : words.here(text)}</span>
        <button
          type="button"
          class="quiet"
          aria-label=${isLifted ? words.putBack(text) : words.lift(text)}
          @click=${() => onToggle(clause.facet)}
        >
          ${isLifted ? words.putBackShort : '✕'}
        </button>
      </li>`;
    })}
  </ul>`;
}
