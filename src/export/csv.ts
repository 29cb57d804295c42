// SPDX-License-Identifier: MIT
import type { Basis, Finding, Reference } from '../data/dataset.js';
import { wordFacets } from '../data/word-facets.js';
import { formatReference, plainDoi, plainPmid } from '../model/citation.js';
import { localize, studyLabel, type FindingRecord } from '../model/evidence.js';
import { notReported, ownFacets } from '../model/facets.js';
import { messagesThere } from '../locales/languages.js';
import { deliveryTexts, perturbationTexts } from '../locales/evidence-text.js';
import { wholeTermLabel } from '../locales/labels.js';
import { recordsOf, type ExportContext } from './context.js';
import { formatCsv, type Cell } from './csv-table.js';

interface Column {
  readonly id: string;
  readonly cell: (record: FindingRecord, context: ExportContext) => Cell;
}

/** Facets whose ids are followed, further right, by their labels in the reader's language. */
const labelled = wordFacets.filter((facet) => facet !== 'tissue');

/** All columns, named as in the library's CSV input, so that a saved table can be drawn again. */
const columns: readonly Column[] = [
  { id: 'finding', cell: ({ finding }) => finding.id },
  { id: 'study', cell: ({ study }) => study.id },
  {
    id: 'label',
    cell: ({ study }, { evidence, language }) => studyLabel(evidence, study, language),
  },
  { id: 'year', cell: ({ study }) => study.year ?? undefined },
  { id: 'status', cell: ({ study }) => study.status ?? 'ok' },
  { id: 'status-note', cell: ({ study }, { language }) => localize(study.statusNote, language) },
  { id: 'review', cell: (record, { evidence }) => evidence.termsOf('review', record)[0] },
  { id: 'review-reference', cell: ({ finding }) => finding.reportedBy?.ref },
  { id: 'locator', cell: ({ finding }) => finding.reportedBy?.locator },
  { id: 'basis', cell: ({ finding }) => finding.basis ?? 'review' },
  ...[...wordFacets, 'species', 'evidence-stream'].map(facetColumn),
  { id: 'pathway-direction', cell: ({ finding }) => finding.pathwayDirection },
  ...['support', 'route'].map(facetColumn),
  {
    id: 'shown-by',
    cell: ({ finding }, { language }) =>
      perturbationTexts(messagesThere(language), finding).join(' | '),
  },
  {
    id: 'given',
    cell: ({ finding }, { language }) => deliveryTexts(messagesThere(language), finding).join('; '),
  },
  {
    id: 'effects',
    cell: ({ finding }) =>
      (finding.effects ?? []).map(({ target, direction }) => `${target} ${direction}`).join('; '),
  },
  {
    id: 'effects-from-paper',
    cell: ({ finding }) =>
      (finding.effects ?? [])
        .filter(isFromPaper)
        .map(({ target }) => target)
        .join('; '),
  },
  {
    id: 'endpoints',
    cell: ({ finding }) =>
      (finding.endpoints ?? [])
        .map(({ endpoint, direction }) => `${endpoint} ${direction}`)
        .join('; '),
  },
  {
    id: 'endpoints-from-paper',
    cell: ({ finding }) =>
      (finding.endpoints ?? [])
        .filter(isFromPaper)
        .map(({ endpoint }) => endpoint)
        .join('; '),
  },
  { id: 'cautions', cell: cautionsCell },
  ...labelled.map((facet): Column => ({ id: `${facet}-label`, cell: labelsCell(facet) })),
  {
    id: 'citation',
    cell: (record, context) =>
      withReference(record, context, (reference) => formatReference(reference, context.language)),
  },
  { id: 'doi', cell: (record, context) => withReference(record, context, plainDoi) },
  { id: 'pmid', cell: (record, context) => withReference(record, context, plainPmid) },
  { id: 'data-version', cell: (_record, { evidence }) => evidence.dataset.dataVersion },
];

/**
 * Formats the findings in view as a table, one finding per row, custom columns last. Several values
 * in a cell are separated by `; `, cautions by ` | `. An effect is `target direction`, as in the
 * library's CSV input; effects from the paper rather than the review are repeated in a separate
 * column. A facet that a review does not name is `not-reported`, never an empty cell.
 */
export function writeCsv(context: ExportContext): string {
  const all = [...columns, ...ownColumns(context)];
  return formatCsv(
    all.map((column) => column.id),
    recordsOf(context).map((record) => all.map((column) => column.cell(record, context))),
  );
}

/** Prefixes a custom column name with `own-` if it is already taken. */
function ownColumns({ evidence }: ExportContext): readonly Column[] {
  const taken = new Set(columns.map((column) => column.id));
  return ownFacets(evidence.facets).map((facet) => ({
    id: taken.has(facet) ? `own-${facet}` : facet,
    cell: termsCell(facet),
  }));
}

function facetColumn(facet: string): Column {
  return { id: facet, cell: termsCell(facet) };
}

function termsCell(facet: string): Column['cell'] {
  return (record, { evidence }) => {
    const terms = evidence.termsOf(facet, record);
    return terms.length === 0 ? notReported : terms.join('; ');
  };
}

function labelsCell(facet: string): Column['cell'] {
  return (record, { evidence, language }) => {
    const messages = messagesThere(language);
    const terms = evidence.termsOf(facet, record);
    return (terms.length === 0 ? [notReported] : terms)
      .map((term) => wholeTermLabel(evidence, messages, facet, term))
      .join('; ');
  };
}

function isFromPaper({ basis }: { readonly basis?: Basis }): boolean {
  return basis === 'paper';
}

function cautionsCell(
  { finding }: { readonly finding: Finding },
  { language }: ExportContext,
): string {
  return (finding.cautions ?? [])
    .map((caution) => `${caution.kind}: ${localize(caution.text, language) ?? ''}`)
    .join(' | ');
}

function withReference(
  record: FindingRecord,
  { evidence }: ExportContext,
  read: (reference: Reference) => string | undefined,
): Cell {
  const reference = evidence.references.get(record.study.reference ?? '');
  return reference === undefined ? undefined : read(reference);
}
