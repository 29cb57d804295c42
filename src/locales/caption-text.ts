// SPDX-License-Identifier: MIT
import { nearestWord, type Problem } from '../data/problems.js';
import { countRecords } from '../model/counts.js';
import type { FlowNode } from '../model/flow.js';
import { nodeKind } from '../model/node-kind.js';
import { countNeither, rankedTerms, termsAt } from '../model/story-numbers.js';
import { figureNodeTexts, type WordSource } from './figure-text.js';
import { startSentence } from './format.js';

/** What a caption is written for. */
export interface CaptionSource extends WordSource {
  /** The findings that the step highlights. */
  readonly highlighted: ReadonlySet<number>;
  /** Keys of the nodes that the step names, such as `outcome:homing`. */
  readonly selected: ReadonlySet<string>;
}

/** A kind of placeholder: what it writes, for the column that it names, if it names one. */
interface Placeholder {
  /** As documentation writes it; `…` is the name of a column. */
  readonly form: string;
  readonly pattern: RegExp;
  readonly write: (source: CaptionSource, column: number) => string;
}

/** THE list of placeholders. The longer ones first: `max other …` is no column `other …`. */
const placeholders: readonly Placeholder[] = [
  {
    form: 'studies',
    pattern: /^studies$/,
    write: ({ messages, evidence, flow, highlighted }) => {
      const records = flow.records.filter(({ index }) => highlighted.has(index));
      return messages.number(countRecords(evidence, flow.measure, records));
    },
  },
  {
    form: 'all',
    pattern: /^all$/,
    write: ({ messages, numbers }) => messages.number(numbers.total),
  },
  {
    form: 'neither',
    pattern: /^neither$/,
    write: ({ messages, evidence, flow }) =>
      messages.number(countNeither(evidence, flow, flow.columns.slice(1, -1))),
  },
  {
    form: 'named …',
    pattern: /^named (.+)$/,
    write: ({ messages, numbers }, column) => messages.number(numbers.columns[column]?.naming ?? 0),
  },
  {
    form: 'unnamed …',
    pattern: /^unnamed (.+)$/,
    write: ({ messages, numbers }, column) =>
      messages.number(numbers.columns[column]?.unnamed ?? 0),
  },
  {
    form: 'terms …',
    pattern: /^terms (.+)$/,
    write: ({ messages, numbers }, column) => messages.number(numbers.columns[column]?.terms ?? 0),
  },
  {
    form: 'max other …',
    pattern: /^max other (.+)$/,
    write: (source, column) => {
      const facet = source.flow.columns[column] ?? '';
      const others = ranked(source, column).filter(
        ({ node }) => !source.selected.has(`${facet}:${node}`),
      );
      return source.messages.number(termsAt(others, 0).count);
    },
  },
  { form: 'max …', pattern: /^max (.+)$/, write: (source, column) => countAt(source, column, 0) },
  {
    form: 'top … studies',
    pattern: /^top (.+) studies$/,
    write: (source, column) => countAt(source, column, 0),
  },
  { form: 'top …', pattern: /^top (.+)$/, write: (source, column) => namesAt(source, column, 0) },
  {
    form: 'second … studies',
    pattern: /^second (.+) studies$/,
    write: (source, column) => countAt(source, column, 1),
  },
  {
    form: 'second …',
    pattern: /^second (.+)$/,
    write: (source, column) => namesAt(source, column, 1),
  },
];

/** The forms of placeholders in captions; `…` is the name of a column. */
export const placeholderForms: readonly string[] = placeholders.map(({ form }) => `{${form}}`);

const inBraces = /\{([^{}]*)\}/g;

/** Names the placeholders of a caption that mean nothing, or name no column of the figure. */
export function checkCaption(
  caption: string,
  columns: readonly string[],
  where = 'caption',
): readonly Problem[] {
  return [...caption.matchAll(inBraces)].flatMap(([whole, given = '']): readonly Problem[] => {
    const word = lower(given.trim());
    const [found] = matching(word);
    if (found === undefined) {
      const suggestion = nearestWord(whole, placeholderForms) ?? '';
      const known = placeholderForms.join(', ');
      return [{ where, code: 'unknown-option', details: { word: whole, suggestion, known } }];
    }
    const { facet } = found;
    if (facet === undefined || columns.includes(facet)) return [];
    const suggestion = nearestWord(facet, columns) ?? '';
    const known = columns.join(', ');
    return [{ where, code: 'unknown-facet', details: { word: facet, suggestion, known } }];
  });
}

/**
 * A caption with its placeholders computed. One that begins with a capital, as `{Top outcome}`,
 * begins a sentence. Expects a caption that {@link checkCaption} finds nothing wrong with; other
 * placeholders stay as they are.
 */
export function captionText(caption: string, source: CaptionSource): string {
  return caption.replace(inBraces, (whole: string, given: string) => {
    const word = given.trim();
    const found = matching(lower(word)).find(
      ({ facet }) => facet === undefined || source.flow.columns.includes(facet),
    );
    if (found === undefined) return whole;
    const text = found.placeholder.write(source, source.flow.columns.indexOf(found.facet ?? ''));
    return word === lower(word) ? text : startSentence(text);
  });
}

function matching(
  word: string,
): readonly { readonly placeholder: Placeholder; readonly facet: string | undefined }[] {
  return placeholders.flatMap((placeholder) => {
    const match = placeholder.pattern.exec(word);
    return match === null ? [] : [{ placeholder, facet: match[1] }];
  });
}

function lower(word: string): string {
  return word.replace(/^./, (letter) => letter.toLowerCase());
}

function ranked(source: CaptionSource, column: number): ReturnType<typeof rankedTerms> {
  const resolution = source.resolutions[column];
  return resolution === undefined ? [] : rankedTerms(resolution);
}

function countAt(source: CaptionSource, column: number, place: number): string {
  return source.messages.number(termsAt(ranked(source, column), place).count);
}

/** The names at a place, all of them where they tie. */
function namesAt(source: CaptionSource, column: number, place: number): string {
  const facet = source.flow.columns[column] ?? '';
  const { nodes } = termsAt(ranked(source, column), place);
  return source.messages.list(nodes.map((term) => rankedName(source, facet, column, term)));
}

/** The name of a node that a column may have, as the figure writes it. */
function rankedName(source: WordSource, facet: string, column: number, term: string): string {
  const node: FlowNode = {
    ...{ key: `${facet}:${term}`, column, facet, term, kind: nodeKind(term) },
    ...{ members: [term], value: 0, shares: [] },
  };
  return figureNodeTexts(source, node)[0] ?? term;
}
