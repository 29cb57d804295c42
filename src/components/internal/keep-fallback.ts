// SPDX-License-Identifier: MIT

const slots = new WeakMap<Element, HTMLSlotElement>();

/**
 * Runs an update of an element. Where it throws, the element's children, its fallback, stay visible
 * until an update succeeds; the error goes on.
 */
export function keepFallback(element: Element, update: () => void): void {
  try {
    update();
  } catch (error) {
    showFallback(element);
    throw error;
  }
  slots.get(element)?.remove();
}

/** Shows the children of an element until its next update through {@link keepFallback}. */
export function showFallback(element: Element): void {
  let slot = slots.get(element);
  if (slot === undefined) slots.set(element, (slot = document.createElement('slot')));
  // beside what was drawn before, so that a later update finds that
  element.shadowRoot?.append(slot);
}
