// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Caution, Trial } from '../../data/dataset.js';
import { webAddress } from '../../data/web-address.js';
import type { Messages } from '../../locales/index.js';
import { facetLabel, placeLabel, termLabel } from '../../locales/labels.js';
import { localize } from '../../model/evidence.js';
import type { Ranking, Remark } from '../../model/term-summary.js';
import { renderPlace } from '../internal/fragments/render-place.js';
import { renderPart, renderTally, renderTerm, type CardView } from './render-term.js';

/** As many terms of a list are shown before it is opened. */
const shownTerms = 5;
const shownTermsCompact = 3;
/** Facets that tell what a study was done in; the other ranked facets tell what it found. */
const modelFacets: readonly string[] = ['condition', 'species', 'evidence-stream'];

/** What the reviews say of the term, each statement with its place. */
export function renderSaid({ evidence, messages, summary }: CardView): TemplateResult {
  const traits = summary.entry?.traits ?? [];
  if (traits.length === 0) return html`<p class="quiet">${messages.sourceCard.nothingSaid}</p>`;
  return html`<ul class="said">
    ${traits.map((trait) => html`<li>${localize(trait.text, messages.language)}${renderPlace(messages, placeLabel(evidence, messages, trait))}</li>`)}
  </ul>`;
}

/** How many studies a review claims, how many the data hold, why the two differ, and what to beware of. */
export function renderNumber(view: CardView): TemplateResult {
  const { evidence, messages, summary } = view;
  const { claim, entry, findings, studies } = summary;
  const words = messages.sourceCard;
  const cautions = entry?.cautions ?? [];
  const review = claim === undefined ? '' : termLabel(evidence, messages, 'review', claim.review);
  return html`<dl class="numbers">
      ${
        claim === undefined
          ? nothing
          : html`<div>
                <dt>${words.claimed}</dt>
                <dd class="claimed">${messages.number(claim.count)}</dd>
              </div>
              <div>
                <dt>${words.counted}</dt>
                <dd class="counted">${messages.number(claim.counted)}</dd>
              </div>`
      }
      <div>
        <dt>${words.inViewShort}</dt>
        <dd class="in-view">${messages.number(studies.size)}</dd>
      </div>
    </dl>
    <p class="numbers-text">
      ${
        claim === undefined
          ? evidence.dataset.reviews.length === 0
            ? nothing
            : words.noClaim
          : html`${words.claim(review, claim.count, messages.locator(claim.locator))}
            ${words.difference(claim.counted, claim.count)}
            ${claim.leftOut === 0 ? nothing : words.leftOut(claim.leftOut, claim.leftOutRetracted)}`
      }
      ${words.inView(studies.size, findings.size)} ${renderPart(view, summary)}
    </p>
    ${
      cautions.length === 0
        ? nothing
        : html`<h4>${words.ownCautions}</h4>
            <ul class="cautions">
              ${cautions.map((caution) => renderCaution(caution, messages))}
            </ul>`
    }`;
}

/** The terms reported most with the card's, by facet. */
export function renderMost(view: CardView, compact: boolean): TemplateResult {
  const rankings = view.summary.rankings.filter(
    ({ facet }) =>
      !modelFacets.includes(facet) && (!compact || ['source', 'cargo', 'pathway'].includes(facet)),
  );
  return html`<dl class="rankings">
    ${rankings.map((ranking) => renderRanking(view, ranking, compact))}
  </dl>`;
}

/** What the studies were done in: condition, species, what the disease was produced with, evidence streams. */
export function renderModels(view: CardView): TemplateResult {
  const { messages, summary } = view;
  const { inducers, models } = summary;
  const words = messages.sourceCard;
  const rankings = summary.rankings.filter(({ facet }) => modelFacets.includes(facet));
  if (rankings.length === 0 && inducers.length === 0)
    return html`<p class="quiet">${words.noModels}</p>`;
  const items = inducers.map(
    (inducer) =>
      html`<li class="tally">
        <span class="word">${localize(inducer.text, messages.language)}</span>
        <span class="count"
          ><span aria-hidden="true">${messages.number(inducer.studies.size)}</span
          ><span class="visually-hidden">${messages.studies(inducer.studies.size)}</span></span
        >
        ${renderPart(view, inducer)}
      </li>`,
  );
  return html`<dl class="rankings">
      ${rankings.map((ranking) => renderRanking(view, ranking, false))}
      ${
        inducers.length === 0
          ? nothing
          : html`<div>
              <dt>${words.inducers}</dt>
              <dd>${renderItems(view, items, shownTerms)}</dd>
            </div>`
      }
    </dl>
    ${models.fromPaper === 0 ? nothing : html`<p class="quiet">${words.paperModels(models.fromPaper, models.findings)}</p>`}`;
}

function renderRanking(
  view: CardView,
  { facet, tallies }: Ranking,
  compact: boolean,
): TemplateResult {
  const { evidence, messages } = view;
  const label = facetLabel(evidence, messages, facet);
  return html`<div data-ranking=${facet}>
    <dt>${label}</dt>
    <dd>
      ${
        tallies.length === 0
          ? html`<span class="quiet">${messages.notNamed(label)}</span>`
          : renderItems(
              view,
              tallies.map((tally) => renderTally(view, tally)),
              compact ? shownTermsCompact : shownTerms,
            )
      }
    </dd>
  </div>`;
}

/** The first items, and the rest to be opened; one item more is no rest. */
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

/** The clinical reports whose study has a finding of the term. */
export function renderTrials(view: CardView): TemplateResult {
  const { evidence, messages, summary } = view;
  const words = messages.sourceCard;
  if (summary.trials.length === 0)
    return html`<p class="quiet">
      ${evidence.dataset.trials.length === 0 ? words.noTrialsOwn : words.noTrials}
    </p>`;
  return html`<ul class="trials">
    ${summary.trials.map((trial) => html`<li data-trial=${trial.id}>${renderTrial(view, trial)}</li>`)}
  </ul>`;
}

function renderTrial(
  view: CardView,
  { study, label, enrolled, registration, citedBy }: Trial,
): TemplateResult {
  const { evidence, messages } = view;
  const words = messages.sourceCard;
  const address = webAddress(registration?.url);
  return html`${renderTerm(view, { facet: 'study', term: study }, localize(label, messages.language) ?? study)}
    <span class="facts"
      >${enrolled === null ? words.enrolledUnknown : words.enrolled(enrolled)}
      ${registration == null ? nothing : address === undefined ? registration.id : html`<a href=${address} target="_blank" rel="noopener noreferrer">${registration.id}</a>`}${renderPlace(messages, placeLabel(evidence, messages, citedBy))}</span
    >`;
}

/** The review's own remarks on how well something is studied, beside what is in view of it. */
export function renderCoverage(view: CardView): TemplateResult {
  const { messages, summary } = view;
  if (summary.remarks.length === 0)
    return html`<p class="quiet">${messages.sourceCard.noCoverage}</p>`;
  return html`<ul class="remarks">
    ${summary.remarks.map((remark) => html`<li data-remark=${remark.kind}>${renderRemark(view, remark)}</li>`)}
  </ul>`;
}

function renderRemark(view: CardView, remark: Remark): TemplateResult {
  const { messages } = view;
  const words = messages.sourceCard;
  return html`<span class="badge">${words.remark[remark.kind]}</span>
    <ul class="tallies">
      ${remark.about.map((about) => html`<li class="tally">${renderTerm(view, about.station)} <span class="count">${words.remarkInView(about.studies.size)}</span> ${renderPart(view, about)}</li>`)}
    </ul>
    <p>
      ${localize(remark.text, messages.language)}${renderPlace(messages, placeLabel(view.evidence, messages, remark))}
    </p>`;
}

/** The cautions of the findings: how many of each kind, opening to the texts with their studies. */
export function renderCautionGroups(view: CardView): TemplateResult {
  const { messages, summary } = view;
  const words = messages.sourceCard;
  if (summary.cautions.length === 0) return html`<p class="quiet">${words.noCautions}</p>`;
  return html`<ul class="tallies">
      ${summary.cautions.map(
        ({ kind, entries }) =>
          html`<li class="tally" data-caution=${kind}>
            ${renderTerm(view, { facet: 'caution', term: kind })}
            <span class="count"
              ><span aria-hidden="true">${messages.number(entries.length)}</span
              ><span class="visually-hidden">${words.cautions(entries.length)}</span></span
            >
          </li>`,
      )}
    </ul>
    <details class="caution-texts">
      <summary><span class="caution" aria-hidden="true">▲ </span>${words.openCautions}</summary>
      ${summary.cautions.map(
        ({ kind, entries }) =>
          html`<h4>${termLabel(view.evidence, messages, 'caution', kind)}</h4>
            <ul class="cautions">
              ${entries.map(({ study, caution }) => renderCaution(caution, messages, renderTerm(view, { facet: 'study', term: study.id })))}
            </ul>`,
      )}
    </details>`;
}

/** What no review names, and the classes of the profile without a study in these data. */
export function renderMissing(view: CardView): TemplateResult {
  const { evidence, messages, summary } = view;
  const words = messages.sourceCard;
  const { gaps, findings } = summary;
  const unnamed = summary.rankings.filter((ranking) => ranking.unnamed > 0);
  const own = evidence.dataset.reviews.length === 0;
  if (unnamed.length + gaps.unreported.length + gaps.leftOut.length === 0)
    return html`<p class="quiet">${words.nothingMissing}</p>`;
  const list = (heading: string, stations: typeof gaps.leftOut): TemplateResult | typeof nothing =>
    stations.length === 0
      ? nothing
      : html`<p>${heading}</p>
          <ul class="tallies">
            ${stations.map((station) => html`<li class="tally">${renderTerm(view, station)}</li>`)}
          </ul>`;
  return html`<ul class="unnamed">
      ${unnamed.map((ranking) => html`<li data-unnamed=${ranking.facet}>${words.missingName(ranking.unnamed, findings.size, facetLabel(evidence, messages, ranking.facet))}</li>`)}
    </ul>
    <div class="gaps">
      ${list(own ? words.gapsOwn : words.gaps, gaps.unreported)}
      ${list(words.gapsLeftOut, gaps.leftOut)}
      ${gaps.unreported.length === 0 ? nothing : html`<p class="quiet">${words.gapsNote}</p>`}
    </div>`;
}

function renderCaution(
  caution: Caution,
  messages: Messages,
  study?: TemplateResult,
): TemplateResult {
  return html`<li>
    ${study ?? nothing}
    <span class="caution">${localize(caution.text, messages.language)}</span
    >${renderPlace(messages, messages.locator(caution.locator ?? ''))}
  </li>`;
}
