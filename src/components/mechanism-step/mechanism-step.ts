// SPDX-License-Identifier: MIT
import { LitElement, css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { version } from '../internal/define-element.js';

/**
 * @summary One step of a guided story in a `<mechanism-sankey>`.
 *
 * Child of a diagram, whose `step` is the number of the current step. The `select` of that step is
 * highlighted; its caption is shown above the figure and announced. Without JavaScript the steps
 * are readable as a list of captions.
 *
 * @element mechanism-step
 * @tagname mechanism-step
 * @slot - The caption as content, in place of the attribute.
 */
export class MechanismStep extends LitElement {
  static readonly tagName = 'mechanism-step';
  static readonly libraryVersion = version;
  static override styles = css`
    :host {
      display: block;
    }
    :host([data-in-figure]) {
      display: none;
    }
  `;

  /** What the step selects: a node, a link or a path, as in `selected`; empty for none. */
  @property({ reflect: true }) select = '';
  /** The caption of the step. */
  @property({ reflect: true }) caption = '';

  /** The caption, from the attribute or the content. */
  get text(): string {
    return this.caption === '' ? this.textContent.trim() : this.caption;
  }

  protected override render(): TemplateResult {
    return html`<slot>${this.caption}</slot>`;
  }

  protected override updated(): void {
    if (this.parentElement?.localName === 'mechanism-sankey')
      (this.parentElement as HTMLElement & { requestUpdate(): void }).requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mechanism-step': MechanismStep;
  }
}
