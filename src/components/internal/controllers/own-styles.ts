// SPDX-License-Identifier: MIT
import {
  adoptStyles,
  type CSSResult,
  type CSSResultOrNative,
  type ReactiveController,
  type ReactiveElement,
} from 'lit';

/**
 * Gives a host its styles again where another document adopts it, such as that of a frame: style
 * sheets belong to the document that made them, and are dropped on the way. Adds the styles that
 * come with code after the first drawing.
 *
 * Owns: the host's sheets in its root. Does not own: the sheets that others add there.
 */
export class OwnStyles implements ReactiveController {
  /** How many of those that come later are there. */
  #later = 0;
  /** The host's own sheets in its root, in which others may stand too. */
  #sheets: readonly CSSStyleSheet[] = [];

  constructor(
    private readonly host: ReactiveElement,
    private readonly later: () => readonly CSSResultOrNative[] = () => [],
  ) {
    host.addController(this);
  }

  /** Before anything is drawn with the code that they belong to. */
  hostUpdate(): void {
    const { shadowRoot } = this.host;
    if (shadowRoot === null || this.later().length === this.#later) return;
    this.#adopt(shadowRoot);
  }

  hostConnected(): void {
    const { shadowRoot } = this.host;
    if (shadowRoot !== null && shadowRoot.adoptedStyleSheets.length === 0) this.#adopt(shadowRoot);
  }

  /** The host's root, made by Lit where it can: in the document of the script, and not by a server. */
  createRoot(byLit: () => HTMLElement | DocumentFragment): HTMLElement | DocumentFragment {
    const { host } = this;
    const { shadowRoot: served } = host;
    // Lit would draw before what a server wrote, or take that for its own
    if (host.ownerDocument === document && served === null) {
      const made = byLit();
      this.#sheets = [...(host.shadowRoot?.adoptedStyleSheets ?? [])];
      return made;
    }
    const root = served ?? host.attachShadow({ mode: 'open' });
    this.#adopt(root);
    return root;
  }

  #adopt(root: ShadowRoot): void {
    const { ownerDocument, constructor } = this.host;
    const view = ownerDocument.defaultView;
    if (view === null) return;
    const { elementStyles } = constructor as typeof ReactiveElement;
    const later = this.later();
    this.#later = later.length;
    const styles = [...elementStyles, ...later];
    const others = root.adoptedStyleSheets.filter((sheet) => !this.#sheets.includes(sheet));
    if (ownerDocument === document) adoptStyles(root, styles);
    else root.adoptedStyleSheets = styles.map((style) => sheetFor(style, view));
    this.#sheets = [...root.adoptedStyleSheets];
    root.adoptedStyleSheets.push(...others);
  }
}

/** Parses styles ahead of the update that adopts them, which may be the answer to a press. */
export function parseStyles(styles: readonly CSSResult[]): readonly (CSSStyleSheet | undefined)[] {
  return styles.map(({ styleSheet }) => styleSheet);
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
