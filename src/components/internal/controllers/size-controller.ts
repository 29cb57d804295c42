// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepLandingWhileDrawn } from '../landing.js';
import { textZoom } from './reader-text.js';
import { whenIdle } from '../when-idle.js';

/** Distance from the viewport within which a host is drawn, px. */
const nearDistance = 300;

function isNear(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > -nearDistance && top < innerHeight + nearDistance;
}

/** Width of an element's content box, px. */
function contentWidth(element: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.max(0, element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) || 0;
}

/** What the size of a host decides. */
export interface SizeOptions {
  /** Whether the host fills a box, so that its height counts too; by default it does not. */
  readonly fillsBox?: () => boolean;
}

/**
 * Tracks the host's width, and whether it has been near the viewport. Visible hosts are drawn
 * first, the others when the page is idle: pictures of whole pages and links to places on it need
 * them. Printing counts as visible. A width of 0 (hidden) is not reported, so that a hidden figure
 * keeps its drawing. Where CSS of the page leaves the host no box (`display: inline` or `contents`,
 * `all: unset`), its root has the size.
 *
 * Owns: the observers of size and viewport. Does not own: what is drawn at a width.
 */
export class SizeController implements ReactiveController {
  #width = 0;
  #isOfHost = true;
  /** Height of the host's box, px; 0 where it does not count. */
  height = 0;
  #seen = false;
  #isRootObserved = false;
  #resize: ResizeObserver | undefined;
  #intersection: IntersectionObserver | undefined;
  #stopWaiting: (() => void) | undefined;
  #endLanding: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: SizeOptions = {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // of the window in which the host stands, which may be that of a frame
    const { ResizeObserver, IntersectionObserver } = this.host.ownerDocument.defaultView ?? window;
    this.#resize = new ResizeObserver((entries) => {
      const entry = entries.find(({ contentRect }) => contentRect.width > 0);
      if (entry !== undefined) this.#measured(entry.contentRect.width, entry.contentRect.height);
    });
    this.#resize.observe(this.host);
    const root = this.#isRootObserved ? this.#root : undefined;
    if (root != null) this.#resize.observe(root);
    addEventListener('beforeprint', this.#show);
    this.#endLanding = keepLandingWhileDrawn(this.host);
    if (this.#seen) return;
    // on a busy page one callback may report leaving and entering
    this.#intersection = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#show(),
      { rootMargin: `${nearDistance}px` },
    );
    this.#intersection.observe(this.host);
    if (root != null) this.#intersection.observe(root);
    // what is hidden may never be shown
    this.#stopWaiting = whenIdle(() => {
      const isShown = contentWidth(this.#box) > 0;
      if (isShown) this.#show();
      return isShown;
    });
  }

  hostUpdated(): void {
    const root = this.#root;
    if (this.#width > 0 || this.#isRootObserved || root == null) return;
    this.#isRootObserved = true;
    this.#resize?.observe(root);
    this.#intersection?.observe(root);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    this.#intersection?.disconnect();
    this.#stopWaiting?.();
    this.#endLanding?.();
    removeEventListener('beforeprint', this.#show);
  }

  /**
   * Whether the host has been near the viewport. Measured when read during an update, so that a
   * visible host is drawn without a frame of delay. Of many figures added together, the first push
   * the others out of view.
   */
  get seen(): boolean {
    if (!this.#seen && isNear(this.#box)) this.#show();
    return this.#seen;
  }

  /** Whether the host has a box of its own, which CSS of the page may take away. */
  get hasBox(): boolean {
    return this.host.clientWidth > 0;
  }

  /** Draws now, visible or not, for methods that need the drawing; without a width at another, px. */
  show(widthIfHidden: number): void {
    this.#show();
    if (this.#width > 0) return;
    this.#width = widthIfHidden;
    this.host.requestUpdate();
  }

  /** Width in px of the host, which are larger than those of the page where a reader enlarges text. */
  get width(): number {
    const isZoomed = this.#isOfHost && !this.#fillsBox;
    return isZoomed ? this.#width / textZoom(this.host) : this.#width;
  }

  get #root(): Element | null | undefined {
    return this.host.shadowRoot?.querySelector('.root');
  }

  /** What has the size: the host, or its root where the host has no box. */
  get #box(): Element {
    return this.hasBox ? this.host : (this.#root ?? this.host);
  }

  readonly #show = (): void => {
    if (this.#seen) return;
    this.#seen = true;
    this.#stopWaiting?.();
    this.#intersection?.disconnect();
    // layout px, as the observer reports: a CSS transform scales the bounding box
    if (this.#width === 0) this.#setWidth(contentWidth(this.#box));
    this.measureBox();
    this.host.requestUpdate();
  };

  #setWidth(width: number): void {
    this.#width = width;
    this.#isOfHost = this.hasBox;
  }

  /** Reads the height of a host that fills a box, as when it begins to. */
  measureBox(): void {
    this.height = this.#fillsBox ? this.host.clientHeight : 0;
  }

  get #fillsBox(): boolean {
    return this.options.fillsBox?.() === true;
  }

  #measured(width: number, height: number): void {
    const isHigher = this.#fillsBox && Math.abs(height - this.height) >= 1;
    if (Math.abs(width - this.#width) < 1 && !isHigher) return;
    if (!this.#seen) {
      this.#setWidth(width);
      return;
    }
    // in the next frame: drawing during the observation would change sizes, and a passing width, as
    // during a full-page screenshot, is skipped
    requestAnimationFrame(() => {
      const now = contentWidth(this.#box);
      if (now === 0 || (Math.abs(now - this.#width) < 1 && !isHigher)) return;
      this.#setWidth(now);
      this.measureBox();
      this.host.requestUpdate();
    });
  }
}
