// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** Longer words may break at their hyphens. */
const mostLetters = 24;

/** A name that does not wrap at its hyphens, so that `anti-apoptosis` stays whole. */
export function keepHyphens(name: string): TemplateResult | string {
  if (!name.includes('-')) return name;
  const words = name.split(/( )/);
  return html`${words.map((word) =>
    word.includes('-') && word.length <= mostLetters
      ? html`<span class="whole">${word}</span>`
      : word,
  )}`;
}
