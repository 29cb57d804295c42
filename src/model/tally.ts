// SPDX-License-Identifier: MIT
import type { FindingRecord } from './evidence.js';

/** The evidence in one cell of a matrix. */
export interface Tally {
  /** Findings in view, as positions in the dataset. */
  readonly findings: readonly number[];
  /** Ids of the distinct studies of those findings. */
  readonly studies: ReadonlySet<string>;
  /** Ids of studies that report it only in findings hidden by the filter. */
  readonly hidden: ReadonlySet<string>;
}

const emptyTally: Tally = { findings: [], studies: new Set(), hidden: new Set() };

/** Counts findings under keys, such as the terms of a row. */
export class Tallies {
  readonly #growing = new Map<string, GrowingTally>();

  add(key: string, record: FindingRecord, isInView: boolean): void {
    let tally = this.#growing.get(key);
    if (tally === undefined) this.#growing.set(key, (tally = new GrowingTally()));
    tally.add(record, isInView);
  }

  /** What was counted under a key; nothing where it has no finding. */
  of(key: string): Tally {
    return this.#growing.get(key)?.tally ?? emptyTally;
  }
}

/** Collects the findings of one cell or total. */
class GrowingTally {
  readonly #findings: number[] = [];
  readonly #studies = new Set<string>();
  #others: Set<string> | undefined;
  #tally: Tally | undefined;

  add(record: FindingRecord, isInView: boolean): void {
    if (isInView) this.#findings.push(record.index);
    (isInView ? this.#studies : (this.#others ??= new Set())).add(record.study.id);
  }

  get tally(): Tally {
    return (this.#tally ??= {
      findings: this.#findings,
      studies: this.#studies,
      hidden:
        this.#others === undefined
          ? emptyTally.hidden
          : new Set([...this.#others].filter((study) => !this.#studies.has(study))),
    });
  }
}

/** Numbers of distinct studies: of those in view, and of those that only hidden findings have. */
export interface StudyCount {
  readonly studies: number;
  readonly hidden: number;
}

/** A term with the number of studies that report it. */
export interface SizedTerm extends StudyCount {
  readonly term: string;
}

/** A count of a term, and the study that was counted last, and how. */
interface GrowingCount extends SizedTerm {
  studies: number;
  hidden: number;
  last: FindingRecord['study'];
  isInView: boolean;
}

/** Counts the studies of terms as {@link Tallies} does, without sets; records come study by study. */
export class StudyCounts {
  readonly #counts = new Map<string, GrowingCount>();

  add(term: string, { study }: FindingRecord, isInView: boolean): void {
    const count = this.#counts.get(term);
    const [studies, hidden] = isInView ? [1, 0] : [0, 1];
    if (count === undefined)
      this.#counts.set(term, { term, studies, hidden, last: study, isInView });
    else if (count.last !== study) {
      count.studies += studies;
      count.hidden += hidden;
      count.last = study;
      count.isInView = isInView;
    } else if (isInView && !count.isInView) {
      count.studies += 1;
      count.hidden -= 1;
      count.isInView = true;
    }
  }

  /** All terms, in the order in which they came. */
  all(): readonly SizedTerm[] {
    return [...this.#counts.values()];
  }
}
