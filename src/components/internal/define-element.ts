// SPDX-License-Identifier: MIT

/** The library's version, to tell two copies on one page apart. */
export const version = '0.1.0';

/** A copy of the library on the page. */
interface Copy {
  readonly libraryVersion?: string;
}

/** Where a copy whose elements come one after another says that all tags are its own. */
const claimed = Symbol.for('mechanism-sankey/copy');
const page = globalThis as { [claimed]?: Copy | undefined };
const thisCopy: Copy = { libraryVersion: version };

/** Warns once: copies differ in all their elements. */
let warned = false;

interface ElementClass extends CustomElementConstructor, Copy {
  readonly tagName: string;
}

/**
 * Keeps all tags that are free for this copy, because two versions in one page would not be linked:
 * others define none any more.
 */
export function claimTags(): void {
  page[claimed] ??= thisCopy;
}

/**
 * Registers an element under its tag. A registered tag keeps its first definition, and one that
 * another copy has claimed is left to it, with a warning if that is of another version.
 */
export function defineElement(element: ElementClass): void {
  // a server, also one with a shim of a page, writes the tag with its children, which are the
  // fallback until the page draws
  if (typeof document === 'undefined' || !('documentElement' in document)) return;
  const { [claimed]: owner = thisCopy } = page;
  const first = customElements.get(element.tagName) as
    (Copy & CustomElementConstructor) | undefined;
  const known = first ?? (owner === thisCopy ? undefined : owner);
  if (known === undefined) customElements.define(element.tagName, element);
  else if (known !== element && known.libraryVersion !== version && !warned) {
    warned = true;
    const existing = known.libraryVersion ?? 'of another library';
    console.warn(
      `<${element.tagName}> ${existing} is already defined; version ${version} is not used.`,
    );
  }
}
