// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { itWith } from '../../fixtures/engine.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { drawn, until } from './drawn.js';
import { pictureOf } from '../../fixtures/picture.js';

async function figure(width: number): Promise<{ holder: HTMLElement; element: MechanismSankey }> {
  const holder = await fixture<HTMLElement>(
    html`<div>
      <mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>
    </div>`,
  );
  holder.style.width = `${width}px`;
  const element = await drawn(holder.querySelector('mechanism-sankey')!);
  await until(
    () =>
      pictureOf(element)?.getAttribute('width') === String(width) &&
      inside(element, 'tbody tr').length > 0,
  );
  return { holder, element };
}

function inside(element: MechanismSankey, selector: string): readonly HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

async function print(element: MechanismSankey, type: 'beforeprint' | 'afterprint'): Promise<void> {
  dispatchEvent(new Event(type));
  await element.updateComplete;
}

describe('<mechanism-sankey> in print', () => {
  it('is laid out for paper, then for the screen again', async () => {
    const { element } = await figure(1200);
    await print(element, 'beforeprint');
    expect(Number(pictureOf(element)!.getAttribute('width'))).to.be.at.most(800);
    await print(element, 'afterprint');
    expect(pictureOf(element)!.getAttribute('width')).to.equal('1200');
  });

  it('is wider than high with all the evidence, with labels of at least 7 pt', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div style="width: 1100px"><mechanism-sankey></mechanism-sankey></div>`,
    );
    const element = await drawn(holder.querySelector('mechanism-sankey')!);
    const before = Number(pictureOf(element)!.getAttribute('height'));
    await print(element, 'beforeprint');
    try {
      const [width, height] = ['width', 'height'].map((name) =>
        Number(pictureOf(element)!.getAttribute(name)),
      ) as [number, number];
      expect(height).to.be.below(before).and.at.most(width);
      // 12 px text on a page 180 mm wide, of whose 249 mm the figure may take 70 % (Letter, 15 mm margins)
      const scale = Math.min(((180 / 25.4) * 96) / width, (0.7 * (249 / 25.4) * 96) / height);
      expect(12 * scale * 0.75).to.be.at.least(7);
      expect(inside(element, '.legend')[0]!.textContent).to.contain('group size in brackets');
    } finally {
      await print(element, 'afterprint');
    }
    expect(Number(pictureOf(element)!.getAttribute('height'))).to.equal(before);
  });

  itWith('print', 'keeps the legend with the figure', async () => {
    const { element } = await figure(700);
    await print(element, 'beforeprint');
    await emulateMedia({ media: 'print' });
    try {
      const sheet = inside(element, '.sheet')[0]!;
      expect(getComputedStyle(sheet).breakInside).to.equal('avoid');
      expect([...sheet.children].map((child) => child.className)).to.deep.equal([
        'picture',
        'legend',
      ]);
    } finally {
      await emulateMedia({ media: 'screen' });
      await print(element, 'afterprint');
    }
  });

  it('prints table headers without buttons, so that they repeat on every page', async () => {
    const { element } = await figure(900);
    const words = (): readonly string[] =>
      inside(element, 'thead th, tbody td').map((cell) =>
        cell.textContent.replace(/[▾▴]/, '').trim(),
      );
    const before = words();
    await print(element, 'beforeprint');
    expect(words()).to.deep.equal(before);
    expect(inside(element, '.link-table button')).to.have.length(0);
    await print(element, 'afterprint');
    expect(inside(element, '.link-table button')).not.to.have.length(0);
  });

  itWith('print', 'fits a narrow page, with dark text on white', async () => {
    const { holder, element } = await figure(1200);
    document.documentElement.style.colorScheme = 'dark';
    try {
      await print(element, 'beforeprint');
      await emulateMedia({ media: 'print' });
      holder.style.width = '500px';
      const [box, sheet] = [
        pictureOf(element)!.getBoundingClientRect(),
        holder.getBoundingClientRect(),
      ];
      expect(box.right).to.be.at.most(sheet.right + 1);
      expect(box.height / box.width, 'not distorted').to.be.closeTo(
        Number(pictureOf(element)!.getAttribute('height')) /
          Number(pictureOf(element)!.getAttribute('width')),
        0.02,
      );
      expect(box.height, 'not higher than a sheet').to.be.at.most(innerHeight);
      for (const button of inside(element, 'button'))
        expect(button.getBoundingClientRect().height, button.textContent).to.equal(0);
      expect(getComputedStyle(inside(element, 'h2')[0]!).color).to.equal('rgb(29, 33, 38)');
    } finally {
      await emulateMedia({ media: 'screen' });
      document.documentElement.style.colorScheme = '';
      await print(element, 'afterprint');
    }
  });
});
