// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StudyRow } from '../../model/study-rows.js';

/** Rows of one block; a block is a `<tbody>`. */
export const blockSize = 50;
/** Up to so many rows are all in the page. */
const smallTable = 300;

/**
 * Which rows of a long table are in the page.
 *
 * Up to 300 rows all of them are, as in any table: the browser's own search, a screen reader's table keys, printing and
 * copying work without further ado. That holds for every review a person can read. Only beyond, blocks of 50 rows are left out
 * while they are far from the visible part of the scrolled box, and an empty row keeps their height. Paging was weighed and
 * left: it puts the same cut into short tables, needs more keystrokes and loses the reader's place with every page. Against
 * the known faults of such windows stand `aria-rowcount` and `aria-rowindex`, a block that is always there before the next
 * one is reached by Tab or reading, a block with focus that is never taken away, and printing that brings all rows.
 */
export class RowWindow implements ReactiveController {
  #total = 0;
  #all = false;
  readonly #near = new Set([0]);
  readonly #heights = new Map<number, number>();
  /** Guess for rows that were not yet in the page; it must not change under a reader who scrolls. */
  #rowHeight = 48;
  #isGuessed = true;
  #observer: IntersectionObserver | undefined;
  #watched = new WeakSet<Element>();
  #root: Element | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Takes the number of rows, and whether all are wanted, as for print. */
  use(total: number, all: boolean): void {
    this.#total = total;
    this.#all = all || total <= smallTable;
  }

  /** Forgets what was measured: other rows, or the same in another order or width, stand there now. */
  restart(): void {
    this.#heights.clear();
    this.#near.add(0);
    this.#isGuessed = true;
  }

  get blocks(): number {
    return Math.ceil(this.#total / blockSize);
  }

  /** Whether a block's rows are in the page. */
  has(block: number): boolean {
    return this.#all || this.#near.has(block);
  }

  /** Brings a block in, for focus to go there. */
  bring(block: number): void {
    this.#near.add(block);
  }

  /** The height in px, measured or guessed, of a block that is left out. */
  height(block: number): number {
    return (
      this.#heights.get(block) ??
      Math.round(Math.min(blockSize, this.#total - block * blockSize) * this.#rowHeight)
    );
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot?.querySelector('.scroll') ?? undefined;
    if (this.#all || root === undefined) return;
    if (root !== this.#root) this.#stop();
    this.#root = root;
    this.#observer ??= new IntersectionObserver((entries) => this.#crossed(entries), {
      root,
      rootMargin: '800px 0px',
    });
    for (const body of root.querySelectorAll('tbody')) {
      if (this.#watched.has(body)) {
        // watched anew, the first block tells its height without layout being forced
        if (!this.#isGuessed || body.dataset['block'] !== '0') continue;
        this.#observer.unobserve(body);
      }
      this.#watched.add(body);
      this.#observer.observe(body);
    }
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#watched = new WeakSet();
    this.#root = undefined;
  }

  #crossed(entries: readonly IntersectionObserverEntry[]): void {
    let changed = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const block = Number((target as HTMLElement).dataset['block']);
      if (this.#isGuessed && block === 0 && this.#near.has(0)) {
        this.#isGuessed = false;
        const measured = boundingClientRect.height / Math.min(blockSize, this.#total);
        changed ||= Math.abs(measured - this.#rowHeight) > 1;
        this.#rowHeight = measured;
      }
      if (isIntersecting === this.#near.has(block)) continue;
      if (isIntersecting) this.#near.add(block);
      else if (!target.matches(':focus-within')) {
        this.#heights.set(block, boundingClientRect.height);
        this.#near.delete(block);
      }
      changed = true;
    }
    if (changed) this.host.requestUpdate();
  }
}

/** The place of each row in the table, opened rows being counted, the head being 1; and the number of all. */
export function rowIndices(
  rows: readonly StudyRow[],
  opened: ReadonlySet<string>,
): { readonly of: readonly number[]; readonly count: number } {
  let next = 2;
  const of = rows.map(({ study }) => {
    const index = next;
    next += opened.has(study.id) ? 2 : 1;
    return index;
  });
  return { of, count: next - 1 };
}
