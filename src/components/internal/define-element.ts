// SPDX-License-Identifier: MIT
import { ContextRoot } from '@lit/context';

/** The library's version, to tell two copies on one page apart. */
export const version = '0.1.0';

/** Warns once: copies differ in all their elements. */
let warned = false;
let contextRoot: ContextRoot | undefined;

interface ElementClass extends CustomElementConstructor {
  readonly tagName: string;
  readonly libraryVersion?: string;
}

/**
 * Registers an element under its tag. A registered tag keeps its first definition, with a warning
 * if that is of another version.
 */
export function defineElement(element: ElementClass): void {
  // a server, also one with a shim of a page, writes the tag with its children, which are the
  // fallback until the page draws
  if (typeof document === 'undefined' || !('documentElement' in document)) return;
  if (contextRoot === undefined) {
    // lets elements upgraded before their provider request the context again
    contextRoot = new ContextRoot();
    contextRoot.attach(document.documentElement);
  }
  const known = customElements.get(element.tagName) as ElementClass | undefined;
  if (known === undefined) customElements.define(element.tagName, element);
  else if (known !== element && known.libraryVersion !== version && !warned) {
    warned = true;
    const existing = known.libraryVersion ?? 'of another library';
    console.warn(
      `<${element.tagName}> ${existing} is already defined; version ${version} is not used.`,
    );
  }
}
