// SPDX-License-Identifier: MIT
import type { CSSResult, ReactiveControllerHost } from 'lit';
import { bringWhole, isWhole } from '../../../data/default-evidence.js';
import { MissingFile } from '../../../data/missing-file.js';
import type { Problem } from '../../../data/problems.js';
import type { Evidence } from '../../../model/evidence.js';

/** Code that an element needs only with the texts. */
export interface LateCode {
  /** `undefined` until it is there. */
  readonly code: object | undefined;
  /** The styles of what it shows. */
  readonly styles?: readonly CSSResult[];
  readonly bring: () => Promise<void>;
}

/**
 * The texts and references of the bundled evidence, which come after what its drawing needs.
 *
 * Owns: asking for them, and the update of the host when they come or cannot be had. Does not own:
 * the evidence, and what the host shows meanwhile.
 */
export class WholeEvidence {
  /** Settled once what was asked for is there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  #asked: Evidence | undefined;
  /** What became of what was asked. */
  #problem: Problem | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly evidence: () => Evidence | undefined,
    private readonly late: () => LateCode | undefined = () => undefined,
  ) {}

  get isThere(): boolean {
    const evidence = this.evidence();
    const late = this.late();
    if (evidence === undefined || (late !== undefined && late.code === undefined)) return false;
    return isWhole(evidence.dataset);
  }

  /** Why the rest of the present evidence cannot be had, as long as it is not there. */
  get problem(): Problem | undefined {
    return this.#asked === this.evidence() && !this.isThere ? this.#problem : undefined;
  }

  /** Whether all is there; asks for it where it is not. */
  demand(): boolean {
    const evidence = this.evidence();
    if (this.isThere) return true;
    if (evidence !== undefined && this.#asked !== evidence) {
      this.#asked = evidence;
      this.#problem = undefined;
      this.settled = this.#bring(evidence);
    }
    return false;
  }

  /** Brings all without an update, for a figure that is not on the screen. Never rejects. */
  async fetch(): Promise<void> {
    const evidence = this.evidence();
    if (evidence !== undefined && this.problem === undefined)
      await this.#load(evidence).catch(() => undefined);
  }

  retry(): void {
    this.#asked = undefined;
    this.#problem = undefined;
    this.host.requestUpdate();
  }

  async #load({ dataset }: Evidence): Promise<void> {
    await Promise.all([bringWhole(dataset), this.late()?.bring()]);
  }

  async #bring(evidence: Evidence): Promise<void> {
    const problem = await this.#load(evidence).then(() => undefined, missingFile);
    if (this.#asked !== evidence) return; // something else is wanted by now
    this.#problem = problem;
    this.host.requestUpdate();
  }
}

/** The problem that a file cannot be had. */
export function missingFile(error: unknown): Problem {
  const file = error instanceof MissingFile ? error.file : String(error);
  return { where: '', code: 'file-missing', details: { file } };
}
