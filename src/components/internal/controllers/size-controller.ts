// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is so near to the viewport, px, is drawn before it is seen. */
const nearDistance = 300;

function isNear(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > -nearDistance && top < innerHeight + nearDistance;
}

/** The width in which the host's content is laid out, px. */
function contentWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.max(0, element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) || 0;
}

/**
 * The host's width, and whether it has been near the viewport: what is never seen is never drawn. Printing counts as seeing.
 * A width of 0 (hidden) is not reported, so that a hidden figure keeps its drawing.
 */
export class SizeController implements ReactiveController {
  width = 0;
  #seen = false;
  #resize: ResizeObserver | undefined;
  #intersection: IntersectionObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize = new ResizeObserver(([entry]) => this.#measured(entry?.contentRect.width ?? 0));
    this.#resize.observe(this.host);
    addEventListener('beforeprint', this.#show);
    if (this.#seen) return;
    // a busy page hears of having been far away and of being near at once
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
   * Whether the host has been near the viewport. It looks when it is asked, in an update, so that what would be seen is drawn at
   * once and not a frame later: of many figures that are added together, the first push the others out of sight.
   */
  get seen(): boolean {
    if (!this.#seen && isNear(this.host)) this.#show();
    return this.#seen;
  }

  /** Draws now, seen or not; for methods that need the drawing. */
  readonly show = (): void => this.#show();

  readonly #show = (): void => {
    if (this.#seen) return;
    this.#seen = true;
    this.#intersection?.disconnect();
    // layout px, as the observer reports them: inside a scaled slide the bounding box is smaller or larger than that
    if (this.width === 0) this.width = contentWidth(this.host);
    this.host.requestUpdate();
  };

  #measured(width: number): void {
    if (width === 0 || Math.abs(width - this.width) < 1) return;
    if (!this.#seen) {
      this.width = width;
      return;
    }
    // in the next frame: drawing within the observation would change sizes under it; and a width that has passed by then,
    // as in the moment in which a browser takes a picture of a whole page, is not drawn at all
    requestAnimationFrame(() => {
      const now = contentWidth(this.host);
      if (now === 0 || Math.abs(now - this.width) < 1) return;
      this.width = now;
      this.host.requestUpdate();
    });
  }
}
