// SPDX-License-Identifier: MIT
import type { Path } from '../../../model/selection.js';
import type { SessionController } from './session-controller.js';

/** How a host's marks are found and moved among. */
export interface MarksOptions {
  readonly session: SessionController;
  /** The path that the mark at an event's target stands for; empty where there is none. */
  readonly pathOf: (target: Element) => Path;
  /** The keys that move among the marks. */
  readonly roving?: {
    onFocusIn?(event: FocusEvent): void;
    /** Calls back unless focus went to another mark. */
    whenLeft?(then: () => void): void;
  };
}

/**
 * Delegated pointing for hosts whose marks are many buttons: highlights what is pointed at or
 * focused, selects by a click, clears by Escape.
 *
 * Owns: the listeners, which the host binds in its template. Does not own: moving by keys, what
 * is selected, how marks look.
 */
export class MarksController {
  constructor(private readonly options: MarksOptions) {}

  /**
   * The path that highlights marks: what another view points at, else the selection. The host's
   * own pointing is seen without that.
   */
  get highlightedPath(): Path {
    const { id, highlight, selection } = this.options.session;
    return highlight.path.length > 0 && highlight.origin !== id ? highlight.path : selection.path;
  }

  /** The drawn findings of that path; `undefined` where it is empty. */
  get highlightedFindings(): ReadonlySet<number> | undefined {
    const path = this.highlightedPath;
    return path.length === 0 ? undefined : this.options.session.findingsOf(path);
  }

  /** Clears the selection. Returns whether there was one. */
  readonly escape = (): boolean => {
    const { session } = this.options;
    if (session.selection.path.length === 0) return false;
    session.clear();
    return true;
  };

  readonly onClick = (event: Event): void => {
    const path = this.#pathAt(event);
    if (path.length > 0) this.options.session.toggle(path);
  };

  readonly onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#point(event);
  };

  readonly onPointerLeave = (): void => this.options.session.stopPointing();

  readonly onFocusIn = (event: FocusEvent): void => {
    this.options.roving?.onFocusIn?.(event);
    this.#point(event);
  };

  readonly onFocusOut = (): void => {
    const stop = (): void => this.options.session.stopPointing();
    const { roving } = this.options;
    if (roving?.whenLeft === undefined) stop();
    else roving.whenLeft(stop);
  };

  #point(event: Event): void {
    const path = this.#pathAt(event);
    if (path.length > 0) this.options.session.point(path);
    else this.options.session.stopPointing();
  }

  #pathAt({ target }: Event): Path {
    return target instanceof Element ? this.options.pathOf(target) : [];
  }
}
