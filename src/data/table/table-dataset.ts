// SPDX-License-Identifier: MIT
import type { Dataset, Direction, Finding, Reference, Study, Term } from '../dataset.js';
import { schemaVersion } from '../dataset.js';
import { plainTerm } from '../plain-term.js';
import type { Problem } from '../problems.js';
import { leaveOutRetracted } from '../retracted.js';
import { eachInSlices, type Sliced } from '../slices.js';
import type { TableRow } from './check-rows.js';
import { missingKind, splitTerms } from './read-cells.js';
import { readDirection, readEffects, readPathwayDirection } from './read-directions.js';
import { readNumber } from './read-number.js';
import type { TableColumn } from './table-columns.js';
import { StudyGatherer } from './table-studies.js';

/** Makes the dataset of a table; each row is a finding, or one for each study that it names. */
export function* makeTableDataset(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  where: string,
): Sliced<{ readonly dataset: Dataset; readonly notices: readonly Problem[] }> {
  const gatherer = new StudyGatherer(where);
  const findings = new Map<string, Finding[]>();
  const targets = new Map<string, Term>();
  const endpoints = new Map<string, Term>();
  const notices: Problem[] = [];
  yield* eachInSlices(rows, (row) => {
    const ids = splitTerms(row.cells.get('study') ?? '').filter((id) => id !== '');
    if (ids.length > 1)
      notices.push({
        where,
        row: row.row,
        code: 'several-studies',
        details: { word: ids.join('; '), count: String(ids.length) },
      });
    for (const id of ids) {
      gatherer.add(id, row);
      let list = findings.get(id);
      if (list === undefined) findings.set(id, (list = []));
      list.push(makeFinding(`${id}/${list.length + 1}`, row.cells, columns, targets, endpoints));
    }
  });
  const references: Reference[] = [];
  const studies: Study[] = [];
  yield* eachInSlices(findings, ([id, list]) => {
    const { study, reference } = gatherer.get(id);
    if (reference !== undefined) references.push(reference);
    studies.push({ ...study, findings: list });
  });
  const reviews = new Set(rows.map(({ cells }) => cells.get('review') ?? ''));
  reviews.delete('');
  const labels = columns
    .filter(({ field }) => field === undefined)
    .map(({ name, label }): Term => ({ id: name, label: { en: label } }));
  const dataset: Dataset = {
    schemaVersion,
    id: 'own-data',
    reviews: [...reviews].map((id) => ({ id, label: { en: id } })),
    vocabulary: {
      ...(labels.length > 0 ? { facet: labels } : {}),
      ...(targets.size > 0 ? { target: [...targets.values()] } : {}),
      ...(endpoints.size > 0 ? { endpoint: [...endpoints.values()] } : {}),
    },
    references,
    studies,
    trials: [],
    challenges: [],
    glossary: [],
  };
  return { dataset: leaveOutRetracted(dataset), notices: [...notices, ...gatherer.notices] };
}

/** The terms of a clean cell, usually one; none where they are missing. */
export function termsOf(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell === '') return [];
  return splitTerms(cell)
    .filter((term) => missingKind(term) === undefined)
    .map(plainTerm);
}

function makeFinding(
  id: string,
  cells: TableRow['cells'],
  columns: readonly TableColumn[],
  targets: Map<string, Term>,
  endpoints: Map<string, Term>,
): Finding {
  const words: Record<string, string> = {};
  const other: [string, readonly string[]][] = [];
  for (const { name, field } of columns) {
    const list = termsOf(cells.get(name));
    const [first] = list;
    if (first === undefined) continue;
    const isSeveral = (field === 'species' || field === 'route') && list.length > 1;
    if (field === 'word' && list.length === 1) words[name] = first;
    else if (field === undefined || field === 'word' || isSeveral) other.push([name, list]);
  }
  const direction = readDirection(cells.get('direction') ?? '');
  const effects = measuredIn(cells.get('effects'), direction, targets);
  const results = measuredIn(cells.get('endpoints'), direction, endpoints);
  const species = termsOf(cells.get('species'));
  const routes = termsOf(cells.get('route'));
  const support = termsOf(cells.get('support')).map((kind) => ({ kind }));
  const pathwayDirection = readPathwayDirection(cells.get('pathway-direction') ?? '');
  const streams = cells.get('evidence-stream');
  const caution = cells.get('caution') ?? '';
  const value = readNumber(cells.get('value') ?? '');
  const review = cells.get('review') ?? '';
  const locator = cells.get('locator') ?? '';
  return {
    id,
    ...words,
    ...(value === undefined ? {} : { value }),
    ...(effects.length > 0
      ? { effects: effects.map((each) => ({ target: each.measured, direction: each.direction })) }
      : {}),
    ...(results.length > 0
      ? {
          endpoints: results.map((each) => ({
            endpoint: each.measured,
            direction: each.direction,
          })),
        }
      : {}),
    ...(species.length === 1 ? { experimentalModel: { species: species[0] } } : {}),
    ...(streams === undefined ? {} : { evidenceStream: termsOf(streams) }),
    ...(support.length > 0 ? { support } : {}),
    ...(routes.length === 1 ? { delivery: { route: routes[0] } } : {}),
    ...(pathwayDirection === undefined ? {} : { pathwayDirection }),
    ...(caution === '' ? {} : { cautions: [{ kind: 'note', text: { en: caution } }] }),
    ...(review === '' && locator === ''
      ? {}
      : { reportedBy: { review: review === '' ? 'own-data' : review, locator } }),
    ...(other.length > 0 ? { other: Object.fromEntries(other) } : {}),
  } as Finding;
}

/** What was measured, each with its own direction, that of the row, or an unclear one. */
function measuredIn(
  cell: string | undefined,
  ofRow: Direction | undefined,
  vocabulary: Map<string, Term>,
): readonly { readonly measured: string; readonly direction: Direction }[] {
  return termsOf(cell)
    .flatMap(readEffects)
    .map(({ measured, direction }) => {
      vocabulary.set(measured, { id: measured, label: { en: measured } });
      return { measured, direction: direction ?? ofRow ?? 'unclear' };
    });
}
