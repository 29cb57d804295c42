// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { zoomAt } from '../internal/controllers/reader-text.js';
import { OutsidePress } from '../internal/controllers/outside-press.js';

/** Distance of the list from its stack, px. */
const gap = 4;

/** What the list needs of its host. */
export interface StackListOptions {
  /** Whether a stack opens a list over the chart; else the list stands in its row. */
  readonly isOver: () => boolean;
}

/**
 * The list that a press on a stack of studies opens.
 *
 * Owns: which stack or row is open, where a list over the chart stands, what closes it, where focus
 * goes. Does not own: what the list shows.
 */
export class StackList implements ReactiveController {
  #key: string | undefined;
  #isOpening = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: StackListOptions,
  ) {
    host.addController(this);
    new OutsidePress(host, {
      isOpen: () => this.#key !== undefined && this.options.isOver(),
      inside: '.marks-holder',
      close: () => this.open(undefined),
    });
  }

  /** The key of the stack or row that is open. */
  get key(): string | undefined {
    return this.#key;
  }

  /** Opens a stack or row, or closes what is open. */
  open(key: string | undefined): void {
    this.#key = key;
    this.#isOpening = key !== undefined && this.options.isOver();
    this.host.requestUpdate();
  }

  toggle(key: string): void {
    this.open(this.#key === key ? undefined : key);
  }

  /** Closes a list over the chart and returns focus to its stack. Returns whether one was open. */
  close(): boolean {
    if (this.#key === undefined || !this.options.isOver()) return false;
    const stack = this.#stack();
    this.open(undefined);
    stack?.focus();
    return true;
  }

  hostUpdated(): void {
    const list = this.host.shadowRoot?.querySelector<HTMLElement>('.stack-list');
    if (list == null) return;
    this.#place(list);
    if (this.#isOpening) list.focus({ preventScroll: true });
    this.#isOpening = false;
  }

  /** Below the stack, in the middle of it, within the chart. */
  #place(list: HTMLElement): void {
    const stack = this.#stack()?.getBoundingClientRect();
    const holder = list.parentElement?.getBoundingClientRect();
    if (stack === undefined || holder === undefined) return;
    const zoom = zoomAt(list);
    const middle = ((stack.left + stack.right) / 2 - holder.left) / zoom;
    const wanted = middle - list.offsetWidth / 2;
    const left = Math.max(0, Math.min(wanted, holder.width / zoom - list.offsetWidth));
    list.style.setProperty('left', `${left}px`);
    list.style.setProperty('top', `${(stack.bottom - holder.top) / zoom + gap}px`);
  }

  #stack(): HTMLElement | null | undefined {
    const key = CSS.escape(this.#key ?? '');
    return this.host.shadowRoot?.querySelector<HTMLElement>(`button[data-key="${key}"]`);
  }
}
