// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

/** What a button is made from that selects the evidence of its card. */
export interface ChoiceOptions {
  readonly pressed: boolean;
  /** What the button says when it is not pressed, and when it is. */
  readonly texts: { readonly select: string; readonly selected: string };
  /** The card's name, for those who hear the button alone. */
  readonly name: string;
  readonly onChoose: () => void;
  /** Lights the card's evidence while it is pointed at or focused. */
  readonly onLight: (lit: boolean) => void;
}

/** The button of a card that selects its evidence in all linked views. */
export function renderChoice({
  pressed,
  texts,
  name,
  onChoose,
  onLight,
}: ChoiceOptions): TemplateResult {
  const [light, dim] = [(): void => onLight(true), (): void => onLight(false)];
  return html`<button
    type="button"
    class="choose"
    aria-pressed=${pressed}
    @click=${onChoose}
    @pointerenter=${light}
    @pointerleave=${dim}
    @focus=${light}
    @blur=${dim}
  >
    ${pressed ? html`<span aria-hidden="true">✓ </span>${texts.selected}` : texts.select}<span
      class="visually-hidden"
      >: ${name}</span
    >
  </button>`;
}
