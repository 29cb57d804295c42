// SPDX-License-Identifier: MIT
import type { Measure } from '../model/flow.js';
import { inReviews } from './english-counts.js';
import { formatAmount, listWords, withArticle, inSentence } from './format.js';

/** How many studies name a term of a facet. */
export interface Naming {
  readonly facet: string;
  readonly count: number;
}
/** A term with its number of studies. */
export interface Largest {
  readonly label: string;
  readonly count: number;
}
/** What a column's head says. */
export interface Head {
  readonly measure: Measure;
  readonly total: number;
  readonly naming: number;
  /** Whether the column shows what is not named, below a border. */
  readonly lanes: boolean;
  readonly terms: number;
  /** Plural of the facet; empty where there is none. */
  readonly plural: string;
  /** Nodes that stand for parents of the terms; 0 where terms stand alone. */
  readonly parents: number;
  /** Nodes shown by name where the rest is gathered; 0 where all are. */
  readonly shown: number;
  readonly least: number;
  readonly most: number;
}
/** What is said of a selection. */
export interface Answer {
  readonly label: string;
  readonly measure: Measure;
  readonly count: number;
  readonly total: number;
  readonly from:
    { readonly count: number; readonly name: string; readonly plural: string } | undefined;
  readonly naming: readonly Naming[];
  readonly top: Largest | undefined;
}

const english = (value: number): string => formatAmount(value, 'en');
/** What is measured, in the singular and the plural. */
const units: Readonly<Record<Measure, readonly [string, string]>> = {
  studies: ['study', 'studies'],
  findings: ['finding', 'findings'],
  value: ['in value', 'in value'],
};
const unit = (measure: Measure, count: number): string => units[measure][count === 1 ? 0 : 1];
const counted = (measure: Measure, count: number): string =>
  `${english(count)} ${unit(measure, count)}`;
const name = (count: number): string => (count === 1 ? 'names' : 'name');
/** How many of some studies name something: "it names", "all name", "8 of the 13 name". */
const whoNames = (naming: number, all: number): string => {
  if (naming !== all) return `${english(naming)} of the ${english(all)} ${name(naming)}`;
  return all === 1 ? 'it names' : 'all name';
};
/** A number with what it counts: "15 outcomes", "1 outcome". */
const things = (count: number, plural: string): string =>
  `${english(count)} ${count === 1 ? singular(plural) : plural}`;
const singular = (plural: string): string =>
  plural === 'species' ? plural : plural.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
/** How many terms one study names: "1 to 5 a study". */
/** Facets of which one or several are not named. */
const someOf = (names: readonly string[]): string =>
  names.length === 1
    ? names.join('')
    : listWords([...names, names.length === 2 ? 'both' : 'several'], ', ', ' or ');

const each = ({ least, most }: Head, of: string): string => {
  if (most <= 1) return `one a ${of}`;
  return least === most
    ? `${english(most)} a ${of}`
    : `${english(least)} to ${english(most)} a ${of}`;
};

/** English words of the figure's head, labels and legend. */
export const enFigure = {
  /** "Of 78 studies, 26 name a cargo and 23 name a pathway" */
  naming: (measure: Measure, total: number, parts: readonly Naming[]) =>
    `Of ${counted(measure, total)}, ${listWords(
      parts.map(({ facet, count }) => `${english(count)} ${name(count)} ${withArticle(facet)}`),
      ', ',
      ' and ',
    )}`,
  /** "78 studies: umbilical cord most (24), anti-apoptosis reported most (44)" */
  largest: (measure: Measure, total: number, first?: Largest, last?: Largest) => {
    const parts = [
      first === undefined ? '' : `${first.label} most (${english(first.count)})`,
      last === undefined ? '' : `${last.label} reported most (${english(last.count)})`,
    ].filter((part) => part !== '');
    const hasComma = [first, last].some((term) => term?.label.includes(',') === true);
    const rest = parts.join(hasComma ? '; ' : ', ');
    return `${counted(measure, total)}${rest === '' ? '' : `: ${rest}`}`;
  },
  hint: 'Select a name or a ribbon to read the studies behind it.',
  /** Wordings of the line below a column's name, fullest first. */
  head: (head: Head): readonly string[] => {
    const { measure, total, naming, lanes, terms, plural, parents, shown } = head;
    if (lanes)
      return [
        `named by ${english(naming)} of ${counted(measure, total)}`,
        `named by ${english(naming)} of ${english(total)}`,
        `${english(naming)} of ${english(total)}`,
      ];
    const of = measure === 'studies' ? 'study' : 'finding';
    const named = things(terms, plural === '' ? 'terms' : plural);
    if (parents > 0) return [`${named} in ${english(parents)} groups`, named, english(terms)];
    if (shown > 0)
      return [
        `${english(shown)} of ${english(terms)} shown, ${each(head, of)}`,
        `${english(shown)} of ${english(terms)} shown`,
      ];
    return [`${named}, ${each(head, of)}`, `${english(terms)}, ${each(head, of)}`, named];
  },
  unnamed: 'not named',
  /** The terms that share one grey. */
  otherTerms: 'other or not named',
  /** A headline that stands among sentences. */
  sentence: (headline: string) => `${headline}.`,
  clear: 'Clear',
  change: 'change',
  read: (measure: Measure, count: number) =>
    measure === 'value' ? 'Read the studies' : `Read the ${counted(measure, count)}`,
  why: 'Why is nothing highlighted?',
  pager: 'Columns shown',
  pair: (from: string, to: string) => `${from}–${to}`,
  /** What goes with "not named 52" in details, speech and the table. */
  partly: (measure: Measure, count: number) =>
    measure !== 'studies' || count === 0
      ? ''
      : `${english(count)} more ${name(count)} one only in some of ${count === 1 ? 'its' : 'their'} findings`,
  /** A block by what was given: "vesicles only". */
  only: (label: string) => `${label} only`,
  /** A name among others of its kind: `insulin` for `insulin signalling`. */
  memberName: (label: string) => label.replace(/ (signalling|pathway)$/, ''),
  more: (count: number, plural: string) =>
    `${english(count)} more${plural === '' ? '' : ` ${plural}`}`,
  /** Terms that rest on one study each; `facet` is the column's name. */
  once: (facet: string): string => (facet === '' ? '' : 'named once'),
  /**
   * "microRNAs: 13 of 78 studies. From 4 sources; 8 of the 13 name a pathway; 11 report
   * anti-apoptosis"
   */
  answer: ({ label, measure, count, total, from, naming, top }: Answer) => {
    const parts = [
      from === undefined
        ? ''
        : `from ${from.count === 1 ? from.name : things(from.count, from.plural === '' ? 'terms' : from.plural)}`,
      ...naming.map((part) => `${whoNames(part.count, count)} ${withArticle(part.facet)}`),
      top === undefined
        ? ''
        : `${english(top.count)} ${top.count === 1 ? 'reports' : 'report'} ${top.label}`,
    ].filter((part) => part !== '');
    const rest = parts.join('; ');
    return {
      headline: `${label}: ${english(count)} of ${counted(measure, total)}`,
      rest: rest === '' ? '' : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`,
    };
  },
  legend: {
    scale: (measure: Measure, count: number) => counted(measure, count),
    /** `reviews`: how many reviews the data come from. */
    grey: (facets: readonly string[], reviews: number) =>
      `Grey: ${someOf(facets.map(inSentence))} not named${inReviews(reviews)}.`,
    counts: (measure: Measure) =>
      measure === 'value'
        ? 'Bars and numbers are sums of value.'
        : `Bars and numbers count ${measure}, once at every term they report.`,
    version: (version: string, date: string) =>
      [`Data ${version}`, date].filter((part) => part !== '').join(', '),
  },
};
