// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { tokens } from '../../../../src/components/internal/styles/tokens.styles.js';
import { GroundController } from '../../../../src/components/internal/controllers/ground-controller.js';
import { until } from '../../mechanism-sankey/drawn.js';

class ControlledGround extends LitElement {
  static override styles = [tokens];
  private readonly ground = new GroundController(this);
  /** What was rendered, first to last. */
  readonly answers: boolean[] = [];

  protected override render(): TemplateResult {
    this.answers.push(this.ground.isDark);
    return html`<div class="root"></div>`;
  }
}
customElements.define('controlled-ground', ControlledGround);

describe('GroundController', () => {
  it('knows the ground in the first rendering, and follows a change with the next one', async () => {
    const host = await fixture<ControlledGround>(
      html`<controlled-ground style="color-scheme: dark"></controlled-ground>`,
    );
    expect(host.answers).to.deep.equal([true]);
    host.style.colorScheme = 'light';
    host.requestUpdate();
    await until(() => host.answers.at(-1) === false);
    expect(host.answers).to.deep.equal([true, true, false]);
  });

  it('reads it anew in another place', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="color-scheme: dark"><controlled-ground></controlled-ground></div>
        <div style="color-scheme: light"></div>
      </div>`,
    );
    const host = page.querySelector<ControlledGround>('controlled-ground')!;
    await host.updateComplete;
    page.lastElementChild!.append(host);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.answers).to.deep.equal([true, false]);
  });
});
