// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../../data/dataset.js';
import { languageOf } from '../../../model/evidence.js';

/** A text in the wanted language; one in another is marked, so that it is read aloud in that. */
export function renderLocalized(
  text: LocalizedText | undefined,
  language: string,
): TemplateResult | string {
  if (text === undefined) return '';
  const own = languageOf(text, language);
  const words = text[own] ?? '';
  return own === language || own === language.split('-')[0]
    ? words
    : html`<span lang=${own}>${words}</span>`;
}
