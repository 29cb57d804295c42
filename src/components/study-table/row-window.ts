// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StudyRow } from '../../model/study-rows.js';
import { zoomAt } from '../internal/controllers/reader-text.js';

/** Number of rows in a block, which is a `<tbody>` or `<ul>`. */
export const blockSize = 50;
/** Largest number of rows that are all rendered. */
const smallTable = 300;

/**
 * Decides which rows of a long table are rendered.
 *
 * Up to 300 rows all are, so that the browser's search, a screen reader's table keys, printing and
 * copying work. In longer tables, blocks of 50 rows far from the visible part of the scrolled box
 * are left out, and an empty row keeps their height. Paging was rejected: it splits short tables
 * too, needs more keystrokes and loses the reader's place. The known faults of virtual scrolling are
 * met by `aria-rowcount` and `aria-rowindex`, by rendering a block before Tab or reading reaches it,
 * by never removing a block with focus, and by printing all rows, up to a bound.
 *
 * Owns: which blocks are near, and the heights of the others. Does not own: the rows.
 */
export class RowWindow implements ReactiveController {
  #total = 0;
  #all = false;
  readonly #near = new Set([0]);
  readonly #heights = new Map<number, number>();
  /**
   * Estimated height of a row, px; measured once, so that the page does not jump while scrolling.
   */
  #rowHeight = 48;
  #isGuessed = true;
  #observer: IntersectionObserver | undefined;
  #watched = new WeakSet<Element>();
  #root: Element | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Sets the number of rows, and whether to render all, as for print. */
  use(total: number, all: boolean): void {
    this.#total = total;
    this.#all = all || total <= smallTable;
  }

  /** Forgets the measured heights, after a change of rows, order or width. */
  restart(): void {
    this.#heights.clear();
    this.#near.add(0);
    this.#isGuessed = true;
  }

  get blocks(): number {
    return Math.ceil(this.#total / blockSize);
  }

  /** Whether a block's rows are rendered. */
  has(block: number): boolean {
    return this.#all || this.#near.has(block);
  }

  /** Renders a block, so that focus can move there. */
  bring(block: number): void {
    this.#near.add(block);
  }

  /** Height of a block that is left out, measured or estimated, px. */
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
    for (const body of root.querySelectorAll<HTMLElement>('[data-block]')) {
      if (this.#watched.has(body)) {
        // observe the first block anew to get its height without forcing layout
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
      const height = boundingClientRect.height / zoomAt(target);
      if (this.#isGuessed && block === 0 && this.#near.has(0)) {
        this.#isGuessed = false;
        const measured = height / Math.min(blockSize, this.#total);
        changed ||= Math.abs(measured - this.#rowHeight) > 1;
        this.#rowHeight = measured;
      }
      if (isIntersecting === this.#near.has(block)) continue;
      if (isIntersecting) this.#near.add(block);
      else if (!target.matches(':focus-within')) {
        this.#heights.set(block, height);
        this.#near.delete(block);
      }
      changed = true;
    }
    if (changed) this.host.requestUpdate();
  }
}

/**
 * The `aria-rowindex` of each row, counting opened rows and the line before the rows from `restAt`
 * on, and the number of all rows.
 */
export function rowIndices(
  rows: readonly StudyRow[],
  opened: ReadonlySet<string>,
  restAt: number | undefined,
): { readonly of: readonly number[]; readonly count: number } {
  let next = 2;
  const of = rows.map(({ study }, place) => {
    if (place === restAt) next += 1;
    const index = next;
    next += opened.has(study.id) ? 2 : 1;
    return index;
  });
  return { of, count: next - 1 };
}
