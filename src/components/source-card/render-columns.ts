// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { startSentence } from '../../locales/format.js';
import { facetPlural } from '../../locales/labels.js';
import type { CardView } from './card-view.js';
import { renderAsides, renderComparisons } from './render-facts.js';
import { renderPeople } from './render-people.js';
import { renderProfile, renderProfileNotes } from './render-profile.js';
import { renderModels, renderMost, type Unfolding } from './render-rankings.js';
import { renderDiscrepancies, renderSaid } from './render-said.js';

/**
 * The columns of a full card: its profile, what studies report with it and compared, what the
 * reviews say. Statements without a study and identifiers stand below the last, or without it below
 * the second.
 */
export function renderColumns(view: CardView, unfolding: Unfolding): TemplateResult {
  const isEmpty = view.summary.studies.size === 0;
  const comparisons = renderComparisons(view);
  const asides = renderAsides(view);
  const said = [renderSaid(view), renderDiscrepancies(view)].filter(isPart);
  if (isEmpty) said.push(...[comparisons, asides].filter(isPart));
  const isSaid = said.length > 0;
  const saidColumn = html`<div class="column">${said}${isEmpty ? nothing : asides}</div>`;
  const beside = [comparisons, ...(isSaid ? [] : [asides])];
  return html`<div class="columns ${isSaid ? '' : 'unsaid'}">
    ${isEmpty ? nothing : renderReported(view, unfolding, beside)} ${isSaid ? saidColumn : nothing}
  </div>`;
}

function isPart(part: unknown): boolean {
  return part !== nothing;
}

function renderReported(
  view: CardView,
  unfolding: Unfolding,
  beside: readonly unknown[],
): TemplateResult {
  const { evidence, messages, summary } = view;
  const { facet } = summary.profile;
  return html`<div class="column reported" data-roving>
      <h3>${startSentence(facetPlural(evidence, messages, facet))}</h3>
      ${renderProfile(view)} ${renderProfileNotes(view)}
    </div>
    <div class="column beside">
      <section class="most" data-roving>
        <h3>${messages.sourceCard.mostWith}</h3>
        ${renderMost(view, unfolding)}
      </section>
      ${renderModels(view, unfolding)} ${renderPeople(view)} ${beside}
    </div>`;
}
