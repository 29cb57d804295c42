// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import type { StudySearch } from '../../model/study-search.js';
import { manyFindings } from '../../data/slices.js';
import { runInSlices } from '../internal/controllers/run-in-slices.js';

/**
 * Collects the texts that a first search in large data needs, in slices.
 *
 * Owns: which search is ready, and the query in force until the wanted one is. Does not own: the
 * search itself, and the query that a reader wrote.
 */
export class PreparedSearch {
  #ready: StudySearch | undefined;
  #coming: StudySearch | undefined;
  #query = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The query to search for now: the wanted one, or the last while texts are being collected. */
  queryFor(search: StudySearch, findings: number, wanted: string): string {
    const isReady = wanted === '' || findings < manyFindings || this.#ready === search;
    if (isReady) this.#query = wanted;
    else if (this.#coming !== search) void this.#prepare(search);
    return this.#query;
  }

  async #prepare(search: StudySearch): Promise<void> {
    this.#coming = search;
    await runInSlices(search.prepare(), () => this.#coming === search);
    if (this.#coming !== search) return;
    this.#ready = search;
    this.host.requestUpdate();
  }
}
