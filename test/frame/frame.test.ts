// SPDX-License-Identifier: MIT
import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait-until.js';

const page = '/dist/frame.html';

/** Shows the built frame page; needs `npm run build`. */
function openFrame(query: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 150px; border: 0';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `${page}?${query}`;
  document.body.append(frame);
  return frame;
}

async function drawnIn(frame: HTMLIFrameElement, tag = 'mechanism-sankey'): Promise<Element> {
  const find = (): Element | null | undefined => frame.contentDocument?.querySelector(tag);
  await waitUntil(() => find()?.shadowRoot?.querySelector('svg, table, li'), 'draws');
  return find() as Element;
}

/** Adds the helper for the page around frames, once. */
async function addHelper(): Promise<void> {
  if (document.querySelector('script[data-helper]') !== null) return;
  const script = document.createElement('script');
  script.src = '/dist/frame-parent.js';
  script.dataset['helper'] = '';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
}

const heightOf = (frame: HTMLIFrameElement): number => frame.getBoundingClientRect().height;

describe('dist/frame.html', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('has every attribute of the element as a parameter', async () => {
    const frame = openFrame('columns=source+outcome&filter=tissue:ovary+species:rat&lang=zh');
    const element = await drawnIn(frame);
    expect(element.getAttribute('columns')).to.equal('source outcome');
    expect(element.getAttribute('filter')).to.equal('tissue:ovary species:rat');
    expect(element.shadowRoot?.querySelector('[lang="zh"]')).not.to.equal(null);
    expect(frame.contentDocument?.documentElement.lang).to.equal('zh');
  });

  it('shows any element', async () => {
    const frame = openFrame('element=study-table&rows=5');
    const element = await drawnIn(frame, 'study-table');
    expect(element.getAttribute('rows')).to.equal('5');
  });

  it('has the heading of its element as title, in its language', async () => {
    const frame = openFrame('element=study-table&lang=zh');
    const element = await drawnIn(frame, 'study-table');
    const title = element.shadowRoot!.getElementById('title')!.textContent.trim();
    await waitUntil(() => frame.contentDocument?.title === title);
    expect(title).to.match(/[一-龥]/);
  });

  it('takes no event handlers and styles', async () => {
    const frame = openFrame('onclick=alert(1)&style=color:red&id=x');
    const element = await drawnIn(frame);
    for (const name of ['onclick', 'style', 'id'])
      expect(element.hasAttribute(name), name).to.equal(false);
  });

  it('is transparent, and its links leave the frame', async () => {
    const frame = openFrame('');
    await drawnIn(frame);
    const { documentElement, body, baseURI } = frame.contentDocument!;
    for (const part of [documentElement, body])
      expect(getComputedStyle(part).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(frame.contentDocument?.querySelector('base')?.target).to.equal('_blank');
    expect(baseURI).to.contain(page);
  });

  it('says where a sandbox allows no downloads, and copies instead', async () => {
    const frame = openFrame('', 'allow-scripts allow-same-origin');
    const root = (await drawnIn(frame)).shadowRoot!;
    const copied: string[] = [];
    Object.defineProperty(frame.contentWindow!.navigator.clipboard, 'writeText', {
      value: (text: string) => Promise.resolve(void copied.push(text)),
    });
    const press = (selector: string): void => root.querySelector<HTMLElement>(selector)?.click();
    const note = (): string => root.querySelector('.saving')?.textContent ?? '';
    press('[data-panel="export"]');
    await waitUntil(() => note().includes('does not allow saving'));
    press('[data-format="ris"]');
    await waitUntil(() => note().startsWith('Copied.'));
    expect(copied[0]).to.contain('TY  - ');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-downloads');
    press('[data-panel="export"]');
    press('[data-panel="export"]');
    await waitUntil(() => root.querySelector('.popover') !== null && note() === '');
  });

  it('has the picture and the table without JavaScript', async () => {
    const text = await (await fetch(page)).text();
    const without = /<noscript>([^]*)<\/noscript>/.exec(text)?.[1] ?? '';
    const linked = [...without.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(linked).to.have.length(2);
    for (const name of linked)
      expect((await fetch(new URL(name, new URL(page, location.href)))).ok, name).to.equal(true);
  });
});

describe('dist/frame-parent.js', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('is at most 1 kB', async () => {
    expect((await fetch('/dist/frame-parent.js').then((file) => file.blob())).size).to.be.at.most(
      1000,
    );
  });

  it('gives a frame its height, in a sandbox too', async () => {
    await addHelper();
    const plain = openFrame('');
    const boxed = openFrame('', 'allow-scripts');
    for (const frame of [plain, boxed]) {
      // a browser draws nothing in a frame of another origin that is out of view
      frame.scrollIntoView();
      await waitUntil(() => heightOf(frame) > 300, 'grows');
    }
    const { scrollHeight, clientHeight } = plain.contentDocument!.documentElement;
    expect(scrollHeight).to.be.at.most(clientHeight);
  });

  it('leaves a slide the height that it has', async () => {
    await addHelper();
    const frame = openFrame('display=slide');
    await drawnIn(frame);
    await aTimeout(300);
    expect(heightOf(frame)).to.equal(150);
  });

  it('ignores other messages and other windows, and keeps heights within bounds', async () => {
    await addHelper();
    const frame = document.createElement('iframe');
    frame.style.height = '150px';
    document.body.append(frame);
    const send = (data: unknown, source: MessageEventSource | null = frame.contentWindow): void => {
      window.dispatchEvent(new MessageEvent('message', { data, source }));
    };
    const type = 'mechanism-sankey:height';
    for (const data of [null, 'x', { type }, { type, height: '900px' }, { type, height: NaN }])
      send(data);
    send({ type: 'other', height: 900 });
    send({ type, height: 900 }, window);
    expect(heightOf(frame)).to.be.closeTo(150, 5);
    send({ type, height: 1e9 });
    expect(frame.style.height).to.equal('4000px');
    send({ type, height: 1 });
    expect(frame.style.height).to.equal('100px');
  });
});
