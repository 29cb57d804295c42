// SPDX-License-Identifier: MIT
import { aTimeout, expect, html, nextFrame } from '@open-wc/testing';
import { SizeController } from '../../../../src/components/internal/controllers/size-controller.js';
import { until } from '../../mechanism-sankey/drawn.js';
import { hosted, type ControllerHost } from './controller-host.js';

async function sized(
  style: string,
  padding = '0',
): Promise<{ readonly host: ControllerHost; readonly size: SizeController }> {
  const { host, controller } = await hosted((each) => {
    each.style.cssText = `display: block; padding: ${padding}`;
    return new SizeController(each);
  }, style);
  return { host, size: controller };
}

describe('SizeController', () => {
  it('knows the width of what is in view as soon as it is asked', async () => {
    const { size } = await sized('width: 500px', '0 10px');
    expect([size.seen, size.width]).to.deep.equal([true, 480]);
  });

  it('updates the host for a new width', async () => {
    const { host, size } = await sized('width: 500px');
    await until(() => size.seen && size.width === 500);
    await host.updateComplete;
    const { updates } = host;
    host.parentElement!.style.width = '400px';
    await until(() => size.width === 400);
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
  });

  it('keeps its width while it is hidden', async () => {
    const { host, size } = await sized('width: 500px');
    await until(() => size.seen && size.width === 500);
    host.parentElement!.style.display = 'none';
    await nextFrame();
    await aTimeout(50);
    expect(size.width).to.equal(500);
  });

  it('does not update for a width that has passed by the next frame', async () => {
    const { host, size } = await sized('width: 500px');
    await until(() => size.seen && size.width === 500);
    await host.updateComplete;
    const { updates } = host;
    const { style } = host.parentElement!;
    await nextFrame();
    style.width = '300px';
    // before the callback that the controller asks for in this frame
    requestAnimationFrame(() => (style.width = '500px'));
    await aTimeout(100);
    expect([size.width, host.updates]).to.deep.equal([500, updates]);
  });

  it('is not seen far below the window, until it comes near or the page is printed', async () => {
    const far = 'width: 500px; margin-top: 5000px';
    // when the page is idle it is drawn as well
    const idle = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    Object.defineProperty(window, 'requestIdleCallback', { configurable: true, value: () => 0 });
    const scrolled = await sized(far);
    expect(scrolled.size.seen).to.equal(false);
    const { updates } = scrolled.host;
    scrolled.host.scrollIntoView();
    await until(() => scrolled.host.updates > updates);
    expect(scrolled.size.seen).to.equal(true);
    scrollTo(0, 0);
    const printed = await sized(far);
    expect(printed.size.seen).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    expect([printed.size.seen, printed.size.width]).to.deep.equal([true, 500]);
    dispatchEvent(new Event('afterprint'));
    if (idle === undefined) Reflect.deleteProperty(window, 'requestIdleCallback');
    else Object.defineProperty(window, 'requestIdleCallback', idle);
  });

  it('draws on request what is not in view', async () => {
    const { size } = await sized('width: 500px; margin-top: 5000px');
    size.show(1100);
    expect([size.seen, size.width]).to.deep.equal([true, 500]);
  });

  it('draws at another width on request what is hidden, and at its own once it is shown', async () => {
    const { host, size } = await sized('width: 500px; display: none');
    size.show(1100);
    expect([size.seen, size.width]).to.deep.equal([true, 1100]);
    host.parentElement!.style.display = 'block';
    await until(() => size.width === 500);
  });

  for (const display of ['inline', 'contents']) {
    it(`has the width of the root where the host is displayed as “${display}”`, async () => {
      const { host, size } = await sized('width: 500px');
      const bare = await hosted((each) => {
        each.style.cssText = `display: ${display}`;
        each.content = () => html`<div class="root" style="padding: 0 10px">text</div>`;
        return new SizeController(each);
      }, 'width: 500px');
      expect([size.hasBox, bare.controller.hasBox]).to.deep.equal([true, false]);
      await until(() => bare.controller.seen && bare.controller.width === 480);
      host.remove();
      const holder = bare.host.parentElement!;
      bare.host.remove();
      holder.append(bare.host);
      holder.style.width = '300px';
      await until(() => bare.controller.width === 280);
    });
  }
});
