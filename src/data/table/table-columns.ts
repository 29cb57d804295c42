// SPDX-License-Identifier: MIT
import { nearestWord, type Problem } from '../problems.js';
import { eachInSlices, type Sliced } from '../slices.js';
import { wordFacets } from '../word-facets.js';
import { cleanWord, halfWidth, plainCitation, twinKey } from './clean-word.js';

/** How the cells of a column are read; columns without a field are custom. */
export type ColumnField =
  | 'word'
  | 'study'
  | 'year'
  | 'status'
  | 'doi'
  | 'pmid'
  | 'title'
  | 'reference'
  | 'stream'
  | 'species'
  | 'support'
  | 'route'
  | 'pathway-direction'
  | 'effects'
  | 'endpoints'
  | 'direction'
  | 'caution'
  | 'label'
  | 'locator'
  | 'review'
  | 'value';

/** Columns that the evidence model has a field for. */
const fields = new Map<string, ColumnField>([
  ...wordFacets.map((name) => [name, 'word'] as const),
  ['study', 'study'],
  ['year', 'year'],
  ['status', 'status'],
  ['doi', 'doi'],
  ['pmid', 'pmid'],
  ['title', 'title'],
  ['reference', 'reference'],
  ['evidence-stream', 'stream'],
  ['species', 'species'],
  ['support', 'support'],
  ['route', 'route'],
  ['pathway-direction', 'pathway-direction'],
  ['effects', 'effects'],
  ['endpoints', 'endpoints'],
  ['direction', 'direction'],
  ['caution', 'caution'],
  ['label', 'label'],
  ['locator', 'locator'],
  ['review', 'review'],
  ['value', 'value'],
]);

/** Other names of columns, read where the column itself is missing. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  study: [
    ...['study-id', 'studyid', 'study-name', 'study-label', 'studies', 'paper'],
    ...['author-year', 'authors-year', 'first-author-year', 'author/year', 'study/year'],
    ...[
      'author-(year)',
      'authors-(year)',
      'first-author-(year)',
      'author-&-year',
      'author-and-year',
    ],
    ...['研究', '研究编号', '研究名称', '文献', '作者年份', '作者(年份)', '作者/年份'],
  ],
  year: ['publication-year', 'pub-year', 'year-of-publication', '年份', '发表年份'],
  effects: ['effect-targets', 'target', 'targets'],
  endpoints: ['endpoint'],
  caution: ['cautions'],
};

/** What columns are called that may name the studies. */
const studyWords =
  /stud|author|trial|paper|article|publication|citation|étude|auteur|autor|исследован|автор|çalışma|yazar|作者|文献|文章|试验|論文|著者|연구|논문/i;
/** What tables in papers call the column of citations; else it holds what is cited. */
const references = /^ref(?:erence|eren[zc]|\.)?s?$/i;

/** A column of a table. */
export interface TableColumn {
  /** Its name in the attribute `columns`: `Study arm` becomes `study-arm`. */
  readonly name: string;
  /** Its name as printed. */
  readonly label: string;
  readonly field: ColumnField | undefined;
}

/** The columns of a head, with what is wrong in it. */
export function readHead(
  labels: readonly string[],
  row: number,
  where: string,
): { readonly columns: readonly TableColumn[]; readonly problems: readonly Problem[] } {
  const names = canonicalNames(labels);
  const problems: Problem[] = [];
  if (!names.includes('study')) {
    const free = labels.filter((_, index) => !fields.has(names[index] ?? ''));
    const [only = ''] = labels;
    // names of fields in JSON stand in no row
    const place = row > 0 ? { row } : {};
    const suggestion =
      nearestWord('study', free) ??
      free.find((name) => studyWords.test(name)) ??
      labels.find((name) => references.test(name)) ??
      '';
    problems.push(
      labels.length === 1
        ? { where, ...place, code: 'one-column', details: { word: only } }
        : {
            where,
            ...place,
            code: 'missing-column',
            details: { word: 'study', suggestion, known: labels.join(', ') },
          },
    );
  }
  for (const name of new Set(names.filter((each, index) => names.indexOf(each) !== index)))
    problems.push({ where, row, code: 'duplicate-column', details: { word: name } });
  const columns = names.map((name, index): TableColumn => ({
    name,
    label: labels[index] ?? name,
    field: fields.get(name),
  }));
  return { columns, problems };
}

/** Whether one of the names is that of the column `study`. */
export function namesStudies(labels: readonly string[]): boolean {
  return studyColumn(labels) !== -1;
}

/** The place of the column `study`; -1 where none is. */
export function studyColumn(labels: readonly string[]): number {
  return canonicalNames(labels).indexOf('study');
}

/** Whether a name is that of a field about the publication, wherever it stands. */
export function isBibliographic(label: string): boolean {
  return ['year', 'doi', 'pmid', 'title', 'reference'].includes(canonicalNames([label])[0] ?? '');
}

/** Whether a column is one of the data's own: neither the studies nor a field of the evidence. */
export function isOwnColumn(label: string): boolean {
  return canonicalNames([label]).every((name) => !fields.has(name));
}

/** `Study arm` and `study_arm` become `study-arm`. */
function columnName(label: string): string {
  return halfWidth(cleanWord(label))
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/[>:,;"]/g, '');
}

/** Columns that are known also with marks of notes, or with an explanation in brackets. */
const explained = ['study', 'year', 'doi', 'pmid'];

/** The names of columns, the first of those with another name of a field by the name of the field. */
function canonicalNames(labels: readonly string[]): readonly string[] {
  const given = labels.map(columnName);
  const known = new Set(given);
  const names = given.map((name) => {
    const plain = withoutDots(name);
    return known.has(plain) ? name : plain;
  });
  const take = (field: string, among: readonly string[], others: readonly string[]): void => {
    const other = others.find((each) => among.includes(each));
    if (other !== undefined && !names.includes(field)) names[among.indexOf(other)] = field;
  };
  for (const [field, others] of Object.entries(aliases)) take(field, names, others);
  const bare = names.map(bareName);
  for (const field of explained) take(field, bare, [field, ...(aliases[field] ?? [])]);
  return names;
}

/** A name of a field in which R wrote dots for its hyphens; others as they are. */
function withoutDots(name: string): string {
  const plain = name.replace(/\.+/g, '-');
  return fields.has(plain) || plain.endsWith('-parent') ? plain : name;
}

/** A name without what is added to it: `#study`, `study.id`, `year†`, `study-(first-author)`. */
function bareName(name: string): string {
  if (name.length > longestExplained) return name;
  return name
    .replace(/^#+-?/, '')
    .replace(/[*†‡§¶#⁰¹²³⁴-⁹]+$/u, '')
    .replace(/-?[([][^()[\]]*[)\]]$/, '')
    .replace(/\.+/g, '-')
    .replace(/-$/, '');
}

/** Longer heads are sentences. */
const longestExplained = 100;

/** Names near twins among the words of a column: they may be one, and are drawn as two. */
export function* findTwins(
  words: ReadonlyMap<string, number>,
  column: string,
  where: string,
  areStudies = false,
): Sliced<readonly Problem[]> {
  const byKey = new Map<string, string>();
  const notices: Problem[] = [];
  yield* eachInSlices(words, ([word, row]) => {
    // 1-2 and 12 are numbers apart
    if (!/\p{L}/u.test(word)) return;
    const key = twinKey(areStudies ? plainCitation(word) : word);
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, word);
    else
      notices.push({
        where,
        row,
        column,
        code: 'near-twins',
        details: { word, other: before, row: String(words.get(before) ?? '') },
      });
  });
  return notices;
}
