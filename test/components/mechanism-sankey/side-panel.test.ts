// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn, until } from './drawn.js';
import { inside, one } from './tools.js';

/** A figure as wide as the window, in the middle of a long page. */
async function inWindow(width: number, height: number): Promise<MechanismSankey> {
  await setViewport({ width, height });
  const page = await fixture<HTMLElement>(
    html`<div>
      <p style="height: 1500px">before</p>
      <mechanism-sankey></mechanism-sankey>
      <p style="height: 1500px">after</p>
    </div>`,
  );
  const element = await drawn(page.querySelector('mechanism-sankey')!);
  await until(() => inside(element, 'g.node').every((each) => each.hasAttribute('aria-label')));
  return element;
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** The named nodes of the first column, from top to bottom. */
const firstColumn = (element: MechanismSankey): readonly HTMLElement[] =>
  inside(element, 'g.node')
    .filter(({ dataset }) => dataset['key']!.startsWith('source:'))
    .sort((a, b) => boxOf(a).top - boxOf(b).top);

/** Presses a node with the mouse where it is in the window; returns its key. */
async function pressWithMouse(element: MechanismSankey, node: Element): Promise<string> {
  const { x, y, width, height } = boxOf(node.querySelector('.bar')!);
  await sendMouse({
    type: 'click',
    position: [Math.round(x + width / 2), Math.round(y + height / 2)],
  });
  await element.updateComplete;
  const { key = '' } = (node as HTMLElement).dataset;
  expect(element.selected, 'what was pressed').to.equal(key);
  return key;
}

const nodeOf = (element: MechanismSankey, key: string): HTMLElement =>
  one(element, `g.node[data-key="${key}"]`);

/** The first study's name stands in the window, with nothing over it. */
function expectFirstStudyVisible(element: MechanismSankey, said: string): void {
  const name = one(element, '.details .study-row .name');
  const { x, top, bottom, height } = boxOf(name);
  expect(height, said).to.be.above(0);
  expect(top, said).to.be.at.least(0);
  expect(bottom, said).to.be.at.most(innerHeight);
  const found = element.shadowRoot!.elementFromPoint(x + 4, top + height / 2);
  expect(found?.closest('.study-row') === name.closest('.study-row'), said).to.equal(true);
}

const windows = [
  { width: 1440, height: 900, place: 'beside' },
  { width: 1280, height: 800, place: 'beside' },
  { width: 768, height: 1024, place: 'sheet' },
  { width: 390, height: 844, place: 'sheet' },
] as const;

describe('<mechanism-sankey>: studies where the reader looks', () => {
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => resetMouse());

  for (const { width, height, place } of windows) {
    it(`stand in the window after a press, at ${width} × ${height}`, async () => {
      const element = await inWindow(width, height);
      expect(inside(element, '.side')).to.have.length(0);
      await pressWithMouse(element, firstColumn(element)[0]!);
      expect(one(element, '.body').dataset['side']).to.equal(place);
      expectFirstStudyVisible(element, 'the first node');
    });

    for (const block of ['start', 'end'] as const) {
      it(`also after a press at the lower end of the figure, at the ${block} of the window, at ${width} × ${height}`, async () => {
        const element = await inWindow(width, height);
        const lowest = firstColumn(element).at(-1)!;
        lowest.querySelector('.bar')!.scrollIntoView({ block, behavior: 'instant' });
        const key = await pressWithMouse(element, lowest);
        expectFirstStudyVisible(element, key);
        const pressed = boxOf(nodeOf(element, key).querySelector('.bar')!);
        expect(pressed.bottom, 'what was pressed is in the window').to.be.within(
          0,
          // it stands at the edge of the window, to less than a pixel
          innerHeight + 1,
        );
        if (place === 'sheet')
          expect(boxOf(one(element, '.side')).top - pressed.bottom).to.be.at.least(24);
      });
    }

    it(`begin at their first line for the next selection, too, at ${width} × ${height}`, async () => {
      const element = await inWindow(width, height);
      const long = nodeOf(element, 'source:umbilical-cord');
      long.querySelector('.bar')!.scrollIntoView({ block: 'center', behavior: 'instant' });
      await pressWithMouse(element, long);
      one(element, '.side').scrollTop = 200;
      expect(one(element, '.side').scrollTop).to.be.above(0);
      const next = nodeOf(element, 'source:bone-marrow');
      next.querySelector('.bar')!.scrollIntoView({ block: 'start', behavior: 'instant' });
      const key = await pressWithMouse(element, next);
      expectFirstStudyVisible(element, key);
    });
  }

  it('close when their sheet is drawn down by its grip, and return when it is let go before', async () => {
    const element = await inWindow(390, 844);
    await pressWithMouse(element, firstColumn(element)[0]!);
    const draw = async (distance: number): Promise<void> => {
      const { x, y, width } = boxOf(one(element, '.grip'));
      const at = (by: number): [number, number] => [
        Math.round(x + width / 2),
        Math.round(y + 6 + by),
      ];
      await sendMouse({ type: 'move', position: at(0) });
      await sendMouse({ type: 'down' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await sendMouse({ type: 'move', position: at(distance) });
      await sendMouse({ type: 'up' });
      await element.updateComplete;
    };
    const { top } = boxOf(one(element, '.side'));
    await draw(20);
    expect(boxOf(one(element, '.side')).top).to.be.closeTo(top, 1);
    await draw(160);
    expect(inside(element, '.side')).to.have.length(0);
    expect(element.selected).to.equal('');
  });

  it('leave the picture as high as it was, and its top where it was', async () => {
    const element = await inWindow(1280, 800);
    element.scrollIntoView();
    const picture = (): DOMRect => boxOf(one(element, 'svg[part="figure"]'));
    const before = picture();
    await pressWithMouse(element, firstColumn(element)[0]!);
    expect(picture().top).to.be.closeTo(before.top, 1);
    expect(picture().height).to.be.closeTo(before.height, 1);
    expect(picture().right).to.be.at.most(boxOf(one(element, '.side')).left);
  });

  it('stay open while the page is scrolled, and close with their button', async () => {
    const element = await inWindow(390, 844);
    const key = await pressWithMouse(element, firstColumn(element)[0]!);
    scrollBy(0, 60);
    expectFirstStudyVisible(element, key);
    one(element, '.side .close').click();
    await element.updateComplete;
    expect(element.selected).to.equal('');
    expect(inside(element, '.side')).to.have.length(0);
  });
});

describe('<mechanism-sankey>: a selection that nobody pressed', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('opens no sheet, but offers the studies', async () => {
    const element = await inWindow(390, 844);
    element.selected = 'source:bone-marrow';
    await element.updateComplete;
    expect(inside(element, '.side')).to.have.length(0);
    const read = one(element, '.lead.answer button');
    expect(read.textContent.trim()).to.match(/^Read the \d+ studies$/);
    read.click();
    await element.updateComplete;
    expectFirstStudyVisible(element, 'after Read');
  });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    it(`of a story opens no panel, and a press does, at ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      const page = await fixture<HTMLElement>(
        html`<div>
          <mechanism-sankey step="0"
            ><mechanism-step select="source:bone-marrow" caption="One"></mechanism-step
            ><mechanism-step select="source:placenta" caption="Two"></mechanism-step
          ></mechanism-sankey>
        </div>`,
      );
      const element = await drawn(page.querySelector('mechanism-sankey')!);
      const before = boxOf(one(element, 'svg[part="figure"]')).width;
      for (const selected of ['source:bone-marrow', 'source:placenta']) {
        element.next();
        await until(() => element.selected === selected);
        await element.updateComplete;
        expect(inside(element, '.side'), selected).to.have.length(0);
        expect(boxOf(one(element, 'svg[part="figure"]')).width).to.equal(before);
      }
      nodeOf(element, 'source:umbilical-cord').dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true }),
      );
      await element.updateComplete;
      expect(inside(element, '.side[data-content="details"]')).to.have.length(1);
    });
  }
});
