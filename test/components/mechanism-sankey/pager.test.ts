// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { until } from './drawn.js';
import { sendKeys } from './send-keys.js';
import { figureIn, inside, one, press } from './tools.js';

const phone = (selected = ''): Promise<MechanismSankey> =>
  figureIn(html`<mechanism-sankey selected=${selected}></mechanism-sankey>`, { width: 390 });

const pairs = ['Source–Cargo', 'Cargo–Pathway', 'Pathway–Outcome'];
const shownPair = (element: MechanismSankey): string | undefined =>
  inside(element, '.pager [aria-pressed="true"]')
    .map((button) => button.textContent.trim())
    .join();
const shownColumns = (element: MechanismSankey): readonly string[] => [
  ...new Set(inside(element, 'g.node').map((node) => node.dataset['key']!.split(':')[0]!)),
];
const node = (element: MechanismSankey, key: string): HTMLElement | undefined =>
  inside(element, 'g.node').find(({ dataset }) => dataset['key'] === key);
const turnTo = (element: MechanismSankey, pair: number): Promise<void> =>
  press(element, `.pager button:nth-child(${pair + 1})`);
const highlighted = (element: MechanismSankey): number =>
  Number(one(element, 'svg[part="figure"]').dataset['highlighted'] ?? 0);

/** A finger, or a mouse, that moves over the picture, px. */
async function swipe(
  element: MechanismSankey,
  {
    across,
    along = 0,
    pointerType = 'touch',
  }: { across: number; along?: number; pointerType?: string },
): Promise<void> {
  const canvas = one(element, '.canvas');
  const at = (x: number, y: number): PointerEventInit => ({
    ...{ pointerType, pointerId: 5, bubbles: true, composed: true },
    ...{ clientX: x, clientY: y },
  });
  canvas.dispatchEvent(new PointerEvent('pointerdown', at(200, 200)));
  canvas.dispatchEvent(new PointerEvent('pointerup', at(200 + across, 200 + along)));
  await element.updateComplete;
}

/** Where labels and bars stand, px. */
const places = (element: MechanismSankey): readonly string[] =>
  inside(element, 'svg[part="figure"] :is(text, .nodes .bar, .tint)').map((each) => {
    const { x, y } = each.getBoundingClientRect();
    return [
      each.dataset['for'] ?? each.getAttribute('class'),
      Math.round(y),
      each.matches('text') ? '' : Math.round(x),
    ].join(' ');
  });

describe('<mechanism-sankey>: two columns at a time', () => {
  it('has a switch on narrow pages only', async () => {
    const element = await phone();
    expect(inside(element, '.pager button').map((each) => each.textContent.trim())).to.deep.equal(
      pairs,
    );
    expect(shownPair(element)).to.equal(pairs[0]);
    expect(one(element, '.pager').getAttribute('aria-label')).to.equal('Columns shown');
    const wide = await figureIn(html`<mechanism-sankey></mechanism-sankey>`);
    expect(inside(wide, '.pager')).to.have.length(0);
    expect(shownColumns(wide)).to.deep.equal(['source', 'cargo', 'pathway', 'outcome']);
  });

  it('shows the pair of the button that is pressed', async () => {
    const element = await phone();
    for (const [index, columns] of [
      [1, ['cargo', 'pathway']],
      [2, ['pathway', 'outcome']],
      [0, ['source', 'cargo']],
    ] as const) {
      await turnTo(element, index);
      expect(shownPair(element)).to.equal(pairs[index]);
      expect(shownColumns(element)).to.have.members(columns);
    }
  });

  it('turns with a swipe of a finger, up to the last pair', async () => {
    const element = await phone();
    const seen: (string | undefined)[] = [];
    for (const across of [-120, -120, -120, 120, 120, 120]) {
      await swipe(element, { across });
      seen.push(shownPair(element));
    }
    expect(seen).to.deep.equal([1, 2, 2, 1, 0, 0].map((index) => pairs[index]));
  });

  it('does not turn with a short or steep movement, nor with a mouse', async () => {
    const element = await phone();
    await swipe(element, { across: -40 });
    await swipe(element, { across: -120, along: 90 });
    await swipe(element, { across: -120, pointerType: 'mouse' });
    expect(shownPair(element)).to.equal(pairs[0]);
  });

  it('turns with the arrow keys, which go on in the next column', async () => {
    const element = await phone();
    one(element, 'svg [tabindex="0"]').focus();
    const focused = (): DOMStringMap =>
      (element.shadowRoot!.activeElement as SVGElement | null)?.dataset ?? {};
    for (let presses = 0; presses < 6 && shownPair(element) === pairs[0]; presses += 1)
      await sendKeys(element, 'ArrowRight');
    await until(() => shownPair(element) === pairs[1]);
    await until(() => (focused()['key'] ?? focused()['from'] ?? '').startsWith('cargo:'));
    for (let presses = 0; presses < 6 && shownPair(element) === pairs[1]; presses += 1)
      await sendKeys(element, 'ArrowLeft');
    expect(shownPair(element)).to.equal(pairs[0]);
  });

  it('keeps the selection and what is highlighted while it turns', async () => {
    const element = await phone('source:bone-marrow');
    const before = highlighted(element);
    expect(before).to.be.above(0);
    for (const pair of [1, 2, 0]) {
      await turnTo(element, pair);
      expect(element.selected).to.equal('source:bone-marrow');
      expect(highlighted(element), pairs[pair]).to.equal(before);
      expect(inside(element, 'text.label.highlighted').length).to.be.above(0);
    }
    expect(node(element, 'source:bone-marrow')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('shows the pair of what is selected by attribute', async () => {
    const element = await phone();
    for (const [key, pair] of [
      ['outcome:homing', 2],
      ['source:bone-marrow', 0],
      ['cargo:group/mirna', 0],
    ] as const) {
      element.selected = key;
      await element.updateComplete;
      expect(shownPair(element), key).to.equal(pairs[pair]);
      expect(node(element, key) === undefined, key).to.equal(false);
    }
  });

  it('keeps the pair where the selection is in it already', async () => {
    const element = await phone();
    await turnTo(element, 1);
    element.selected = 'cargo:group/mirna';
    await element.updateComplete;
    expect(shownPair(element)).to.equal(pairs[1]);
  });
});

describe('<mechanism-sankey>: groups in place', () => {
  const order = (element: MechanismSankey, facet: string): readonly string[] =>
    inside(element, 'g.node')
      .filter(({ dataset }) => dataset['key']!.startsWith(`${facet}:`))
      .map((each) => ({
        key: each.dataset['key']!,
        top: each.querySelector('.bar')!.getBoundingClientRect().top,
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ key }) => key);
  const doubleClick = async (element: MechanismSankey, key: string): Promise<void> => {
    node(element, key)!.dispatchEvent(
      new MouseEvent('dblclick', { bubbles: true, composed: true }),
    );
    await element.updateComplete;
  };

  for (const way of ['a double click', '+ and -'] as const) {
    it(`open and close with ${way}; all other nodes keep their order`, async () => {
      const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`);
      const key = 'cargo:group/mirna';
      const facets = ['source', 'cargo', 'pathway', 'outcome'];
      const before = new Map(facets.map((facet) => [facet, order(element, facet)]));
      if (way === 'a double click') await doubleClick(element, key);
      else {
        node(element, key)!.focus();
        await sendKeys(element, '+');
      }
      expect(node(element, key)).to.equal(undefined);
      const members = order(element, 'cargo').filter(
        (each) => !before.get('cargo')!.includes(each),
      );
      expect(members.length).to.be.above(1);
      for (const facet of facets) {
        const shown = order(element, facet);
        const stayed = before.get(facet)!.filter((each) => shown.includes(each));
        expect(
          shown.filter((each) => stayed.includes(each)),
          facet,
        ).to.deep.equal(stayed);
      }
      if (way === 'a double click') await doubleClick(element, members[0]!);
      else await sendKeys(element, '-');
      for (const facet of facets)
        expect(order(element, facet), facet).to.deep.equal(before.get(facet));
    });
  }
});

describe('<mechanism-sankey>: pointing', () => {
  for (const width of [1280, 390]) {
    it(`moves no bar and no label, at ${width} px`, async () => {
      const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`, { width });
      await until(() => inside(element, 'g.node').every((each) => each.hasAttribute('aria-label')));
      const before = places(element);
      let pointed = 0;
      try {
        for (const item of inside(element, 'g.node')) {
          const { x, y, width: wide, height } = item.querySelector('.hit')!.getBoundingClientRect();
          const position: [number, number] = [Math.round(x + wide / 2), Math.round(y + height / 2)];
          if (position[1] > innerHeight || position[0] > innerWidth) continue;
          await sendMouse({ type: 'move', position });
          pointed += highlighted(element) > 0 ? 1 : 0;
          expect(places(element), item.dataset['key']).to.deep.equal(before);
        }
        expect(pointed, 'nodes pointed at').to.be.above(5);
      } finally {
        await resetMouse();
      }
    });
  }
});
