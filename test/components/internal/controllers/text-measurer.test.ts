// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../../../src/define.js';
import { TextMeasurer } from '../../../../src/components/internal/controllers/text-measurer.js';
import type { MechanismSankey } from '../../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { engine } from '../../../fixtures/engine.js';
import { smallDataset } from '../../../fixtures/small-dataset.js';
import { drawn, until } from '../../mechanism-sankey/drawn.js';
import { pictureOf } from '../../../fixtures/picture.js';
import { hosted } from './controller-host.js';

const someFont = 'url(/node_modules/@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf)';
const labels = (element: MechanismSankey): SVGTextElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGTextElement>('text.label'),
];

async function figure(font = ''): Promise<MechanismSankey> {
  const holder = await fixture<HTMLElement>(
    html`<div>
      <mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>
    </div>`,
  );
  holder.style.cssText = `width: 700px; --evidence-font: ${font === '' ? 'sans-serif' : `"${font}", sans-serif`}`;
  const element = holder.querySelector('mechanism-sankey')!;
  await drawn(element);
  return element;
}

/** Counts font listeners while an action runs. */
async function listeners(
  act: () => Promise<void>,
): Promise<{ readonly added: number; readonly left: number }> {
  const { fonts } = document;
  const [add, remove] = [fonts.addEventListener.bind(fonts), fonts.removeEventListener.bind(fonts)];
  let [added, removed] = [0, 0];
  fonts.addEventListener = (...words: Parameters<typeof add>) => {
    added += 1;
    add(...words);
  };
  fonts.removeEventListener = (...words: Parameters<typeof remove>) => {
    removed += 1;
    remove(...words);
  };
  try {
    await act();
  } finally {
    Reflect.deleteProperty(fonts, 'addEventListener');
    Reflect.deleteProperty(fonts, 'removeEventListener');
  }
  return { added, left: added - removed };
}

describe('TextMeasurer', () => {
  const family = '--font: sans-serif';

  it('measures in proportion to the size, and bold as the browser draws it', async () => {
    const { controller } = await hosted((host) => new TextMeasurer(host), family);
    const { measure, plain } = controller;
    const text = 'umbilical cord 24 脐带';
    expect(measure(text, 24, 400)).to.be.closeTo(2 * measure(text, 12, 400), 1e-6);
    expect(plain(text)).to.be.within(measure(text, 12, 400), measure(text, 12, 400) + 1);
    const context = document.createElement('canvas').getContext('2d')!;
    for (const weight of [400, 600, 700] as const) {
      context.font = `${weight} 12px sans-serif`;
      // kerning only makes a text narrower than its characters
      expect(measure(text, 12, weight)).to.be.at.least(context.measureText(text).width - 0.5);
      expect(measure(text, 12, weight)).to.be.at.most(context.measureText(text).width * 1.05);
    }
  });

  it('is never narrower than a figure draws, in whatever size', async () => {
    const { controller } = await hosted((host) => new TextMeasurer(host), family);
    const holder = await fixture<HTMLElement>(
      html`<div>
        <svg><text text-rendering="geometricPrecision"></text></svg>
      </div>`,
    );
    const drawnText = holder.querySelector('text')!;
    for (const text of ['immunomodulation', 'circular RNAs', '2 of 5', '脐带'])
      for (const size of [12, 13, 19])
        for (const weight of [400, 600] as const) {
          drawnText.setAttribute('style', `font: ${weight} ${size}px sans-serif`);
          drawnText.textContent = text;
          // WebKitGTK rounds each letter to whole px, in each size anew
          const drawnWidth = drawnText.getComputedTextLength() * (engine === 'WebKit' ? 0.96 : 1);
          expect(
            controller.measure(text, size, weight),
            `${text} ${size} ${weight}`,
          ).to.be.at.least(drawnWidth - 0.5);
        }
  });

  it('returns the same functions while font and spacing are the same', async () => {
    const { controller } = await hosted((host) => new TextMeasurer(host), family);
    const { measure, plain } = controller;
    expect(controller.measure === measure && controller.plain === plain).to.equal(true);
  });

  it('measures as before while its host is printed, and anew afterwards', async () => {
    let isPrinting = false;
    const { host, controller } = await hosted(
      (each) => new TextMeasurer(each, () => isPrinting),
      family,
    );
    const { measure } = controller;
    host.style.setProperty('--font', 'monospace');
    isPrinting = true;
    expect(controller.measure).to.equal(measure);
    isPrinting = false;
    expect(controller.measure).not.to.equal(measure);
  });
});

describe('a web font that loads after the first drawing', () => {
  it('is measured, so that no label is clipped', async () => {
    // WebKit says only that fonts are loading
    let status = 'loading';
    Object.defineProperty(document.fonts, 'status', { configurable: true, get: () => status });
    const element = await figure('Late Font');
    const placed = (): string =>
      labels(element)
        .map((label) => label.innerHTML)
        .join();
    const before = placed();
    const face = new FontFace('Late Font', someFont, { sizeAdjust: '180%' } as FontFaceDescriptors);
    document.fonts.add(face);
    try {
      await face.load();
      status = 'loaded';
      await until(() => placed() !== before);
      await element.updateComplete;
      const frame = pictureOf(element)!.getBoundingClientRect();
      for (const label of labels(element)) {
        const { left, right } = label.getBoundingClientRect();
        expect(
          left >= frame.left - 1 && right <= frame.right + 1,
          `“${label.textContent}” is cut`,
        ).to.equal(true);
      }
    } finally {
      document.fonts.delete(face);
      Reflect.deleteProperty(document.fonts, 'status');
    }
  });

  it('causes no redraw if it changes nothing', async () => {
    const element = await figure();
    let updates = 0;
    await aTimeout(300);
    const requestUpdate = element.requestUpdate.bind(element);
    element.requestUpdate = (...words) => {
      updates += 1;
      requestUpdate(...words);
    };
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await aTimeout(50);
    expect(updates).to.equal(0);
  });

  it('has one listener for all figures, removed with the last one', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const one = await listeners(async () => {
      const figures = Array.from({ length: 50 }, () => document.createElement('mechanism-sankey'));
      for (const each of figures) {
        each.data = smallDataset;
        holder.append(each);
      }
      await drawn(figures[0]!);
      // an update after removal must not add a listener
      figures[0]!.requestUpdate();
      for (const each of figures) each.remove();
      await aTimeout(20);
    });
    expect(one).to.deep.equal({ added: 1, left: 0 });
    const again = await listeners(async () => {
      for (let round = 0; round < 50; round += 1) {
        const each = document.createElement('mechanism-sankey');
        each.filter = 'source:skin';
        holder.append(each);
        await each.updateComplete;
        each.remove();
      }
    });
    expect(again.left).to.equal(0);
    expect(again.added).to.be.above(0);
  });

  it('has no listener in a figure that was never shown', async () => {
    const far = await listeners(async () => {
      const holder = await fixture<HTMLElement>(
        html`<div style="display: none"><mechanism-sankey></mechanism-sankey></div>`,
      );
      await holder.querySelector('mechanism-sankey')!.updateComplete;
      holder.remove();
    });
    expect(far.added).to.equal(0);
  });
});
