// SPDX-License-Identifier: MIT
import type { Comparison, Dataset, Identifier, Study, Term } from '../data/dataset.js';
import { formatCsv, type Cell } from './csv-table.js';

/** An identifier of a term, or of a substance that is not a term: an inducer of a disease model. */
export interface TermIdentifier extends Identifier {
  readonly facet: string;
  readonly term: string;
}

/**
 * Formats the vocabulary as a table, one identifier of a term per row; a term without identifiers
 * has one row with empty cells. `parent` is its kind, family, group or parent.
 */
export function writeTermsCsv(dataset: Dataset, identifiers: readonly TermIdentifier[]): string {
  const own = Object.entries(dataset.vocabulary).flatMap(([facet, terms]) =>
    terms.flatMap((term) =>
      (term.identifiers ?? [undefined]).map((identifier) => termRow(facet, term, identifier)),
    ),
  );
  const others = identifiers
    .filter(({ facet }) => dataset.vocabulary[facet] === undefined)
    .map(({ facet, term, ...identifier }) =>
      termRow(facet, { id: term, label: { en: term } }, identifier),
    );
  return formatCsv(
    ['facet', 'term', 'label-en', 'label-zh', 'parent', 'identifier', 'match', 'entry', 'source'],
    [...own, ...others],
  );
}

function termRow(facet: string, term: Term, identifier: Identifier | undefined): readonly Cell[] {
  const { id, label, kind, family, group, parent } = term;
  const { id: accession, match, entry, source } = identifier ?? {};
  return [
    facet,
    id,
    label['en'],
    label['zh'],
    parent ?? kind ?? family ?? group,
    accession,
    match,
    entry,
    source,
  ];
}

/** Formats all comparisons of arms as a table; directions are those of `arm` against `against`. */
export function writeComparisonsCsv(dataset: Dataset): string {
  const rows = dataset.studies.flatMap((study) =>
    (study.comparisons ?? []).map((comparison) => comparisonRow(study, comparison)),
  );
  return formatCsv(
    [
      'comparison',
      'study',
      'arm',
      'against',
      'effects',
      'endpoints',
      'better',
      'about',
      'review',
      'review-reference',
      'locator',
      'basis',
    ],
    rows,
  );
}

function comparisonRow(study: Study, comparison: Comparison): readonly Cell[] {
  const { id, arm, against, effects = [], endpoints = [], better, about = [] } = comparison;
  return [
    id,
    study.id,
    arm['en'],
    against['en'],
    effects.map(({ target, direction }) => `${target} ${direction}`).join('; '),
    endpoints.map(({ endpoint, direction }) => `${endpoint} ${direction}`).join('; '),
    better ?? 'not-reported',
    about.join('; '),
    comparison.reportedBy?.review,
    comparison.reportedBy?.ref,
    comparison.reportedBy?.locator,
    comparison.basis ?? 'review',
  ];
}
