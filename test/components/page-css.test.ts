// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { elements } from '../../src/components/elements.js';
import { MechanismStep } from '../../src/components/mechanism-step/mechanism-step.js';
import '../../src/define.js';
import { until } from './mechanism-sankey/drawn.js';

/** CSS of pages that takes the box of an element away or resets it. */
const sheets: Readonly<Record<string, string>> = {
  'an inline element': 'TAG { display: inline }',
  'an element without a box': 'TAG { display: contents }',
  'all properties unset': '* { all: unset }',
  'all properties reverted': '.case, .case * { all: revert }',
  'all properties at their initial value': '.case * { all: initial }',
  'an inline block': 'TAG { display: inline-block }',
  'a table': 'TAG { display: table }',
  'a grid': 'TAG { display: grid }',
  'boxes by their border':
    '*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0 }',
  'no height': 'html, body, .case { height: 0; line-height: 0; font-size: 0 }',
};

function sample(tag: string): HTMLElement {
  const element = document.createElement(tag);
  if (tag === 'source-card') element.setAttribute('source', 'bone-marrow');
  if (tag === 'linked-views') element.append(document.createElement('study-table'));
  return element;
}

/** Waits until an element shows its first line or its figure, and returns what draws. */
async function drawing(element: HTMLElement): Promise<HTMLElement> {
  const inner = element.firstElementChild;
  const drawn = inner instanceof HTMLElement ? inner : element;
  await until(() => drawn.shadowRoot?.querySelector('h2, h3, svg') != null);
  await (drawn as Partial<LitElement>).updateComplete;
  return drawn;
}

/** Removed after a test: CSS of one would count in the next. */
let sheet: HTMLStyleElement | undefined;

async function place(tag: string, css: string): Promise<HTMLElement> {
  const holder = await fixture<HTMLElement>(
    html`<div class="case" style="display: block; width: 800px"></div>`,
  );
  sheet = document.createElement('style');
  sheet.textContent = css.replaceAll('TAG', tag);
  document.head.append(sheet);
  const element = sample(tag);
  holder.append(element);
  return element;
}

describe('CSS of a page', () => {
  afterEach(() => {
    sheet?.remove();
    sheet = undefined;
  });

  // a step is page text
  for (const { tagName } of elements.filter((each) => each !== MechanismStep)) {
    for (const [name, css] of Object.entries(sheets)) {
      it(`leaves <${tagName}> drawn: ${name}`, async () => {
        const drawn = await drawing(await place(tagName, css));
        const root = drawn.shadowRoot!.querySelector<HTMLElement>('.root')!;
        await until(() => root.offsetHeight > 40);
        expect(root.offsetWidth).to.be.above(200);
        expect(parseFloat(getComputedStyle(root).fontSize), 'size of text, px').to.be.within(
          12,
          16,
        );
      });
    }

    it(`draws <${tagName}> in a shadow root of the page, without styles around it`, async () => {
      const holder = await fixture<HTMLElement>(html`<div style="width: 800px"></div>`);
      const root = holder.attachShadow({ mode: 'open' });
      const element = sample(tagName);
      root.append(element);
      const drawn = await drawing(element);
      expect(drawn.shadowRoot!.querySelector<HTMLElement>('.root')!.offsetHeight).to.be.above(40);
    });
  }

  it('without a box for a slide gives a figure in the page', async () => {
    const element = await place('mechanism-sankey', 'mechanism-sankey { all: unset }');
    element.setAttribute('display', 'slide');
    await drawing(element);
    await until(() => element.shadowRoot!.querySelector('g.node') !== null);
    const { bottom } = element
      .shadowRoot!.querySelector('svg[part="figure"]')!
      .getBoundingClientRect();
    const after = document.createElement('p');
    element.after(after);
    expect(after.getBoundingClientRect().top, 'text after it').to.be.at.least(bottom - 1);
  });
});
