// SPDX-License-Identifier: MIT
import { checkInSlices, type UnknownField } from './check.js';
import { normalizeInSlices } from './normalize.js';
import type { ParsedData } from './parsed-data.js';
import { nearestWord, type Problem } from './problems.js';
import type { DatasetInput, StudyInput } from './build/schema.js';
import { leaveOutRetracted } from './retracted.js';
import { eachInSlices, type Sliced } from './slices.js';
import { hasControlCharacters } from './table/clean-word.js';
import { mostTerms } from './table/read-cells.js';
import { webAddress } from './web-address.js';
import { wordFacets } from './word-facets.js';

/** Fields of an unknown object that a message names. */
const namesShown = 12;
/** Maximum nesting depth; no real dataset is nested more deeply. */
const maxDepth = 24;
/** Misspelt terms for which the nearest known one is sought; each costs a look at all terms. */
const suggestionsSought = 20;

/** Reads an object in the dataset format; where a study has problems, the others are kept. */
export function* readObject(value: unknown, where: string): Sliced<ParsedData> {
  if (yield* isTooDeep(value))
    return {
      dataset: undefined,
      problems: [{ where, code: 'too-deep', details: {} }],
      notices: [],
    };
  const isOther = typeof value === 'object' && value !== null && !Object.hasOwn(value, 'studies');
  if (isOther) {
    const names = Object.keys(value).slice(0, namesShown).join(', ');
    return {
      dataset: undefined,
      problems: [{ where, code: 'no-studies', details: { known: names } }],
      notices: [],
    };
  }
  const problems: Problem[] = [];
  let asGiven = (path: readonly PropertyKey[]): readonly PropertyKey[] => path;
  let result = yield* checkInSlices(value);
  if (result.issues !== undefined) {
    for (const { path, message } of result.issues)
      problems.push({ where: place(where, path), code: 'schema', details: { message } });
    yield;
    // keeps the valid studies for on-error="draw-valid"
    const bad = badStudies(result.issues);
    asGiven = pathsWithout(value, bad);
    result = yield* checkInSlices(withoutStudies(value, bad));
  }
  if (result.issues !== undefined) return { dataset: undefined, problems, notices: [] };
  const unknown = result.unknown.map((field) => ({ ...field, path: asGiven(field.path) }));
  const fields = checkFields(unknown, where);
  const { input, problems: termProblems } = yield* checkTerms(result.data, where);
  const normal = yield* normalizeInSlices(input);
  const ids = checkIds(input, where);
  yield;
  const references = checkReferences(input, where);
  yield;
  const values = checkValues(input, where);
  yield;
  const found = [
    problems,
    fields.problems,
    termProblems,
    ids,
    references,
    values,
    yield* inParts(input, (part, path) => checkLinks(part, where, asGiven(path))),
  ].flat();
  const hasFindings = normal.studies.some((study) => study.findings.length > 0);
  if (!hasFindings && found.length === 0) found.push({ where, code: 'empty-data', details: {} });
  const characters = yield* inParts(input, (part, path) =>
    checkCharacters(part, where, asGiven(path)),
  );
  return {
    dataset: hasFindings ? leaveOutRetracted(normal) : undefined,
    problems: found,
    notices: [...fields.notices, ...characters],
  };
}

/** What is found in an object, part by part: the items of its lists, and its other fields. */
function* inParts<Found>(
  value: object,
  find: (part: unknown, path: readonly PropertyKey[]) => readonly Found[],
): Sliced<readonly Found[]> {
  const all: (readonly Found[])[] = [];
  for (const [name, field] of Object.entries(value) as [string, unknown][]) {
    if (!Array.isArray(field)) all.push(find({ [name]: field }, []));
    else
      yield* eachInSlices<unknown>(field, (item, index) => {
        const found = find(item, [name, index]);
        if (found.length > 0) all.push(found);
      });
  }
  return all.flat();
}

function* isTooDeep(value: unknown): Sliced<boolean> {
  if (value === null || typeof value !== 'object') return false;
  const deep = yield* inParts(value, (part, path) => (isDeeper(part, path.length) ? [true] : []));
  return deep.length > 0;
}

function isDeeper(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return depth > maxDepth || Object.values(value).some((each) => isDeeper(each, depth + 1));
}

function place(where: string, path: readonly PropertyKey[]): string {
  const words = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return [where, words].filter((word) => word !== '').join(': ');
}

function badStudies(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
): ReadonlySet<number> {
  return new Set(
    issues
      .filter((issue) => issue.path[0] === 'studies' && typeof issue.path[1] === 'number')
      .map((issue) => issue.path[1] as number),
  );
}

/** Paths as they were before the bad studies were taken away, which counts the others anew. */
function pathsWithout(
  value: unknown,
  bad: ReadonlySet<number>,
): (path: readonly PropertyKey[]) => readonly PropertyKey[] {
  const { studies } = Object(value) as { studies?: unknown };
  const kept = Array.isArray(studies) ? [...studies.keys()].filter((each) => !bad.has(each)) : [];
  return (path) => {
    const [list, number, ...rest] = path;
    return list === 'studies' && typeof number === 'number'
      ? [list, kept[number] ?? number, ...rest]
      : path;
  };
}

function withoutStudies(value: unknown, bad: ReadonlySet<number>): unknown {
  if (bad.size === 0 || value === null || typeof value !== 'object') return value;
  const { studies } = value as { studies?: unknown };
  return Array.isArray(studies)
    ? { ...value, studies: studies.filter((_, index) => !bad.has(index)) }
    : value;
}

/**
 * Reports terms missing from a vocabulary that the data bring; findings with unknown terms are left
 * out.
 */
function* checkTerms(
  input: DatasetInput,
  where: string,
): Sliced<{ input: DatasetInput; problems: readonly Problem[] }> {
  const known = new Map(
    Object.entries(input.vocabulary ?? {}).map(([facet, terms]) => [
      facet,
      new Set(terms.map((term) => (typeof term === 'string' ? term : term.id))),
    ]),
  );
  const problems: Problem[] = [];
  const studies: DatasetInput['studies'] = [];
  yield* eachInSlices(input.studies, (study) => {
    const findings = study.findings.filter((finding, index) => {
      const before = problems.length;
      const named = wordFacets.map((facet) => [facet, finding[facet] ?? []] as const);
      const at = (): string => place(where, ['studies', study.id, 'findings', index]);
      for (const [field, { length }] of longLists(finding))
        problems.push({
          where: at(),
          code: 'too-many-terms',
          details: { field, count: String(length), limit: String(mostTerms) },
        });
      if (problems.length > before) return false;
      for (const [facet, given] of [...named, ...Object.entries(finding.other ?? {})]) {
        const vocabulary = known.get(facet);
        for (const word of typeof given === 'string' ? [given] : given) {
          if (vocabulary === undefined || vocabulary.has(word) || word === 'not-reported') continue;
          problems.push({
            where: at(),
            code: 'unknown-term',
            details: {
              facet,
              word,
              suggestion:
                problems.length < suggestionsSought ? (nearestWord(word, vocabulary) ?? '') : '',
            },
          });
        }
      }
      return problems.length === before;
    });
    studies.push({ ...study, findings });
  });
  return { input: { ...input, studies }, problems };
}

/** The lists of a finding that name too many terms, by field. */
function longLists(
  finding: StudyInput['findings'][number],
): readonly (readonly [string, readonly unknown[]])[] {
  const lists = Object.entries({ ...finding, ...finding.other }) as [string, unknown][];
  return lists.filter(
    (entry): entry is [string, readonly unknown[]] =>
      Array.isArray(entry[1]) && entry[1].length > mostTerms,
  );
}

function checkIds(input: DatasetInput, where: string): readonly Problem[] {
  const ids = [
    ...input.studies.map((study) => study.id),
    ...input.studies.flatMap((study) =>
      study.findings.map((finding) => finding.id).filter((id) => id !== undefined),
    ),
  ];
  const met = new Set<string>();
  const twice = new Set(ids.filter((id) => met.size === met.add(id).size));
  return [...twice].map((word) => ({ where, code: 'duplicate-id', details: { word } }));
}

/** Reports references that are cited and not given, and ids that two references share. */
function checkReferences(input: DatasetInput, where: string): readonly Problem[] {
  const ids = (input.references ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));
  const known = new Set(ids);
  const met = new Set<string>();
  const twice = new Set(ids.filter((id) => met.size === met.add(id).size));
  const cited = input.studies.flatMap(({ id, reference }) =>
    typeof reference === 'string' && !known.has(reference) ? [{ study: id, reference }] : [],
  );
  return [
    ...[...twice].map((word): Problem => ({
      where: place(where, ['references']),
      code: 'duplicate-id',
      details: { word },
    })),
    ...cited.map(({ study, reference }, index): Problem => {
      const isSought = index < suggestionsSought;
      const suggestion = isSought ? (nearestWord(reference, known) ?? '') : '';
      return {
        where: place(where, ['studies', study]),
        code: 'unknown-reference',
        details: { word: reference, suggestion },
      };
    }),
  ];
}

/** Reports findings without a value where others have one: none of these can be measured. */
function checkValues({ studies }: DatasetInput, where: string): readonly Problem[] {
  const hasValues = studies.some(({ findings }) =>
    findings.some(({ value }) => value !== undefined),
  );
  if (!hasValues) return [];
  return studies.flatMap(({ id, findings }) =>
    findings.flatMap(({ value }, index): readonly Problem[] =>
      value === undefined
        ? [
            {
              where: place(where, ['studies', id, 'findings', index]),
              code: 'missing-field',
              details: { field: 'value' },
            },
          ]
        : [],
    ),
  );
}

/**
 * Fields that the format does not have: a problem where one of its own was meant or where a finding
 * would lose what it says, elsewhere a notice.
 */
function checkFields(
  unknown: readonly (Pick<UnknownField, 'known'> & { readonly path: readonly PropertyKey[] })[],
  where: string,
): { readonly problems: readonly Problem[]; readonly notices: readonly Problem[] } {
  const problems: Problem[] = [];
  const notices: Problem[] = [];
  for (const { path, known } of unknown) {
    const word = String(path.at(-1));
    if (path.length === 1 && word === '$schema') continue;
    const suggestion = problems.length < suggestionsSought ? (nearestWord(word, known) ?? '') : '';
    const isLost = suggestion !== '' || path.at(-3) === 'findings';
    (isLost ? problems : notices).push({
      where: place(where, path.slice(0, -1)),
      code: 'unknown-field',
      details: { word, suggestion },
    });
  }
  return { problems, notices };
}

/** Names texts with control characters, which are left out of terms. */
function checkCharacters(
  node: unknown,
  where: string,
  path: readonly PropertyKey[],
): readonly Problem[] {
  if (typeof node === 'string')
    return hasControlCharacters(node)
      ? [{ where: place(where, path), code: 'control-characters', details: {} }]
      : [];
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]) =>
    checkCharacters(value, where, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

/** Reports every address that is not `http` or `https`, in any field. */
function checkLinks(
  node: unknown,
  where: string,
  path: readonly PropertyKey[],
): readonly Problem[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, Array.isArray(node) ? Number(key) : key];
    if (typeof value !== 'string' || !/^url$/i.test(key)) return checkLinks(value, where, here);
    return webAddress(value) === undefined
      ? [{ where: place(where, here), code: 'unsafe-link', details: { word: value } }]
      : [];
  });
}
