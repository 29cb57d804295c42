// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { GroundController } from '../../../src/components/internal/controllers/ground-controller.js';
import { readGround } from '../../../src/components/internal/read-ground.js';
import {
  contrast,
  resolveColor,
  type Rgba,
} from '../../../src/components/internal/resolve-color.js';
import { tokens } from '../../../src/components/internal/styles/tokens.styles.js';

class GroundHost extends LitElement {
  static override styles = [tokens];
  protected readonly ground = new GroundController(this);

  protected override render(): TemplateResult {
    return html`<div class="root"></div>`;
  }
}
customElements.define('ground-host', GroundHost);

const photo = 'url(data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)';

/** A page, whether its texts are light, what is behind them, whether the element paints it. */
const pages: readonly [
  page: string,
  host: string,
  isDark: boolean,
  color: string,
  isPainted: boolean,
][] = [
  ['', '', false, '#ffffff', false],
  ['background: #f4ead8', '', false, '#f4ead8', false],
  ['color-scheme: dark; background: #1b1d22', '', true, '#1b1d22', false],
  // a dark page that does not say so
  ['background: oklch(0.2 0 0)', '', true, '#161616', false],
  ['background: #222', 'color-scheme: light', true, '#222222', false],
  // a figure with a scheme of its own
  ['', 'color-scheme: dark', true, '#16181d', true],
  ['background: linear-gradient(#ffffff, #e0f0ff)', '', false, '#f0f8ff', false],
  ['background: linear-gradient(#000000, #ffffff)', '', false, '#ffffff', true],
  [`background: ${photo}`, '', false, '#ffffff', true],
  [`background: #f4ead8 ${photo}`, '', false, '#f4ead8', false],
  ['background: rgb(0 0 0 / 50%)', '', false, '#808080', false],
  ['', '--evidence-background: #112233', true, '#112233', false],
  [
    'background: #f4ead8',
    'color-scheme: dark; --evidence-background: #ffffdd',
    false,
    '#ffffdd',
    false,
  ],
  ['background: #f4ead8', '--evidence-background: transparent', false, '#f4ead8', false],
  ['background: #222', 'background: #eeeeee', false, '#eeeeee', false],
];

describe('readGround', () => {
  for (const [page, own, isDark, color, isPainted] of pages) {
    it(`is ${color} with “${page}” and “${own}” on the element`, async () => {
      const holder = await fixture(
        html`<div style=${page}><ground-host style=${own}></ground-host></div>`,
      );
      const host = holder.querySelector<GroundHost>('ground-host')!;
      await host.updateComplete;
      const ground = readGround(host);
      const wanted = resolveColor(host, color) as Rgba;
      expect(ground.isDark, 'dark').to.equal(isDark);
      expect(ground.isPainted, 'painted').to.equal(isPainted);
      expect(
        Math.max(...ground.color.map((each, at) => Math.abs(each - (wanted[at] ?? 0)))),
      ).to.be.below(2);
      const root = host.shadowRoot!.querySelector('.root')!;
      const { color: text, backgroundColor } = getComputedStyle(root);
      expect(contrast(resolveColor(host, text) as Rgba, ground.color)).to.be.above(4.5);
      const isOwn = isPainted || /evidence-background: #/.test(own);
      expect((resolveColor(host, backgroundColor) as Rgba)[3]).to.equal(isOwn ? 1 : 0);
    });
  }

  it('lets quiet texts be read, and opaque parts have the colour of the page', async () => {
    const holder = await fixture(
      html`<div style="background: #cfc4ae"><ground-host></ground-host></div>`,
    );
    const host = holder.querySelector<GroundHost>('ground-host')!;
    await host.updateComplete;
    const { color } = readGround(host);
    for (const name of ['quiet', 'faint', 'accent', 'warn'])
      expect(contrast(resolveColor(host, `var(--${name})`) as Rgba, color), name).to.be.above(4.4);
    expect(resolveColor(host, 'var(--ground)')).to.deep.equal([207, 196, 174, 1]);
  });

  it('sees through a shadow root, a slot and a frame of the same site', async () => {
    const holder = await fixture(html`<div style="background: #f4ead8"><div></div></div>`);
    const around = holder.firstElementChild!.attachShadow({ mode: 'open' });
    const frame = document.createElement('iframe');
    around.append(frame);
    const host = frame.contentDocument!.createElement('div');
    host.attachShadow({ mode: 'open' });
    frame.contentDocument!.body.append(host);
    expect(readGround(host).color).to.deep.equal([244, 234, 216, 1]);
    frame.style.colorScheme = 'dark';
    // the browser paints such a frame white
    expect(readGround(host).color).to.deep.equal([255, 255, 255, 1]);
  });

  it('follows a page that changes its theme', async () => {
    const host = await fixture<GroundHost>(html`<ground-host></ground-host>`);
    const page = document.documentElement;
    page.style.background = '#14161a';
    const root = host.shadowRoot!.querySelector('.root')!;
    try {
      for (let tries = 0; tries < 40; tries += 1) {
        if (getComputedStyle(root).colorScheme === 'dark') break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(getComputedStyle(root).colorScheme).to.equal('dark');
    } finally {
      page.style.background = '';
    }
  });
});
