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
  // on a server nothing is registered; in its frameworks' copies of the registry, the element alone
  if (typeof customElements === 'undefined') return;
  if (contextRoot === undefined && typeof document !== 'undefined') {
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
