// SPDX-License-Identifier: MIT
import type { PropertyValues, ReactiveElement } from 'lit';

const pristine = new WeakMap<object, ReactiveElement>();

/**
 * Gives properties that were set to `null` or `undefined`, as by a removed attribute, or to an empty
 * text, the value that they have where nobody sets them. To be called first in `willUpdate`.
 */
export function restoreDefaults(element: ReactiveElement, changed: PropertyValues): void {
  const values = element as unknown as Record<PropertyKey, unknown>;
  for (const name of changed.keys()) {
    if (values[name] != null && values[name] !== '') continue;
    const preset = (pristineOf(element) as unknown as Record<PropertyKey, unknown>)[name];
    if (preset !== values[name]) values[name] = preset;
  }
}

/** An element of the same kind that nobody has set anything of. */
function pristineOf(element: ReactiveElement): ReactiveElement {
  const { constructor } = element;
  let known = pristine.get(constructor);
  if (known === undefined)
    pristine.set(constructor, (known = new (constructor as new () => ReactiveElement)()));
  return known;
}
