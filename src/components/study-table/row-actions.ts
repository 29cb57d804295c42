// SPDX-License-Identifier: MIT
import { toggled } from '../../data/toggled.js';
import type { ReactiveControllerHost } from 'lit';
import type { Path } from '../../model/selection.js';
import type { SessionController } from '../internal/controllers/session-controller.js';

/**
 * What a press or key does on a row.
 *
 * Owns: which studies are open. Does not own: the selection, which is the session's, and what is
 * listed.
 */
export class RowActions {
  #opened: ReadonlySet<string> = new Set();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly session: SessionController,
  ) {}

  /** Ids of the studies whose rows are open. */
  get opened(): ReadonlySet<string> {
    return this.#opened;
  }

  readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    const control = target.closest<HTMLElement>('[data-act]');
    if (control === null) {
      // a press anywhere on a row opens it, but not the end of marking text
      const row = target.closest<HTMLElement>('tr[data-study]');
      if (row !== null && getSelection()?.type !== 'Range') this.#toggle(row);
    } else this.#act(control);
  };

  #act(control: HTMLElement): void {
    const { act } = control.dataset;
    if (act === 'open') this.#toggle(control.closest('[data-study]'));
    if (act === 'term' || act === 'select') this.session.toggle(pathOf(control));
  }

  #toggle(row: HTMLElement | null): void {
    const id = row?.dataset['study'];
    if (id === undefined) return;
    this.#opened = toggled(this.#opened, id);
    this.host.requestUpdate();
  }
}

/** The path of the term at a place in a row, else of the row's study. */
export function pathOf(target: Element): Path {
  const { facet, term } = target.closest<HTMLElement>('[data-term]')?.dataset ?? {};
  if (facet !== undefined && term !== undefined) return [{ facet, term }];
  const row = target.closest<HTMLElement>('[data-study], [data-opened]');
  const id = row?.dataset['study'] ?? row?.dataset['opened'];
  return id === undefined ? [] : [{ facet: 'study', term: id }];
}
