// SPDX-License-Identifier: MIT

/**
 * Distinct ids by key. A key with one id needs no set: of a hundred thousand terms most are named
 * once.
 */
export class IdGroups {
  readonly #groups = new Map<string, string | Set<string>>();

  add(key: string, id: string): void {
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, id);
    else if (typeof group !== 'string') group.add(id);
    else if (group !== id) this.#groups.set(key, new Set([group, id]));
  }

  has(key: string): boolean {
    return this.#groups.has(key);
  }

  keys(): IterableIterator<string> {
    return this.#groups.keys();
  }

  /** The number of ids of a key. */
  sizeOf(key: string): number {
    const group = this.#groups.get(key);
    if (group === undefined) return 0;
    return typeof group === 'string' ? 1 : group.size;
  }

  /** The ids of a key. */
  of(key: string): Iterable<string> & { readonly size: number } {
    const group = this.#groups.get(key);
    if (group === undefined) return none;
    return typeof group === 'string' ? new Set([group]) : group;
  }
}

const none: ReadonlySet<string> = new Set();
