// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { startSentence } from '../../locales/format.js';
import { termLabel } from '../../locales/labels.js';
import { isWarning } from '../../model/cautions.js';
import { localize } from '../../model/evidence.js';
import { renderFold } from '../internal/fragments/render-fold.js';
import { renderPlace } from '../internal/fragments/render-place.js';
import type { TrialView } from './trial-view.js';

/** This many stand side by side; the others are folded. */
const shownCautions = 2;

/** Where the sources of a report differ, then its cautions; all but the first two folded. */
export function renderCautions(view: TrialView): TemplateResult | typeof nothing {
  const items = [...renderDiscrepancies(view), ...renderOwnCautions(view)];
  if (items.length === 0) return nothing;
  const folded = items.slice(shownCautions);
  const list = (some: readonly TemplateResult[]): TemplateResult =>
    html`<ul>
      ${some}
    </ul>`;
  return html`<section class="cautions">
    ${list(items.slice(0, shownCautions))}
    ${folded.length === 0 ? nothing : renderFold(view.messages.trialCard.more(folded.length), list(folded))}
  </section>`;
}

function renderDiscrepancies({ messages, flow }: TrialView): readonly TemplateResult[] {
  return (flow.trial.discrepancies ?? []).map(({ text }) =>
    renderItem(
      messages.labelled(messages.trialCard.differ, ''),
      true,
      localize(text, messages.language),
    ),
  );
}

function renderOwnCautions({ evidence, messages, flow }: TrialView): readonly TemplateResult[] {
  return flow.cautions.map(({ kind, text, locator = '' }) => {
    const name = startSentence(termLabel(evidence, messages, 'caution', kind));
    const words = html`${localize(text, messages.language)}${renderPlace(
      messages,
      messages.locator(locator),
    )}`;
    return renderItem(messages.labelled(name, ''), isWarning(kind), words);
  });
}

function renderItem(name: string, isMarked: boolean, text: unknown): TemplateResult {
  const mark = isMarked ? html`<span aria-hidden="true">▲ </span>` : nothing;
  return html`<li><span class="caution">${mark}${name}</span>${text}</li>`;
}
