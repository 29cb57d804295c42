// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { facetLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import type { Inducer, Ranking } from '../../model/term-summary.js';
import { renderCount, renderPart, renderTally, type CardView } from './render-term.js';

/** Number of terms of a list that show before it is opened. */
const shownTerms = 5;
const shownTermsCompact = 3;
/** Facets of what a study was done in; the other ranked facets are of what it found. */
const modelFacets: readonly string[] = ['condition', 'species', 'evidence-stream'];
/** Facets that a compact card ranks. */
const compactFacets: readonly string[] = ['source', 'cargo', 'pathway'];

/** The terms most often reported with the card's, by facet. */
export function renderMost(view: CardView, compact: boolean): TemplateResult {
  const rankings = view.summary.rankings.filter(
    ({ facet }) => !modelFacets.includes(facet) && (!compact || compactFacets.includes(facet)),
  );
  return html`<dl class="rankings">
    ${rankings.map((ranking) => renderRanking(view, ranking, compact))}
  </dl>`;
}

/** What the studies were done in: condition, species, inducers, evidence streams. */
export function renderModels(view: CardView): TemplateResult {
  const { messages, summary } = view;
  const { inducers, models } = summary;
  const { noModels, paperModels } = messages.sourceCard;
  const rankings = summary.rankings.filter(({ facet }) => modelFacets.includes(facet));
  if (rankings.length === 0 && inducers.length === 0) return html`<p class="quiet">${noModels}</p>`;
  const fromPaper = html`<p class="quiet">${paperModels(models.fromPaper, models.findings)}</p>`;
  return html`<dl class="rankings">
      ${rankings.map((ranking) => renderRanking(view, ranking, false))}
      ${renderInducers(view, inducers)}
    </dl>
    ${models.fromPaper === 0 ? nothing : fromPaper}`;
}

function renderInducers(
  view: CardView,
  inducers: readonly Inducer[],
): TemplateResult | typeof nothing {
  if (inducers.length === 0) return nothing;
  const items = inducers.map((inducer) => renderInducer(view, inducer));
  return html`<div>
    <dt>${view.messages.sourceCard.inducers}</dt>
    <dd>${renderItems(view, items, shownTerms)}</dd>
  </div>`;
}

function renderInducer(view: CardView, inducer: Inducer): TemplateResult {
  const { messages } = view;
  const { size } = inducer.studies;
  return html`<li class="tally">
    <span class="word">${localize(inducer.text, messages.language)}</span>
    ${renderCount(messages.number(size), messages.studies(size))} ${renderPart(view, inducer)}
  </li>`;
}

function renderRanking(
  view: CardView,
  { facet, tallies }: Ranking,
  compact: boolean,
): TemplateResult {
  const { evidence, messages } = view;
  const label = facetLabel(evidence, messages, facet);
  const items = tallies.map((tally) => renderTally(view, tally));
  const list =
    items.length === 0
      ? html`<span class="quiet">${messages.notNamed(label)}</span>`
      : renderItems(view, items, compact ? shownTermsCompact : shownTerms);
  return html`<div data-ranking=${facet}>
    <dt>${label}</dt>
    <dd>${list}</dd>
  </div>`;
}

/** The first items, the others in a `<details>`; a single item is not folded away. */
function renderItems(
  { messages }: CardView,
  items: readonly TemplateResult[],
  most: number,
): TemplateResult {
  if (items.length <= most + 1)
    return html`<ul class="tallies">
      ${items}
    </ul>`;
  return html`<ul class="tallies">
      ${items.slice(0, most)}
    </ul>
    <details class="rest">
      <summary>${messages.sourceCard.more(items.length - most)}</summary>
      <ul class="tallies">
        ${items.slice(most)}
      </ul>
    </details>`;
}
