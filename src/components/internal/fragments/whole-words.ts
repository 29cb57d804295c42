// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** Longest word that is kept whole, in characters: a longer one may not fit its line. */
const longest = 20;

/**
 * The name of a term that breaks only at its spaces: `miR-125a-3p` stays whole, by the class
 * `whole`.
 */
export function wholeWords(name: string): TemplateResult | string {
  if (!/[-/]/.test(name)) return name;
  return html`${name.split(/(?<=\s)/).map((word) => keepWhole(word))}`;
}

function keepWhole(word: string): TemplateResult | string {
  const text = word.trimEnd();
  if (!/[-/]/.test(text) || text.length > longest) return word;
  return html`<span class="whole">${text}</span>${word.slice(text.length)}`;
}
