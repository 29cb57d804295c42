// SPDX-License-Identifier: MIT
import { toggled } from '../../data/toggled.js';
import type { ReactiveControllerHost } from 'lit';
import { samePath, type Path } from '../../model/selection.js';
import type { StudyOrder } from '../../model/study-lines.js';

/**
 * How a reader looks at the studies of a selection.
 *
 * Owns: their order, which of them are open; another selection closes them. Does not own: the
 * selection.
 */
export class DetailsState {
  #order: StudyOrder = 'newest';
  #open: ReadonlySet<string> = new Set();
  /** The selection whose studies were opened. */
  #path: Path = [];

  constructor(private readonly host: ReactiveControllerHost) {}

  get order(): StudyOrder {
    return this.#order;
  }

  /** Ids of the studies of a selection that are open. */
  openAt(path: Path): ReadonlySet<string> {
    return samePath(path, this.#path) ? this.#open : new Set();
  }

  readonly setOrder = (order: StudyOrder): void => {
    this.#order = order;
    this.host.requestUpdate();
  };

  /** Opens a study of a selection, or closes it. */
  toggle(path: Path, study: string): void {
    this.#open = toggled(this.openAt(path), study);
    this.#path = path;
    this.host.requestUpdate();
  }
}
