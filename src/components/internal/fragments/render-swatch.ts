// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** The class that gives an element the colour of a hue, an index as of `huesOf`. */
export function hueClass(hue: number): string {
  return `hue-${hue + 1}`;
}

/** A square in a hue, before the name that it belongs to. */
export function renderSwatch(hue: number): TemplateResult {
  return html`<span class="swatch ${hueClass(hue)}"></span>`;
}
