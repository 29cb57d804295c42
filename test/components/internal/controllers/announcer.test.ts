// SPDX-License-Identifier: MIT
import { aTimeout, expect } from '@open-wc/testing';
import { Announcer } from '../../../../src/components/internal/controllers/announcer.js';
import { until } from '../../mechanism-sankey/drawn.js';
import { hosted, show, type ControllerHost } from './controller-host.js';

async function announcing(): Promise<{
  readonly host: ControllerHost;
  readonly announcer: Announcer;
}> {
  const { host, controller } = await hosted(
    (each) => new Announcer(each, (sentences) => sentences.join(' ')),
  );
  await show(host, () => controller.render());
  return { host, announcer: controller };
}

const region = (host: ControllerHost): HTMLElement =>
  host.shadowRoot!.querySelector<HTMLElement>('[role="status"]')!;
const spoken = (host: ControllerHost): string => region(host).textContent;

describe('Announcer', () => {
  it('has its polite live region before it announces anything', async () => {
    const { host, announcer } = await announcing();
    const before = region(host);
    expect([before.getAttribute('aria-live'), spoken(host)]).to.deep.equal(['polite', '']);
    announcer.say('Selected.');
    await until(() => spoken(host) === 'Selected.');
    expect(region(host), 'the same region').to.equal(before);
  });

  it('announces what one change brings as one text', async () => {
    const { host, announcer } = await announcing();
    announcer.say('Selected.');
    announcer.say('Filtered.');
    await until(() => spoken(host) === 'Selected. Filtered.');
  });

  it('announces only the last of several changes in a row', async () => {
    const { host, announcer } = await announcing();
    const texts: string[] = [];
    new MutationObserver(() => texts.push(spoken(host))).observe(region(host), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const text of ['a', 'ab', 'abc']) {
      announcer.say(text);
      await aTimeout(20);
    }
    await until(() => spoken(host) !== '');
    expect(texts).to.deep.equal(['abc']);
  });

  it('announces nothing after the host is removed', async () => {
    const { host, announcer } = await announcing();
    announcer.say('Selected.');
    await aTimeout(0);
    host.remove();
    await aTimeout(400);
    await host.updateComplete;
    expect(spoken(host)).to.equal('');
  });
});
