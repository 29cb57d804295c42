// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { elements } from '../../../../src/components/elements.js';
import '../../../../src/define.js';
import { smallDataset } from '../../../fixtures/small-dataset.js';
import { until } from '../../mechanism-sankey/drawn.js';

const foldable = elements.filter(({ elementProperties }) => elementProperties.has('folded'));

type Foldable = HTMLElement & Pick<LitElement, 'renderRoot' | 'updateComplete'>;

const buttonIn = (element: Foldable): HTMLElement | null =>
  element.renderRoot.querySelector('h2 > button');

async function folded(tag: string): Promise<Foldable> {
  const holder = await fixture(html`<div style="width: 1000px"></div>`);
  const element = document.createElement(tag) as Foldable;
  Object.assign(element, { data: smallDataset, folded: true });
  holder.append(element);
  await until(() => buttonIn(element) !== null);
  return element;
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

describe('a folded element', () => {
  for (const { tagName } of foldable) {
    it(`is only the first line of <${tagName}> until a reader opens it, and again`, async () => {
      const element = await folded(tagName);
      const { renderRoot } = element;
      const isOpen = (): unknown => buttonIn(element)?.getAttribute('aria-expanded');
      const press = async (): Promise<void> => {
        buttonIn(element)?.click();
        await element.updateComplete;
        await aTimeout(0);
        expect(element.shadowRoot?.activeElement === buttonIn(element), 'focus').to.equal(true);
      };
      expect(isOpen()).to.equal('false');
      expect(renderRoot.querySelector('.tools')).to.equal(null);
      const least = heightOf(element);
      expect(least).to.be.below(60 * renderRoot.querySelectorAll('.element-head').length);
      buttonIn(element)?.focus();
      await press();
      expect(isOpen()).to.equal('true');
      expect(heightOf(element)).to.be.above(least);
      await press();
      expect(isOpen()).to.equal('false');
      expect(heightOf(element)).to.equal(least);
    });

    it(`is shown in full once <${tagName}> is folded no longer`, async () => {
      const element = await folded(tagName);
      const least = heightOf(element);
      element.removeAttribute('folded');
      await element.updateComplete;
      expect(heightOf(element)).to.be.above(least);
      expect(buttonIn(element)).to.equal(null);
    });
  }
});
