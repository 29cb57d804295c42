// SPDX-License-Identifier: MIT
import { aTimeout, expect } from '@open-wc/testing';
import { waitUntil } from '../fixtures/wait-until.js';
import { elements } from '../../src/components/elements.js';
import { version } from '../../src/components/internal/define-element.js';
import type { MechanismSankey } from '../../src/components/mechanism-sankey/mechanism-sankey.js';

/** Tests the built file from a script tag; needs `npm run build`. */
const script = `${location.origin}/dist/embed.js`;
const whole = `${location.origin}/dist/embed.all.js`;
const recorder = `${location.origin}/test/embed/record-page.js`;

/**
 * Size limit of embed.js compressed by the browser's gzip, bytes: 0.5 % above the last measurement,
 * because zlib builds differ by 0.1 %. `npm run sizes` checks the brotli limits, which browser tests
 * cannot measure. WebKit packs 1 % less.
 */
const gzipCeiling = /Chrome|Firefox/.test(navigator.userAgent) ? 124_000 : 125_400;

describe('dist/embed.js', () => {
  it('draws from one classic script tag, and loads only what stands beside it', async () => {
    const page = await openPage({ head: scriptTag(script), body: figure });
    const element = await drawn(page);
    element
      .shadowRoot!.querySelector('g.node')!
      .dispatchEvent(new page.MouseEvent('click', { bubbles: true }));
    await waitUntil(
      () => element.shadowRoot!.querySelector('[part="details"]') !== null,
      'opens the studies',
    );
    await page.customElements.whenDefined('study-table');
    const [first, ...others] = loadedBy(page);
    expect(first).to.equal(script);
    expect(others).to.include(script.replace('embed.js', 'embed.views.js'));
    for (const address of others) expect(address).to.match(/\/dist\/embed\.[a-z-]+\.js$/);
    expect(others, 'no Chinese').not.to.include(script.replace('embed.js', 'embed.zh.js'));
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it('draws also what is far below, and keeps a link to a place where it landed', async () => {
    const figures = ['1', '2', '3'].map(
      (id) => `<mechanism-sankey id="f${id}"></mechanism-sankey>`,
    );
    const page = await openPage({
      head: scriptTag(script),
      body: `<study-table></study-table>${figures.join('')}<p style="height: 900px">Text</p>`,
    });
    page.location.hash = '#f3';
    const all = [...page.document.querySelectorAll('study-table, mechanism-sankey')];
    const isDrawn = ({ shadowRoot }: Element): boolean =>
      shadowRoot?.querySelector('svg g.node, tbody') != null;
    await waitUntil(() => all.every(isDrawn), 'draws all');
    const top = (): number =>
      Math.round(page.document.getElementById('f3')!.getBoundingClientRect().top);
    await waitUntil(() => top() === 0, 'lands');
    // what the reader does goes before
    page.dispatchEvent(new page.WheelEvent('wheel'));
    page.scrollTo(0, 100);
    all[0]!.remove();
    await aTimeout(100);
    expect(top()).not.to.equal(0);
  });

  it('finds the files beside it as a module too', async () => {
    const head = scriptTag(script).replace('<script', '<script type="module"');
    const page = await openPage({ head, body: '<study-table></study-table>' });
    const found = (): boolean =>
      page.document.querySelector('study-table')?.shadowRoot?.querySelector('tbody') != null;
    await waitUntil(found, 'draws what comes with another file');
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it('draws in Chinese once its words are there, never in English before', async () => {
    const page = await openPage({ head: scriptTag(script) });
    page.document.body.insertAdjacentHTML('beforeend', figure.replace('>', ' lang="zh">'));
    const fallback = page.document.querySelector<HTMLElement>('mechanism-sankey > p')!;
    await aTimeout(0);
    expect(fallback.offsetHeight, 'the fallback stays').to.be.above(10);
    const root = page.document.querySelector('mechanism-sankey')!.shadowRoot!;
    const seen = new Set<string>();
    const observer = new page.MutationObserver(() => {
      const text = root.querySelector('.root')?.getAttribute('lang');
      if (text != null) seen.add(text);
    });
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    await drawn(page);
    observer.disconnect();
    expect([...seen]).to.deep.equal(['zh']);
    expect(root.querySelector('h2')!.textContent).to.contain('研究');
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it('draws a story once its code is there, never a figure without it before', async () => {
    const page = await openPage({ head: scriptTag(script) });
    page.document.body.insertAdjacentHTML('beforeend', story);
    const root = page.document.querySelector('mechanism-sankey')!.shadowRoot!;
    const seen = new Set<string>();
    const observer = new page.MutationObserver(() => {
      const text = root.querySelector('#title')?.textContent.trim();
      if (text !== undefined) seen.add(text);
    });
    observer.observe(root, { childList: true, subtree: true });
    await drawn(page);
    observer.disconnect();
    expect([...seen].join()).to.match(/^1 \/ 1\s+First$/);
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it('draws from top to bottom once the code for that is there', async () => {
    const page = await openPage({ head: scriptTag(script), body: vertical });
    const element = await drawn(page);
    const picture = (): Element => element.shadowRoot!.querySelector('svg[part="figure"]')!;
    expect(picture().getAttribute('data-orientation')).to.equal('vertical');
    element.layout = 'horizontal';
    await element.updateComplete;
    expect(picture().getAttribute('data-orientation')).to.equal('horizontal');
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it('needs no file beside it in one piece', async () => {
    const page = await openPage({ head: scriptTag(whole), body: figure });
    await drawn(page);
    for (const { tagName } of elements)
      expect(page.customElements.get(tagName), tagName).to.be.a('function');
    expect(loadedBy(page)).to.deep.equal([whole]);
  });

  it('registers every element, and draws those that come late', async () => {
    const page = await openPage({
      head: scriptTag(script),
      body: '<linked-views><study-table><p>Fallback</p></study-table></linked-views>',
    });
    for (const { tagName } of elements) await page.customElements.whenDefined(tagName);
    const table = page.document.querySelector('study-table')!;
    await waitUntil(() => table.shadowRoot?.querySelector('tbody tr'), 'lists studies');
  });

  it('names a file that is missing, and how to mend it', async () => {
    const page = await openPage({
      head: scriptTag(`${location.origin}/alone/embed.js`),
      body: `${figure}<study-table><p>Fallback</p></study-table>${story}${vertical}`,
    });
    const element = await drawn(page);
    element
      .shadowRoot!.querySelector('g.node')!
      .dispatchEvent(new page.MouseEvent('click', { bubbles: true }));
    await waitUntil(
      () => element.shadowRoot!.querySelector('.side [part="error"]'),
      'says it where the studies would be',
    );
    expect(element.shadowRoot!.querySelector('.side')!.textContent).to.match(
      /embed\.(panels|evidence(-zh)?)\.js/,
    );
    expect(() => element.toCSV()).to.throw('updateComplete');
    const errors = (): string => page.recorded.errors.join('\n');
    await waitUntil(() => errors().includes('/alone/embed.views.js'), 'names the file');
    expect(errors()).to.contain('embed.all.js');
    const [, told, down] = page.document.querySelectorAll('mechanism-sankey');
    for (const [figure, file] of [
      [told!, 'embed.story.js'],
      [down!, 'embed.vertical.js'],
    ] as const) {
      await waitUntil(() => figure.shadowRoot!.querySelector('[part="error"]'), `says ${file}`);
      expect(figure.shadowRoot!.textContent).to.contain(file);
    }
    expect(page.document.querySelector<HTMLElement>('study-table > p')!.offsetHeight).to.be.above(
      10,
    );
  });

  it('draws custom data', async () => {
    const csv = '<script type="text/csv">study,drug,effect\nA,x,y\nB,x,z</script>';
    const page = await openPage({
      head: scriptTag(script),
      body: `<mechanism-sankey columns="drug effect">${csv}</mechanism-sankey>`,
    });
    const element = await drawn(page);
    expect(element.shadowRoot!.querySelectorAll('g.node')).to.have.length(3);
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it('draws in a page of XHTML, such as a chapter of an EPUB', async () => {
    const page = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Chapter</title>
<script src="${script}" defer="defer"></script></head>
<body><mechanism-sankey><p>Fallback</p></mechanism-sankey><study-table></study-table></body></html>`;
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1100px; height: 800px';
    frame.src = URL.createObjectURL(new Blob([page], { type: 'application/xhtml+xml' }));
    document.body.append(frame);
    const rootOf = (tag: string): ShadowRoot | null | undefined =>
      frame.contentDocument?.querySelector(tag)?.shadowRoot;
    await waitUntil(() => rootOf('mechanism-sankey')?.querySelector('g.node'), 'draws');
    expect(frame.contentDocument?.contentType).to.equal('application/xhtml+xml');
    expect(rootOf('mechanism-sankey')?.querySelector('h2')?.textContent).to.match(/studies/);
    await waitUntil(() => rootOf('study-table')?.querySelector('tbody tr'), 'lists');
    frame.remove();
  });

  it('draws in a page of another encoding', async () => {
    const bytes = await (await fetch(whole)).arrayBuffer();
    const address = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' })); // the server would declare the encoding
    const page = await openPage({
      head: `<script src="${address}" charset="gbk"></script>`,
      body: '<mechanism-sankey lang="zh"></mechanism-sankey>',
    });
    URL.revokeObjectURL(address);
    const element = await drawn(page);
    expect(element.shadowRoot!.textContent).to.contain('脐带');
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it('can be loaded twice', async () => {
    const page = await openPage({
      head: scriptTag(script) + scriptTag(`${script}?again`),
      body: figure,
    });
    await drawn(page);
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it('keeps the first of two versions, and warns once', async () => {
    const text = await (await fetch(whole)).text();
    const other = text.replaceAll(
      new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g'),
      '$199.0.0$1',
    );
    expect(other, 'the version stands in the file').not.to.equal(text);
    const address = URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
    const page = await openPage({ head: scriptTag(script) + scriptTag(address), body: figure });
    URL.revokeObjectURL(address);
    await drawn(page);
    expect(page.recorded.errors).to.deep.equal([]);
    expect(page.recorded.warnings.join('\n')).to.contain(version).and.to.contain('99.0.0');
    expect(page.recorded.warnings, page.recorded.warnings.join('\n')).to.have.length(1);
  });

  it('looks the same in an article with hostile CSS', async () => {
    // the size of the root and the spacing are the reader's, and elements follow them
    const hostile =
      '<style>body, body * { font-size: 40px !important; color: red !important; box-sizing: content-box; text-transform: uppercase; text-indent: 3em; word-break: break-all }</style>';
    const article = `<article><p>Text</p>${figure}</article>`;
    const selected = article.replace(
      '<mechanism-sankey',
      '<mechanism-sankey selected="source:umbilical-cord"',
    );
    const [plain, attacked] = [
      await openPage({ head: scriptTag(script), body: selected }),
      await openPage({ head: hostile + scriptTag(script), body: selected }),
    ];
    const [expected, actual] = [
      looks(plain, await drawn(plain)),
      looks(attacked, await drawn(attacked)),
    ];
    expect(
      attacked.getComputedStyle(attacked.document.querySelector('p')!).fontSize,
      'the page is hostile',
    ).to.equal('40px');
    expect(actual).to.deep.equal(expected);
    for (const { what, fontSize } of actual.filter(
      ({ what }) => what.startsWith('text') || what.startsWith('p'),
    ))
      expect(fontSize, what).to.be.within(12, 14);
  });

  it('draws under a strict CSP with Trusted Types without violations', async () => {
    const policy = `default-src 'none'; script-src ${location.origin}; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html mechanism-sankey`;
    const page = await openPage({ policy, head: scriptTag(script), body: figure });
    const element = await drawn(page);
    expect(
      page.getComputedStyle(element.shadowRoot!.querySelector('.root')!).fontSize,
      'styles are in force',
    ).to.equal('14px');
    element
      .shadowRoot!.querySelector('g.node')!
      .dispatchEvent(new page.MouseEvent('click', { bubbles: true }));
    await waitUntil(
      () => element.shadowRoot!.querySelector('[part="details"]') !== null,
      'opens the studies',
    );
    for (const button of element.shadowRoot!.querySelectorAll<HTMLButtonElement>(
      '.tools button[aria-expanded]',
    )) {
      button.click();
      await element.updateComplete;
    }
    expect((await element.toPNG({ scale: 1 })).type, 'a saved picture').to.equal('image/png');
    await aTimeout(200); // violations are reported in later tasks
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it('is tested by pages that detect violations', async () => {
    const page = await openPage({
      policy: `script-src ${location.origin}`,
      head: '<script>1</script>',
    });
    await waitUntil(() => page.recorded.violations.length > 0);
    expect(page.recorded.violations).to.have.length(1);
  });

  it('leaves the fallback visible if the script is missing', async () => {
    for (const head of ['', scriptTag(`${location.origin}/dist/no-such-file.js`)]) {
      const page = await openPage({ head, body: figure });
      const fallback = page.document.querySelector<HTMLElement>('mechanism-sankey > p')!;
      expect(fallback.offsetHeight, 'height of the fallback').to.be.above(10);
      expect(fallback.textContent).to.equal('Fallback');
    }
  });

  it('stays below its size limit', async () => {
    const { body } = await fetch(script);
    const packed = await new Response(
      body!.pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    expect(packed.byteLength).to.be.below(gzipCeiling);
  });
});

const figure = '<mechanism-sankey><p>Fallback</p></mechanism-sankey>';
const story =
  '<mechanism-sankey step="1"><mechanism-step caption="First"></mechanism-step></mechanism-sankey>';
const vertical = '<mechanism-sankey layout="vertical"></mechanism-sankey>';
const nothingWrong = { errors: [], warnings: [], violations: [] };

/** The parts that differ between the test pages. */
type Page = Window &
  typeof globalThis & {
    readonly recorded: {
      readonly errors: string[];
      readonly warnings: string[];
      readonly violations: string[];
    };
  };

function scriptTag(address: string): string {
  return `<script src="${address}"></script>`;
}

/** A page in a frame, loaded with all its scripts. */
async function openPage({
  policy,
  head = '',
  body = '',
}: {
  policy?: string;
  head?: string;
  body?: string;
}): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  const meta =
    policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  frame.srcdoc = `<!doctype html><html lang="en"><head>${meta}${scriptTag(recorder)}${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** The figure of a page, drawn completely, including what follows the first frame. */
async function drawn(page: Page): Promise<MechanismSankey> {
  const element = page.document.querySelector('mechanism-sankey')!;
  await waitUntil(
    () => element.shadowRoot?.querySelector('g.node[aria-label]') != null,
    'is drawn',
  );
  await element.updateComplete;
  return element;
}

/** The scripts that a page has loaded, besides its recorder. */
function loadedBy(page: Page): readonly string[] {
  const names = page.performance.getEntriesByType('resource').map((entry) => entry.name);
  return names.filter((name) => name !== recorder);
}

interface Look {
  readonly what: string;
  readonly fontSize: number;
  readonly rest: string;
}

/** The computed look of everything inside a figure that page CSS might change. */
function looks(page: Page, element: MechanismSankey): readonly Look[] {
  return [...element.shadowRoot!.querySelectorAll('.root *')].map((each) => {
    const { fontSize, fontFamily, color, boxSizing, lineHeight, letterSpacing, textTransform } =
      page.getComputedStyle(each);
    return {
      what: `${each.localName}.${each.getAttribute('class') ?? ''}`,
      fontSize: parseFloat(fontSize),
      rest: [fontFamily, color, boxSizing, lineHeight, letterSpacing, textTransform].join(' | '),
    };
  });
}
