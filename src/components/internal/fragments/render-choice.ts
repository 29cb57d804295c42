// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** What a card's select button shows and calls. */
export interface ChoiceOptions {
  readonly pressed: boolean;
  /** Label when it is not pressed, and when it is. */
  readonly texts: { readonly select: string; readonly selected: string };
  /** The card's name, for screen readers. */
  readonly name: string;
  readonly onChoose: () => void;
  /** Called with true when the button is pointed at or focused, with false when no longer. */
  readonly onHighlight: (on: boolean) => void;
}

/** The button of a card that selects its evidence in all linked views. */
export function renderChoice({
  pressed,
  texts,
  name,
  onChoose,
  onHighlight,
}: ChoiceOptions): TemplateResult {
  const start = (): void => onHighlight(true);
  const end = (): void => onHighlight(false);
  const label = pressed ? html`<span aria-hidden="true">✓ </span>${texts.selected}` : texts.select;
  return html`<button
    type="button"
    class="choose"
    aria-pressed=${pressed}
    @click=${onChoose}
    @pointerenter=${start}
    @pointerleave=${end}
    @focus=${start}
    @blur=${end}
  >
    ${label}<span class="visually-hidden">: ${name}</span>
  </button>`;
}
