// SPDX-License-Identifier: MIT
import { studyStatuses, type Reference, type Study } from '../dataset.js';
import type { Problem } from '../problems.js';
import type { TableRow } from './check-rows.js';
import { readYear } from './read-year.js';

type Status = NonNullable<Study['status']>;

/** A study as its rows describe it, without findings. */
export interface TableStudy {
  readonly study: Omit<Study, 'findings'>;
  readonly reference: Reference | undefined;
}

/** What the first row that says it says, and which one that is. */
interface Said {
  readonly value: string;
  readonly row: number;
}

/** Whether a status says more against a study than the one before. */
export function isGraver(status: unknown, before: unknown): boolean {
  const grade = (each: unknown): number => studyStatuses.indexOf(each as Status);
  return grade(status) > grade(before);
}

/**
 * Gathers what the rows of a study say of it. A later row adds what earlier ones lack; where two
 * rows differ the first counts, but of two statuses the graver, and both rows are named.
 */
export class StudyGatherer {
  readonly notices: Problem[] = [];
  readonly #studies = new Map<string, Map<string, Said>>();

  constructor(private readonly where: string) {}

  add(id: string, { row, cells }: TableRow): void {
    let known = this.#studies.get(id);
    if (known === undefined) this.#studies.set(id, (known = new Map<string, Said>()));
    for (const name of ['year', 'status', 'label', 'title', 'reference', 'doi', 'pmid']) {
      const value = cells.get(name) ?? '';
      if (value === '') continue;
      const before = known.get(name);
      if (before === undefined) known.set(name, { value, row });
      else if (before.value !== value) {
        this.#differ(id, name, before, value, row);
        if (name === 'status' && isGraver(value, before.value)) known.set(name, { value, row });
      }
    }
  }

  /** The study of an id. */
  get(id: string): TableStudy {
    const known = this.#studies.get(id);
    const text = (name: string): string => known?.get(name)?.value ?? '';
    const title = text('title') || text('reference');
    const [doi, pmid] = [text('doi'), text('pmid')];
    const year = readYear(text('year'));
    const reference: Reference | undefined =
      title + doi + pmid === ''
        ? undefined
        : {
            id,
            type: 'article-journal',
            title: title || text('label') || id,
            ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
            ...(doi === '' ? {} : { DOI: doi }),
            ...(pmid === '' ? {} : { PMID: pmid }),
          };
    return {
      study: {
        id,
        label: { en: text('label') || id },
        year: year ?? null,
        status: (text('status') || 'ok') as Status,
        ...(reference === undefined ? {} : { reference: id }),
      },
      reference,
    };
  }

  #differ(study: string, column: string, before: Said, word: string, row: number): void {
    this.notices.push({
      where: this.where,
      row,
      column,
      code: 'rows-differ',
      details: { study, word, other: before.value, row: String(before.row) },
    });
  }
}
