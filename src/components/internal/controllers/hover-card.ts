// SPDX-License-Identifier: MIT
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Box } from '../../../figure/plan-vertical.js';
import type { CardText } from '../../../locales/card-text.js';
import { zoomAt } from './reader-text.js';
import { contains, placeCard, type CardPlace, type Point } from '../place-card.js';

/**
 * A small card beside what is pointed at or focused: what it is, how many studies, which.
 *
 * Owns: the card, its place, what makes it disappear. Does not own: what is pointed at, the words.
 * A popover, so that nothing cuts it off and no transform of the page moves it. Screen readers do
 * not read it: the accessible name of the item says the same.
 */
export class HoverCard implements ReactiveController {
  readonly #card = createRef<HTMLElement>();
  #place: CardPlace | undefined;
  #box: Box | undefined;
  #listeners: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** The card, empty and hidden; it takes no room in its parent. */
  render(): TemplateResult {
    return html`<div class="hover-card" popover="manual" aria-hidden="true" ${ref(this.#card)}>
      <strong></strong>
      <p class="card-meaning"></p>
      <p class="card-amount"></p>
      <p class="card-studies"></p>
      <p class="card-hints"></p>
    </div>`;
  }

  /** Shows the card. Call it before anything is painted: it measures the card. */
  show(text: CardText, place: CardPlace): void {
    const card = this.#card.value;
    if (card?.isConnected !== true) return;
    write(card, text);
    this.#place = place;
    if (this.#listeners === undefined) {
      card.toggleAttribute('data-shown', true);
      // browsers without popovers show it in place
      if ('showPopover' in card) card.showPopover();
      this.#listen();
    }
    const { width, height } = card.getBoundingClientRect();
    this.#move({ width, height });
  }

  hide(): void {
    if (this.#listeners === undefined) return;
    this.#listeners.abort();
    this.#listeners = undefined;
    const card = this.#card.value;
    card?.toggleAttribute('data-shown', false);
    // a popover that was removed from the page is closed already
    if (card !== undefined && 'hidePopover' in card && card.matches(':popover-open')) {
      card.hidePopover();
    }
  }

  #move(size: { readonly width: number; readonly height: number }): void {
    const card = this.#card.value;
    if (card === undefined || this.#place === undefined) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const at = placeCard(size, this.#place, { width: clientWidth, height: clientHeight });
    this.#box = { ...at, ...size };
    // `zoom` multiplies these lengths, but not those of the window
    const zoom = zoomAt(card);
    card.style.setProperty('left', `${at.x / zoom}px`);
    card.style.setProperty('top', `${at.y / zoom}px`);
  }

  #listen(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const hide = (): void => this.hide();
    const options = { signal, capture: true, passive: true };
    for (const type of ['scroll', 'resize', 'blur', 'pointerdown'])
      window.addEventListener(type, hide, options);
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.hide();
      },
      options,
    );
    window.addEventListener('pointermove', (event) => this.#avoid(event), options);
  }

  /** Moves on only where the pointer would come upon the card. */
  #avoid({ clientX, clientY }: PointerEvent): void {
    const point: Point = { x: clientX, y: clientY };
    if (this.#box === undefined || this.#place === undefined) return;
    if (!contains(this.#box, point)) return;
    this.#place = { ...this.#place, point };
    this.#move(this.#box);
  }
}

function write(card: HTMLElement, { title, meaning, amount, studies, hints }: CardText): void {
  const texts = [title, meaning, amount, studies, hints.join('\n')];
  texts.forEach((text, index) => {
    const line = card.children[index];
    if (!(line instanceof HTMLElement)) return;
    line.textContent = text;
    line.hidden = text === '';
  });
}
