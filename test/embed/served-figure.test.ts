// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { renderToHtml, type Attributes } from '../../src/server.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** What a reader sees of a figure in one frame. */
interface Seen {
  readonly served: number;
  readonly drawn: number;
  /** Figures and lists of them that a screen reader finds. */
  readonly headings: number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

const width = 900;

function isVisible(element: Element): boolean {
  const { height } = element.getBoundingClientRect();
  return height > 50 && element.checkVisibility({ visibilityProperty: true });
}

function look({ shadowRoot }: Element): Seen {
  const all = (selector: string): number =>
    [...(shadowRoot?.querySelectorAll(selector) ?? [])].filter(isVisible).length;
  const headings = [...(shadowRoot?.querySelectorAll('h2') ?? [])];
  return {
    served: all('.served svg[role="img"]'),
    drawn: all('svg[part="figure"]:has(g.node)'),
    headings: headings.filter((each) => each.checkVisibility({ visibilityProperty: true })).length,
  };
}

/** A page that a server wrote, with a figure, one of its children, and a line below it. */
async function openPage(attributes: Attributes, head = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 1000px; border: 0`;
  const figure = renderToHtml(attributes, { width, children: '<p id="child">fallback</p>' });
  frame.srcdoc = `<!doctype html><html lang="en">${head}<body style="margin: 0">${figure}<p>below</p></body></html>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

/** Loads the elements, and looks at the figure before every frame until it is drawn. */
async function drawIn(frame: HTMLIFrameElement): Promise<readonly Seen[]> {
  const page = frame.contentDocument!;
  const host = page.querySelector('mechanism-sankey')!;
  const seen: Seen[] = [];
  const watch = (): void => {
    seen.push(look(host));
    if (frame.isConnected) frame.contentWindow!.requestAnimationFrame(watch);
  };
  watch();
  const script = page.createElement('script');
  script.src = '/dist/embed.js';
  page.body.append(script);
  await waitUntil(() => (seen.at(-1)?.drawn ?? 0) > 0);
  // and what follows the first drawing
  const { length } = seen;
  await waitUntil(() => seen.length > length + 10);
  return seen;
}

describe('a figure that a server wrote', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is seen before the script, and until the drawn one takes its place', async () => {
    const frame = await openPage({});
    const { contentWindow: page, contentDocument } = frame;
    const host = contentDocument!.querySelector('mechanism-sankey')!;
    expect(look(host)).to.deep.equal({ served: 1, drawn: 0, headings: 1 });
    const shifts: number[] = [];
    const { PerformanceObserver } = page as unknown as typeof globalThis;
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => (entry as LayoutShift).value)),
    ).observe({ type: 'layout-shift', buffered: true });
    const before = host.getBoundingClientRect().height;
    const seen = await drawIn(frame);
    for (const { served, drawn, headings } of seen) {
      expect(served + drawn, 'figures in a frame').to.equal(1);
      expect(headings, 'headings in a frame').to.equal(1);
    }
    expect(host.shadowRoot!.querySelectorAll('.served').length).to.equal(0);
    expect(isVisible(contentDocument!.querySelector('#child')!)).to.equal(false);
    expect(shifts.reduce((sum, value) => sum + value, 0)).to.be.below(0.05);
    // labels break elsewhere in another font
    expect(host.getBoundingClientRect().height).to.be.closeTo(before, 60);
  });

  it('gives way to a message about what the page finds wrong', async () => {
    const frame = await openPage({});
    const host = frame.contentDocument!.querySelector('mechanism-sankey')!;
    host.setAttribute('columns', 'source moon');
    const script = frame.contentDocument!.createElement('script');
    script.src = '/dist/embed.js';
    frame.contentDocument!.body.append(script);
    await waitUntil(() => host.shadowRoot!.querySelector('.error') !== null);
    expect(look(host)).to.deep.equal({ served: 0, drawn: 0, headings: 0 });
  });

  it('stays in a page whose policy forbids its styles, and gives way there too', async () => {
    // Firefox takes 'self' for the address of the frame, which is none
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src ${location.origin}; script-src ${location.origin}">`;
    const frame = await openPage({}, `<head>${policy}</head>`);
    const seen = await drawIn(frame);
    expect(seen[0]).to.deep.include({ served: 1, drawn: 0 });
    for (const { served, drawn } of seen) expect(served + drawn).to.equal(1);
  });
});
