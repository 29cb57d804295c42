// SPDX-License-Identifier: MIT
import { addToList } from '../add-to-list.js';
import { isMark } from '../drawable-terms.js';
import type { Problem } from '../problems.js';
import { isAnswer } from './answers.js';
import type { TermStudies } from './own-words.js';
import { readDirection } from './read-directions.js';

/** A column of words of its own, and its terms. */
export interface WordColumn {
  /** Its name in the attribute `columns`. */
  readonly facet: string;
  readonly label: string;
  readonly terms: TermStudies;
}

/** A letter that marks a cell where several columns hold nothing else. */
const letterMark = /^[x×]$/i;

/** The columns that hold marks instead of terms. */
export function columnsOfMarks<Column extends WordColumn>(
  columns: readonly Column[],
): readonly Column[] {
  // that only one study has is a name
  const lettered = columns.filter(({ terms }) =>
    isOnly(terms, (term) => letterMark.test(term) && terms.get(term) === undefined),
  );
  return columns.filter(
    (column) => isOnly(column.terms, isMark) || (lettered.length > 1 && lettered.includes(column)),
  );
}

/** Names columns that hold marks, answers or directions, and such as are numbered and may be one. */
export function findOddColumns(columns: readonly WordColumn[], where: string): readonly Problem[] {
  const marked = columnsOfMarks(columns);
  const odd = columns.flatMap((column): readonly Problem[] => {
    const { facet, label, terms } = column;
    const cause = marked.includes(column) ? 'marks' : causeOf(terms);
    if (cause === undefined) return [];
    const word = [...terms.keys()].slice(0, wordsShown).join(', ');
    return [{ where, column: label, code: 'marks-column', details: { word, cause, field: facet } }];
  });
  return [...odd, ...findNumbered(columns, where)];
}

/** What the terms of a column are instead of names. */
function causeOf(terms: TermStudies): 'answers' | 'directions' | undefined {
  // one letter alone may be a name
  const mayBeName = terms.size === 1 && [...terms.keys()].every((term) => term.length === 1);
  if (isOnly(terms, isAnswer) && !mayBeName) return 'answers';
  return isOnly(terms, (term) => readDirection(term) !== undefined) ? 'directions' : undefined;
}

function isOnly(terms: TermStudies, is: (term: string) => boolean): boolean {
  return terms.size > 0 && [...terms.keys()].every(is);
}

const wordsShown = 4;

/** A name that ends in a number, as `effect 2`, `effect_2`, `effect (2)` and pandas' `effect.1`. */
const numbered = /^(?<base>.*?\D)(?<number>\d{1,2})[)\]]?$/;

/** Groups of numbered columns in which a term stands in two. */
function findNumbered(columns: readonly WordColumn[], where: string): readonly Problem[] {
  const groups = new Map<string, WordColumn[]>();
  for (const column of columns) addToList(groups, baseOf(column.label), column);
  return [...groups].flatMap(([base, group]): readonly Problem[] => {
    const isNumbered = group.some(({ label }) => numbered.test(label.trim()));
    const terms = group.flatMap((each) => [...each.terms.keys()]);
    const isOne = base !== '' && isNumbered && new Set(terms).size < terms.length;
    if (group.length < 2 || !isOne) return [];
    const known = group.map(({ label }) => `“${label}”`).join(', ');
    return [{ where, code: 'numbered-columns', details: { known } }];
  });
}

function baseOf(label: string): string {
  const name = label.trim();
  return (numbered.exec(name)?.groups?.['base'] ?? name).replace(/[\s._([-]+$/, '').toLowerCase();
}
