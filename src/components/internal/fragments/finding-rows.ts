// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../data/dataset.js';
import type { FirstMessages } from '../../../locales/index.js';
import { givenText, pathwayText, supportTexts } from '../../../locales/evidence-text.js';
import { facetLabel, termLabel } from '../../../locales/labels.js';
import { addressOfDoi } from '../../../model/citation.js';
import { localize, type Evidence, type FindingRecord } from '../../../model/evidence.js';
import { ownFacets } from '../../../model/facets.js';
import { renderLink } from './render-link.js';
import { renderResults, resultsOf, type Result } from './render-results.js';

/** A row of the list that describes a finding. */
export interface FindingRow {
  readonly label: string;
  /** Identifies what the row says, so that rows that several findings share are written once. */
  readonly key: string;
  readonly value: TemplateResult | string;
}

/** Rows that say the same have the same key. */
export function rowKey({ label, key }: FindingRow): string {
  return `${label} ${key}`;
}

/** Rows as a list; nothing if there are none. */
export function renderRows(rows: readonly FindingRow[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const items = rows.map(
    ({ label, value }) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`,
  );
  return html`<dl>${items}</dl>`;
}

/** What findings are described by. */
export interface FindingSource {
  readonly evidence: Evidence;
  readonly messages: FirstMessages;
  /** Columns of the figure, which name the terms of custom data. */
  readonly columns: readonly string[];
}

/** The facets of the evidence model that a finding's route runs through. */
const modelRoute: readonly string[] = ['source', 'preparation', 'cargo', 'pathway', 'outcome'];

/**
 * The named terms of a finding through `along`, by default from source to outcome; empty where it
 * names none. Custom data have the route of their columns.
 */
export function routeText(
  source: FindingSource,
  record: FindingRecord,
  along: readonly string[] = modelRoute,
): string {
  const { messages } = source;
  return routeFacets(source, along)
    .map((facet) => {
      const names = termNames(source, record, facet).join(messages.wordSeparator);
      return facet === 'pathway' ? pathwayText(messages, record.finding, names) : names;
    })
    .filter((text) => text !== '')
    .join(' → ');
}

/** Columns of custom data that are not in the evidence model have a route of their own. */
function routeFacets(
  { evidence, columns }: FindingSource,
  along: readonly string[] = modelRoute,
): readonly string[] {
  const own = ownFacets(evidence.facets);
  return columns.some((facet) => own.includes(facet)) ? columns : along;
}

/** Rows of what was measured: effects and endpoints. */
export function resultRows(source: FindingSource, finding: Finding): readonly FindingRow[] {
  const { details } = source.messages;
  const results = resultsOf(finding);
  const of = (facet: string): readonly Result[] => results.filter((each) => each.facet === facet);
  return [
    ...resultRow(source, details.effects, of('target')),
    ...resultRow(source, details.endpoints, of('endpoint')),
  ];
}

function resultRow(
  { evidence, messages }: FindingSource,
  label: string,
  results: readonly Result[],
): readonly FindingRow[] {
  if (results.length === 0) return [];
  const key = results.map(({ term, direction }) => `${term} ${direction}`).join();
  return [
    {
      label,
      key,
      value: html`${renderResults(evidence, messages, results)}${renderPrinted(evidence, messages, results)}`,
    },
  ];
}

/** The words of the review, where they are not those of the vocabulary. */
function renderPrinted(
  evidence: Evidence,
  messages: FirstMessages,
  results: readonly Result[],
): TemplateResult | typeof nothing {
  const printed = new Set<string>();
  for (const { facet, term, asPrinted } of results) {
    const label = termLabel(evidence, messages, facet, term);
    if (asPrinted !== undefined && asPrinted.toLowerCase() !== label.toLowerCase())
      printed.add(asPrinted);
  }
  if (printed.size === 0) return nothing;
  const quoted = [...printed].map((text, index) => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh' : nothing;
    const separator = index === 0 ? '' : messages.wordSeparator;
    return html`${separator}“<span lang=${language}>${text}</span>”`;
  });
  return html`<span class="printed">${messages.details.asPrinted} ${quoted}</span>`;
}

/**
 * Rows of how a finding was obtained: how it was shown, how the treatment was given, model, stream,
 * basis, place in review, custom columns.
 */
export function contextRows(source: FindingSource, record: FindingRecord): readonly FindingRow[] {
  const { evidence, messages } = source;
  const { details } = messages;
  const { finding } = record;
  const route = routeFacets(source);
  const text = (label: string, value: string): readonly FindingRow[] =>
    value === '' ? [] : [{ label, key: value, value }];
  const names = (facet: string): string =>
    termNames(source, record, facet).join(messages.wordSeparator);
  const shown = supportTexts(evidence, messages, finding).join(messages.conditionSeparator);
  return [
    ...text(messages.evidence.shown, shown),
    ...modelRow(source, record),
    ...text(messages.evidence.given, givenText(evidence, messages, finding)),
    ...text(details.streamShort, names('evidence-stream')),
    ...text(details.basis, basisText(source, finding)),
    ...placeRow(source, finding),
    ...ownFacets(evidence.facets)
      .filter((facet) => !route.includes(facet))
      .flatMap((facet) => text(facetLabel(evidence, messages, facet), names(facet))),
  ];
}

function modelRow(source: FindingSource, record: FindingRecord): readonly FindingRow[] {
  const { details, language, conditionSeparator } = source.messages;
  const { experimentalModel: model, evidenceStream = [] } = record.finding;
  const inducer = localize(model?.inducer, language) ?? '';
  const species = termNames(source, record, 'species').join(source.messages.wordSeparator);
  const parts = [
    species,
    inducer,
    localize(model?.inVitro, language) ?? '',
    ...termNames(source, record, 'condition'),
  ].filter((part) => part !== '');
  if (parts.length === 0) return [];
  const value = parts.join(conditionSeparator);
  const isUnknown =
    inducer === '' &&
    species !== '' &&
    evidenceStream.includes('in-vivo') &&
    hasInducers(source.evidence);
  const unknown = html`<span class="aside">${conditionSeparator}${details.inducerUnknown}</span>`;
  return [
    {
      label: details.model,
      key: `${value} ${isUnknown}`,
      value: isUnknown ? html`${value}${unknown}` : value,
    },
  ];
}

/** Whether the data name inducers at all: custom data may have no column for them. */
function hasInducers({ records }: Evidence): boolean {
  return records.some(({ finding }) => finding.experimentalModel?.inducer !== undefined);
}

/** Whether a review or the paper itself supports a finding; empty for data without reviews. */
function basisText({ messages }: FindingSource, finding: Finding): string {
  const { bases, modelFromPaper } = messages.details;
  if (finding.basis === 'paper') return bases.paper;
  const parts = [
    finding.reportedBy === undefined ? '' : bases.review,
    finding.experimentalModel?.basis === 'paper' ? modelFromPaper : '',
  ];
  return parts.filter((part) => part !== '').join(messages.conditionSeparator);
}

/** The row of the review with a link to it and the place in it; none for data without reviews. */
export function placeRow(
  { evidence, messages }: FindingSource,
  { reportedBy }: Finding,
): readonly FindingRow[] {
  if (reportedBy === undefined) return [];
  const { review: id, locator } = reportedBy;
  const review = evidence.dataset.reviews.find((each) => each.id === id);
  const name = termLabel(evidence, messages, 'review', id);
  const doi = review?.doi ?? evidence.references.get(review?.reference ?? '')?.DOI ?? '';
  const address = addressOfDoi(doi);
  const place = messages.locator(locator);
  const rest = place === '' ? '' : `${messages.partSeparator}${place}`;
  const linked = address === undefined ? name : renderLink(address, name);
  return [
    { label: messages.details.inReview, key: `${id} ${locator}`, value: html`${linked}${rest}` },
  ];
}

function termNames(
  { evidence, messages }: FindingSource,
  record: FindingRecord,
  facet: string,
): readonly string[] {
  return evidence.termsOf(facet, record).map((term) => termLabel(evidence, messages, facet, term));
}
