// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { elements } from '../../src/components/elements.js';
import { MechanismStep } from '../../src/components/mechanism-step/mechanism-step.js';
import '../../src/define.js';
import { until } from './mechanism-sankey/drawn.js';

/** Page layouts in which nothing sets the element's width, or another element competes for space. The element replaces `<i>`. */
const boxes: Readonly<Record<string, string>> = {
  'a float': '<div style="float: left"><i></i></div>',
  'an item of a row': '<div style="display: flex"><i></i></div>',
  'a column of items that are not stretched':
    '<div style="display: flex; flex-direction: column; align-items: flex-start"><i></i></div>',
  'a column of a grid':
    '<div style="display: grid; grid-template-columns: auto auto"><i></i><p>beside</p></div>',
  'half of a grid':
    '<div style="display: grid; grid-template-columns: 1fr 1fr"><div><i></i></div><div>beside</div></div>',
  'an inline block': '<div style="display: inline-block"><i></i></div>',
  'a cell of a table': '<table><tr><td><i></i></td></tr></table>',
  'an absolute box':
    '<div style="position: relative"><div style="position: absolute"><i></i></div></div>',
  'text that does not break': '<div style="float: left; white-space: nowrap"><i></i></div>',
};

async function place(
  tag: string,
  box: string,
  width: number,
): Promise<{ holder: HTMLElement; element: Element }> {
  const holder = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
  holder.innerHTML = box;
  const element = document.createElement(tag);
  if (tag === 'source-card') element.setAttribute('source', 'bone-marrow');
  if (tag === 'linked-views') element.append(document.createElement('study-table'));
  holder.querySelector('i')!.replaceWith(element);
  const drawing = tag === 'linked-views' ? (element.firstElementChild ?? element) : element;
  await until(() => drawing.shadowRoot?.querySelector('h2, h3, svg') != null);
  await (drawing as Partial<LitElement>).updateComplete;
  return { holder, element };
}

describe('every element in common page layouts', () => {
  // a step is page text
  for (const { tagName } of elements.filter((each) => each !== MechanismStep)) {
    it(`<${tagName}> is readable and never wider than its container`, async () => {
      for (const [name, box] of Object.entries(boxes)) {
        for (const width of [1000, 560, 300]) {
          const { holder, element } = await place(tagName, box, width);
          const where = `${name}, ${width} px`;
          const { left, right } = element.getBoundingClientRect();
          const { right: end } = holder.getBoundingClientRect();
          // half of a small container is what the author chose
          const least =
            name === 'half of a grid' ? Math.min(240, width / 2 - 1) : Math.min(width, 290) - 60;
          expect(right - left, where).to.be.at.least(least);
          expect(right, where).to.be.at.most(end + 6);
          expect(element.scrollWidth, `${where}: what is in it`).to.be.at.most(
            element.clientWidth + 1,
          );
          holder.remove();
        }
      }
    });
  }
});

describe('every element in a page of vertical text', () => {
  for (const { tagName } of elements.filter((each) => each !== MechanismStep))
    it(`<${tagName}> has room of its own, and lines from left to right`, async () => {
      const box = '<div style="writing-mode: vertical-rl"><i></i></div>';
      const { element } = await place(tagName, box, 1000);
      const { width } = element.getBoundingClientRect();
      expect(width).to.be.within(240, 1000);
      const drawing = element.querySelector('study-table') ?? element;
      expect(getComputedStyle(drawing).writingMode).to.equal('horizontal-tb');
    });
});
