// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Reference } from '../../data/dataset.js';
import type { Messages } from '../../locales/index.js';
import { cautionKey, sortCautions } from '../../model/cautions.js';
import {
  formatReference,
  referenceLinks,
  referenceParts,
  searchUrl,
} from '../../model/citation.js';
import type { Evidence, FindingRecord } from '../../model/evidence.js';
import type { Path } from '../../model/selection.js';
import { rowTerms, type StudyRow } from '../../model/study-rows.js';
import {
  contextRows,
  placeRow,
  renderRows,
  routeText,
  rowKey,
  type FindingRow,
  type FindingSource,
} from '../internal/fragments/finding-rows.js';
import { renderPaperStatus, renderWrittenCautions } from '../internal/fragments/render-cautions.js';
import { renderLink } from '../internal/fragments/render-link.js';
import { renderResults, resultsOf } from '../internal/fragments/render-results.js';
import {
  comparisonRows,
  placesOf,
  renderNoteFold,
  sharedBy,
} from '../internal/fragments/render-study-block.js';
import { wholeWords } from '../internal/fragments/whole-words.js';

/** What an opened study shows and calls. */
export interface OpenedOptions {
  readonly evidence: Evidence;
  readonly messages: Messages;
  readonly columns: readonly string[];
  readonly row: StudyRow;
  /** The selection. */
  readonly path: Path;
  readonly copy: (text: string) => void;
}

/** Columns that are no part of a finding's route. */
const apart = new Set(['study', 'year', 'model', 'status', 'review']);

/**
 * An opened study in two columns: its paper and model, then what its findings report and how that
 * was shown, comparisons of arms, cautions and notes. What holds for every finding is written once.
 */
export function renderOpened(options: OpenedOptions): TemplateResult {
  const { evidence, messages, row } = options;
  const { study, records } = row;
  const source = {
    evidence,
    messages,
    columns: options.columns.filter((column) => !apart.has(column)),
  };
  const route = routeFacets(evidence, row);
  const contexts = records.map((record) => contextOf(source, record));
  const cautions = records.map(({ finding }) => finding.cautions ?? []);
  const common = records.length === 1 ? contexts[0] : [...sharedBy(contexts, rowKey).values()];
  // how it was shown stands with the route, however many findings share it
  const isShared = ({ label }: FindingRow): boolean => label !== messages.evidence.shown;
  const sharedRows = new Map((common ?? []).filter(isShared).map((each) => [rowKey(each), each]));
  const sharedCautions = sharedBy(cautions, cautionKey);
  const findings = records.map((record, index) => {
    const own = (contexts[index] ?? []).filter((each) => !sharedRows.has(rowKey(each)));
    const given = (cautions[index] ?? []).filter((each) => !sharedCautions.has(cautionKey(each)));
    return html`<section class="finding" data-finding=${record.finding.id}>
      ${renderRoute(source, record, route)} ${renderFindingResults(options, record.finding)}
      ${renderRows(own)}
      ${renderWrittenCautions(evidence, messages, sortCautions(given), placesOf([record]))}
    </section>`;
  });
  return html`<div class="block">
    <div class="paper">
      ${renderPaper(options)} ${renderRows([...sharedRows.values()])} ${renderActions(options)}
    </div>
    <div class="reported">
      ${findings} ${renderRows(comparisonRows(source, study))}
      ${renderPaperStatus(messages, study, cautions.flat())}
      ${renderWrittenCautions(
        evidence,
        messages,
        sortCautions([...sharedCautions.values()]),
        placesOf(records),
      )}
      ${renderNoteFold({ ...source, study, records })}
    </div>
  </div>`;
}

/** How a finding was obtained, without its place in the review, which stands beside its route. */
function contextOf(source: FindingSource, record: FindingRecord): readonly FindingRow[] {
  const { details } = source.messages;
  return contextRows(source, record).filter(
    ({ label, value }) =>
      label !== details.inReview && !(label === details.basis && value === details.bases.review),
  );
}

/** The facets of the findings' routes; the row says source and preparation where each is one. */
function routeFacets(evidence: Evidence, row: StudyRow): readonly string[] {
  const several = ['source', 'preparation'].filter(
    (facet) => rowTerms(evidence, row, facet).length > 1,
  );
  return [...several, 'cargo', 'pathway', 'outcome'];
}

function renderRoute(
  source: FindingSource,
  record: FindingRecord,
  route: readonly string[],
): TemplateResult {
  const text = routeText(source, record, route);
  const place = placeRow(source, record.finding).map(
    ({ value }) => html`<span class="place">${value}</span>`,
  );
  return html`<p><b>${wholeWords(text)}</b> ${place}</p>`;
}

/** What was measured in a finding: effects, then endpoints, each with its arrow. */
function renderFindingResults(
  { evidence, messages }: OpenedOptions,
  finding: Finding,
): TemplateResult | typeof nothing {
  const results = resultsOf(finding);
  if (results.length === 0) return nothing;
  return html`<p class="results">${renderResults(evidence, messages, results)}</p>`;
}

/** The reference: title, then authors, journal, year and links. */
function renderPaper({ evidence, messages, row }: OpenedOptions): TemplateResult | typeof nothing {
  const reference = evidence.references.get(row.study.reference ?? '');
  if (reference === undefined) return nothing;
  const { authors, title, journal } = referenceParts(reference, messages.language);
  const isUpright = /\p{Script=Han}/u.test(journal);
  const year = row.study.year ?? '';
  return html`<div lang=${reference.language ?? nothing}>
    <p class="title">${title}</p>
    <p class="source-line">
      ${authors} <cite class=${isUpright ? 'upright' : nothing}>${journal}</cite> ${year}
      ${renderLinks(reference, messages)}
    </p>
  </div>`;
}

/** Links to the paper; a search where it has no identifier. */
function renderLinks(reference: Reference, messages: Messages): readonly TemplateResult[] {
  const links = referenceLinks(reference);
  const address = searchUrl(reference);
  if (links.length === 0)
    return address === undefined ? [] : [renderLink(address, messages.details.search)];
  return links.map(({ label, url }) => html`${renderLink(url, label)} `);
}

/** What can be done with a study: select it in all views, copy its citation. */
function renderActions({ evidence, messages, row, path, copy }: OpenedOptions): TemplateResult {
  const { study } = row;
  const reference = evidence.references.get(study.reference ?? '');
  const isPressed = path.length === 1 && path[0]?.facet === 'study' && path[0].term === study.id;
  const copyButton = (of: Reference): TemplateResult =>
    html`<button
      type="button"
      class="link"
      data-act="copy"
      @click=${() => copy(formatReference(of, messages.language))}
    >
      ${messages.details.copyCitation}
    </button>`;
  return html`<p class="actions">
    <button type="button" class="link" data-act="select" aria-pressed=${isPressed}>
      ${messages.studyTable.select}${isPressed ? html`<span aria-hidden="true"> ✓</span>` : nothing}
    </button>
    ${reference === undefined ? nothing : copyButton(reference)}
  </p>`;
}
