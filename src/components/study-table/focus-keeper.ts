// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The focused control: selectors that find it again, in order of preference, and its study. */
interface Wanted {
  readonly finders: readonly string[];
  readonly study: string | undefined;
}

/**
 * Keeps focus on its study or column when an update moves rows or columns.
 *
 * Owns: what had focus before an update. Does not own: the rows, and where focus goes otherwise.
 */
export class FocusKeeper implements ReactiveController {
  #wanted: Wanted | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** The study whose row has focus. */
  get study(): string | undefined {
    return wantedOf(this.host.shadowRoot?.activeElement)?.study;
  }

  hostUpdate(): void {
    this.#wanted = wantedOf(this.host.shadowRoot?.activeElement);
  }

  /** Restores focus after an update. Returns whether focus is lost because no control is left. */
  restore(): boolean {
    const root = this.host.shadowRoot;
    const wanted = this.#wanted;
    if (
      root === null ||
      wanted === undefined ||
      wantedOf(root.activeElement)?.finders[0] === wanted.finders[0]
    )
      return false;
    const control = wanted.finders
      .map((finder) => root.querySelector<HTMLElement>(`${finder}:not(:disabled)`))
      .find((found) => found !== null);
    control?.focus();
    return control === undefined;
  }
}

function wantedOf(control: Element | null | undefined): Wanted | undefined {
  if (!(control instanceof HTMLElement)) return undefined;
  const { act, move, facet, term } = control.dataset;
  const attribute = (name: string, value: string): string =>
    `[data-${name}="${CSS.escape(value)}"]`;
  if (move !== undefined) {
    const finders = [move, move.replace(/ .*/, ' 0')].map((word) => attribute('move', word));
    return { finders, study: undefined };
  }
  const row = control.closest<HTMLElement>('[data-study], [data-opened]');
  const study = row?.dataset['study'] ?? row?.dataset['opened'];
  if (act === undefined || study === undefined) return undefined;
  const inRow = `:is(${attribute('study', study)}, ${attribute('opened', study)})`;
  const ofTerm =
    facet === undefined || term === undefined
      ? ''
      : attribute('facet', facet) + attribute('term', term);
  return {
    finders: [`${inRow} ${attribute('act', act)}${ofTerm}`, `${inRow} ${attribute('act', 'open')}`],
    study,
  };
}
