// SPDX-License-Identifier: MIT
import type { Review, Study } from '../data/dataset.js';
import { formatReference } from '../model/citation.js';
import { localize, studyLabel, type Evidence } from '../model/evidence.js';
import type { FirstMessages } from './messages.js';

/**
 * A study's citation in one line: its reference, else its name and its number in a review that
 * cites it.
 */
export function studyCitation(evidence: Evidence, messages: FirstMessages, study: Study): string {
  const reference = evidence.references.get(study.reference ?? '');
  if (reference !== undefined) return formatReference(reference, messages.language);
  const [cited] = study.citedBy ?? [];
  const review = evidence.dataset.reviews.find(({ id }) => id === cited?.review);
  const label = studyLabel(evidence, study, messages.language);
  return cited === undefined || review === undefined
    ? label
    : messages.citedIn(label, cited.ref, reviewCitation(messages, review));
}

/** A review's name in citations and captions: `citedAs`, else label and DOI. */
export function reviewCitation(messages: FirstMessages, review: Review): string {
  const own = localize(review.citedAs, messages.language);
  return (
    own ??
    `${localize(review.label, messages.language) ?? review.id}${review.doi == null ? '' : messages.brackets(`doi:${review.doi}`)}`
  );
}
