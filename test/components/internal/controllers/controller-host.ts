// SPDX-License-Identifier: MIT
import { fixture, html } from '@open-wc/testing';
import { LitElement, nothing, type TemplateResult } from 'lit';

/** The smallest host of a controller: content that a test sets, and a count of its updates. */
export class ControllerHost extends LitElement {
  updates = 0;
  content: () => TemplateResult | typeof nothing = () => nothing;

  protected override updated(): void {
    this.updates += 1;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.content();
  }
}

customElements.define('controller-host', ControllerHost);

/** A host on the page, with a controller that it had from the start. */
export async function hosted<Controller>(
  create: (host: ControllerHost) => Controller,
  style = '',
): Promise<{ readonly host: ControllerHost; readonly controller: Controller }> {
  const host = new ControllerHost();
  const controller = create(host);
  await fixture(html`<div style=${style}>${host}</div>`);
  await host.updateComplete;
  return { host, controller };
}

/** Draws other content. */
export async function show(
  host: ControllerHost,
  content: () => TemplateResult | typeof nothing,
): Promise<void> {
  host.content = content;
  host.requestUpdate();
  await host.updateComplete;
}
