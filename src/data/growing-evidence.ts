// SPDX-License-Identifier: MIT
import { laterParts, type Dataset } from './dataset.js';
import type { EvidenceSource } from './default-evidence.js';
import { addLater, type LaterEvidence } from './later-evidence.js';
import { unpacker, type PackedTree } from './unpack.js';

/**
 * A packed dataset of which first comes what its drawing needs. The dataset stays the same object
 * when the rest is added.
 */
export class GrowingEvidence implements EvidenceSource {
  isWhole = false;
  readonly #first: PackedTree;
  readonly #load: () => Promise<PackedTree>;
  readonly #unpack = unpacker();
  #dataset: Dataset | undefined;
  #loading: Promise<void> | undefined;

  constructor(first: PackedTree, load: () => Promise<PackedTree>) {
    this.#first = first;
    this.#load = load;
  }

  dataset(): Dataset {
    if (this.#dataset === undefined) {
      const empty = Object.fromEntries(laterParts.map((part) => [part, []]));
      this.#dataset = { ...empty, ...(this.#unpack(this.#first) as object) } as unknown as Dataset;
    }
    return this.#dataset;
  }

  holds(dataset: Dataset): boolean {
    return this.#dataset === dataset;
  }

  /** Adds the rest, once. */
  add(later: PackedTree): void {
    if (this.isWhole) return;
    addLater(this.dataset(), this.#unpack(later) as LaterEvidence);
    this.isWhole = true;
  }

  whole(): Promise<void> {
    if (this.isWhole) return Promise.resolve();
    this.#loading ??= this.#load()
      .then((later) => this.add(later))
      .finally(() => (this.#loading = undefined));
    return this.#loading;
  }
}
