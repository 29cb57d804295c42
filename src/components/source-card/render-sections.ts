// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Trial } from '../../data/dataset.js';
import { webAddress } from '../../data/web-address.js';
import { facetLabel, placeLabel, termLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import type { Station } from '../../model/selection.js';
import type { Claim, Remark, TermTally } from '../../model/term-summary.js';
import { renderLink } from '../internal/fragments/render-link.js';
import { renderPlace } from '../internal/fragments/render-place.js';
import { renderTermCautions } from './render-cautions.js';
import { renderPart, renderTerm, type CardView } from './render-term.js';

/** The reviews' statements about the term, each with its place. */
export function renderSaid({ evidence, messages, summary }: CardView): TemplateResult {
  const traits = summary.entry?.traits ?? [];
  if (traits.length === 0) return html`<p class="quiet">${messages.sourceCard.nothingSaid}</p>`;
  const items = traits.map((trait) => {
    const place = renderPlace(messages, placeLabel(evidence, messages, trait));
    return html`<li>${localize(trait.text, messages.language)}${place}</li>`;
  });
  return html`<ul class="said">
    ${items}
  </ul>`;
}

/** How many studies a review claims, how many the data hold, and why the two differ. */
export function renderNumber(view: CardView): TemplateResult {
  const { messages, summary } = view;
  const { claim, entry, findings, studies } = summary;
  const texts = messages.sourceCard;
  return html`<dl class="numbers">
      ${claim === undefined ? nothing : renderClaimed(view, claim)}
      <div>
        <dt>${texts.inViewShort}</dt>
        <dd class="in-view">${messages.number(studies.size)}</dd>
      </div>
    </dl>
    <p class="numbers-text">
      ${claim === undefined ? renderNoClaim(view) : renderClaim(view, claim)}
      ${texts.inView(studies.size, findings.size)} ${renderPart(view, summary)}
    </p>
    ${renderTermCautions(messages, entry?.cautions ?? [])}`;
}

function renderClaimed({ messages }: CardView, claim: Claim): TemplateResult {
  return html`<div>
      <dt>${messages.sourceCard.claimed}</dt>
      <dd class="claimed">${messages.number(claim.count)}</dd>
    </div>
    <div>
      <dt>${messages.sourceCard.counted}</dt>
      <dd class="counted">${messages.number(claim.counted)}</dd>
    </div>`;
}

function renderNoClaim({ evidence, messages }: CardView): string | typeof nothing {
  return evidence.dataset.reviews.length === 0 ? nothing : messages.sourceCard.noClaim;
}

function renderClaim({ evidence, messages }: CardView, claim: Claim): TemplateResult {
  const texts = messages.sourceCard;
  const review = termLabel(evidence, messages, 'review', claim.review);
  return html`${texts.claim(review, claim.count, messages.locator(claim.locator))}
  ${texts.difference(claim.counted, claim.count)}
  ${claim.leftOut === 0 ? nothing : texts.leftOut(claim.leftOut, claim.leftOutRetracted)}`;
}

/** The clinical reports whose study has a finding of the term. */
export function renderTrials(view: CardView): TemplateResult {
  const { evidence, messages, summary } = view;
  const { noTrials, noTrialsOwn } = messages.sourceCard;
  if (summary.trials.length === 0)
    return html`<p class="quiet">
      ${evidence.dataset.trials.length === 0 ? noTrialsOwn : noTrials}
    </p>`;
  const items = summary.trials.map(
    (trial) => html`<li data-trial=${trial.id}>${renderTrial(view, trial)}</li>`,
  );
  return html`<ul class="trials">
    ${items}
  </ul>`;
}

function renderTrial(view: CardView, trial: Trial): TemplateResult {
  const { evidence, messages } = view;
  const { enrolled, enrolledUnknown } = messages.sourceCard;
  const name = localize(trial.label, messages.language) ?? trial.study;
  const people = trial.enrolled === null ? enrolledUnknown : enrolled(trial.enrolled);
  const place = renderPlace(messages, placeLabel(evidence, messages, trial.citedBy));
  return html`${renderTerm(view, { facet: 'study', term: trial.study }, name)}
    <span class="facts">${people} ${renderRegistration(trial.registration)}${place}</span>`;
}

function renderRegistration(registration: Trial['registration']): unknown {
  if (registration == null) return nothing;
  const address = webAddress(registration.url);
  return address === undefined ? registration.id : renderLink(address, registration.id);
}

/** The reviews' remarks on how well something is studied, beside the evidence in view. */
export function renderCoverage(view: CardView): TemplateResult {
  const { messages, summary } = view;
  if (summary.remarks.length === 0)
    return html`<p class="quiet">${messages.sourceCard.noCoverage}</p>`;
  const items = summary.remarks.map(
    (remark) => html`<li data-remark=${remark.kind}>${renderRemark(view, remark)}</li>`,
  );
  return html`<ul class="remarks">
    ${items}
  </ul>`;
}

function renderRemark(view: CardView, remark: Remark): TemplateResult {
  const { evidence, messages } = view;
  const place = renderPlace(messages, placeLabel(evidence, messages, remark));
  return html`<span class="badge">${messages.sourceCard.remark[remark.kind]}</span>
    <ul class="tallies">
      ${remark.about.map((about) => renderAbout(view, about))}
    </ul>
    <p>${localize(remark.text, messages.language)}${place}</p>`;
}

function renderAbout(view: CardView, about: TermTally): TemplateResult {
  const count = view.messages.sourceCard.remarkInView(about.studies.size);
  return html`<li class="tally">
    ${renderTerm(view, about.station)}
    <span class="count">${count}</span> ${renderPart(view, about)}
  </li>`;
}

/** Facets that no review names, and classes of the profile without a study in these data. */
export function renderMissing(view: CardView): TemplateResult {
  const { evidence, messages, summary } = view;
  const texts = messages.sourceCard;
  const { gaps, findings } = summary;
  const unnamed = summary.rankings.filter((ranking) => ranking.unnamed > 0);
  if (unnamed.length + gaps.unreported.length + gaps.leftOut.length === 0)
    return html`<p class="quiet">${texts.nothingMissing}</p>`;
  const items = unnamed.map((ranking) => {
    const label = facetLabel(evidence, messages, ranking.facet);
    const text = texts.missingName(ranking.unnamed, findings.size, label);
    return html`<li data-unnamed=${ranking.facet}>${text}</li>`;
  });
  const heading = evidence.dataset.reviews.length === 0 ? texts.gapsOwn : texts.gaps;
  const note = html`<p class="quiet">${texts.gapsNote}</p>`;
  return html`<ul class="unnamed">
      ${items}
    </ul>
    <div class="gaps">
      ${renderStations(view, heading, gaps.unreported)}
      ${renderStations(view, texts.gapsLeftOut, gaps.leftOut)}
      ${gaps.unreported.length === 0 ? nothing : note}
    </div>`;
}

function renderStations(
  view: CardView,
  heading: string,
  stations: readonly Station[],
): TemplateResult | typeof nothing {
  if (stations.length === 0) return nothing;
  const items = stations.map(
    (station) => html`<li class="tally">${renderTerm(view, station)}</li>`,
  );
  return html`<p>${heading}</p>
    <ul class="tallies">
      ${items}
    </ul>`;
}
