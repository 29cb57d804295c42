// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The outermost element that a translator puts in the place of a text. */
const translation = 'font:not(font font)';

/**
 * Lets a host go on updating in a page that a browser translates: translators put `<font>` in the
 * place of text, and Lit would write new text into what it no longer finds.
 *
 * Owns: nothing beyond an update. Does not own: the texts.
 */
export class TranslatedText implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdate(): void {
    const fonts = this.host.shadowRoot?.querySelectorAll<HTMLElement>(translation) ?? [];
    // the translation stays until the text changes; the translator then takes the new one
    for (const font of fonts) font.replaceWith(font.textContent);
  }
}
