// SPDX-License-Identifier: MIT
import type { Dataset, Term } from '../dataset.js';

/** Entries that a page reaches from a gene's entry at HGNC. */
const elsewhere = /^(NCBIGene|ENSEMBL):/;

/**
 * The dataset with the identifiers that scripts of a page hold, enough for links: a gene has its HGNC
 * entry, which leads to the others, and the published files have names and sources. Saves 4 of 5 kB.
 */
export function withBundledIdentifiers(dataset: Dataset): Dataset {
  const vocabulary = Object.fromEntries(
    Object.entries(dataset.vocabulary).map(([facet, terms]) => [facet, terms.map(shorten)]),
  );
  return { ...dataset, vocabulary };
}

function shorten({ identifiers = [], ...term }: Term): Term {
  const kept = identifiers
    .filter(({ id }) => !elsewhere.test(id))
    .map(({ id, match }) => ({ id, match }));
  return kept.length === 0 ? term : { ...term, identifiers: kept };
}
