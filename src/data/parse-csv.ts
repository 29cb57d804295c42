// SPDX-License-Identifier: MIT
import { csvParseRows, tsvParseRows } from 'd3-dsv';
import type { Dataset, Direction, Finding, LocalizedText, Study, Term } from './dataset.js';
import { schemaVersion } from './dataset.js';
import { plainTerm } from './plain-term.js';
import { nearestWord, type Problem } from './problems.js';
import { wordFacets } from './word-facets.js';

/** Columns with fields in the evidence model; all others are custom columns. */
const fields = new Map<
  string,
  | 'word'
  | 'study'
  | 'year'
  | 'status'
  | 'doi'
  | 'title'
  | 'stream'
  | 'species'
  | 'support'
  | 'route'
  | 'pathway-direction'
  | 'effects'
  | 'endpoints'
  | 'label'
  | 'pmid'
  | 'locator'
  | 'review'
>([
  ...wordFacets.map((name) => [name, 'word'] as const),
  ['study', 'study'],
  ['year', 'year'],
  ['status', 'status'],
  ['doi', 'doi'],
  ['title', 'title'],
  ['evidence-stream', 'stream'],
  ['species', 'species'],
  ['support', 'support'],
  ['route', 'route'],
  ['pathway-direction', 'pathway-direction'],
  ['effects', 'effects'],
  ['endpoints', 'endpoints'],
  ['label', 'label'],
  ['pmid', 'pmid'],
  ['locator', 'locator'],
  ['review', 'review'],
]);

interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Parses a table with a header row and one finding per row; `study` is required, and a cell may
 * hold several terms separated by `;`. Bad rows are dropped and reported; valid ones are kept.
 */
export function parseCsv(
  text: string,
  where: string,
): { dataset: Dataset | undefined; problems: readonly Problem[] } {
  const clean = text.replace(/^\uFEFF/, '');
  const lines = (isTabbed(clean) ? tsvParseRows : csvParseRows)(clean.trim());
  const head = lines[0];
  if (head === undefined || clean.trim() === '')
    return { dataset: undefined, problems: [{ where, code: 'empty-data', details: {} }] };
  const names = head.map(columnName);
  const problems = checkHead(head, names, where);
  if (problems.length > 0) return { dataset: undefined, problems };
  const rows = readRows(lines.slice(1), names, where, problems);
  if (rows.length === 0 && problems.length === 0)
    problems.push({ where, code: 'empty-data', details: {} });
  const labels = head
    .map((label, index): Term => ({ id: names[index] ?? label, label: { en: label.trim() } }))
    .filter((term) => !fields.has(term.id));
  return { dataset: rows.length === 0 ? undefined : makeDataset(rows, labels), problems };
}

/** Normalises column names: `Study arm` and `study_arm` become `study-arm`. */
function columnName(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/[>:,;"]/g, '');
}

function isTabbed(text: string): boolean {
  const head = text.split('\n', 1)[0] ?? '';
  return head.includes('\t') && !head.includes(',');
}

function checkHead(head: readonly string[], names: readonly string[], where: string): Problem[] {
  const problems: Problem[] = [];
  if (!names.includes('study')) {
    const suggestion =
      nearestWord(
        'study',
        names.filter((name) => !fields.has(name)),
      ) ?? '';
    problems.push({
      where,
      code: 'missing-column',
      details: { word: 'study', suggestion, known: head.join(', ') },
    });
  }
  for (const name of new Set(names.filter((each, index) => names.indexOf(each) !== index)))
    problems.push({ where, code: 'duplicate-column', details: { word: name } });
  return problems;
}

function readRows(
  lines: readonly (readonly string[])[],
  names: readonly string[],
  where: string,
  problems: Problem[],
): readonly Row[] {
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  lines.forEach((cells, index) => {
    const line = index + 2;
    const at = `${where === '' ? '' : `${where}, `}row ${line}`;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (cells.length !== names.length) {
      problems.push({
        where: at,
        code: 'row-length',
        details: { found: String(cells.length), wanted: String(names.length) },
      });
      return;
    }
    const row = {
      line,
      cells: new Map(names.map((name, column) => [name, (cells[column] ?? '').trim()])),
    };
    const found = checkRow(row, at);
    const key = cells.join('\u0000');
    const before = seen.get(key);
    if (before !== undefined)
      found.push({ where: at, code: 'duplicate-row', details: { word: `row ${before}` } });
    seen.set(key, line);
    problems.push(...found);
    if (found.length === 0) rows.push(row);
  });
  return rows;
}

function checkRow({ cells }: Row, at: string): Problem[] {
  const problems: Problem[] = [];
  if (cells.get('study') === '')
    problems.push({ where: at, code: 'empty-cell', details: { word: 'study' } });
  const year = cells.get('year') ?? '';
  if (year !== '' && !/^\d{4}$/.test(year))
    problems.push({ where: at, code: 'not-a-number', details: { field: 'year', word: year } });
  const status = cells.get('status') ?? '';
  if (!['', 'ok', 'retracted', 'corrected'].includes(status)) {
    problems.push({
      where: at,
      code: 'unknown-term',
      details: {
        facet: 'status',
        word: status,
        suggestion: nearestWord(status, ['ok', 'retracted', 'corrected']) ?? '',
      },
    });
  }
  const value = cells.get('value');
  if (value !== undefined) {
    const number = Number(value);
    if (value === '' || Number.isNaN(number))
      problems.push({
        where: at,
        code: value === '' ? 'empty-cell' : 'not-a-number',
        details: value === '' ? { word: 'value' } : { field: 'value', word: value },
      });
    else if (number < 0)
      problems.push({
        where: at,
        code: 'negative-value',
        details: { field: 'value', word: value },
      });
    else if (number === 0)
      problems.push({ where: at, code: 'zero-value', details: { field: 'value' } });
  }
  return problems;
}

const noTerms: readonly string[] = [];
/** The value for a missing term in tables saved by the library. */
const notReported = 'not-reported';

/** The terms of a trimmed cell, usually one. */
function terms(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell === '' || cell === notReported) return noTerms;
  if (!cell.includes(';')) return [plainTerm(cell)];
  return [
    ...new Set(
      cell
        .split(';')
        .map((term) => plainTerm(term.trim()))
        .filter((term) => term !== '' && term !== notReported),
    ),
  ];
}

function makeDataset(rows: readonly Row[], labels: readonly Term[]): Dataset {
  const studies = new Map<string, { study: Omit<Study, 'findings'>; findings: Finding[] }>();
  const references = new Map<string, Dataset['references'][number]>();
  const targets = new Map<string, Term>();
  const endpoints = new Map<string, Term>();
  const hasReferences = ['title', 'doi', 'pmid'].some((name) => rows[0]?.cells.has(name) === true);
  for (const { cells } of rows) {
    const id = cells.get('study') ?? '';
    let entry = studies.get(id);
    if (entry === undefined)
      studies.set(id, (entry = { study: makeStudy(id, cells), findings: [] }));
    entry.findings.push(
      makeFinding(`${id}/${entry.findings.length + 1}`, cells, targets, endpoints),
    );
    if (!hasReferences) continue;
    const title = cells.get('title') ?? '';
    const doi = (cells.get('doi') ?? '').replace(/^https?:\/\/(dx\.)?doi\.org\//, '');
    const pmid = cells.get('pmid') ?? '';
    if (title + doi + pmid !== '')
      references.set(id, {
        id,
        type: 'article-journal',
        ...(title === '' ? {} : { title }),
        ...(doi === '' ? {} : { DOI: doi }),
        ...(pmid === '' ? {} : { PMID: pmid }),
      });
  }
  const reviews = [
    ...new Set(rows.map(({ cells }) => cells.get('review') ?? '').filter((id) => id !== '')),
  ].map((id) => ({ id, label: { en: id } }));
  return {
    schemaVersion,
    id: 'own-data',
    reviews,
    vocabulary: {
      ...(labels.length > 0 ? { facet: labels } : {}),
      ...(targets.size > 0 ? { target: [...targets.values()] } : {}),
      ...(endpoints.size > 0 ? { endpoint: [...endpoints.values()] } : {}),
    },
    references: [...references.values()],
    studies: [...studies.values()].map(({ study, findings }) => ({
      ...study,
      ...(references.has(study.id) ? { reference: study.id } : {}),
      findings,
    })),
    trials: [],
    challenges: [],
    glossary: [],
  };
}

function makeStudy(id: string, cells: Row['cells']): Omit<Study, 'findings'> {
  const year = cells.get('year') ?? '';
  const status = cells.get('status') ?? '';
  const label: LocalizedText = { en: (cells.get('label') ?? '') || id };
  return {
    id,
    label,
    year: year === '' ? null : Number(year),
    status: status === '' ? 'ok' : (status as NonNullable<Study['status']>),
  };
}

function makeFinding(
  id: string,
  cells: Row['cells'],
  targets: Map<string, Term>,
  endpoints: Map<string, Term>,
): Finding {
  const words: Record<string, string> = {};
  const other: Record<string, readonly string[]> = {};
  for (const [name, cell] of cells) {
    const list = terms(cell);
    const kind = fields.get(name);
    if (kind === 'word' && list.length === 1 && list[0] !== undefined) words[name] = list[0];
    else if (
      kind === undefined
        ? list.length > 0
        : (kind === 'word' || kind === 'species' || kind === 'route') && list.length > 1
    )
      other[name] = list;
  }
  const [species, ...furtherSpecies] = terms(cells.get('species'));
  const [route, ...furtherRoutes] = terms(cells.get('route'));
  const support = terms(cells.get('support')).map((kind) => ({ kind }));
  const [pathwayDirection] = terms(cells.get('pathway-direction'));
  const review = cells.get('review') ?? '';
  const locator = cells.get('locator') ?? '';
  const effects = terms(cells.get('effects')).map((word) => readEffect(word, targets));
  const results = terms(cells.get('endpoints'))
    .map((word) => readEffect(word, endpoints))
    .map(({ target, direction }) => ({ endpoint: target, direction }));
  return {
    id,
    ...words,
    ...(effects.length > 0 ? { effects } : {}),
    ...(results.length > 0 ? { endpoints: results } : {}),
    ...(species === undefined || furtherSpecies.length > 0
      ? {}
      : { experimentalModel: { species } }),
    ...(cells.has('evidence-stream')
      ? { evidenceStream: terms(cells.get('evidence-stream')) }
      : {}),
    ...(support.length > 0 ? { support } : {}),
    ...(route === undefined || furtherRoutes.length > 0 ? {} : { delivery: { route } }),
    ...(pathwayDirection === 'activated' || pathwayDirection === 'inhibited'
      ? { pathwayDirection }
      : {}),
    ...(review === '' && locator === ''
      ? {}
      : { reportedBy: { review: review === '' ? 'own-data' : review, locator } }),
    ...(Object.keys(other).length > 0 ? { other } : {}),
  };
}

const signs: Readonly<Record<string, Direction>> = {
  '↑': 'up',
  '+': 'up',
  '↓': 'down',
  '-': 'down',
  '=': 'none',
  '↺': 'restored',
  '?': 'unclear',
};

/** Parses an effect such as `BCL2 ↑` or `BAX down`: a target and a direction. */
function readEffect(
  word: string,
  targets: Map<string, Term>,
): { target: string; direction: Direction } {
  const match = /^(.*?)\s*(↑|↓|=|↺|\+|-|\?|\bup|\bdown|\brestored|\bnone|\bunclear)?$/u.exec(word);
  const target = match?.[1] ?? word;
  const sign = match?.[2];
  targets.set(target, { id: target, label: { en: target } });
  return {
    target,
    direction: sign === undefined ? 'unclear' : (signs[sign] ?? (sign as Direction)),
  };
}
