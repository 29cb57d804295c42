// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** Longest word that is kept whole, in characters: a longer one may not fit its line. */
const longest = 20;

/**
 * The name of a term that breaks only at its spaces and after its slashes: `miR-125a-3p` stays
 * whole, by the class `whole`.
 */
export function wholeWords(name: string): TemplateResult | string {
  if (!/[-/_]/.test(name)) return name;
  return html`${name.split(/(?<=\s)/).map(renderWord)}`;
}

/** The parts of a word between which a line may break: after its slashes. */
export function partsOfWord(word: string): readonly string[] {
  return word.split(/(?<=[/_])(?=.)/);
}

function renderWord(word: string): TemplateResult | string {
  const text = word.trimEnd();
  if (!/[-/_]/.test(text)) return word;
  const parts = partsOfWord(text).map((part, index) => {
    // not as inline-block: a separator after it could begin the next line
    const kept = part.length > longest ? part : html`<span class="whole">${part}</span>`;
    return index === 0 ? kept : html`<wbr />${kept}`;
  });
  return html`${parts}${word.slice(text.length)}`;
}
