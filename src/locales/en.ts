// SPDX-License-Identifier: MIT
import type { Study } from '../data/dataset.js';
import type { FacetId } from '../model/facets.js';
import { enCard } from './card-words.js';
import { enFigure } from './figure-words.js';
import { enLink } from './link-words.js';
import { enSpeech } from './speech-words.js';
import { enStory } from './story-words.js';
import { enDetails } from './details-words.js';
import { enEvidence } from './evidence-words.js';
import { enLinkedViews, enOwnConditions } from './linked-views-words.js';
import { enShared } from './shared-words.js';
import { counted, english } from './english-counts.js';
import { formatAmount, formatNumber, inSentence, joinWords, listWords } from './format.js';
import { englishProblem } from './problem-words.js';
import { enTools } from './tools-words.js';

type Status = NonNullable<Study['status']>;

/** `a, b or c`; only `or` where a value contains a comma. */
const alternatives = (values: readonly string[]): string =>
  values.some((value) => value.includes(','))
    ? values.join(' or ')
    : listWords(values, ', ', ' or ');
/** `not a or b`; `all but …` where a value is itself a negation, such as “not reported”. */
const exclusion = (values: readonly string[]): string =>
  values.some((value) => /\b(no|not)\b/.test(value))
    ? `all but ${values.join(' and ')}`
    : `not ${alternatives(values)}`;

/** English texts; with those in `view-words.ts` they define the keys of every other language. */
export const en = {
  shared: enShared,
  linkedViews: enLinkedViews,
  ownConditions: enOwnConditions,
  figure: enFigure,
  tools: enTools,
  card: enCard,
  link: enLink,
  story: enStory,
  speech: enSpeech,
  evidence: enEvidence,
  language: 'en',
  name: 'English',
  number: (value: number) => formatAmount(value, 'en'),
  percent: (share: number, digits = share < 0.1 ? 1 : 0) =>
    `${formatNumber(share * 100, 'en', digits)}%`,
  list: (words: readonly string[]) => listWords(words, ', ', ' and '),
  sentences: (sentences: readonly string[]) => joinWords(sentences, ' '),
  /** A remark in brackets, with the space before it. */
  brackets: (text: string) => ` (${text})`,
  labelled: (name: string, text: string) => `${name}: ${text}`,
  /** A locator in a review; the data hold it in English. */
  locator: (text: string) => text,
  facets: {
    source: 'Source',
    preparation: 'Preparation',
    cargo: 'Cargo',
    'cargo-kind': 'Cargo type',
    pathway: 'Pathway',
    'pathway-family': 'Pathway family',
    readout: 'Readout',
    outcome: 'Outcome',
    endpoint: 'Endpoint',
    condition: 'Condition',
    tissue: 'Tissue',
    species: 'Species',
    'evidence-stream': 'Evidence stream',
    target: 'Target',
    ...enEvidence.facets,
    study: 'Study',
    review: 'Review',
    year: 'Year',
    status: 'Status',
    caution: 'Caution',
  } satisfies Record<FacetId, string>,
  facetsPlural: {
    source: 'sources',
    cargo: 'cargo',
    pathway: 'pathways',
    outcome: 'outcomes',
    preparation: 'preparations',
    readout: 'readouts',
    endpoint: 'endpoints',
    condition: 'conditions',
    tissue: 'tissues',
    species: 'species',
    target: 'targets',
    study: 'studies',
    ...enEvidence.plurals,
  } satisfies Partial<Record<FacetId, string>>,
  terms: {
    'status:ok': 'no known notice',
    'status:retracted': 'retracted',
    'status:corrected': 'corrected',
    'readout:ovarian-function': 'ovarian function',
  } satisfies Record<`status:${Status}` | 'readout:ovarian-function', string>,
  /** What a filter asks of a facet: any of the values, or, with `not`, none of them. */
  condition: (values: readonly string[], not: boolean) =>
    not ? exclusion(values) : alternatives(values),
  conditionSeparator: '; ',
  wordSeparator: ', ',
  partSeparator: ', ',
  /** The highlighted part of a node's value. */
  partOf: (part: string, whole: string) => `${part} of ${whole}`,
  notReported: 'not reported',
  notNamed: (facet: string) => `${inSentence(facet)} not named`,
  /** Labels of a stand-in, longest first. */
  standIn: (facet: string, via: string, label: string): readonly string[] =>
    via === 'readout'
      ? [`measured: ${label}, no ${inSentence(facet)} named`, `measured: ${label}`, label]
      : [`${label}, ${inSentence(facet)} not named`, `given: ${label}`, label],
  citedIn: (study: string, ref: number, review: string) => `${study}: no. ${ref} in ${review}.`,
  title: (columns: readonly string[]) =>
    `From ${inSentence(columns[0] ?? '')} to ${inSentence(columns[columns.length - 1] ?? '')}`,
  studies: (value: number) => counted(value, 'study', 'studies'),
  findings: (value: number) => counted(value, 'finding'),
  diagram: 'flow diagram',
  legend: {
    heading: 'How to read this figure',
    color: (facet: string) => `Colour: ${inSentence(facet)}.`,
    lit: (label: string, studies: number, findings: number) =>
      `Highlighted: ${label} (${counted(studies, 'study', 'studies')}, ${counted(findings, 'finding')}). Everything else is faded.`,
    unlit: (label: string) =>
      `Selected: ${label}. No finding shown reports all of it, so nothing is highlighted.`,
    assembled: (studies: number) =>
      studies === 1
        ? 'Dotted: parts reported by 1 study, which does not report the whole path.'
        : `Dotted: parts reported by ${counted(studies, 'study', 'studies')}, none of which reports the whole path.`,
    retracted: 'Dotted line: includes a retracted study.',
    otherData: (made: string, now: string) =>
      `This link was made with data version ${made}; you are viewing version ${now}.`,
    leftOut: (value: number) => `${counted(value, 'finding')} hidden: a column is not named.`,
  },
  summary: {
    columns: (columns: readonly string[]) =>
      `Flow diagram from ${columns.map(inSentence).join(' to ')}.`,
    counts: (nodes: number, links: number, studies: number, findings: number) =>
      `${counted(nodes, 'node')} and ${counted(links, 'link')} from ${counted(studies, 'study', 'studies')} with ${counted(findings, 'finding')}.`,
    largest: (from: string, to: string, count: string) =>
      `Most common: ${from} to ${to} (${count}).`,
    route: (stations: readonly string[], studies: number) =>
      `Most often reported as a whole path: ${stations.join(', ')} (${counted(studies, 'study', 'studies')}).`,
    noRoute: 'No two studies report the same whole path.',
    filter: (text: string) => `Filter: ${text}.`,
    noFilter: 'No filter.',
    version: (version: string, date: string) => `Data ${version}${date === '' ? '' : `, ${date}`}.`,
  },
  details: enDetails,
  directions: {
    up: 'increased',
    down: 'decreased',
    restored: 'restored',
    none: 'unchanged',
    unclear: 'direction not stated',
  },
  directionSigns: { up: '↑', down: '↓', restored: '↺', none: '=', unclear: '?' },
  table: {
    heading: 'All links as a table',
    caption: (columns: readonly string[]) =>
      `Links in the figure: ${listWords(columns, ', ', ' and ')}`,
    from: 'From',
    to: 'To',
    count: { studies: 'Number', findings: 'Findings', value: 'Value' },
    share: 'Share of the “From” node',
    studies: 'Studies',
    skip: 'Skip to the table',
  },
  toolbar: {
    filter: 'Filter',
    clearFilter: 'Clear filter',
    export: 'Save or cite',
    columns: 'Columns',
    moveColumn: (name: string) => `Move column ${name} earlier`,
    previous: 'Previous step',
    next: 'Next step',
    any: 'any',
    reset: 'Reset',
    remove: (name: string) => `Remove filter ${name}`,
    opened: (columns: readonly string[]) => `Expanded groups: ${columns.join(', ')}`,
    closeGroups: 'Collapse groups',
    routes: 'Find a link',
  },
  print: {
    studies: (value: number) => (value === 1 ? 'The study' : `The ${english(value)} studies`),
    unidentified: (value: number) => `${english(value)} not identified:`,
    more: (value: number) =>
      `${english(value)} more are not printed. “Save” in the figure’s page gives all of them.`,
    source: (data: { title: string; version: string; licence: string; reviews: string }) =>
      joinWords(
        [
          `${joinWords([data.title, data.version, data.licence])}.`,
          data.reviews === '' ? '' : `Compiled from ${data.reviews}.`,
          'Drawn with mechanism-sankey.',
        ],
        ' ',
      ),
  },
  exports: {
    csv: 'Findings as CSV',
    'csl-json': 'References as CSL-JSON',
    ris: 'References as RIS',
    bibtex: 'References as BibTeX',
    text: 'References as text',
  },
  exportScope: {
    inView: (findings: string) => `In view (${findings}):`,
    selected: (findings: string) => `Selected (${findings}):`,
    none: 'No finding in view reports the whole selection, so there is nothing to save.',
  },
  keys: {
    list: [
      ['↑ ↓', 'previous or next in the column, or the next ribbon of the same node'],
      ['← →', 'along the flow: from a node to its widest ribbon, then to the next node'],
      ['Shift+↑ ↓', 'to the next larger or smaller one'],
      ['n, Shift+N', 'the largest named node, then the next smaller or larger one'],
      ['Home, End', 'first or last in the column; with Ctrl, in the figure'],
      ['i', 'say more: share, rank by size, studies'],
      ['a', 'play the ribbons of a node as notes'],
      ['r', 'read them as a line of braille'],
      ['Enter, Space', 'select and open the evidence'],
      ['+ -', 'expand or collapse a group'],
      ['Shift+Enter', 'add to the path'],
      ['Escape', 'close, then clear, then leave the figure'],
      ['t', 'go to the table'],
      ['?', 'this help'],
    ] as readonly (readonly [string, string])[],
  },
  caption: {
    figure: (
      title: string,
      columns: readonly string[],
      studies: number,
      findings: number,
      filter: string,
      version: string,
      reviews: string,
    ) =>
      joinWords(
        [
          `${title}. Flow of ${counted(findings, 'finding')} from ${counted(studies, 'study', 'studies')}: ${columns.join(' → ')}.`,
          filter === '' ? '' : `Filter: ${filter}.`,
          version,
          reviews === '' ? '' : `Evidence from ${reviews}.`,
        ],
        ' ',
      ),
    methods: (measure: string, missing: string, order: string) =>
      joinWords(
        [
          'A finding is one statement a review makes about one study.',
          ...[measure, missing, order],
          'Drawn with mechanism-sankey.',
        ],
        ' ',
      ),
    missing: {
      gathered:
        'What is not named is grouped in blocks (cargo by what was given) and drawn in grey.',
      nearest:
        'Where no cargo or pathway is named, the preparation or the group of measured markers is shown, in grey.',
      show: 'What is not named is shown as “not reported”.',
      skip: 'Findings that leave a column unnamed are left out.',
    },
    orders: {
      crossings: 'Nodes are ordered so that few links cross, weighted by value.',
      value: 'Nodes are ordered by size.',
      name: 'Nodes are ordered by name.',
      data: 'Nodes are ordered as in the data.',
    },
  },
  states: {
    loading: 'Loading the evidence …',
    empty: (filter: string) => `No finding matches: ${filter}.`,
    emptyData: 'These data have no findings.',
    error: 'This view cannot be drawn',
    partial: 'Some of the data could not be used',
    errorIntro: (value: number) => `${counted(value, 'problem')} in the data or settings:`,
    more: (value: number) => `… and ${value} more.`,
    retry: 'Try again',
    provenance: (version: string, date: string) =>
      `Evidence ${version}${date === '' ? '' : ` (${date})`}`,
  },
  problem: englishProblem,
  moreProblems: (count: number) => `And ${english(count)} more like it.`,
};
