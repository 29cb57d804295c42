// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A control that keeps focus: selectors that find it again, the first that is there being taken, and the study of its row. */
interface Wanted {
  readonly finders: readonly string[];
  readonly study: string | undefined;
}

/** Keeps focus with its study or column where an update moves rows or columns about. */
export class FocusKeeper implements ReactiveController {
  #wanted: Wanted | undefined;
  #isWaiting = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    // what waits for its row to come into the page has no focus to be found by
    if (!this.#isWaiting) this.#wanted = wantedOf(this.host.shadowRoot?.activeElement);
  }

  /** Puts focus back after an update. Answers with the study whose row is not in the page, for it to be brought in. */
  restore(): string | undefined {
    const root = this.host.shadowRoot;
    const wanted = this.#wanted;
    this.#isWaiting = false;
    if (root === null || wanted === undefined || wantedOf(root.activeElement)?.finders[0] === wanted.finders[0]) return undefined;
    const control = wanted.finders.map((finder) => root.querySelector<HTMLElement>(`${finder}:enabled`)).find((found) => found !== null);
    control?.focus();
    return control === undefined ? wanted.study : undefined;
  }

  /** Tries again after the next update. */
  wait(): void {
    this.#isWaiting = true;
  }
}

function wantedOf(control: Element | null | undefined): Wanted | undefined {
  if (!(control instanceof HTMLElement)) return undefined;
  const { act, move } = control.dataset;
  const finder = (word: string): string => `[data-move="${CSS.escape(word)}"]`;
  if (move !== undefined) return { finders: [finder(move), finder(move.replace(/ .*/, ' 0'))], study: undefined };
  const study = control.closest('tr')?.dataset['study'];
  return act === undefined || study === undefined ? undefined : { finders: [`[data-study="${CSS.escape(study)}"] [data-act="${act}"]`], study };
}
