// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { addToList } from '../../data/add-to-list.js';
import { jsonText } from '../../data/json-text.js';
import { placeLabel, termLabel } from '../../locales/labels.js';
import { sortCautions } from '../../model/cautions.js';
import { localize } from '../../model/evidence.js';
import type { Claim, Remark } from '../../model/term-summary.js';
import { renderNotes, renderWrittenCautions } from '../internal/fragments/render-cautions.js';
import { renderWarningMark } from '../internal/fragments/render-warning-mark.js';
import type { CardView } from './card-view.js';
import { renderInlineTerm } from './render-term.js';

/** The reviews that say something of the term: traits, remarks, a number of studies. */
export function sayingReviews({ summary, evidence }: CardView): readonly string[] {
  const { entry, claim, remarks } = summary;
  const named = new Set([...(entry?.traits ?? []), ...remarks].map(({ review }) => review));
  named.add(claim?.review);
  return evidence.dataset.reviews.map(({ id }) => id).filter((review) => named.has(review));
}

/** The reviews' statements about the term, each with its place; nothing where there are none. */
export function renderSaid(view: CardView): TemplateResult | typeof nothing {
  const { messages, summary } = view;
  const traits = summary.entry?.traits ?? [];
  if (traits.length + summary.remarks.length === 0) return nothing;
  const items = traits.map(
    (trait) =>
      html`<li>${localize(trait.text, messages.language)} ${renderLocator(view, trait)}</li>`,
  );
  return html`<section class="said-section" data-roving>
    <h3>${messages.sourceCard.says(sayingReviews(view).length)}</h3>
    <ul class="said">
      ${items} ${groupRemarks(summary.remarks).map((group) => renderRemarks(view, group))}
    </ul>
  </section>`;
}

/** The place of a statement; its review too, where several speak of the term. */
function renderLocator(
  view: CardView,
  { review, locator }: { readonly review?: string; readonly locator: string },
): TemplateResult {
  const { evidence, messages } = view;
  const isOne = sayingReviews(view).length === 1;
  const place = isOne
    ? messages.locator(locator)
    : placeLabel(evidence, messages, { review, locator });
  return html`<span class="locator">${place}</span>`;
}

/** Remarks of one place, such as `Well studied: …; little studied: … §3.1`. */
function groupRemarks(remarks: readonly Remark[]): readonly (readonly Remark[])[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks)
    addToList(groups, jsonText([remark.review, remark.locator]), remark);
  return [...groups.values()];
}

function renderRemarks(view: CardView, group: readonly Remark[]): TemplateResult {
  const { messages } = view;
  const kinds = [...new Set(group.map(({ kind }) => kind))];
  const [first] = group;
  const parts = kinds.map((kind, index) => {
    const stations = group
      .filter((remark) => remark.kind === kind)
      .flatMap(({ about }) => about.map(({ station }) => station));
    const word = messages.sourceCard.remark[kind];
    const label = messages.labelled(index === 0 ? word : lowerFirst(word), '');
    const terms = stations.map(
      (station, place) =>
        html`${place === 0 ? '' : messages.wordSeparator}${renderInlineTerm(view, station)}`,
    );
    return html`${index === 0 ? '' : messages.conditionSeparator}${label}${terms}`;
  });
  return html`<li class="remark">
    ${parts} ${first === undefined ? nothing : renderLocator(view, first)}
  </li>`;
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** What a review claims against what was counted, and the cautions about the term itself. */
export function renderDiscrepancies(view: CardView): TemplateResult | typeof nothing {
  const { evidence, messages, summary } = view;
  const cautions = sortCautions(summary.entry?.cautions ?? []);
  const claim = renderClaim(view);
  const { notes } = cautions;
  const written = renderWrittenCautions(evidence, messages, cautions);
  if (claim === nothing && written === nothing && notes.length === 0) return nothing;
  const fold = html`<details class="notes-fold">
    <summary>${messages.details.notes(notes.length)}</summary>
    ${renderNotes(evidence, messages, notes)}
  </details>`;
  return html`<section class="discrepancies">
    <h3>${messages.sourceCard.discrepancies}</h3>
    ${claim} ${written} ${notes.length === 0 ? nothing : fold}
  </section>`;
}

function renderClaim(view: CardView): TemplateResult | typeof nothing {
  const { evidence, messages, summary } = view;
  const { claim, studies, reviews } = summary;
  if (claim === undefined || !isDiscrepant(claim, studies.size)) return nothing;
  const text = messages.sourceCard.claim({
    review:
      sayingReviews(view).length === 1
        ? undefined
        : termLabel(evidence, messages, 'review', claim.review),
    claimed: claim.count,
    cited: claim.counted,
    inView: studies.size,
    reviews: reviews.length,
    allReviews: evidence.dataset.reviews.length,
    hidden: claim.leftOut,
    retracted: claim.leftOutRetracted,
  });
  const mark =
    claim.count === claim.counted ? nothing : renderWarningMark(messages, ['contradiction']);
  return html`<p class="claim">
    ${mark} ${text} <span class="locator">${messages.locator(claim.locator)}</span>
  </p>`;
}

function isDiscrepant({ count, counted }: Claim, inView: number): boolean {
  return count !== counted || counted !== inView;
}
