// SPDX-License-Identifier: MIT
import type { AttributeValue } from './attributes.js';
import { readAttributes, writeAttributes } from './attributes.js';
import type { OwnData } from './figure-data.js';
import type { FigureOptions } from './figure-options.js';
import { renderParts } from './render-to-html.js';

const tagName = 'mechanism-sankey';

/** The attribute of a property: `color-by` of `colorBy`. */
function attributeOf(property: string): string {
  if (property === 'onProblem') return 'on-error';
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A registry of elements, as @lit-labs/ssr has one on a server. */
interface Registry {
  readonly get: (name: string) => unknown;
  readonly define: (name: string, element: new () => object) => void;
}

/** What is registered on a server, where the element cannot live. */
class StandIn {
  readonly localName = tagName;
}

/** One `<mechanism-sankey>` in a template of lit, as an `ElementRenderer` of @lit-labs/ssr. */
export class MechanismSankeyRenderer {
  static readonly options: FigureOptions = {};
  readonly element?: never;
  readonly shadowRootOptions = { mode: 'open' } as const;
  readonly #attributes: Record<string, AttributeValue> = {};
  #data: OwnData | undefined;

  static matchesClass(_elementClass: unknown, name: string): boolean {
    return name === tagName;
  }

  constructor(readonly tagName: string) {}

  connectedCallback(): void {
    // there is no element
  }

  attributeChangedCallback(): void {
    // there is no element
  }

  setAttribute(name: string, value: string): void {
    this.#attributes[name.toLowerCase()] = value;
  }

  setProperty(name: string, value: unknown): void {
    if (name === 'data') this.#data = (value ?? undefined) as OwnData | undefined;
    else if (typeof value !== 'function' && typeof value !== 'object')
      this.#attributes[attributeOf(name)] = value as AttributeValue;
  }

  renderAttributes(): string[] {
    return [writeAttributes(readAttributes(this.#attributes))];
  }

  /** Nothing where the page loads the data. */
  renderShadow(): string[] | undefined {
    const { options } = this.constructor as typeof MechanismSankeyRenderer;
    const data = this.#data ?? options.data;
    if (data === undefined && (this.#attributes['src'] ?? '') !== '') return undefined;
    return [renderParts(this.#attributes, { ...options, data }).shadow];
  }

  renderLight(): undefined {
    return undefined;
  }
}

/**
 * What draws `<mechanism-sankey>` when @lit-labs/ssr renders a template:
 * `render(template, { elementRenderers: [litRenderer()] })`. Call it before the first rendering, since
 * lit asks for a renderer of registered elements only. Own data are the property `.data`; what
 * stands between the tags is not seen.
 */
export function litRenderer(options: FigureOptions = {}): typeof MechanismSankeyRenderer {
  const { customElements } = globalThis as { readonly customElements?: Registry };
  if (customElements?.get(tagName) === undefined) customElements?.define(tagName, StandIn);
  return class extends MechanismSankeyRenderer {
    static override readonly options = options;
  };
}
