// SPDX-License-Identifier: MIT
import { counted, english } from './english-counts.js';
import { formatAmount, joinWords, inSentence } from './format.js';
import type { Measure } from '../model/flow.js';

/** A node in a few words. */
export interface SpokenNode {
  readonly label: string;
  readonly column: string;
  readonly index: number;
  readonly of: number;
  readonly value: string;
}

/** A link in a few words. */
export interface SpokenLink {
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly retracted: boolean;
}

/** What a link or node was reported with, in numbers of findings. */
export interface SpokenCautions {
  readonly findings: number;
  readonly of: number;
}

const englishUnits: Readonly<Record<Measure, readonly [string, string]>> = {
  studies: ['study', 'studies'],
  findings: ['finding', 'findings'],
  value: ['in value', 'in value'],
};

/** English words of what is announced and of accessible names in the figure. */
export const enSpeech = {
  /** "13 of 78 studies" */
  amount: (measure: Measure, count: number, total: number) =>
    `${formatAmount(count, 'en')} of ${formatAmount(total, 'en')} ${englishUnits[measure][total === 1 ? 0 : 1]}`,
  node: ({ label, column, index, of, value }: SpokenNode) =>
    joinWords([label, column, `${index} of ${of}`, value]),
  link: ({ from, to, value, retracted }: SpokenLink) =>
    joinWords([`${from} to ${to}`, value, retracted ? 'includes a retracted study' : '']),
  /** The group of the nodes and links of a column. */
  column: (name: string, index: number, of: number) => `${name}, column ${index} of ${of}`,
  share: (share: string, of: string) => `${share} of ${of}`,
  rank: (place: number, of: number) => `${english(place)} of ${english(of)} by size`,
  rankNamed: (place: number, of: number) => `${english(place)} of ${english(of)} named, by size`,
  links: (incoming: number, outgoing: number) =>
    joinWords([
      incoming === 0 ? '' : `${counted(incoming, 'link')} in`,
      outgoing === 0 ? '' : `${counted(outgoing, 'link')} out`,
    ]),
  cautions: ({ findings, of }: SpokenCautions) =>
    `${english(findings)} of ${counted(of, 'finding')} with a caution`,
  studyNames: (names: string) => `Studies: ${names}.`,
  /** What a key tells of an item besides its name. */
  rest: (details: readonly string[]) => (details.length === 0 ? '' : `${joinWords(details)}.`),
  /** On entry into the figure; keys of one letter may be turned off. */
  entry: (takesLetters: boolean) =>
    `Arrow keys move${takesLetters ? '; question mark lists the keys' : ''}.`,
  selected: (label: string, studies: number) =>
    `Selected: ${label}. ${counted(studies, 'study', 'studies')}.`,
  cleared: 'Selection cleared.',
  filtered: (findings: number, studies: number) =>
    `Showing ${counted(findings, 'finding')} from ${counted(studies, 'study', 'studies')}.`,
  gone: (label: string) => `${label} is no longer shown. Focus moved to its neighbour.`,
  start: (steps: number) => `Start · ${counted(steps, 'step')}`,
  step: (step: number, of: number, text: string) => `Step ${step} of ${of}: ${text}`,
  opened: (label: string) => `${label} expanded.`,
  closed: 'Groups collapsed.',
  copied: 'Copied.',
  sorted: (column: string, descending: boolean) =>
    `Sorted by ${inSentence(column)}, ${descending ? 'descending' : 'ascending'}.`,
  hidden: (label: string) => `Selection not in view: ${label}.`,
  /** The stations of a path, without arrows. */
  path: (stations: readonly string[]) => stations.join(' to '),
};
