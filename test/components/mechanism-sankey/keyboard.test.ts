// SPDX-License-Identifier: MIT
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { readSettings, writeSettings } from '../../../src/view/view-settings.js';
import { writeViewFragment } from '../../../src/model/view-link.js';
import { drawn, until } from './drawn.js';
import { sendKeys } from './send-keys.js';
import { pictureOf } from '../../fixtures/picture.js';

const root = (element: MechanismSankey): ShadowRoot => element.shadowRoot!;
const find = (element: MechanismSankey, selector: string): HTMLElement =>
  root(element).querySelector<HTMLElement>(selector)!;
const all = (element: MechanismSankey, selector: string): SVGElement[] => [
  ...root(element).querySelectorAll<SVGElement>(selector),
];
const focusedKey = (element: MechanismSankey): string =>
  (root(element).activeElement as SVGElement | null)?.dataset['key'] ?? '';

async function figure(
  template = html`<mechanism-sankey></mechanism-sankey>`,
): Promise<MechanismSankey> {
  const holder = await fixture<HTMLElement>(html`<div style="width: 1200px">${template}</div>`);
  return drawn(holder.querySelector('mechanism-sankey')!);
}

async function openFirstGroup(element: MechanismSankey): Promise<SVGElement> {
  const group = all(element, 'g.node.group')[0]!;
  group.focus();
  await sendKeys(element, '+');
  return group;
}

describe('<mechanism-sankey> by keyboard', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('moves focus from an expanded group to a member, announces it, and collapses it', async () => {
    const element = await figure(html`<mechanism-sankey max-nodes="8"></mechanism-sankey>`);
    const before = all(element, 'g.node').map((node) => node.dataset['key']);
    const key = (await openFirstGroup(element)).dataset['key']!;
    expect(focusedKey(element)).not.to.equal('');
    expect(before).not.to.include(focusedKey(element));
    expect(focusedKey(element).split(':')[0]).to.equal(key.split(':')[0]);
    await until(() => / expanded\.$/.test(find(element, '[role="status"]').textContent));
    await sendKeys(element, 'Escape');
    expect(all(element, 'g.node').map((node) => node.dataset['key'])).to.have.members(before);
  });

  it('collapses a group from any of its members, and moves focus to it', async () => {
    const element = await figure(html`<mechanism-sankey max-nodes="8"></mechanism-sankey>`);
    const { length } = all(element, 'g.node');
    const key = (await openFirstGroup(element)).dataset['key']!;
    await sendKeys(element, '-');
    expect(focusedKey(element)).to.equal(key);
    expect(all(element, 'g.node')).to.have.length(length);
  });

  it('takes + and - for nodes that are no group, without a change', async () => {
    const element = await figure();
    const keys = (): (string | undefined)[] =>
      all(element, 'g.node').map((node) => node.dataset['key']);
    const before = keys();
    all(element, 'g.node[data-key="source:bone-marrow"]')[0]!.focus();
    for (const key of ['+', '-']) await sendKeys(element, key);
    expect(keys()).to.deep.equal(before);
    expect(focusedKey(element)).to.equal('source:bone-marrow');
  });

  it('highlights nothing once the focused mark is gone with the picture', async () => {
    const element = await figure();
    all(element, 'g.node')[0]!.focus();
    expect(pictureOf(element)!.hasAttribute('data-highlighted')).to.equal(true);
    element.filter = 'source:nonsense';
    await until(() => pictureOf(element) === null);
    element.filter = '';
    await until(() => pictureOf(element) !== null && all(element, 'g.node').length > 0);
    await element.updateComplete;
    expect(pictureOf(element)!.hasAttribute('data-highlighted')).to.equal(false);
  });

  it('lists expanded groups and collapses them with a button', async () => {
    const element = await figure(
      html`<mechanism-sankey max-nodes="8" columns="source cargo"></mechanism-sankey>`,
    );
    const before = all(element, 'g.node').length;
    await openFirstGroup(element);
    const chip = [...root(element).querySelectorAll('.chips li')].find((item) =>
      item.textContent.includes('Expanded groups: Cargo'),
    )!;
    chip.querySelector('button')!.click();
    await element.updateComplete;
    expect(all(element, 'g.node').length).to.equal(before);
  });

  it('keeps expanded groups in the link to a view', async () => {
    const element = await figure(
      html`<mechanism-sankey id="opened" max-nodes="8" columns="source cargo"></mechanism-sankey>`,
    );
    const key = (await openFirstGroup(element)).dataset['key']!;
    const nodes = all(element, 'g.node').map((node) => node.dataset['key']);
    const opened = new Set([key]);
    const settings = { ...readSettings({ columns: 'source cargo', 'max-nodes': '8' }), opened };
    const address = writeViewFragment('opened', writeSettings(settings), undefined);
    element.parentElement!.remove();
    history.replaceState(null, '', `#${address.replace(/^#/, '')}`);
    const again = await figure(html`<mechanism-sankey id="opened"></mechanism-sankey>`);
    expect(all(again, 'g.node').map((node) => node.dataset['key'])).to.deep.equal(nodes);
  });

  it('closes a panel and the details with Escape and restores focus', async () => {
    const element = await figure();
    const button = find(element, '[data-panel="view"]');
    button.click();
    await element.updateComplete;
    find(element, '.side select').focus();
    await sendKeys(element, 'Escape');
    expect(root(element).querySelector('.side')).to.equal(null);
    expect(root(element).activeElement === button).to.equal(true);
    element.selected = 'source:bone-marrow';
    await until(() => root(element).querySelector('.details') !== null);
    find(element, '.details .close').focus();
    await sendKeys(element, 'Escape');
    await until(() => root(element).querySelector('.details') === null);
    await until(() => focusedKey(element) !== '');
  });

  it('restores focus to the picture when the details’ close button is used', async () => {
    const element = await figure(
      html`<mechanism-sankey selected="source:bone-marrow"></mechanism-sankey>`,
    );
    const button = find(element, '.details .close');
    button.focus();
    button.click();
    await until(() => focusedKey(element) !== '');
  });

  it('scrolls to what has focus, down to the lowest node', async () => {
    const element = await figure();
    element.style.marginBlock = '1000px';
    const bottom = (node: SVGElement): number => node.getBoundingClientRect().bottom;
    const nodes = all(element, 'g.node').sort((a, b) => bottom(a) - bottom(b));
    for (const node of [nodes[0]!, nodes.at(-1)!]) {
      scrollTo(0, 0);
      node.focus();
      await nextFrame();
      expect(node.getBoundingClientRect().top, node.dataset['key']).to.be.at.least(0);
      expect(bottom(node), node.dataset['key']).to.be.at.most(innerHeight);
    }
  });

  it('moves the focus ring with the focus', async () => {
    const element = await figure();
    const node = all(element, 'g.node').find((each) => each.dataset['key'] === 'outcome:homing')!;
    node.focus();
    element.parentElement!.style.width = '1000px';
    await until(() => pictureOf(element)?.getAttribute('width') === '1000');
    // not the elements themselves: a failure would print all of the figure
    expect(root(element).activeElement === node).to.equal(true);
    const ring = root(element).querySelector<SVGPathElement>('.focus-ring')!.getBBox();
    // targets follow after the next frame
    const area = (): DOMRect => node.querySelector<SVGRectElement>('rect.hit')!.getBBox();
    await until(() => Math.abs(ring.x - (area().x - 3)) < 0.1);
    expect(ring.y).to.be.closeTo(area().y - 3, 0.1);
  });

  it('can be reached with Tab on every pair of columns', async () => {
    const element = await figure();
    element.parentElement!.style.width = '390px';
    await until(() => root(element).querySelector('.pager') !== null);
    const pairs = root(element).querySelectorAll<HTMLElement>('.pager button').length;
    for (let pair = 0; pair < pairs; pair += 1) {
      root(element).querySelectorAll<HTMLElement>('.pager button')[pair]!.click();
      await element.updateComplete;
      expect(all(element, 'svg [tabindex="0"]'), `pair ${pair}`).to.have.length(1);
    }
  });
});

describe('<mechanism-sankey> with invalid numbers', () => {
  it('reports an invalid step or max-nodes, and draws once it is fixed', async () => {
    const element = await figure();
    const { length: headings } = all(element, 'text.heading');
    expect(headings).to.be.above(0);
    for (const [name, word] of [
      ['step', 'two'],
      ['step', '-1'],
      ['max-nodes', 'many'],
      ['max-nodes', '0'],
    ] as const) {
      element.setAttribute(name, word);
      await until(() => root(element).querySelector('.error') !== null);
      expect(find(element, '.error').textContent).to.contain(`${name}: “${word}”`);
      element.removeAttribute(name);
      await until(() => root(element).querySelector('.error') === null);
      await drawn(element);
      expect(all(element, 'text.heading:not(.quiet)'), name).to.have.length(4);
      expect(all(element, 'text.heading'), name).to.have.length(headings);
    }
  });

  it('says that findings are hidden if that leaves none', async () => {
    const element = await drawn(
      await fixture(
        html`<mechanism-sankey columns="drug effect" missing="skip"
          ><script type="text/csv">
            study,drug,effect
            A,x,
            B,,y
          </script></mechanism-sankey
        >`,
      ),
    );
    expect(find(element, '.state').textContent).to.contain('2 findings hidden');
  });
});
