// SPDX-License-Identifier: MIT
import { ContextRoot } from '@lit/context';

/** The library's version, so that two copies on one page can say which is which. */
export const version = '0.1.0';

/** One warning is enough: the copies differ in all their elements. */
let warned = false;
let contextRoot: ContextRoot | undefined;

interface ElementClass extends CustomElementConstructor {
  readonly tagName: string;
  readonly libraryVersion?: string;
}

/**
 * Registers an element under its tag. A tag that is taken keeps its first definition: silently by the same version of this
 * library, with one warning by another.
 */
export function defineElement(element: ElementClass): void {
  if (contextRoot === undefined) {
    // elements that are upgraded before their provider ask again when it comes
    contextRoot = new ContextRoot();
    contextRoot.attach(document.documentElement);
  }
  const known = customElements.get(element.tagName) as ElementClass | undefined;
  if (known === undefined) customElements.define(element.tagName, element);
  else if (known !== element && known.libraryVersion !== version && !warned) {
    warned = true;
    console.warn(
      `<${element.tagName}> ${known.libraryVersion ?? 'of another library'} is already defined; version ${version} is not used.`,
    );
  }
}
