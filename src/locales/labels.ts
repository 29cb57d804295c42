// SPDX-License-Identifier: MIT
import { localize, standInTerm, studyLabel, type Evidence } from '../model/evidence.js';
import { notReported, unnamedPrefix } from '../model/facets.js';
import type { Flow, FlowNode } from '../model/flow.js';
import { anyValue, type Filter, type FilterClause } from '../model/filter.js';
import { groupPrefix, otherTerm, unnamedGroup } from '../model/node-kind.js';
import { allUnnamed, isRest, parentFacet } from '../model/parents.js';
import { membersOf, type Path } from '../model/selection.js';
import type { HiddenReason } from '../model/hidden.js';
import { cutText } from './cut-text.js';
import { inSentence } from './format.js';
import { textFor, type FirstMessages } from './messages.js';

/** The name of a facet: from the data's vocabulary, else from the library, else its id. */
export function facetLabel(evidence: Evidence, messages: FirstMessages, facet: string): string {
  const own = evidence.dataset.vocabulary['facet']?.find((term) => term.id === facet);
  return localize(own?.label, messages.language) ?? textFor(messages.facets, facet) ?? facet;
}

/**
 * The name of a facet's terms, as it stands in a sentence: `sources`; the facet's own name where
 * there is no plural.
 */
export function facetPlural(evidence: Evidence, messages: FirstMessages, facet: string): string {
  return textFor(messages.facetsPlural, facet) ?? inSentence(facetLabel(evidence, messages, facet));
}

/** The name of a term in a language; a plain term of custom data is its own name. */
export function termLabel(
  evidence: Evidence,
  messages: FirstMessages,
  facet: string,
  term: string,
): string {
  return cutText(wholeTermLabel(evidence, messages, facet, term));
}

/** {@link termLabel} in its whole length, for files. */
export function wholeTermLabel(
  evidence: Evidence,
  messages: FirstMessages,
  facet: string,
  term: string,
): string {
  if (term === notReported) return messages.notReported;
  const label =
    localize(evidence.term(facet, term)?.label, messages.language) ??
    textFor(messages.terms, `${facet}:${term}`);
  if (label !== undefined) return label;
  if (facet === 'study') {
    const study = evidence.studies.get(term);
    return study === undefined ? term : studyLabel(evidence, study, messages.language);
  }
  if (facet === 'review')
    return (
      localize(
        evidence.dataset.reviews.find((review) => review.id === term)?.label,
        messages.language,
      ) ?? term
    );
  return term;
}

/** A label without the explanation in brackets at its end: `MAPK` for `MAPK (ERK, JNK, p38)`. */
export function shortLabel(label: string): string {
  return label.replace(/\s*[(（][^()（）]*[)）]$/, '');
}

/** Labels of a node, longest first. */
export function nodeTexts(
  evidence: Evidence,
  messages: FirstMessages,
  node: Pick<FlowNode, 'facet' | 'term' | 'members'>,
): readonly string[] {
  const { facet, term, members } = node;
  if (term === notReported) return [messages.notReported];
  if (term === otherTerm && members.length > 0)
    return [messages.figure.more(members.length, textFor(messages.facetsPlural, facet) ?? '')];
  if (term === unnamedGroup || term === allUnnamed)
    return [messages.notNamed(facetLabel(evidence, messages, facet))];
  if (term.startsWith(unnamedPrefix)) {
    const block = blockLabel(evidence, messages, facet, term);
    return [
      `${messages.notNamed(facetLabel(evidence, messages, facet))}${messages.brackets(block)}`,
      block,
    ];
  }
  if (term.startsWith(groupPrefix)) {
    const parent = term.slice(groupPrefix.length);
    return [termLabel(evidence, messages, parentFacet(evidence, facet), parent)];
  }
  const word = standInTerm(term);
  if (word !== undefined) {
    const via = evidence.facets.get(facet)?.standIn ?? facet;
    return messages.standIn(
      facetLabel(evidence, messages, facet),
      via,
      termLabel(evidence, messages, via, word),
    );
  }
  return [termLabel(evidence, messages, facet, term)];
}

/** What is not named, by what was given: `vesicles only`; what fits no other is named as it is. */
export function blockLabel(
  evidence: Evidence,
  messages: FirstMessages,
  facet: string,
  term: string,
): string {
  const standIn = evidence.facets.get(facet)?.standIn ?? facet;
  const group = term.slice(unnamedPrefix.length);
  const label = termLabel(evidence, messages, parentFacet(evidence, standIn), group);
  return isRest(group) ? label : messages.figure.only(label);
}

/** The full name of a node. */
export function nodeLabel(
  evidence: Evidence,
  messages: FirstMessages,
  node: Pick<FlowNode, 'facet' | 'term' | 'members'>,
): string {
  return nodeTexts(evidence, messages, node)[0] ?? node.term;
}

/** A path as text, station by station; a group is named by its members, as in the flow if given. */
export function pathLabel(
  evidence: Evidence,
  messages: FirstMessages,
  path: Path,
  flow?: Flow,
): string {
  return stationLabels(evidence, messages, path, flow).join(' → ');
}

/** A path to be heard: as {@link pathLabel}, without arrows. */
export function spokenPath(
  evidence: Evidence,
  messages: FirstMessages,
  path: Path,
  flow?: Flow,
): string {
  return messages.speech.path(stationLabels(evidence, messages, path, flow));
}

function stationLabels(
  evidence: Evidence,
  messages: FirstMessages,
  path: Path,
  flow?: Flow,
): readonly string[] {
  return path.map((station) =>
    nodeLabel(evidence, messages, { ...station, members: membersOf(station, evidence, flow) }),
  );
}

/** A place in a review, with the review if given: `Liu 2025, §2.2.1`. Empty if there is none. */
export function placeLabel(
  evidence: Evidence,
  messages: FirstMessages,
  {
    review,
    locator,
  }: { readonly review?: string | undefined; readonly locator?: string | undefined },
): string {
  const words = [
    review === undefined ? '' : termLabel(evidence, messages, 'review', review),
    messages.locator(locator ?? ''),
  ];
  return words.filter((word) => word !== '').join(messages.partSeparator);
}

/** A filter as text: `Source: umbilical cord or bone marrow; Status: not retracted`. */
export function describeFilter(
  evidence: Evidence,
  messages: FirstMessages,
  filter: Filter,
): string {
  return filter
    .filter((clause) => !clause.values.includes(anyValue))
    .map((clause) => describeClause(evidence, messages, clause))
    .join(messages.conditionSeparator);
}

/** A condition as text: `Source: umbilical cord or bone marrow`, or `Source: any`. */
export function describeClause(
  evidence: Evidence,
  messages: FirstMessages,
  clause: FilterClause,
): string {
  return messages.labelled(
    facetLabel(evidence, messages, clause.facet),
    describeValues(evidence, messages, clause),
  );
}

/** A condition as text without its facet: `not retracted`. */
export function describeValues(
  evidence: Evidence,
  messages: FirstMessages,
  { facet, values, exclude }: FilterClause,
): string {
  return values.includes(anyValue)
    ? messages.toolbar.any
    : messages.condition(
        values.map((value) => termLabel(evidence, messages, facet, value)),
        exclude,
      );
}

/** Why nothing of a selection is highlighted, as a sentence. */
export function hiddenText(
  evidence: Evidence,
  messages: FirstMessages,
  unlit: HiddenReason,
): string {
  const words = messages.details.unlit;
  if (unlit.reason === 'filter')
    return words.filter(unlit.studies, describeFilter(evidence, messages, unlit.clauses));
  return unlit.reason === 'missing' ? words.missing(unlit.studies) : words[unlit.reason];
}
