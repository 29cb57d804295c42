// SPDX-License-Identifier: MIT
import { counted, english } from './english-counts.js';

/** English words of the search and screening. */
export const enScreeningFlow = {
  /** First lines; a number is `undefined` where the review does not report it. */
  headline: (found: number | undefined, included: number | undefined) => {
    if (found === undefined && included === undefined)
      return 'How many records were found and papers included is not reported';
    if (found === undefined)
      return `${counted(included ?? 0, 'paper was', 'papers were')} included`;
    if (included === undefined)
      return `${counted(found, 'record was', 'records were')} found; how many were included is not reported`;
    return `Of ${counted(found, 'record')} found, ${counted(included, 'paper was', 'papers were')} included`;
  },
  noSearch: (review: string) => `${review} reports no search`,
  /** The quiet line; `details` are when and what was searched. */
  searched: (review: string, details: readonly string[]) =>
    details.length === 0
      ? `How ${review} searched.`
      : `How ${review} searched: ${details.join(', ')}.`,
  papersOf: (from: string, to: string) => `papers of ${from} to ${to}`,
  none: 'These data have no reviews.',
  noScreening: 'This review reports no search: no databases, criteria or numbers.',
  flow: 'Search flow',
  /** Words below the number of databases. */
  databases: (value: number, languages: readonly string[]) =>
    `${value === 1 ? 'database' : 'databases'}${languages.length === 0 ? '' : `: ${languages.join(', ')}`}`,
  inLanguage: (records: number, language: string) => `${english(records)} in ${language}`,
  found: 'records found',
  included: 'papers included',
  inView: 'with findings, in view',
  between: 'Steps between not reported',
  noNumbers: 'no numbers in the text',
  open: 'Pale: steps between not reported.',
  dropped: (records: number) => `${english(records)} dropped`,
  notTold: 'not reported',
  records: (value: number) => counted(value, 'record'),
  sumDiffers: (sum: number, difference: number) =>
    `The databases total ${english(sum)}, ${difference > 0 ? `${english(difference)} fewer` : `${english(-difference)} more`} than printed.`,
  sumOpen: (sum: number, untold: number) =>
    `${english(sum)} in the databases with a number; ${untold === 1 ? '1 database has' : `${english(untold)} databases have`} none, so the total cannot be checked.`,
  sumOnly: (sum: number) => `The databases total ${english(sum)}; the review gives no total.`,
  languagesDiffer: (sum: number, difference: number) =>
    `The languages total ${english(sum)}, ${difference > 0 ? `${english(difference)} fewer` : `${english(-difference)} more`} than printed.`,
  select: 'Select this review',
  selectOne: (review: string) => `Select ${review}`,
  selected: 'Selected',
  search: 'Search',
  criteria: 'Criteria',
  notReported: 'Not reported in the text',
  databaseNames: 'Databases',
  types: 'Types',
  method: 'Method',
  inclusion: 'Included',
  exclusion: 'Excluded',
  inconsistencies: 'Inconsistencies in the search',
  more: (value: number) => `${english(value)}\u00a0more`,
  cautions: (value: number) => `${counted(value, 'caution')} about this review`,
  otherCautions: (value: number) => counted(value, 'other caution') + ' about this review',
  heights: 'Heights count records.',
};
