// SPDX-License-Identifier: MIT
import { checkDataset } from './check.js';
import type { Dataset } from './dataset.js';
import { normalizeDataset } from './normalize.js';
import { parseCsv } from './parse-csv.js';
import { nearestWord, type Problem } from './problems.js';
import type { DatasetInput } from './build/schema.js';
import { webAddress } from './web-address.js';
import { wordFacets } from './word-facets.js';

/** Custom data as given. `where` is the file or element named in messages. */
export type DataInput =
  | { readonly kind: 'object'; readonly value: unknown; readonly where: string }
  | { readonly kind: 'json' | 'csv'; readonly value: string; readonly where: string };

/** The valid findings, if any, and all problems. */
export interface ParsedData {
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

/** Maximum nesting depth; no real dataset is nested more deeply. */
const maxDepth = 24;

/** Parses custom data: JSON in the dataset format, or CSV with one finding per row. */
export function parseData(input: DataInput): ParsedData {
  if (input.kind === 'csv') return parseCsv(input.value, input.where);
  let value: unknown = input.value;
  if (input.kind === 'json') {
    try {
      value = JSON.parse(input.value.replace(/^\uFEFF/, ''));
    } catch (error) {
      return {
        dataset: undefined,
        problems: [
          {
            where: input.where,
            code: 'not-json',
            details: { message: error instanceof Error ? error.message : String(error) },
          },
        ],
      };
    }
  }
  return readObject(value, input.where);
}

function readObject(value: unknown, where: string): ParsedData {
  if (isTooDeep(value, 0))
    return { dataset: undefined, problems: [{ where, code: 'too-deep', details: {} }] };
  const problems: Problem[] = [];
  let result = checkDataset(value);
  if (result.issues !== undefined) {
    problems.push(
      ...result.issues.map((issue): Problem => ({
        where: place(where, issue.path),
        code: 'schema',
        details: { message: issue.message },
      })),
    );
    // keeps the valid studies for on-error="draw-valid"
    result = checkDataset(withoutStudies(value, badStudies(result.issues)));
  }
  if (result.issues !== undefined) return { dataset: undefined, problems };
  const { input, problems: termProblems } = checkTerms(result.data, where);
  problems.push(...termProblems, ...checkIds(input, where), ...checkLinks(input, where, []));
  const dataset = normalizeDataset(input);
  if (!dataset.studies.some((study) => study.findings.length > 0) && problems.length === 0)
    problems.push({ where, code: 'empty-data', details: {} });
  return {
    dataset: dataset.studies.some((study) => study.findings.length > 0) ? dataset : undefined,
    problems,
  };
}

function isTooDeep(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return depth > maxDepth || Object.values(value).some((each) => isTooDeep(each, depth + 1));
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
function checkTerms(
  input: DatasetInput,
  where: string,
): { input: DatasetInput; problems: readonly Problem[] } {
  const known = new Map(
    Object.entries(input.vocabulary ?? {}).map(([facet, terms]) => [
      facet,
      new Set(terms.map((term) => (typeof term === 'string' ? term : term.id))),
    ]),
  );
  const problems: Problem[] = [];
  const studies = input.studies.map((study) => ({
    ...study,
    findings: study.findings.filter((finding, index) => {
      const before = problems.length;
      for (const facet of wordFacets) {
        const words =
          typeof finding[facet] === 'string' ? [finding[facet]] : (finding[facet] ?? []);
        const vocabulary = known.get(facet);
        for (const word of words) {
          if (vocabulary === undefined || vocabulary.has(word) || word === 'not-reported') continue;
          problems.push({
            where: place(where, ['studies', study.id, 'findings', index]),
            code: 'unknown-term',
            details: { facet, word, suggestion: nearestWord(word, vocabulary) ?? '' },
          });
        }
      }
      return problems.length === before;
    }),
  }));
  return { input: { ...input, studies }, problems };
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
