// SPDX-License-Identifier: MIT
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { elements } from '../../src/components/elements.js';
import { MechanismStep } from '../../src/components/mechanism-step/mechanism-step.js';
import '../../src/define.js';
import { until } from './mechanism-sankey/drawn.js';

/** What a translator makes of a text: here it only marks it. */
const mark = '\u02e2';

/** Does to a shadow root what a page translator does: each text node becomes `<font>` elements. */
function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('svg, style') != null) continue;
    const [outer, inner] = ['font', 'font'].map((tag) => document.createElement(tag));
    inner!.textContent = mark + text.data;
    outer!.append(inner!);
    text.replaceWith(outer!);
  }
}

const sets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'source-card': { source: 'bone-marrow' },
};

async function placed(tag: string, filter: string): Promise<LitElement> {
  const element: HTMLElement = document.createElement(tag);
  for (const [name, value] of Object.entries(sets[tag] ?? {})) element.setAttribute(name, value);
  if (tag === 'linked-views') element.setAttribute('selected', 'source:bone-marrow');
  if (tag === 'mechanism-sankey') element.setAttribute('selected', 'source:bone-marrow');
  if (filter !== '') element.setAttribute('filter', filter);
  if (tag === 'linked-views') element.append(document.createElement('study-table'));
  const holder = document.createElement('div');
  holder.style.width = '1000px';
  holder.append(element);
  (await fixture(html`<div></div>`)).append(holder);
  await until(() => element.shadowRoot?.querySelector('h2, h3, svg, .bar') != null);
  const lit = element as unknown as LitElement;
  await lit.updateComplete;
  return lit;
}

/** All words of an element outside its pictures, without marks of the translator. */
function words(element: LitElement): string {
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
  for (const other of copy.querySelectorAll('svg, style, [role="status"], [aria-live]'))
    other.remove();
  return copy.textContent.replaceAll(mark, '').replace(/\s+/g, ' ');
}

/** Texts in one element of which some are translated and some are new: one sentence in pieces. */
function patchwork(element: LitElement): readonly string[] {
  return [...element.shadowRoot!.querySelectorAll('*')]
    .filter((each) => each.closest('svg, style') === null)
    .flatMap((each) => {
      const texts = [...each.childNodes]
        .filter((node) => node instanceof Text)
        .map(({ data }) => data)
        .filter((text) => /[\p{L}\p{N}]/u.test(text.replace(mark, '')));
      const old = texts.filter((text) => text.includes(mark));
      return old.length > 0 && old.length < texts.length
        ? [`${each.localName}.${each.className}: ${texts.join('|')}`]
        : [];
    });
}

describe('a page that a browser translates', () => {
  for (const { tagName } of elements.filter((each) => each !== MechanismStep)) {
    it(`shows the numbers of a new filter in <${tagName}>, in whole sentences`, async () => {
      const element = await placed(tagName, '');
      translate(element.shadowRoot!);
      element.setAttribute('filter', 'source:bone-marrow,amnion');
      await element.updateComplete;
      // what follows from its new size
      for (let frame = 0; frame < 2; frame += 1) await nextFrame();
      await element.updateComplete;
      const [shown, pieces] = [words(element), patchwork(element)];
      element.remove();
      const fresh = await placed(tagName, 'source:bone-marrow,amnion');
      await until(() => words(fresh) === shown).catch(() => undefined);
      expect(shown).to.equal(words(fresh));
      expect(pieces).to.deep.equal([]);
    });
  }
});
