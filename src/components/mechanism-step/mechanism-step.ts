// SPDX-License-Identifier: MIT
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { OwnStyles } from '../internal/controllers/own-styles.js';
import { version } from '../internal/define-element.js';
import { numberAttribute } from '../internal/number-attribute.js';
import { restoreDefaults } from '../internal/restore-defaults.js';

/**
 * @summary One step of a guided story, or one question, in a `<mechanism-sankey>`.
 *
 * Child of a diagram, whose `step` is the number of the current step. What the step names is
 * highlighted, nothing else moves; its caption is the headline of the figure and is announced.
 * Without JavaScript the steps are readable as a list of their contents; in print each has a page.
 *
 * Placeholders in a caption are computed from what the figure shows; `…` is the name of a column:
 *
 * | placeholder | becomes |
 * | --- | --- |
 * | `{studies}` | studies that the step highlights |
 * | `{all}` | studies in view |
 * | `{neither}` | studies that name no term of any inner column |
 * | `{named …}`, `{unnamed …}` | studies that name a term of the column, or none |
 * | `{terms …}` | terms of the column |
 * | `{max …}` | the most studies that one term of the column has |
 * | `{max other …}` | the same without the terms that the step selects |
 * | `{top …}`, `{top … studies}` | name and studies of the term with most studies |
 * | `{second …}`, `{second … studies}` | name and studies of the next |
 *
 * `{Top outcome}` begins with a capital. Another word in braces, or a column that the figure does
 * not have, is a problem that the figure names.
 *
 * @element mechanism-step
 * @tagname mechanism-step
 * @slot - The caption as content, in place of the attribute. Beside the attribute it is what is
 *   read without JavaScript.
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

  /**
   * What the step highlights: a node, a link or a path, as in `selected`; several of them, separated
   * by commas; `cargo:*` for any named cargo. Empty for all.
   */
  @property({ reflect: true }) select = '';
  /** Conditions in the form of `filter`; only what meets them is highlighted. None by default. */
  @property({ reflect: true }) filter = '';
  /**
   * Gaps between columns that are highlighted, from the first on: with 2 three columns are told. 0
   * makes the whole figure pale. All by default.
   */
  @property({ type: Number, converter: numberAttribute, reflect: true }) reveal: number | undefined;
  /**
   * Groups that are open, such as `cargo:group/mirna`, separated by commas. They are open in all
   * steps, so that the figure does not move.
   */
  @property({ reflect: true }) open = '';
  /**
   * The column of a question: which of its terms most studies report. The column is hidden until
   * the question is answered. A question with a tie is not asked. Empty for none.
   */
  @property({ reflect: true }) ask = '';
  /** Number of choices of a question, two or more. */
  @property({ type: Number, converter: numberAttribute, reflect: true }) choices = 4;
  /** The caption of the step; of a question, by default a computed one. */
  @property({ reflect: true }) caption = '';

  /** The caption, from the attribute or the content, with its placeholders. */
  get text(): string {
    return this.caption === '' ? this.textContent.trim() : this.caption;
  }

  protected readonly ownStyles = new OwnStyles(this);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.ownStyles.createRoot(() => super.createRenderRoot());
  }

  protected override willUpdate(changed: PropertyValues): void {
    restoreDefaults(this, changed);
  }

  protected override render(): TemplateResult {
    return html`<slot>${this.caption}</slot>`;
  }

  protected override updated(): void {
    this.closest('mechanism-sankey')?.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mechanism-step': MechanismStep;
  }
}
