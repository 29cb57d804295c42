// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Popovers } from '../../../../src/components/internal/controllers/popovers.js';
import { hosted, show, type ControllerHost } from './controller-host.js';

type Name = 'rows' | 'save';

/** A head with two tools, a link that opens one of their popovers, and something beside it. */
async function withTools(): Promise<{
  readonly host: ControllerHost;
  readonly popovers: Popovers<Name>;
  readonly find: (selector: string) => HTMLElement;
  readonly open: () => string | undefined;
}> {
  const { host, controller } = await hosted((each) => new Popovers<Name>(each));
  const tool = (name: Name, attribute: string) =>
    html`<button data-tool=${attribute} @click=${() => controller.toggle(name)}>${name}</button>`;
  await show(
    host,
    () =>
      html`<div class="element-head">
          ${tool('rows', 'rows')} ${tool('save', 'save')}
          <p id="line">${tool('save', '')}</p>
          ${controller.render('rows', 'Rows', () => html`<button id="choice">a row</button>`)}
          ${controller.render('save', 'Save', () => 'files')}
        </div>
        <p id="beside">beside</p>`,
  );
  const find = (selector: string): HTMLElement =>
    host.renderRoot.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
  const open = (): string | undefined =>
    [...host.renderRoot.querySelectorAll('.popover')]
      .map((each) => each.getAttribute('aria-label'))
      .join() || undefined;
  return { host, popovers: controller, find, open };
}

/** Presses a button as a reader does: the pointer goes down, focus follows, then the click. */
async function press(host: ControllerHost, element: HTMLElement): Promise<void> {
  const send = (type: string): boolean =>
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  send('pointerdown');
  element.focus();
  send('pointerup');
  element.click();
  await host.updateComplete;
}

describe('Popovers', () => {
  it('opens one at a time, with focus in it, and closes it with the same tool', async () => {
    const { host, popovers, find, open } = await withTools();
    expect(open()).to.equal(undefined);
    await press(host, find('[data-tool="rows"]'));
    expect([open(), popovers.open]).to.deep.equal(['Rows', 'rows']);
    expect(host.shadowRoot?.activeElement === find('.popover')).to.equal(true);
    await press(host, find('[data-tool="save"]'));
    expect(open()).to.equal('Save');
    await press(host, find('[data-tool="save"]'));
    expect([open(), popovers.open]).to.deep.equal([undefined, undefined]);
  });

  it('closes on Escape within it and returns focus to what opened it', async () => {
    const { host, find, open } = await withTools();
    for (const opener of ['[data-tool="save"]', '#line > button']) {
      await press(host, find(opener));
      const event = new KeyboardEvent('keydown', {
        ...{ key: 'Escape', bubbles: true, composed: true, cancelable: true },
      });
      let isHeard = false;
      const listen = (): void => void (isHeard = true);
      document.addEventListener('keydown', listen);
      find('.popover').dispatchEvent(event);
      document.removeEventListener('keydown', listen);
      await host.updateComplete;
      expect(open()).to.equal(undefined);
      expect(host.shadowRoot?.activeElement === find(opener), opener).to.equal(true);
      expect([isHeard, event.defaultPrevented], 'closes nothing else').to.deep.equal([false, true]);
    }
  });

  it('stays open for other keys and for presses in the head', async () => {
    const { host, find, open } = await withTools();
    await press(host, find('[data-tool="rows"]'));
    find('.popover').dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await press(host, find('#choice'));
    expect(open()).to.equal('Rows');
  });

  it('closes where the page beside the head is pressed, and leaves focus there', async () => {
    const { host, find, open } = await withTools();
    await press(host, find('[data-tool="rows"]'));
    await press(host, find('#beside'));
    expect(open()).to.equal(undefined);
    expect(host.shadowRoot?.activeElement === find('[data-tool="rows"]')).to.equal(false);
  });

  it('returns focus to the tool where the opener is gone', async () => {
    const { host, popovers, find } = await withTools();
    await press(host, find('#line > button'));
    find('#line').remove();
    popovers.close();
    expect(host.shadowRoot?.activeElement === find('[data-tool="save"]')).to.equal(true);
  });
});
