// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { jsonText } from '../src/data/json-text.js';

/** Arguments common to views whose marks are buttons. */
export interface MarkViewArgs {
  missing: string;
  filter: string;
  heading: string;
  withoutToolbar: boolean;
  withoutLegend: boolean;
  withoutDetails: boolean;
}

/** The control of `missing`. */
export const missingChoice = { control: 'select', options: ['nearest', 'show', 'skip'] } as const;

/** Attributes that are not named after their property. */
const attributes: Readonly<Record<string, string>> = { onProblem: 'on-error' };

const given = new WeakMap<Element, readonly string[]>();

/**
 * Applies a story's arguments to an element: primitives as attributes (`maxNodes` as `max-nodes`;
 * an empty text as none), objects as properties.
 */
export const argumentsOn = (args: object): DirectiveResult =>
  ref((element) => {
    if (element === undefined) return;
    const values = new Map<string, unknown>(Object.entries(args));
    for (const name of new Set([...(given.get(element) ?? []), ...values.keys()])) {
      const value = values.get(name);
      const attribute =
        attributes[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      if (typeof value === 'object') Object.assign(element, { [name]: value });
      else if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
        element.setAttribute(attribute, String(value));
      else element.toggleAttribute(attribute, value === true);
    }
    given.set(element, [...values.keys()]);
  });

/** Custom data as a child of an element, as a page would write it. */
export function dataChild(data: object): TemplateResult {
  return html`<script type="application/json">
    ${jsonText(data, 2)}
  </script>`;
}

/** Wraps content in a container of a given width, px. */
export function inWidth(width: number, shown: TemplateResult): TemplateResult {
  return html`<div style=${styleMap({ maxWidth: `${width}px` })}>${shown}</div>`;
}
