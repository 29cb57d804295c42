// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Caution } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { isWarning } from '../../model/cautions.js';
import { localize, type Evidence } from '../../model/evidence.js';
import type { ScreeningFlow } from '../../model/screening-flow.js';
import { renderCaution } from '../internal/fragments/render-caution.js';
import { renderFold } from '../internal/fragments/render-fold.js';
import { renderWarningMark } from '../internal/fragments/render-warning-mark.js';

/** How many inconsistencies stand open. */
const shown = 2;

/** What does not fit in the search, two side by side, the rest folded; then all other cautions. */
export function renderInconsistencies(
  evidence: Evidence,
  messages: Messages,
  { screening, inconsistencies, otherCautions }: ScreeningFlow,
): TemplateResult {
  const texts = messages.screeningFlow;
  const rest = inconsistencies.slice(shown);
  const pair = html`<section class="inconsistencies">
    <h3>${texts.inconsistencies}</h3>
    ${renderPair(messages, inconsistencies.slice(0, shown))}
    ${rest.length === 0 ? nothing : renderFold(texts.more(rest.length), renderPair(messages, rest))}
  </section>`;
  const label = screening === undefined ? texts.cautions : texts.otherCautions;
  const others = html`<ul class="pair">
    ${otherCautions.map((caution) => renderCaution(evidence, messages, caution))}
  </ul>`;
  return html`${inconsistencies.length === 0 ? nothing : pair}
  ${otherCautions.length === 0 ? nothing : renderFold(label(otherCautions.length), others)}`;
}

function renderPair(messages: Messages, cautions: readonly Caution[]): TemplateResult {
  const items = cautions.map(
    ({ kind, text, locator = '' }) =>
      html`<li>
        ${isWarning(kind) ? renderWarningMark(messages, [kind]) : nothing}
        ${localize(text, messages.language)}
        <span class="quiet">${messages.locator(locator)}</span>
      </li>`,
  );
  return html`<ul class="pair">
    ${items}
  </ul>`;
}
