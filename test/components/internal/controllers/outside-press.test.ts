// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { OutsidePress } from '../../../../src/components/internal/controllers/outside-press.js';

/** A host with a popover and something beside it. */
class PopoverHost extends LitElement {
  isOpen = true;

  constructor() {
    super();
    new OutsidePress(this, {
      isOpen: () => this.isOpen,
      inside: '.popover',
      close: () => (this.isOpen = false),
    });
  }

  protected override render(): TemplateResult {
    return html`<p class="popover"><button>in it</button></p>
      <p class="beside">beside</p>`;
  }

  press(selector: string): void {
    this.shadowRoot
      ?.querySelector(selector)
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  }
}

customElements.define('popover-host', PopoverHost);

const host = (): Promise<PopoverHost> => fixture(html`<popover-host></popover-host>`);

describe('OutsidePress', () => {
  it('closes when the page or the rest of the host is pressed', async () => {
    const element = await host();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(element.isOpen).to.equal(false);
    element.isOpen = true;
    element.press('.beside');
    expect(element.isOpen).to.equal(false);
  });

  it('stays open when something in it is pressed', async () => {
    const element = await host();
    element.press('.popover button');
    expect(element.isOpen).to.equal(true);
  });

  it('does nothing once its host is removed', async () => {
    const element = await host();
    element.remove();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(element.isOpen).to.equal(true);
  });
});
