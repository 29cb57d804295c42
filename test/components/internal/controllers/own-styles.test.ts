// SPDX-License-Identifier: MIT
import { expect, fixture, html as page } from '@open-wc/testing';
import { css, html, LitElement, type CSSResult, type TemplateResult } from 'lit';
import { GroundController } from '../../../../src/components/internal/controllers/ground-controller.js';
import { OwnStyles } from '../../../../src/components/internal/controllers/own-styles.js';

/** A host on a ground of its page, with styles that may come late. */
class StyledHost extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;
  late: readonly CSSResult[] = [];
  protected readonly ground = new GroundController(this);
  private readonly ownStyles = new OwnStyles(this, () => this.late);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.ownStyles.createRoot(() => super.createRenderRoot());
  }

  protected override render(): TemplateResult {
    return html`<p>text</p>`;
  }

  get sheets(): readonly CSSStyleSheet[] {
    return this.shadowRoot!.adoptedStyleSheets;
  }
}

customElements.define('styled-host', StyledHost);

describe('OwnStyles', () => {
  it('adds late styles once, beside the sheet of the ground', async () => {
    const holder = await fixture<HTMLElement>(
      page`<div style="background: #203040"><styled-host></styled-host></div>`,
    );
    const host = holder.querySelector<StyledHost>('styled-host')!;
    await host.updateComplete;
    const before = host.sheets;
    expect(before, 'its own and that of the ground').to.have.length(2);
    const late = css`
      p {
        text-indent: 7px;
      }
    `;
    host.late = [late];
    for (const turn of [1, 2]) {
      host.requestUpdate();
      await host.updateComplete;
      expect(host.sheets, `update ${turn}`).to.have.length(3);
      expect(host.sheets).to.include.members([...before, late.styleSheet!]);
    }
  });
});
