// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { tokens } from '../../../src/components/internal/styles/tokens.styles.js';
import { isOnDark } from '../../../src/components/mechanism-sankey/is-on-dark.js';

class GroundHost extends LitElement {
  static override styles = [tokens];
  /** The answers in the first rendering and those after it. */
  readonly answers: boolean[] = [];

  protected override render(): TemplateResult {
    this.answers.push(isOnDark(this));
    return html`<div class="root"></div>`;
  }
}
customElements.define('ground-host', GroundHost);

describe('isOnDark', () => {
  for (const [style, isDark] of [
    ['color-scheme: light', false],
    ['color-scheme: dark', true],
    ['color-scheme: light; --evidence-background: #123', true],
    ['color-scheme: dark; --evidence-background: #ffd', false],
  ] as const) {
    it(`is ${isDark} with ${style}, in the first rendering too`, async () => {
      const host = await fixture<GroundHost>(html`<ground-host style=${style}></ground-host>`);
      host.requestUpdate();
      await host.updateComplete;
      expect(host.answers).to.deep.equal([isDark, isDark]);
      expect(host.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
    });
  }
});
