// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Callbacks of roving focus. */
export interface RovingOptions {
  /** Whether text runs from right to left, which swaps the arrow keys. */
  readonly isRightToLeft: () => boolean;
  /** Handles Escape; returns whether anything changed. */
  readonly escape?: () => boolean;
}

/** A button's position. */
interface Place {
  readonly button: HTMLElement;
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Makes a grid of buttons one tab stop: each `<button data-at="row column" data-key="…">` in the
 * shadow root. Arrows move to the neighbour in the row or to the nearest in the next row, Home and
 * End to the ends of the row, with Control to the first and last button. Rendering keeps focus on
 * its key, or moves it to the nearest button left.
 *
 * Owns: which button is the tab stop. Does not own: the buttons, and what they do.
 */
export class RovingGrid implements ReactiveController {
  #current: { readonly key: string; readonly row: number; readonly column: number } | undefined;
  #hadFocus = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: RovingOptions,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.host.shadowRoot?.activeElement?.hasAttribute('data-at') === true;
  }

  hostUpdated(): void {
    const places = this.#places();
    const place =
      places.find(({ key }) => key === this.#current?.key) ?? nearest(places, this.#current);
    this.#settle(places, place);
    const focused = this.host.shadowRoot?.activeElement;
    // what opened meanwhile, as a list of studies, may have taken focus
    const isElsewhere = focused != null && !focused.hasAttribute('data-at');
    // focus highlights its mark: wait until the host is updated
    if (this.#hadFocus && !isElsewhere && place !== undefined && focused !== place.button)
      queueMicrotask(() => place.button.focus());
  }

  /** Restores focus to the last button, as when a panel closes. */
  focus(): void {
    this.#places()
      .find(({ key }) => key === this.#current?.key)
      ?.button.focus();
  }

  /**
   * Calls back if focus left all buttons; in a microtask, since removed buttons blur during
   * updates.
   */
  whenLeft(then: () => void): void {
    queueMicrotask(() => {
      if (this.host.shadowRoot?.activeElement?.hasAttribute('data-at') !== true) then();
    });
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    const places = this.#places();
    const place = places.find(({ button }) => button === event.target);
    if (place !== undefined) this.#settle(places, place);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (this.options.escape?.() === true) stop(event);
      return;
    }
    const places = this.#places();
    const here = places.find(({ button }) => button === event.target);
    const next =
      here === undefined
        ? undefined
        : step(places, here, this.#direction(event.key), event.ctrlKey);
    if (next === undefined) return;
    stop(event);
    next.button.focus();
  };

  /** Swaps the arrow keys for right-to-left text. */
  #direction(key: string): string {
    if (!this.options.isRightToLeft()) return key;
    return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
  }

  #settle(places: readonly Place[], place: Place | undefined): void {
    for (const { button } of places) {
      const tabIndex = button === place?.button ? 0 : -1;
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
    }
    if (place !== undefined) this.#current = place;
  }

  #places(): readonly Place[] {
    const buttons = [
      ...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('button[data-at]') ?? []),
    ];
    return buttons
      .filter((button) => button.closest('details:not([open])') === null)
      .map((button) => {
        const [row = 0, column = 0] = (button.dataset['at'] ?? '').split(' ').map(Number);
        return { button, key: button.dataset['key'] ?? '', row, column };
      });
  }
}

function step(
  places: readonly Place[],
  here: Place,
  key: string,
  ends: boolean,
): Place | undefined {
  const inRow = (row: number): readonly Place[] =>
    places.filter((place) => place.row === row).sort((a, b) => a.column - b.column);
  const own = inRow(here.row);
  const index = own.findIndex(({ button }) => button === here.button);
  if (key === 'ArrowRight') return own[index + 1];
  if (key === 'ArrowLeft') return own[index - 1];
  if (key === 'Home') return ends ? places[0] : own[0];
  if (key === 'End') return ends ? places.at(-1) : own.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const rows = [...new Set(places.map(({ row }) => row))].sort((a, b) => a - b);
  const next = rows[rows.indexOf(here.row) + (key === 'ArrowDown' ? 1 : -1)];
  return next === undefined ? undefined : nearest(inRow(next), here);
}

/** The position nearest to another, by row, then by column. */
function nearest(
  places: readonly Place[],
  wanted: { readonly row: number; readonly column: number } | undefined,
): Place | undefined {
  if (wanted === undefined) return places[0];
  const distance = ({ row, column }: Place): number =>
    Math.abs(row - wanted.row) * 1e6 + Math.abs(column - wanted.column);
  return places.reduce<Place | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  );
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
