// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import { joinPaths, pathOfKey, sameStations, type Path } from '../../model/selection.js';
import type { SessionController } from '../internal/controllers/session-controller.js';

/** What a query needs of its host. */
export interface PathQueryOptions {
  readonly session: SessionController;
  /** The columns that are shown, in their order. */
  readonly columns: () => readonly string[];
}

/**
 * A reader's question which paths lead from one node to another.
 *
 * Owns: the two ends, and what was selected before the question. Does not own: the answer, which
 * is derived when it is shown, and the selection.
 */
export class PathQuery {
  /** Keys of the two nodes; empty while they are not chosen. */
  ends = { from: '', to: '' };
  #asked: { readonly path: Path; readonly before: Path } = { path: [], before: [] };

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: PathQueryOptions,
  ) {}

  /**
   * Selects the two ends, so that what is reported between them is highlighted. Where an end is
   * taken back, what was selected before is selected again.
   */
  ask(from: string, to: string): void {
    const { session, columns } = this.options;
    const { path: asked, before } = this.#asked;
    const isAsked = asked.length > 0 && sameStations(asked, session.selection.path);
    this.ends = { from, to };
    const isComplete = from !== '' && to !== '';
    const path = isComplete ? joinPaths([], [...pathOfKey(from), ...pathOfKey(to)], columns()) : [];
    this.#asked = { path, before: isAsked ? before : session.selection.path };
    if (path.length > 0) session.select(path);
    else if (isAsked) session.select(before);
    this.host.requestUpdate();
  }

  /** Selects one of the paths between the ends; the second time, the ends again. */
  follow(path: Path): void {
    const { session } = this.options;
    session.select(sameStations(path, session.selection.path) ? this.#asked.path : path);
  }
}
