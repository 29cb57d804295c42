// SPDX-License-Identifier: MIT
import {
  navigate,
  sizeMoveFor,
  type FocusTarget,
  type NavigationMap,
} from '../../figure/navigate.js';
import { nearestTarget, type PlacedFigure } from '../../figure/nearest-target.js';
import { pathOfKey, type Path } from '../../model/selection.js';
import type { Listening } from './listening.js';
import type { PictureSpeaker } from './picture-speaker.js';
import type { PictureActions } from './picture-actions.js';
import { scrollToFocused } from './scroll-to-focused.js';
import type { Point } from '../internal/place-card.js';

/** The node or link that is pointed at, or has focus by the keyboard. */
export interface Pointed {
  readonly key: string;
  readonly element: Element;
  /** Where the pointer is, in the window; `undefined` with focus. */
  readonly pointer: Point | undefined;
}

/** What keys and pointer act on. */
export interface InteractionOptions extends PictureActions {
  readonly navigation: () => NavigationMap | undefined;
  readonly svg: () => SVGSVGElement | undefined;
  readonly takesLetters: () => boolean;
  readonly point: (path: Path, pointed: Pointed | undefined) => void;
  /** Focus went to a node or link, or (`undefined`) away. */
  readonly focusMoved: (key: string | undefined) => void;
  readonly speaker: Pick<PictureSpeaker, 'sayEntry' | 'sayRank' | 'sayRest'>;
  readonly listening: Pick<Listening, 'ask' | 'stop'>;
}

/**
 * Keys and pointer in the picture, by one delegated listener for each kind of event. The diagram is
 * a single tab stop; arrows move inside it, and keys are taken only while it has focus.
 *
 * Owns: where focus is in the picture, what the pointer is at. Does not own: what a press or key
 * does, which its host decides.
 */
export class FigureInteraction {
  /** Key of the node or link that has focus, or had it last. */
  current: FocusTarget | undefined;
  #hovered = '';
  #focused = false;
  /** Whether a key is being handled. */
  #isKeyed = false;
  /** Key of what a move by size led to, if that was the last move. */
  #sizedTo: string | undefined;
  /** Where the pointer rests on what a press has uncovered: nothing is pointed at there. */
  #resting: Point | undefined;

  constructor(private readonly host: InteractionOptions) {}

  /** The element of what has focus, or had it last. */
  get currentElement(): SVGGElement | undefined {
    const svg = this.host.svg();
    return svg === undefined || this.current === undefined
      ? undefined
      : elementOf(svg, this.current);
  }

  /**
   * Call after each painting. Puts exactly one element in the tab order and restores focus, or
   * moves it nearby. Returns the key of the focused element if it was removed.
   */
  restore(hadFocus: boolean, before: PlacedFigure): string | undefined {
    const map = this.host.navigation();
    const svg = this.host.svg();
    // Firefox fires no blur event when the focused element is removed
    if (this.#focused && !hadFocus) this.onFocusOut();
    if (map === undefined || svg === undefined) return undefined;
    let gone: string | undefined;
    if (this.current === undefined || elementOf(svg, this.current) === undefined) {
      gone = hadFocus ? this.current?.key : undefined;
      const isDrawn = (target: FocusTarget): boolean => elementOf(svg, target) !== undefined;
      this.current = nearestTarget(before, map, this.current, isDrawn);
    }
    const element = this.current === undefined ? undefined : elementOf(svg, this.current);
    // what stays is left alone: for what has focus, either takes a layout
    for (const other of svg.querySelectorAll('[tabindex="0"]'))
      if (other !== element) other.setAttribute('tabindex', '-1');
    if (element?.getAttribute('tabindex') === '-1') element.setAttribute('tabindex', '0');
    if (hadFocus && element !== undefined && !hasFocus(element)) element.focus();
    return gone;
  }

  readonly onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (isAt(this.#resting, event)) return;
    this.#resting = undefined;
    const key = keyOf(event.target);
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#point(key, event.target, { x: event.clientX, y: event.clientY });
  };

  /** Ignores the pointer as long as it stays where it is. */
  restAt(point: Point): void {
    this.#resting = point;
  }

  readonly onPointerLeave = (): void => {
    this.#hovered = '';
    this.#point('', null);
  };

  readonly onClick = (event: MouseEvent): void => {
    const key = keyOf(event.target);
    if (key === '') return;
    this.focus({ kind: isLinkElement(event.target) ? 'link' : 'node', key });
    this.#activate(key, event.shiftKey);
  };

  readonly onDoubleClick = (event: MouseEvent): void => {
    const key = keyOf(event.target);
    if (key !== '' && !this.host.openGroup(key)) this.host.closeGroup(key);
  };

  readonly onFocusIn = (event: FocusEvent): void => {
    const key = keyOf(event.target);
    if (key === '') return;
    const isByKeyboard = this.#isKeyed || isFocusVisible(event.target);
    if (!this.#focused && isByKeyboard) this.host.speaker.sayEntry();
    this.#focused = true;
    this.current = { kind: isLinkElement(event.target) ? 'link' : 'node', key };
    // ring and highlight follow the keyboard; a press is seen by what it selects
    this.host.focusMoved(isByKeyboard ? key : undefined);
    if (!isByKeyboard) return;
    this.#point(key, event.target);
    queueMicrotask(() => this.#scrollToFocused());
  };

  readonly onFocusOut = (): void => {
    this.#focused = false;
    this.host.focusMoved(undefined);
    this.#point('', null);
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    this.host.listening.stop();
    const map = this.host.navigation();
    if (map === undefined || this.current === undefined || event.altKey || event.metaKey) return;
    // after a press, focus by a key is visible in WebKit only once the key was handled
    this.#isKeyed = true;
    try {
      if (!this.#handle(event, map)) return;
      event.preventDefault();
      event.stopPropagation();
    } finally {
      this.#isKeyed = false;
    }
  };

  #handle(event: KeyboardEvent, map: NavigationMap): boolean {
    const { key } = event;
    if (this.current === undefined) return false;
    if (key === 'Enter' || key === ' ') {
      this.#activate(this.current.key, event.shiftKey);
      return true;
    }
    if (key === 'Escape') return this.#escape();
    if (key === '+') return this.host.openGroup(this.current.key);
    if (key === '-') return this.host.closeGroup(this.current.key);
    if (isLetter(key) && !this.host.takesLetters()) return false;
    if (!event.ctrlKey && this.#handleLetter(key, this.current)) return true;
    const next = navigate(map, this.current, event, this.#sizedTo);
    if (next === undefined) return false;
    this.focus(next);
    const bySize = sizeMoveFor(map, event);
    this.#sizedTo = bySize === undefined ? undefined : next.key;
    if (bySize !== undefined) this.host.speaker.sayRank(next, bySize.namedOnly);
    return true;
  }

  #handleLetter(key: string, current: FocusTarget): boolean {
    if (key === '?') this.host.showHelp();
    else if (key === 't') this.host.goToTable();
    else if (key === 'i') this.host.speaker.sayRest(current);
    else if (key === 'a') void this.host.listening.ask('play', current);
    else if (key === 'r') void this.host.listening.ask('read', current);
    else return false;
    return true;
  }

  /** Where there is nothing to close or clear, focus leaves, and the page has the key as well. */
  #escape(): boolean {
    if (this.host.escape()) return true;
    this.#leave();
    return false;
  }

  #point(key: string, target: EventTarget | null, pointer?: Point): void {
    const svg = this.host.svg();
    const item = target instanceof Element ? target.closest('g.node, g.link') : null;
    // a label stands for its node
    const element =
      item ?? (key === '' || svg === undefined ? undefined : elementOf(svg, { kind: 'node', key }));
    const pointed = element === undefined ? undefined : { key, element, pointer };
    this.host.point(pathOfKey(key), pointed);
  }

  /** Moves focus to a node or link, where it is not drawn to its columns. */
  focus(target: FocusTarget): void {
    const svg = this.host.svg();
    const element = svg === undefined ? undefined : elementOf(svg, target);
    if (svg === undefined) return;
    if (element === undefined) {
      this.host.reveal(target);
      return;
    }
    for (const other of svg.querySelectorAll('[tabindex="0"]'))
      other.setAttribute('tabindex', '-1');
    element.setAttribute('tabindex', '0');
    this.current = target;
    element.focus();
  }

  /** Once the browser has scrolled by itself. */
  #scrollToFocused(): void {
    const canvas = this.host.svg()?.parentElement;
    const element = this.currentElement;
    if (this.#focused && canvas != null && element !== undefined) scrollToFocused(element, canvas);
  }

  /**
   * Gives up focus; Tab goes on behind the picture. After `blur()` it would begin at the top of the page
   * in WebKit; after the removal of what has focus it begins with what is in the sibling before that,
   * so that there has to be an empty one.
   */
  #leave(): void {
    const { currentElement } = this;
    if (currentElement === undefined || !hasFocus(currentElement)) return;
    const canvas = this.host.svg()?.parentElement;
    if (canvas == null) return;
    const { ownerDocument, lastChild } = canvas;
    if (lastChild?.nodeType !== Node.COMMENT_NODE) canvas.append(ownerDocument.createComment(''));
    const place = ownerDocument.createElement('span');
    place.tabIndex = -1;
    canvas.append(place);
    place.focus({ preventScroll: true });
    place.remove();
  }

  #activate(key: string, extend: boolean): void {
    this.host.choose(pathOfKey(key), extend);
  }
}

/** Key of the node or link that an event targets; empty for the background. */
function keyOf(target: EventTarget | null): string {
  if (!(target instanceof Element)) return '';
  const item = target.closest<SVGElement>('[data-key], [data-from], [data-for]');
  if (item === null) return '';
  return (
    item.dataset['key'] ??
    item.dataset['for'] ??
    `${item.dataset['from'] ?? ''}>${item.dataset['to'] ?? ''}`
  );
}

function isLetter(key: string): boolean {
  return /^[a-z?]$/i.test(key);
}

/** Whether the pointer is where it was: a click has whole coordinates, a move need not. */
function isAt(point: Point | undefined, { clientX, clientY }: PointerEvent): boolean {
  return point !== undefined && Math.abs(point.x - clientX) < 1 && Math.abs(point.y - clientY) < 1;
}

function isFocusVisible(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(':focus-visible');
}

function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.activeElement === element;
}

function isLinkElement(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-from]') !== null;
}

function elementOf(svg: SVGSVGElement, target: FocusTarget): SVGGElement | undefined {
  const items = svg.querySelectorAll<SVGGElement>(target.kind === 'node' ? 'g.node' : 'g.link');
  return [...items].find((item) => keyOf(item) === target.key);
}
