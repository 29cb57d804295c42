// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { studyLabel } from '../../model/evidence.js';
import type { StudyComparison } from '../../model/comparisons.js';
import { statementsAbout } from '../../model/statements.js';
import { renderComparison } from '../internal/fragments/render-comparison.js';
import { renderFold } from '../internal/fragments/render-fold.js';
import { renderIdentifiers } from '../internal/fragments/render-identifiers.js';
import { renderStatements } from '../internal/fragments/render-statements.js';
import type { CardView } from './card-view.js';
import { renderTerm } from './render-term.js';

/** Number of comparisons before the fold. */
const mostComparisons = 3;
/** Between a study and what it compared. */
const separator = ' · ';

/** The arms that studies compared with the term's, each with its study; nothing if there are none. */
export function renderComparisons(view: CardView): TemplateResult | typeof nothing {
  const { messages, comparisons } = view;
  if (comparisons.length === 0) return nothing;
  const list = (some: readonly StudyComparison[]): TemplateResult =>
    html`<ul class="compared">
      ${some.map((each) => html`<li>${renderCompared(view, each)}</li>`)}
    </ul>`;
  const rest = comparisons.slice(mostComparisons);
  const fold = (): TemplateResult => renderFold(messages.sourceCard.more(rest.length), list(rest));
  return html`<section class="comparisons" data-roving>
    <h3>${messages.evidence.comparisons}</h3>
    ${list(comparisons.slice(0, mostComparisons))} ${rest.length === 0 ? nothing : fold()}
  </section>`;
}

function renderCompared(view: CardView, { study, comparison }: StudyComparison): TemplateResult {
  const { evidence, messages, summary } = view;
  const name = studyLabel(evidence, study, messages.language);
  // a study may compare with the term without a finding of it
  const isOwn = summary.studies.has(study.id);
  const label = isOwn ? renderTerm(view, { facet: 'study', term: study.id }, name) : name;
  return html`${label}${separator}${renderComparison(evidence, messages, comparison)}`;
}

/** What is stated of the term without a study, folded, and its entries in public databases. */
export function renderAsides({
  evidence,
  messages,
  summary,
}: CardView): TemplateResult | typeof nothing {
  const { station, entry } = summary;
  const statements = statementsAbout(evidence, station.facet, station.term);
  const identifiers = entry?.identifiers ?? [];
  if (statements.length === 0 && identifiers.length === 0) return nothing;
  return html`<div class="asides">
    ${renderStatements(evidence, messages, statements)} ${renderIdentifiers(messages, identifiers)}
  </div>`;
}
