// SPDX-License-Identifier: MIT
import { laterParts, type Dataset } from './dataset.js';
import type { EvidenceSource } from './default-evidence.js';
import { addLater, type LaterEvidence } from './later-evidence.js';
import { Unpacker, type PackedTree } from './unpack.js';

/** Where the rest of a dataset comes from. */
export interface LaterFiles {
  /** The Chinese words of what comes first; where they are missing, it holds them. */
  readonly chinese?: () => Promise<string>;
  readonly later: () => Promise<PackedTree>;
}

/**
 * A packed dataset of which first comes what its drawing needs, in English where its Chinese has a
 * file of its own. The dataset stays the same object when the rest is added.
 */
export class GrowingEvidence implements EvidenceSource {
  isWhole = false;
  readonly #first: PackedTree;
  readonly #files: LaterFiles;
  readonly #unpacker = new Unpacker();
  #dataset: Dataset | undefined;
  #loading: Promise<void> | undefined;
  #isChinese: boolean;
  #chinese: Promise<void> | undefined;

  constructor(first: PackedTree, files: LaterFiles) {
    this.#first = first;
    this.#files = files;
    this.#isChinese = files.chinese === undefined;
  }

  dataset(): Dataset {
    if (this.#dataset === undefined) {
      const empty = Object.fromEntries(laterParts.map((part) => [part, []]));
      this.#dataset = {
        ...empty,
        ...(this.#unpacker.unpack(this.#first) as object),
      } as unknown as Dataset;
    }
    return this.#dataset;
  }

  holds(dataset: Dataset): boolean {
    return this.#dataset === dataset;
  }

  inLanguage(language: string): Promise<void> | undefined {
    return this.#isChinese || !/^zh\b/i.test(language) ? undefined : this.#bringChinese();
  }

  /** Adds the rest, once the Chinese of what came first is there. */
  add(later: PackedTree): void {
    if (this.isWhole) return;
    addLater(this.dataset(), this.#unpacker.unpack(later) as LaterEvidence);
    this.isWhole = true;
  }

  whole(): Promise<void> {
    if (this.isWhole) return Promise.resolve();
    this.#loading ??= Promise.all([this.#files.later(), this.#bringChinese()])
      .then(([later]) => this.add(later))
      .finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  #bringChinese(): Promise<void> {
    const { chinese } = this.#files;
    if (this.#isChinese || chinese === undefined) return Promise.resolve();
    this.#chinese ??= chinese()
      .then((words) => {
        this.dataset();
        this.#unpacker.addChinese(words);
        this.#isChinese = true;
      })
      .finally(() => (this.#chinese = undefined));
    return this.#chinese;
  }
}
