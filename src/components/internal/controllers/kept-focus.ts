// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What can have focus in the host's own markup; a picture keeps its own. */
const controls =
  ':is(button, a[href], select, input, summary, [tabindex="0"]):not(svg *, :disabled)';

/**
 * Hands the focus of the keyboard to the neighbour, where an update takes away the control that had
 * it: to the one that follows, else to the one before.
 *
 * Owns: nothing beyond an update. Does not own: where focus goes when something is opened or closed.
 */
export class KeptFocus implements ReactiveController {
  #focused: HTMLElement | undefined;
  /** All controls before the update, and the place of the focused one among them. */
  #controls: readonly HTMLElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = undefined;
    this.#controls = [];
    const root = this.host.shadowRoot;
    const active = root?.activeElement;
    if (root == null || !(active instanceof HTMLElement) || !active.matches(':focus-visible'))
      return;
    this.#focused = active;
    this.#controls = [...root.querySelectorAll<HTMLElement>(controls)];
  }

  hostUpdated(): void {
    const focused = this.#focused;
    const all = this.#controls;
    this.#focused = undefined;
    this.#controls = [];
    if (focused === undefined || focused.isConnected || this.#isElsewhere) return;
    const index = all.indexOf(focused);
    const following = all.slice(index + 1);
    const before = all.slice(0, Math.max(0, index)).reverse();
    // in the same group, as among chips, before anything else
    const near = [following[0], before[0], ...following, ...before];
    near.find((each) => each?.isConnected === true && each.checkVisibility())?.focus();
  }

  /** Whether something has taken focus meanwhile. */
  get #isElsewhere(): boolean {
    const root = this.host.getRootNode();
    const active =
      root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    const isNothing = active === null || active === document.body;
    return !isNothing || this.host.shadowRoot?.activeElement != null;
  }
}
