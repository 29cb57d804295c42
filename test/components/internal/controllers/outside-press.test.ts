// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { OutsidePress } from '../../../../src/components/internal/controllers/outside-press.js';

const send = (target: Element, type: 'pointerdown' | 'pointerup'): boolean =>
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
const pressPage = (): void => {
  for (const type of ['pointerdown', 'pointerup'] as const) send(document.body, type);
};

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

  /** Presses one thing and releases another, the same by default. */
  press(selector: string, released = selector): void {
    send(this.shadowRoot!.querySelector(selector)!, 'pointerdown');
    send(this.shadowRoot!.querySelector(released)!, 'pointerup');
  }
}

customElements.define('popover-host', PopoverHost);

const host = (): Promise<PopoverHost> => fixture(html`<popover-host></popover-host>`);

describe('OutsidePress', () => {
  it('closes when the page or the rest of the host is pressed', async () => {
    const element = await host();
    pressPage();
    expect(element.isOpen).to.equal(false);
    element.isOpen = true;
    element.press('.beside');
    expect(element.isOpen).to.equal(false);
  });

  it('waits for the release, which may still go into the popover, or come from there', async () => {
    const element = await host();
    send(document.body, 'pointerdown');
    expect(element.isOpen).to.equal(true);
    send(element.shadowRoot!.querySelector('.popover button')!, 'pointerup');
    element.press('.popover button', '.beside');
    expect(element.isOpen).to.equal(true);
  });

  it('stays open when something in it is pressed', async () => {
    const element = await host();
    element.press('.popover button');
    expect(element.isOpen).to.equal(true);
  });

  it('does nothing once its host is removed', async () => {
    const element = await host();
    element.remove();
    pressPage();
    expect(element.isOpen).to.equal(true);
  });
});
