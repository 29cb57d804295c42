// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Reference, Study } from '../../../data/dataset.js';
import { cautionKey, sortCautions } from '../../../model/cautions.js';
import {
  formatReference,
  referenceLinks,
  referenceParts,
  searchUrl,
} from '../../../model/citation.js';
import { studyLabel, type FindingRecord } from '../../../model/evidence.js';
import {
  contextRows,
  renderRows,
  resultRows,
  routeText,
  rowKey,
  type FindingRow,
  type FindingSource,
} from './finding-rows.js';
import { renderNotes, renderPaperStatus, renderWrittenCautions } from './render-cautions.js';
import { renderComparison } from './render-comparison.js';
import { renderLink } from './render-link.js';

/** What the block of an opened study shows and calls. */
export interface StudyBlockOptions extends FindingSource {
  readonly study: Study;
  /** The findings that are described, one or more. */
  readonly records: readonly FindingRecord[];
  readonly copy?: ((text: string) => void) | undefined;
}

/** All that is known of a study: its paper, each of the findings, cautions, notes, links. */
export function renderStudyBlock(options: StudyBlockOptions): TemplateResult {
  const { evidence, messages, study, records } = options;
  const reference = evidence.references.get(study.reference ?? '');
  const cautions = records.map(({ finding }) => finding.cautions ?? []);
  const contexts = records.map((record) => contextRows(options, record));
  // what holds for every finding is written once, below them
  const sharedRows = sharedBy(contexts, rowKey);
  const sharedCautions = sharedBy(cautions, cautionKey);
  const findings = records.map((record, index) => {
    const own = (contexts[index] ?? []).filter((row) => !sharedRows.has(rowKey(row)));
    const given = (cautions[index] ?? []).filter((each) => !sharedCautions.has(cautionKey(each)));
    return html`<section class="finding" data-finding=${record.finding.id}>
      ${renderRoute(options, record)}
      ${renderRows([...resultRows(options, record.finding), ...own])}
      ${renderWrittenCautions(evidence, messages, sortCautions(given), placesOf([record]))}
    </section>`;
  });
  return html`<div class="study-block">
    ${reference === undefined ? nothing : renderReference(options, reference)} ${findings}
    ${renderRows([...sharedRows.values(), ...comparisonRows(options, study)])}
    ${renderPaperStatus(messages, study, cautions.flat())}
    ${renderWrittenCautions(
      evidence,
      messages,
      sortCautions([...sharedCautions.values()]),
      placesOf(records),
    )}
    ${renderLast(options, reference)}
  </div>`;
}

/** One row for each comparison of arms in the study. */
export function comparisonRows(
  { evidence, messages }: FindingSource,
  study: Study,
): readonly FindingRow[] {
  return (study.comparisons ?? []).map((comparison) => ({
    label: messages.evidence.comparisons,
    key: comparison.id,
    value: renderComparison(evidence, messages, comparison),
  }));
}

/** The items that all lists have, by their keys; none where there is a single list. */
export function sharedBy<Item>(
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const [first = [], ...rest] = lists;
  if (rest.length === 0) return new Map();
  return new Map(
    first
      .map((item) => [keyOf(item), item] as const)
      .filter(([key]) => rest.every((list) => list.some((item) => keyOf(item) === key))),
  );
}

/** The places of findings in reviews. */
export function placesOf(records: readonly FindingRecord[]): readonly string[] {
  return records.flatMap(({ finding }) => finding.reportedBy?.locator ?? []);
}

function renderReference({ messages }: StudyBlockOptions, reference: Reference): TemplateResult {
  const { authors, title, journal, place } = referenceParts(reference, messages.language);
  const isUpright = /\p{Script=Han}/u.test(journal);
  return html`<div lang=${reference.language ?? nothing}>
    <p class="title">${title}</p>
    <p class="source">
      ${authors} <cite class=${isUpright ? 'upright' : nothing}>${journal}</cite> ${place}
    </p>
  </div>`;
}

function renderRoute(
  options: StudyBlockOptions,
  record: FindingRecord,
): TemplateResult | typeof nothing {
  const route = routeText(options, record);
  return route === '' ? nothing : html`<p class="route">${route}</p>`;
}

/** The last line: notes, which open, and what can be done with the reference. */
function renderLast(options: StudyBlockOptions, reference: Reference | undefined): TemplateResult {
  const { evidence, messages, study, copy } = options;
  const { details, language } = messages;
  const copyButton = (of: Reference): TemplateResult =>
    html`<button
      type="button"
      class="text"
      aria-label=${messages.labelled(details.copyCitation, studyLabel(evidence, study, language))}
      @click=${() => copy?.(formatReference(of, language))}
    >
      ${details.copyCitation}
    </button>`;
  return html`<div class="last">
    ${renderNoteFold(options)}
    ${reference === undefined || copy === undefined ? nothing : copyButton(reference)}
    ${reference === undefined ? nothing : renderOtherLinks(reference, details.search)}
  </div>`;
}

/** Links beside that to the DOI; a search where the paper has no identifier. */
function renderOtherLinks(reference: Reference, search: string): readonly TemplateResult[] {
  const links = referenceLinks(reference);
  const address = searchUrl(reference);
  if (links.length === 0) return address === undefined ? [] : [renderLink(address, search)];
  return links
    .filter(({ label }) => label !== 'DOI')
    .map(({ label, url }) => renderLink(url, label));
}

/** The notes of all findings, those of a single finding below its route. */
export function renderNoteFold(options: StudyBlockOptions): TemplateResult | typeof nothing {
  const { evidence, messages, records } = options;
  const lists = records.map(({ finding }) => sortCautions(finding.cautions ?? []).notes);
  const count = sortCautions(lists.flat()).notes.length;
  if (count === 0) return nothing;
  const common = records.length === 1 ? [] : [...sharedBy(lists, cautionKey).values()];
  const known = new Set(common.map(cautionKey));
  const groups = records.map((record, index) => {
    const own = (lists[index] ?? []).filter((note) => !known.has(cautionKey(note)));
    if (own.length === 0) return nothing;
    const head = records.length === 1 ? nothing : renderRoute(options, record);
    return html`${head}${renderNotes(evidence, messages, own, placesOf([record]))}`;
  });
  return html`<details class="notes-fold">
    <summary>${messages.details.notes(count)}</summary>
    ${common.length === 0 ? nothing : renderNotes(evidence, messages, common, placesOf(records))}
    ${groups}
  </details>`;
}
