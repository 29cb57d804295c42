// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { itWith } from '../../fixtures/engine.js';
import { drawn, until } from './drawn.js';
import { sendKeys } from './send-keys.js';
import { pictureOf } from '../../fixtures/picture.js';

const items = (element: MechanismSankey): SVGElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGElement>('g.link, g.node'),
];
const readout = (element: MechanismSankey): HTMLElement =>
  element.shadowRoot!.querySelector('.readout')!;
const point = (target: Element): boolean =>
  target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));

async function figure(width: number, lang = 'en'): Promise<MechanismSankey> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: ${width}px"><mechanism-sankey lang=${lang}></mechanism-sankey></div>`,
  );
  const element = await drawn(page.querySelector('mechanism-sankey')!);
  await until(
    () =>
      element.shadowRoot!.querySelector('.legend') !== null &&
      items(element).every((item) => item.hasAttribute('aria-label')),
  );
  return element;
}

describe('<mechanism-sankey>: the readout of the hovered mark', () => {
  for (const [lang, width] of [
    ['en', 320],
    ['zh', 320],
    ['en', 700],
    ['en', 1100],
    ['zh', 1440],
  ] as const) {
    it(`shows the spoken text in a reserved line, at ${width} px (${lang})`, async () => {
      const element = await figure(width, lang);
      const room = readout(element).getBoundingClientRect().height;
      const height = element.offsetHeight;
      for (const item of items(element)) {
        point(item.firstElementChild!);
        expect(readout(element).textContent).to.equal(item.getAttribute('aria-label'));
        expect(
          readout(element).firstElementChild!.getBoundingClientRect().height,
          readout(element).textContent,
        ).to.be.at.most(room);
      }
      expect(element.offsetHeight).to.equal(height);
      pictureOf(element)!.dispatchEvent(new PointerEvent('pointerleave'));
      expect(readout(element).textContent).to.equal('');
      expect(element.offsetHeight).to.equal(height);
    });
  }

  it('follows labels and keyboard, and disappears with the focus', async () => {
    const element = await figure(1100);
    const label = element.shadowRoot!.querySelector<SVGElement>('text.label')!;
    const node = items(element).find((item) => item.dataset['key'] === label.dataset['for'])!;
    point(label.firstElementChild!);
    expect(readout(element).textContent).to.equal(node.getAttribute('aria-label'));
    pictureOf(element)!.querySelector<SVGElement>('[tabindex="0"]')!.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) {
      await sendKeys(element, key);
      expect(readout(element).textContent).to.equal(
        element.shadowRoot!.activeElement!.getAttribute('aria-label'),
      );
      expect(readout(element).textContent).to.not.equal('');
    }
    (element.shadowRoot!.activeElement as SVGElement).blur();
    expect(readout(element).textContent).to.equal('');
  });

  it('describes what has focus after a group is expanded', async () => {
    const element = await figure(1100);
    const group = items(element).find((item) => item.matches('.group'))!;
    group.focus();
    await sendKeys(element, 'Enter');
    await until(
      () =>
        element.shadowRoot!.activeElement?.getAttribute('aria-label') ===
        readout(element).textContent,
    );
    expect(group.isConnected).to.equal(false);
  });

  itWith('print', 'is not announced twice, printed or exported', async () => {
    const element = await figure(1100);
    const node = items(element).find((item) => item.dataset['key'] === 'source:bone-marrow')!;
    point(node);
    expect(readout(element).getAttribute('aria-hidden')).to.equal('true');
    expect(element.toSVG()).not.to.contain(readout(element).textContent);
    try {
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(readout(element)).display).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
