// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Counts the rows that are in sight in the scrolled box.
 *
 * Measures after the browser's layout, when the box or its content change size or it is scrolled.
 *
 * Owns: the number of these rows. Does not own: the rows.
 */
export class ShownRows implements ReactiveController {
  /** Rows in sight; `undefined` where the box does not scroll. */
  count: number | undefined;
  #box: Element | undefined;
  #content: Element | undefined;
  #observer: ResizeObserver | undefined;
  #isWaiting = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdated(): void {
    const box = this.host.shadowRoot?.querySelector('.scroll') ?? undefined;
    const content = box?.firstElementChild ?? undefined;
    if (box === this.#box && content === this.#content) return;
    this.hostDisconnected();
    if (box === undefined || content === undefined) return;
    this.#box = box;
    this.#content = content;
    this.#observer = new ResizeObserver(this.#onChange);
    this.#observer.observe(box);
    this.#observer.observe(content);
    box.addEventListener('scroll', this.#onChange, { passive: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box?.removeEventListener('scroll', this.#onChange);
    this.#box = undefined;
    this.#content = undefined;
  }

  readonly #onChange = (): void => {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#measure();
    });
  };

  #measure(): void {
    const box = this.#box;
    if (box === undefined) return;
    const count = box.scrollHeight > box.clientHeight + 1 ? rowsInSight(box) : undefined;
    if (count === this.count) return;
    this.count = count;
    this.host.requestUpdate();
  }
}

/** The rows whose middle is between the head and the lower edge of the box. */
function rowsInSight(box: Element): number {
  const { top, bottom } = box.getBoundingClientRect();
  const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  return [...box.querySelectorAll('[data-study]')].filter((row) => {
    const bounds = row.getBoundingClientRect();
    const middle = (bounds.top + bounds.bottom) / 2;
    return middle > top + head && middle < bottom;
  }).length;
}
