// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import type { Problem } from '../../../data/problems.js';
import { missingFile, type LateCode } from './whole-evidence.js';

/**
 * Code that a host needs before it draws, because of what it shows.
 *
 * Owns: asking for it once, the update of the host when it comes or cannot be had. Does not own: what
 * is needed, and what the host shows meanwhile.
 */
export class NeededCode {
  /** Settled once what was asked for is there, or cannot be had. */
  settled: Promise<unknown> = Promise.resolve();
  readonly #asked = new Map<LateCode, Problem | undefined>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Whether code is there; asks for it where it is not. */
  has(late: LateCode): boolean {
    if (late.code !== undefined) return true;
    if (!this.#asked.has(late)) {
      this.#asked.set(late, undefined);
      this.settled = Promise.all([this.settled, this.#bring(late)]);
    }
    return false;
  }

  /** Why code that is needed cannot be had. */
  problemsOf(late: LateCode): readonly Problem[] {
    const problem = late.code === undefined ? this.#asked.get(late) : undefined;
    return problem === undefined ? [] : [problem];
  }

  /** Whether something that was asked for cannot be had. */
  get canRetry(): boolean {
    return this.#failed.length > 0;
  }

  /** Asks anew for what could not be had. */
  retry(): void {
    for (const late of this.#failed) this.#asked.delete(late);
    this.host.requestUpdate();
  }

  get #failed(): readonly LateCode[] {
    return [...this.#asked.keys()].filter((late) => this.problemsOf(late).length > 0);
  }

  async #bring(late: LateCode): Promise<void> {
    const problem = await late.bring().then(() => undefined, missingFile);
    this.#asked.set(late, problem);
    this.host.requestUpdate();
  }
}
