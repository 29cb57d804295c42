// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/**
 * The name of a term that breaks only at its spaces: `miR-125a-3p` stays whole unless its line is
 * too short for it.
 */
export function wholeWords(name: string): TemplateResult | string {
  if (!/[-/]/.test(name)) return name;
  return html`${name
    .split(/(?<=\s)/)
    .map((word) =>
      /[-/]/.test(word)
        ? html`<span class="whole">${word.trimEnd()}</span>${/\s$/.test(word) ? ' ' : ''}`
        : word,
    )}`;
}
