// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderExport } from '../../../src/components/mechanism-sankey/render-export.js';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { exportFormats } from '../../../src/export/index.js';
import { messagesFor } from '../../../src/locales/index.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { until } from './drawn.js';
import { figureHost } from './figure-host.js';
import { figureIn, one, openTool, press } from './tools.js';

const saving = async (selected = '', lang = 'en'): Promise<MechanismSankey> => {
  const element = await figureIn(
    html`<mechanism-sankey
      .data=${smallDataset}
      filter="tissue:* status:*"
      selected=${selected}
    ></mechanism-sankey>`,
    { lang },
  );
  await openTool(element, 'export');
  return element;
};

/** The name of the file that a press on a row downloads. */
function downloaded(element: MechanismSankey, format: string): Promise<string> {
  return new Promise<string>((resolve) => {
    // the link of a download is in no document, so its event cannot be listened to
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        resolve(this.download);
      },
    });
    one(element, `[data-format="${format}"]`).click();
  }).finally(() => Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click'));
}

const none = { write: undefined, note: '' };
const noCodes = { tag: none, frame: none, static: none };

/** The popover of a figure at an address, with what was copied. */
async function savedAt(
  address: string,
  isNumbered = false,
): Promise<{ readonly popover: HTMLElement; readonly copied: string[] }> {
  const { view } = await figureHost();
  const copied: string[] = [];
  const popover = document.createElement('div');
  const template = renderExport({
    view: view!,
    messages: messagesFor('en'),
    title: 'A figure',
    headline: 'A headline',
    lead: [],
    path: [],
    selected: undefined,
    measure: (text) => text.length,
    address,
    isNumbered,
    toPng: () => Promise.resolve(new Blob()),
    scale: 2,
    onScale: () => undefined,
    look: {},
    onLook: () => undefined,
    copy: (text) => Promise.resolve(copied.push(text) > 0),
    codes: () => noCodes,
    outcome: undefined,
    onOutcome: () => undefined,
  });
  render(template, popover);
  return { popover, copied };
}

const buttons = (popover: HTMLElement): readonly HTMLButtonElement[] => [
  ...popover.querySelectorAll('button'),
];
const named = (popover: HTMLElement, name: string): HTMLButtonElement | undefined =>
  buttons(popover).find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent).includes(name),
  );

describe('Save of <mechanism-sankey>', () => {
  it('says of a link that counts the figures of the page that it does', async () => {
    const note = 'keep their order';
    const address = 'https://example.org/page';
    expect((await savedAt(address, true)).popover.textContent).to.contain(note);
    expect((await savedAt(address)).popover.textContent).not.to.contain(note);
    const { popover } = await savedAt('about:srcdoc', true);
    expect(popover.textContent, 'no link').not.to.contain(note);
    expect(named(popover, 'Copy link')).to.equal(undefined);
  });

  it('has a row for every file, which downloads it', async () => {
    const element = await saving();
    for (const { id, extension } of exportFormats)
      expect(await downloaded(element, id), id).to.match(new RegExp(`\\.${extension}$`));
    expect(await downloaded(element, 'links')).to.match(/_links_.*\.csv$/);
    expect(await downloaded(element, 'svg')).to.match(/\.svg$/);
  });

  it('says how many findings, studies and references the files hold', async () => {
    const element = await saving();
    const lines = element.cite('text').trim().split('\n').length;
    const use = (format: string): string =>
      one(element, `[data-format="${format}"] .use`).textContent.trim();
    expect(use('csv')).to.match(/^\d+ findings of \d+ studies$/);
    const references = parseInt(use('ris'), 10);
    const cited = JSON.parse(element.cite('csl-json')) as readonly unknown[];
    expect(cited).to.have.length(references);
    expect(references).to.be.at.most(lines);
  });

  it('saves with the headline and on the ground that are chosen', async () => {
    const element = await saving();
    const saved = async (): Promise<Document> => {
      const made: Blob[] = [];
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return create(blob);
      };
      await downloaded(element, 'svg').finally(() => (URL.createObjectURL = create));
      return new DOMParser().parseFromString((await made[0]?.text()) ?? '', 'image/svg+xml');
    };
    const check = async (name: string): Promise<void> => {
      one(element, `.look [name="${name}"]`).click();
      await element.updateComplete;
    };
    const ground = (picture: Document): string | null =>
      picture.querySelector('svg > rect')?.getAttribute('fill') ?? null;
    const words = (picture: Document): string =>
      [...picture.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    const headline = one(element, 'h2').textContent.trim();
    const first = await saved();
    expect(ground(first)).to.equal('#ffffff');
    expect(words(first)).to.contain(headline);
    await check('dark');
    expect(ground(await saved())).to.equal('#16181d');
    await check('transparent');
    await check('headline');
    const last = await saved();
    expect(ground(last)).to.equal(null);
    expect(words(last)).not.to.contain(headline);
    expect(last.querySelector('title')?.textContent, 'for screen readers').to.equal(headline);
  });

  it('says how wide the image is, which follows the scale', async () => {
    const element = await saving();
    const width = (): number =>
      parseInt(
        /([\d,]+) px/.exec(one(element, '[data-format="png"]').textContent)![1]!.replace(',', ''),
        10,
      );
    const [, svgWidth] = /<svg[^>]* width="(\d+)"/.exec(element.toSVG())!;
    expect(width()).to.equal(2 * Number(svgWidth));
    const scale = one(element, '.with-scale select') as HTMLSelectElement;
    scale.value = '3';
    scale.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(width()).to.equal(3 * Number(svgWidth));
  });

  it('says what is saved: all in view, or only what is selected', async () => {
    expect(one(await saving(), '.foot').textContent.trim()).to.equal('Saves all studies.');
    const foot = one(await saving('source:umbilical-cord'), '.foot').textContent;
    expect(foot).to.contain('only what is selected').and.to.contain('umbilical cord');
    expect(one(await saving('', 'zh'), '.foot').textContent.trim()).to.equal('保存全部研究。');
  });

  it('copies citation, caption and a link that others can open', async () => {
    const address = 'https://example.org/page#evidence-view:figure-1?columns=source';
    const { popover, copied } = await savedAt(address);
    named(popover, 'Copy: Cite this figure')!.click();
    named(popover, 'Copy: Caption and methods')!.click();
    named(popover, 'Copy link to this view')!.click();
    expect(copied[0]).to.contain('A figure').and.to.contain(address);
    expect(copied[1]).to.contain('A finding is one statement');
    expect(copied[2]).to.equal(address);
  });

  it('neither copies nor cites an address that others cannot open', async () => {
    for (const address of ['http://localhost:8000/#a', 'file:///home/a.html']) {
      const { popover, copied } = await savedAt(address);
      expect(named(popover, 'Copy link')).to.equal(undefined);
      expect(popover.textContent).not.to.contain(address);
      for (const button of buttons(popover).filter(({ className }) => className === 'link'))
        button.click();
      expect(copied).to.have.length(2);
      expect(copied.join(' ')).not.to.match(/localhost|file:/);
    }
  });

  it('says so where the browser cannot draw the picture', async () => {
    const element = await saving();
    const outcome = (): HTMLElement => one(element, '.picture-outcome');
    expect(outcome().textContent.trim()).to.equal('');
    element.toPNG = () => Promise.reject(new Error('no canvas'));
    one(element, '[data-format="png"]').click();
    await until(() => outcome().textContent.includes('Save it as SVG'));
    expect(outcome().matches('.failed')).to.equal(true);
    await press(element, '[data-panel="export"]');
    await press(element, '[data-panel="export"]');
    expect(outcome().textContent.trim(), 'opened again').to.equal('');
  });
});
