// SPDX-License-Identifier: MIT
import type { CSSResultOrNative, ReactiveController, ReactiveElement } from 'lit';

/**
 * Gives a host its styles again where another document adopts it, such as that of a frame: style
 * sheets belong to the document that made them, and are dropped on the way.
 */
export class OwnStyles implements ReactiveController {
  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const { shadowRoot } = this.host;
    if (shadowRoot !== null && shadowRoot.adoptedStyleSheets.length === 0) this.#adopt(shadowRoot);
  }

  /** The host's root, made by Lit where it can: in the document of the script. */
  createRoot(byLit: () => HTMLElement | DocumentFragment): HTMLElement | DocumentFragment {
    const { host } = this;
    if (host.ownerDocument === document) return byLit();
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#adopt(root);
    return root;
  }

  #adopt(root: ShadowRoot): void {
    const { ownerDocument, constructor } = this.host;
    const view = ownerDocument.defaultView;
    if (view === null) return;
    const { elementStyles } = constructor as typeof ReactiveElement;
    root.adoptedStyleSheets = elementStyles.map((style) => sheetFor(style, view));
  }
}

/** A style sheet of the document in a window. */
function sheetFor(style: CSSResultOrNative, view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  const text =
    style instanceof CSSStyleSheet
      ? [...style.cssRules].map(({ cssText }) => cssText).join('\n')
      : style.cssText;
  sheet.replaceSync(text);
  return sheet;
}
