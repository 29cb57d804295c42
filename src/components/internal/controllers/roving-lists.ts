// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RovingOptions } from './roving-grid.js';

/**
 * Attribute of a list of buttons, as in `<section data-roving>`; its buttons have the class `term`,
 * and may be text with the role of a button, or the attribute `data-stop`. A list in a list is one
 * of its own.
 */
const lists = '[data-roving]';
const buttons = 'button.term, .term[role="button"], [data-stop]';
/** What up and down move between in `<table data-roving="rows">`. */
const rows = 'tr, li';

/**
 * Makes the buttons of each list one tab stop. Left and right move to the previous and next button,
 * up and down to the nearest in the line above and below, as wrapped, or in a list of rows to the
 * first of the row. Home and End move to the first and last. Enter and Space press text with
 * the role of a button. The host handles Escape.
 *
 * Owns: which button of a list is its tab stop. Does not own: the lists, and what buttons do.
 */
export class RovingLists implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: RovingOptions,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    for (const list of this.host.shadowRoot?.querySelectorAll(lists) ?? []) {
      const reachable = buttonsIn(list);
      // a list that is folded away whole may be unfolded without an update
      const stops = reachable.length > 0 ? reachable : ownButtons(list);
      settle(list, stops.find((button) => button.getAttribute('tabindex') === '0') ?? stops[0]);
    }
  }

  readonly onFocusIn = (event: FocusEvent): void => {
    const list = event.target instanceof Element ? event.target.closest(lists) : null;
    const button = siblings(event.target).find((each) => each === event.target);
    if (list !== null && button !== undefined) settle(list, button);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const all = siblings(event.target);
    const here = all.find((each) => each === event.target);
    if (here === undefined) return;
    if ([' ', 'Enter'].includes(event.key) && here.matches('[role="button"]')) {
      event.preventDefault();
      here.click();
      return;
    }
    const next = event.key === 'Escape' ? undefined : this.#step(all, here, event.key);
    if (next === undefined && !(event.key === 'Escape' && this.options.escape?.() === true)) return;
    event.preventDefault();
    event.stopPropagation();
    next?.focus();
  };

  #step(all: readonly HTMLElement[], here: HTMLElement, key: string): HTMLElement | undefined {
    const [before, after] = this.options.isRightToLeft()
      ? ['ArrowRight', 'ArrowLeft']
      : ['ArrowLeft', 'ArrowRight'];
    const index = all.indexOf(here);
    if (key === before) return all[index - 1];
    if (key === after) return all[index + 1];
    if (key === 'Home') return all[0];
    if (key === 'End') return all.at(-1);
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
    const isOfRows = here.closest<HTMLElement>(lists)?.dataset['roving'] === 'rows';
    return (isOfRows ? inNextRow : inNextLine)(all, here, key === 'ArrowDown');
  }
}

/** The buttons of a list and of no list within it. */
function ownButtons(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(buttons)].filter(
    (button) => button.closest(lists) === list,
  );
}

/** Those outside closed `<details>`. */
function buttonsIn(list: Element): readonly HTMLElement[] {
  return ownButtons(list).filter((button) => button.closest('details:not([open])') === null);
}

function siblings(target: EventTarget | null): readonly HTMLElement[] {
  const list = target instanceof Element ? target.closest(lists) : null;
  return list === null ? [] : buttonsIn(list);
}

/** Takes buttons in closed `<details>` out of the tab order too. */
function settle(list: Element, chosen: HTMLElement | undefined): void {
  for (const button of ownButtons(list)) {
    const tabIndex = button === chosen ? '0' : '-1';
    if (button.getAttribute('tabindex') !== tabIndex) button.setAttribute('tabindex', tabIndex);
  }
}

/** The first button of the row before or after. */
function inNextRow(
  all: readonly HTMLElement[],
  here: HTMLElement,
  down: boolean,
): HTMLElement | undefined {
  const firsts = new Map([...all].reverse().map((button) => [button.closest(rows), button]));
  const order = [...firsts.values()].reverse();
  const index = order.findIndex((first) => first.closest(rows) === here.closest(rows));
  return order[index + (down ? 1 : -1)];
}

/** The nearest button of the next line above or below. */
function inNextLine(
  all: readonly HTMLElement[],
  here: HTMLElement,
  down: boolean,
): HTMLElement | undefined {
  const own = here.getBoundingClientRect();
  const places = all
    .map((button) => ({ button, box: button.getBoundingClientRect() }))
    .filter(({ box }) => (down ? box.top >= own.bottom - 2 : box.bottom <= own.top + 2));
  const distance = ({ box }: (typeof places)[number]): number =>
    Math.abs(box.top - own.top) * 1e4 + Math.abs(box.left + box.right - own.left - own.right);
  return places.reduce<(typeof places)[number] | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  )?.button;
}
