// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Caution, Effect, EndpointResult, Finding } from '../../../data/dataset.js';
import type { Messages } from '../../../locales/index.js';
import { givenText, pathwayText, supportTexts } from '../../../locales/evidence-text.js';
import { facetLabel, placeLabel, termLabel } from '../../../locales/labels.js';
import { sortCautions } from '../../../model/cautions.js';
import { localize, type Evidence } from '../../../model/evidence.js';
import { ownFacets } from '../../../model/facets.js';
import { renderNotes, renderWrittenCautions } from './render-cautions.js';

/**
 * One finding: its chain of terms, effects and endpoints with arrows, how it was shown and given,
 * model, evidence stream, columns of custom data, place in the review, cautions.
 */
export function renderFinding(
  evidence: Evidence,
  messages: Messages,
  finding: Finding,
): TemplateResult {
  const { details, evidence: words } = messages;
  const shown = supportTexts(evidence, messages, finding).join(messages.conditionSeparator);
  const { effects = [], endpoints = [], reportedBy, cautions = [] } = finding;
  const effectItems = effects.map((each) =>
    renderResult(evidence, messages, 'target', each.target, each),
  );
  const endpointItems = endpoints.map((each) =>
    renderResult(evidence, messages, 'endpoint', each.endpoint, each),
  );
  const custom = ownFacets(evidence.facets).map((facet) =>
    renderRow(facetLabel(evidence, messages, facet), namesOf(evidence, messages, finding, facet)),
  );
  const place = reportedBy === undefined ? '' : placeLabel(evidence, messages, reportedBy);
  return html`${renderChain(evidence, messages, finding)}
    <dl>
      ${renderRow(details.effects, effectItems)} ${renderRow(details.endpoints, endpointItems)}
      ${renderRow(words.shown, shown)}
      ${renderRow(details.model, modelText(evidence, messages, finding))}
      ${renderRow(words.given, givenText(evidence, messages, finding))}
      ${renderRow(details.stream, namesOf(evidence, messages, finding, 'evidence-stream'))}
      ${custom} ${renderRow(details.reported, place)}
    </dl>
    ${renderCautions(evidence, messages, cautions, reportedBy?.locator)}`;
}

/** The chain of terms from source to outcome. */
function renderChain(
  evidence: Evidence,
  messages: Messages,
  finding: Finding,
): TemplateResult | typeof nothing {
  const names = (facet: string): string => namesOf(evidence, messages, finding, facet);
  // nothing is missing if custom data have no such column
  const namesOrGap = (facet: string): string => {
    const gap = messages.notNamed(facetLabel(evidence, messages, facet));
    return names(facet) || (evidence.termIds(facet).length > 0 ? gap : '');
  };
  const chain = [
    names('source'),
    names('preparation'),
    namesOrGap('cargo'),
    pathwayText(messages, finding, namesOrGap('pathway')),
    names('outcome'),
  ].filter((text) => text !== '');
  const isFromPaper = finding.basis === 'paper';
  if (chain.length === 0 && !isFromPaper) return nothing;
  const badge = html` <span class="badge">${messages.details.paper}</span>`;
  return html`<p class="chain">${chain.join(' → ')}${isFromPaper ? badge : nothing}</p>`;
}

function modelText(evidence: Evidence, messages: Messages, finding: Finding): string {
  const { language, details } = messages;
  const model = finding.experimentalModel;
  const parts = [
    namesOf(evidence, messages, finding, 'species'),
    localize(model?.inducer, language),
    localize(model?.inVitro, language),
    namesOf(evidence, messages, finding, 'condition'),
  ].filter((text) => text !== undefined && text !== '');
  const basis = model?.basis === 'paper' ? messages.brackets(details.paper) : '';
  return `${parts.join(messages.partSeparator)}${basis}`;
}

function namesOf(evidence: Evidence, messages: Messages, finding: Finding, facet: string): string {
  const record = evidence.records[evidence.findingIndex.get(finding.id) ?? -1];
  const terms = record === undefined ? [] : evidence.termsOf(facet, record);
  return terms
    .map((term) => termLabel(evidence, messages, facet, term))
    .join(messages.wordSeparator);
}

function renderRow(
  label: string,
  value: string | readonly TemplateResult[],
): TemplateResult | typeof nothing {
  if (value.length === 0) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Cautions: warnings and those that are written out, then the notes in a closed `<details>`. */
function renderCautions(
  evidence: Evidence,
  messages: Messages,
  cautions: readonly Caution[],
  place: string | undefined,
): TemplateResult {
  const sorted = sortCautions(cautions);
  const places = place === undefined ? [] : [place];
  const { notes } = sorted;
  const fold = html`<details class="notes-fold">
    <summary>${messages.details.notes(notes.length)}</summary>
    ${renderNotes(evidence, messages, notes, places)}
  </details>`;
  return html`${renderWrittenCautions(evidence, messages, sorted, places)}
  ${notes.length === 0 ? nothing : fold}`;
}

function renderResult(
  evidence: Evidence,
  messages: Messages,
  facet: string,
  term: string,
  { direction, basis }: Effect | EndpointResult,
): TemplateResult {
  const text = messages.directions[direction];
  const unclear = html`<small>${messages.brackets(text)}</small>`;
  const paper = html`<small>${messages.brackets(messages.details.paper)}</small>`;
  const full = localize(evidence.term(facet, term)?.name, messages.language);
  return html`<span class="effect ${direction}" title=${full ?? nothing}
    ><span class="sign" aria-hidden="true">${messages.directionSigns[direction]}</span
    >${termLabel(evidence, messages, facet, term)}<span class="visually-hidden"> ${text}</span
    >${direction === 'unclear' ? unclear : nothing}${basis === 'paper' ? paper : nothing}</span
  > `;
}
