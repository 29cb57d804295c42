// SPDX-License-Identifier: MIT
import type { Evidence } from '../model/evidence.js';
import { notReported } from '../model/facets.js';
import { anyValue, type Filter, type FilterClause } from '../model/filter.js';
import { describeClause, describeValues, facetLabel } from './labels.js';
import { textFor, type FirstMessages } from './messages.js';

/**
 * Conditions as they stand within a sentence: `ovary only, retracted studies left out`. Empty where
 * there are none.
 */
export function filterPhrase(evidence: Evidence, messages: FirstMessages, filter: Filter): string {
  const parts = filter
    .filter((clause) => !clause.values.includes(anyValue))
    .map((clause) => clausePhrase(evidence, messages, clause));
  const { partSeparator, conditionSeparator } = messages;
  const hasComma = parts.some((part) => part.includes(partSeparator.trim()));
  return parts.join(hasComma ? conditionSeparator : partSeparator);
}

/** {@link filterPhrase} as the start of a sentence: `Ovary only, retracted studies left out`. */
export function filterSentence(
  evidence: Evidence,
  messages: FirstMessages,
  filter: Filter,
): string {
  const phrase = filterPhrase(evidence, messages, filter);
  // a name such as miR-21 keeps its small letter
  return /^[\p{Ll}-]+(?![\p{L}\p{N}])/u.test(phrase)
    ? phrase.charAt(0).toUpperCase() + phrase.slice(1)
    : phrase;
}

function clausePhrase(evidence: Evidence, messages: FirstMessages, clause: FilterClause): string {
  const { sentence } = messages.tools;
  if (clause.values.includes(notReported)) return describeClause(evidence, messages, clause);
  const terms = describeValues(evidence, messages, { ...clause, exclude: false });
  if (!clause.exclude) return sentence.only(terms);
  return clause.facet === 'status' ? sentence.withoutStudies(terms) : sentence.without(terms);
}

/** The name of a facet in panels, such as `Given as`; that of the data, if they name it. */
export function facetHeading(evidence: Evidence, messages: FirstMessages, facet: string): string {
  const isOwn = evidence.dataset.vocabulary['facet']?.some((term) => term.id === facet) === true;
  const heading = isOwn ? undefined : textFor(messages.tools.facets, facet);
  return heading ?? facetLabel(evidence, messages, facet);
}
