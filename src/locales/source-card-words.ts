// SPDX-License-Identifier: MIT
import { english, findings, studies } from './english-counts.js';
import { inSentence } from './format.js';

/** What a review claims of a term against what was counted. */
export interface ClaimCounts {
  /** The review's name; `undefined` where no other speaks of the term. */
  readonly review: string | undefined;
  readonly claimed: number;
  readonly cited: number;
  readonly inView: number;
  /** Number of reviews that the studies in view are from, and of all reviews of the data. */
  readonly reviews: number;
  readonly allReviews: number;
  /** Cited studies that the filter hides, and how many of these are retracted. */
  readonly hidden: number;
  readonly retracted: number;
}

/** English words of cards of sources. */
export const enSourceCard = {
  tools: 'Card tools',
  select: 'Select',
  /** With a selection that has some of the studies, how many. */
  counts: (ofStudies: number, ofFindings: number, selected?: number) =>
    `${studies(ofStudies)}${selected === undefined ? '' : ` (${english(selected)} selected)`}, ${findings(ofFindings)}.`,
  /** What the studies report; `reported` where it is an outcome. */
  one: (label: string) => `It reports ${label}.`,
  several: (count: number, plural: string) => `It reports ${english(count)} ${plural}.`,
  all: (label: string, reported: boolean) => (reported ? `All report ${label}.` : `All: ${label}.`),
  most: (label: string, count: number, reported: boolean) =>
    `${reported ? 'Most report' : 'Mostly'} ${label} (${english(count)}).`,
  often: (labels: readonly string[], count: number) =>
    `Most often: ${labels.join('; ')} (${english(count)}${labels.length === 1 ? '' : ' each'}).`,
  tied: (count: number, plural: string, each: number) =>
    `Most often: ${english(count)} ${plural}, ${each === 1 ? 'one study' : studies(each)} each.`,
  noProfile: (facet: string) => `${facet} not named.`,
  nothingInView: 'No studies in view.',
  shareSpoken: (value: number, of: number) => `${english(value)} of ${studies(of)}`,
  meanSpoken: (share: string, plural: string) => `mean of the ${plural} ${share}`,
  selectedSpoken: (value: number) => `${english(value)} selected`,
  legendBar: (facet: string) => `Bar: share of the ${inSentence(facet)}’s studies.`,
  legendTick: (terms: number, plural: string) =>
    `Tick above it: mean of the ${english(terms)} ${plural}.`,
  legendPale: 'Pale: not selected.',
  noStudyHere: (labels: string) => `No study here: ${labels}.`,
  hiddenHere: (labels: string) => `Only in studies that the filter hides: ${labels}.`,
  mostWith: 'Most often reported with it',
  models: 'Models',
  inducers: 'Disease model',
  none: 'none',
  more: (count: number) => `${english(count)} more`,
  inPeople: 'In people',
  trials: (count: number) =>
    count === 1 ? '1 clinical report' : `${english(count)} clinical reports`,
  says: (reviews: number) => (reviews === 1 ? 'What the review says' : 'What the reviews say'),
  remark: {
    'well-studied': 'Well studied',
    'under-studied': 'Little studied',
    missing: 'No report known',
  },
  discrepancies: 'Discrepancies',
  claim: (counts: ClaimCounts) => {
    const { claimed, cited, inView, reviews, allReviews, hidden, retracted } = counts;
    const who = counts.review ?? 'The review';
    const stated =
      claimed === cited
        ? `${who} claims and cites ${studies(claimed)}`
        : `${who} claims ${studies(claimed)} and cites ${english(cited)}`;
    const both = reviews === allReviews && reviews === 2 ? 'both' : english(reviews);
    const from = reviews > 1 ? `, from ${both} reviews` : '';
    const here = `; ${english(inView)} ${inView === 1 ? 'is' : 'are'} in view${from}`;
    const notice = retracted === hidden ? 'retracted' : `${english(retracted)} retracted`;
    const lost =
      hidden === 0
        ? ''
        : `; the filter hides ${english(hidden)} of those cited${retracted === 0 ? '' : ` (${notice})`}`;
    return `${stated}${here}${lost}.`;
  },
  unnamed: (parts: readonly string[]) => `Not named: ${parts.join(', ')}.`,
  unnamedPart: (facet: string, count: number, of: number, isFirst: boolean) =>
    `${inSentence(facet)} in ${english(count)} of ${isFirst ? findings(of) : english(of)}`,
  paperModels: (count: number, of: number) =>
    `Model from the paper, not the review, in ${english(count)} of ${findings(of)}.`,
  sayingReview: (reviews: string) => `What the review says: ${reviews}.`,
  references: (count: number) => (count === 1 ? '1 reference' : `${english(count)} references`),
  saved: (label: string) => `Saves what is in view of ${label}.`,
};
