// SPDX-License-Identifier: MIT
import { withMembers } from '../../model/selection.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import type { FigureView } from './derive-view.js';

/**
 * Keeps the selection in step with a view: with its columns, and with what its nodes gather.
 *
 * Owns: which columns were shown last. Does not own: the selection, which is the session's.
 */
export class KeptSelection {
  #columns: readonly string[] = [];

  constructor(private readonly session: SessionController) {}

  /** Follows a new view; a selection that is new itself is not dropped with a column. */
  follow({ evidence, flow, settings }: FigureView, isNew: boolean): void {
    const { session } = this;
    const { columns } = settings;
    const gone = this.#columns.filter((facet) => !columns.includes(facet));
    this.#columns = columns;
    const lost = session.selection.path.find(({ facet }) => gone.includes(facet));
    if (lost !== undefined && !isNew) session.dropColumn(lost.facet);
    session.gather(withMembers(session.selection.path, evidence, flow));
  }
}
