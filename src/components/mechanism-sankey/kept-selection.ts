// SPDX-License-Identifier: MIT
import { withMembers } from '../../model/selection.js';
import type { SessionController } from '../internal/controllers/session-controller.js';
import { memo } from '../../view/memo.js';
import { inViewOf, type FigureView } from '../../view/derive-view.js';

/**
 * Keeps the selection in step with a view: with its columns, and with what its nodes gather. Other
 * elements learn what is in view.
 *
 * Owns: which columns were shown last. Does not own: the selection, which is the session's.
 */
export class KeptSelection {
  #columns: readonly string[] = [];
  readonly #inViewOf = memo(inViewOf);

  constructor(private readonly session: SessionController) {}

  /** Follows a new view; a selection that is new itself is not dropped with a column. */
  follow(view: FigureView, isNew: boolean): void {
    const { session } = this;
    const { evidence, flow, settings } = view;
    session.inView = this.#inViewOf(view);
    const { columns } = settings;
    const gone = this.#columns.filter((facet) => !columns.includes(facet));
    this.#columns = columns;
    const lost = session.selection.path.find(({ facet }) => gone.includes(facet));
    if (lost !== undefined && !isNew) session.dropColumn(lost.facet);
    session.gather(withMembers(session.selection.path, evidence, flow));
  }
}
