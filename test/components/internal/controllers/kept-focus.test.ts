// SPDX-License-Identifier: MIT
import { expect, fixture, html as page } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { KeptFocus } from '../../../../src/components/internal/controllers/kept-focus.js';

/** Buttons that can be taken away. */
class ButtonsHost extends LitElement {
  names = ['a', 'b', 'c'];

  constructor() {
    super();
    new KeptFocus(this);
  }

  protected override render(): TemplateResult {
    return html`${this.names.includes('a') ? html`<button>a</button>` : ''}
    ${this.names.includes('b') ? html`<button>b</button>` : ''}
    ${this.names.includes('c') ? html`<button>c</button>` : ''}`;
  }

  async keep(...names: string[]): Promise<string> {
    this.names = names;
    this.requestUpdate();
    await this.updateComplete;
    return this.shadowRoot?.activeElement?.textContent ?? '';
  }
}

customElements.define('buttons-host', ButtonsHost);

describe('KeptFocus', () => {
  it('hands focus to the neighbour of what vanished', async () => {
    const host = await fixture<ButtonsHost>(page`<buttons-host></buttons-host>`);
    host.shadowRoot!.querySelectorAll('button')[1]!.focus({ focusVisible: true });
    expect(await host.keep('a', 'b'), 'another vanished').to.equal('b');
    expect(await host.keep('a', 'b', 'c')).to.equal('b');
    expect(await host.keep('a', 'c'), 'the following').to.equal('c');
    expect(await host.keep('a'), 'the one before').to.equal('a');
    await host.keep('a', 'b');
    (host.shadowRoot!.activeElement as HTMLElement).blur();
    expect(await host.keep('b'), 'nothing had focus').to.equal('');
  });
});
