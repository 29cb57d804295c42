// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost } from 'lit';
import { bringWhole, isWhole } from '../../../data/default-evidence.js';
import { MissingFile } from '../../../data/missing-file.js';
import type { Problem } from '../../../data/problems.js';
import type { Evidence } from '../../../model/evidence.js';

/**
 * The texts and references of the bundled evidence, which come after what its drawing needs.
 *
 * Owns: asking for them, and the update of the host when they come or cannot be had. Does not own:
 * the evidence, and what the host shows meanwhile.
 */
export class WholeEvidence {
  /** Settled once what was asked for is there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  /** Why the rest cannot be had. */
  problem: Problem | undefined;
  #asked: Evidence | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly evidence: () => Evidence | undefined,
  ) {}

  get isThere(): boolean {
    const evidence = this.evidence();
    return evidence !== undefined && isWhole(evidence.dataset);
  }

  /** Whether all is there; asks for it where it is not. */
  demand(): boolean {
    const evidence = this.evidence();
    if (evidence === undefined) return false;
    if (isWhole(evidence.dataset)) return true;
    if (this.#asked !== evidence) {
      this.#asked = evidence;
      this.settled = this.#bring(evidence);
    }
    return false;
  }

  retry(): void {
    this.#asked = undefined;
    this.problem = undefined;
    this.host.requestUpdate();
  }

  async #bring({ dataset }: Evidence): Promise<void> {
    try {
      await bringWhole(dataset);
      this.problem = undefined;
    } catch (error) {
      const file = error instanceof MissingFile ? error.file : String(error);
      this.problem = { where: '', code: 'file-missing', details: { file } };
    }
    this.host.requestUpdate();
  }
}
