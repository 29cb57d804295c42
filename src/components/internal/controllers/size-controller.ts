// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Distance from the viewport within which a host is drawn, px. */
const nearDistance = 300;

function isNear(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > -nearDistance && top < innerHeight + nearDistance;
}

/** Width of the host's content box, px. */
function contentWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.max(0, element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) || 0;
}

/** What the size of a host decides. */
export interface SizeOptions {
  /** Whether the host fills a box, so that its height counts too; by default it does not. */
  readonly fillsBox?: () => boolean;
}

/**
 * Tracks the host's width, and whether it has been near the viewport, so that only visible hosts
 * are drawn. Printing counts as visible. A width of 0 (hidden) is not reported, so that a hidden
 * figure keeps its drawing.
 */
export class SizeController implements ReactiveController {
  width = 0;
  /** Height of the host's box, px; 0 where it does not count. */
  height = 0;
  #seen = false;
  #resize: ResizeObserver | undefined;
  #intersection: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: SizeOptions = {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      this.#measured(width, height);
    });
    this.#resize.observe(this.host);
    addEventListener('beforeprint', this.#show);
    if (this.#seen) return;
    // on a busy page one callback may report leaving and entering
    this.#intersection = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#show(),
      { rootMargin: `${nearDistance}px` },
    );
    this.#intersection.observe(this.host);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    this.#intersection?.disconnect();
    removeEventListener('beforeprint', this.#show);
  }

  /**
   * Whether the host has been near the viewport. Measured when read during an update, so that a
   * visible host is drawn without a frame of delay. Of many figures added together, the first push
   * the others out of view.
   */
  get seen(): boolean {
    if (!this.#seen && isNear(this.host)) this.#show();
    return this.#seen;
  }

  /** Draws now, visible or not, for methods that need the drawing. */
  readonly show = (): void => this.#show();

  readonly #show = (): void => {
    if (this.#seen) return;
    this.#seen = true;
    this.#intersection?.disconnect();
    // layout px, as the observer reports: a CSS transform scales the bounding box
    if (this.width === 0) this.width = contentWidth(this.host);
    this.measureBox();
    this.host.requestUpdate();
  };

  /** Reads the height of a host that fills a box, as when it begins to. */
  measureBox(): void {
    this.height = this.#fillsBox ? this.host.clientHeight : 0;
  }

  get #fillsBox(): boolean {
    return this.options.fillsBox?.() === true;
  }

  #measured(width: number, height: number): void {
    const isHigher = this.#fillsBox && Math.abs(height - this.height) >= 1;
    if (width === 0 || (Math.abs(width - this.width) < 1 && !isHigher)) return;
    if (!this.#seen) {
      this.width = width;
      return;
    }
    // in the next frame: drawing during the observation would change sizes, and a passing width, as
    // during a full-page screenshot, is skipped
    requestAnimationFrame(() => {
      const now = contentWidth(this.host);
      if (now === 0 || (Math.abs(now - this.width) < 1 && !isHigher)) return;
      this.width = now;
      this.measureBox();
      this.host.requestUpdate();
    });
  }
}
