// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Size of text that a reader changed nothing about, px. */
const usualSize = 16;
/** Width of a drawing in large text below which it is scaled down to its room, px of that text. */
const leastDrawing = 320;
/** Lines of the library's own text, in parts of its size; readers may ask for more. */
const usualLines = 1.5;

const readers = new WeakMap<Element, ReaderText>();

/**
 * How many times larger than usual a host's text is, 1 or more. Lengths inside its root are in
 * units of this.
 */
export function textZoom(host: Element): number {
  return readers.get(host)?.zoom ?? 1;
}

/**
 * Width at which a drawing is planned, px of the host's text. Large text in a narrow place leaves too
 * little for labels: the drawing alone is scaled down there.
 */
export function drawnWidth(host: Element, width: number): number {
  return textZoom(host) > 1 ? Math.max(width, leastDrawing) : width;
}

/** How many times larger than in the style sheet the lengths of an element are drawn. */
export function zoomAt(element: Element): number {
  return (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/** What a reader or page asks of text. */
interface Wanted {
  readonly zoom: number;
  /** Letter and word spacing and distance of lines, in parts of the size of text. */
  readonly letters: number;
  readonly words: number;
  /** 0 where it is not more than usual. */
  readonly lines: number;
  /** Spacing inside, which sheets of the reader may set. */
  readonly inside: string;
}

/**
 * Lets the reader's own text arrive in a root that is isolated from the page: the size of text of
 * the browser or page (`1rem`) zooms the root, as a whole, so that nothing in it is cut; wider
 * letter, word and line spacing of the page is that of the root.
 *
 * Owns: a hidden box as large as one such text, which tells of changes, and the zoom and spacing of
 * the root. Does not own: measuring texts, the size of the host. Text is never smaller than the
 * library's own: many pages set `html { font-size: 62.5% }` for reckoning.
 */
export class ReaderText implements ReactiveController {
  #wanted: Wanted | undefined;
  #applied: Element | undefined;
  #observer: ResizeObserver | undefined;
  readonly #probe: HTMLElement;

  /** `root` selects what is zoomed. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly root = '.root',
  ) {
    host.addController(this);
    readers.set(host, this);
    this.#probe = host.ownerDocument.createElement('span');
    this.#probe.className = 'reader-text';
    this.#probe.ariaHidden = 'true';
  }

  get zoom(): number {
    return this.#read().zoom;
  }

  hostConnected(): void {
    // before what the host renders, which a rendering replaces
    if (!this.#probe.isConnected) this.host.shadowRoot?.prepend(this.#probe);
    const { ResizeObserver } = this.host.ownerDocument.defaultView ?? window;
    // not within the observation, since it changes sizes
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#compare()));
    this.#observer.observe(this.#probe);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#wanted = undefined;
    // elsewhere other text may be wanted
    this.#applied = undefined;
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot?.querySelector(this.root) ?? undefined;
    if (root === this.#applied) return;
    this.#applied = root;
    const wasSpaced = root?.hasAttribute('data-spaced') === true;
    this.#apply();
    // texts were measured with what was before
    if (wasSpaced || this.#isSpaced) this.host.requestUpdate();
  }

  get #isSpaced(): boolean {
    const { letters, words } = this.#read();
    return letters + words > 0;
  }

  /** Kept from one change to the next: to read it may take a layout. */
  #read(): Wanted {
    this.#wanted ??= wantedOf(this.host, this.#probe);
    return this.#wanted;
  }

  #compare(): void {
    if (!this.host.isConnected) return;
    const before = this.#read();
    const now = wantedOf(this.host, this.#probe);
    if (textOf(before) === textOf(now)) return;
    this.#wanted = now;
    this.#apply();
    this.host.requestUpdate();
  }

  #apply(): void {
    const root = this.#applied;
    if (!(root instanceof HTMLElement)) return;
    const { zoom, letters, words, lines } = this.#read();
    const values = { zoom, letters: `${letters}em`, words: `${words}em`, lines };
    for (const [name, value] of Object.entries(values))
      root.style.setProperty(`--reader-${name}`, String(value));
    root.toggleAttribute('data-zoomed', zoom > 1);
    root.toggleAttribute('data-spaced', this.#isSpaced);
    root.toggleAttribute('data-lines', lines > 0);
  }
}

function textOf({ zoom, letters, words, lines, inside }: Wanted): string {
  return [zoom, letters, words, lines, inside].join(' ');
}

function zoomOf({ ownerDocument }: Element): number {
  const { defaultView, documentElement } = ownerDocument;
  if (defaultView === null || !CSS.supports('zoom', '2')) return 1;
  const size = parseFloat(defaultView.getComputedStyle(documentElement).fontSize);
  return Math.max(1, size / usualSize) || 1;
}

function wantedOf(host: Element, probe: Element): Wanted {
  const { fontSize, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(host);
  const size = parseFloat(fontSize);
  // `normal` is none
  const part = (length: string): number => Math.max(0, parseFloat(length) / size) || 0;
  const lines = part(lineHeight);
  const isMore = Number.isFinite(lines) && lines > usualLines + 0.01;
  const inside = getComputedStyle(probe);
  return {
    zoom: zoomOf(host),
    letters: part(letterSpacing),
    words: part(wordSpacing),
    lines: isMore ? lines : 0,
    inside: [inside.letterSpacing, inside.wordSpacing].join(' '),
  };
}
