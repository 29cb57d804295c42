// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import type { Evidence } from '../../model/evidence.js';
import { finishSlices } from '../../data/slices.js';
import { runInSlices } from '../internal/controllers/run-in-slices.js';
import { viewInSlices, type DeriveView, type FigureView } from '../../view/derive-view.js';

/** From so many findings on, a first view is derived in slices. */
const manyFindings = 3000;

/**
 * Derives the view of a figure: at once, but the first view of large data in slices, after which the
 * host updates.
 *
 * Owns: which data have been drawn. Does not own: the view.
 */
export class FigureDeriver {
  readonly #derive = viewInSlices();
  /** The data whose first view is derived. */
  #ready: Evidence | undefined;
  #pending: Evidence | undefined;
  /** Settles when nothing is being derived. */
  done: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The view; `undefined` while it is derived in slices. */
  readonly derive: DeriveView<FigureView | undefined> = (evidence, settings, context) => {
    const isSmall = evidence.records.length < manyFindings;
    if (isSmall || this.#ready === evidence)
      return finishSlices(this.#derive(evidence, settings, context));
    if (this.#pending !== evidence) {
      this.#pending = evidence;
      const isWanted = (): boolean => this.#pending === evidence;
      this.done = runInSlices(this.#derive(evidence, settings, context), isWanted).then(() => {
        if (!isWanted()) return;
        this.#ready = evidence;
        this.#pending = undefined;
        this.host.requestUpdate();
      });
    }
    return undefined;
  };

  /** Derives what is pending at once, for a caller that cannot wait. */
  hurry(): void {
    if (this.#pending === undefined) return;
    this.#ready = this.#pending;
    this.#pending = undefined;
    this.host.requestUpdate();
  }
}
