// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { sendKeys } from './send-keys.js';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { itWith } from '../../fixtures/engine.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { drawn, openTable, until } from './drawn.js';
import { popovers, sideTools } from '../../../src/components/mechanism-sankey/toolbar-options.js';
import { pictureOf } from '../../fixtures/picture.js';

const root = (element: MechanismSankey): ShadowRoot => element.shadowRoot!;
const focused = (element: MechanismSankey): SVGElement => root(element).activeElement as SVGElement;
const spoken = (element: MechanismSankey): string =>
  root(element).querySelector('[role="status"]')!.textContent.trim();
const rank = (item: Element): readonly [number, number] => [
  item.getBoundingClientRect().left,
  item.getBoundingClientRect().top,
];

async function figure(width = 900): Promise<MechanismSankey> {
  const holder = await fixture<HTMLElement>(
    html`<div style="width: ${width}px">
      <mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>
    </div>`,
  );
  return drawn(holder.querySelector('mechanism-sankey')!);
}

function start(element: MechanismSankey): void {
  root(element).querySelector<SVGElement>('svg [tabindex="0"]')!.focus();
}

async function turnLettersOff(element: MechanismSankey): Promise<void> {
  root(element).querySelector<HTMLButtonElement>('[data-panel="help"]')!.click();
  await element.updateComplete;
  root(element).querySelector<HTMLInputElement>('.popover input[type="checkbox"]')!.click();
  await element.updateComplete;
}

describe('accessibility of <mechanism-sankey>', () => {
  it('A1: heading, summary, skip link, figure, details, table in order; axe is clean', async () => {
    const element = await figure(1200);
    element.selected = 'source:umbilical-cord';
    await element.updateComplete;
    await until(() => root(element).querySelector('[part="details"]') !== null);
    await openTable(element);
    const order = [
      'h2',
      '#summary',
      '.skip',
      'svg[part="figure"]',
      '[part="details"]',
      'table',
    ].map((selector) => root(element).querySelector(selector)!);
    order
      .slice(1)
      .forEach((item, index) =>
        expect(
          order[index]!.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).to.be.above(0),
      );
    await expect(element).to.be.accessible();
  });

  for (const width of [900, 400]) {
    for (const panel of [...sideTools, ...popovers].filter((each) => each !== 'menu')) {
      it(`A1: axe finds nothing with “${panel}” of the toolbar open, at ${width} px`, async () => {
        const element = await figure(width);
        const button = (selector: string): HTMLElement => root(element).querySelector(selector)!;
        if (width < 560) {
          button('.menu-button').click();
          await element.updateComplete;
          await expect(element).to.be.accessible();
        }
        button(`[data-panel="${panel}"]`).click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }
  }

  it('A2: the picture has a role, a role description, a name and a description', async () => {
    const svg = pictureOf(await figure());
    expect(svg!.getAttribute('role')).to.equal('group');
    expect(svg!.getAttribute('aria-roledescription')).to.equal('flow diagram');
    for (const name of ['aria-labelledby', 'aria-describedby'])
      expect(
        (svg!.getRootNode() as ShadowRoot)
          .getElementById(svg!.getAttribute(name)!)!
          .textContent.trim(),
      ).not.to.equal('');
  });

  it('A2: columns, nodes and their links are read in the order seen, each once', async () => {
    const element = await figure();
    const groups = [...root(element).querySelectorAll('svg [aria-owns]')];
    expect(groups.map((group) => group.ariaLabel)).to.deep.equal([
      'Source, column 1 of 4',
      'Cargo, column 2 of 4',
      'Pathway, column 3 of 4',
      'Outcome, column 4 of 4',
    ]);
    const owned = groups.map((group) =>
      group
        .getAttribute('aria-owns')!
        .split(' ')
        .map((id) => root(element).getElementById(id)!),
    );
    const drawnItems = root(element).querySelectorAll('g.node, g.link').length;
    expect(new Set(owned.flat()).size).to.equal(drawnItems);
    expect(owned.flat(), 'each once').to.have.length(drawnItems);
    for (const items of owned) {
      const nodes = items.filter((item) => item.dataset['key'] !== undefined);
      const tops = nodes.map((item) => item.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      let node = '';
      let least = Infinity;
      for (const { dataset } of items) {
        if (dataset['key'] === undefined) {
          expect(dataset['from']).to.equal(node);
          expect(Number(dataset['studies'])).to.be.at.most(least);
          least = Number(dataset['studies']);
        } else [node, least] = [dataset['key'], Infinity];
      }
    }
  });

  it('A3: the summary has columns, counts, top flow, filter, version in 90 words', async () => {
    const element = await figure();
    const summary = root(element).querySelector('#summary')!.textContent.trim();
    expect(summary.split(/\s+/).length).to.be.at.most(90);
    const nodes = root(element).querySelectorAll('g.node').length;
    const links = root(element).querySelectorAll('g.link').length;
    expect(summary)
      .to.contain(`${nodes} nodes and ${links} links`)
      .and.to.contain(smallDataset.dataVersion);
  });

  it('A5: the diagram is one tab stop', async () => {
    const element = await figure();
    expect(root(element).querySelectorAll('svg [tabindex="0"]')).to.have.length(1);
    start(element);
    await sendKeys(element, 'ArrowRight');
    expect(root(element).querySelectorAll('svg [tabindex="0"]')).to.have.length(1);
    expect(focused(element).getAttribute('tabindex')).to.equal('0');
  });

  it('A6: arrows move in a column and along the flow, Home and End to the ends', async () => {
    const element = await figure();
    start(element);
    const first = focused(element);
    await sendKeys(element, 'ArrowDown');
    expect(rank(focused(element))[1]).to.be.above(rank(first)[1]);
    expect(focused(element).dataset['key']!.split(':')[0]).to.equal(
      first.dataset['key']!.split(':')[0],
    );
    await sendKeys(element, 'ArrowRight');
    const link = focused(element);
    const widest = Math.max(
      ...[...root(element).querySelectorAll<SVGElement>('g.link')]
        .filter((each) => each.dataset['from'] === link.dataset['from'])
        .map((each) => Number(each.dataset['value'])),
    );
    expect(Number(link.dataset['value'])).to.equal(widest);
    await sendKeys(element, 'ArrowRight');
    expect(focused(element).dataset['key']).to.equal(link.dataset['to']);
    await sendKeys(element, 'ArrowLeft');
    await sendKeys(element, 'ArrowLeft');
    expect(focused(element).dataset['key']!.split(':')[0]).to.equal('source');
    await sendKeys(element, 'End');
    await sendKeys(element, 'Home');
    expect(focused(element).dataset['key']).to.equal(first.dataset['key']);
    await sendKeys(element, 'End', { ctrlKey: true });
    expect(focused(element).dataset['key']!.split(':')[0]).to.equal('outcome');
  });

  it('A6: arrows follow the layout in vertical figures and right-to-left pages', async () => {
    const vertical = await figure(360);
    vertical.layout = 'vertical';
    await vertical.updateComplete;
    start(vertical);
    await sendKeys(vertical, 'ArrowDown');
    expect(focused(vertical).dataset['from'], 'down goes along the flow').to.not.equal(undefined);
    const mirrored = await figure();
    mirrored.dir = 'rtl';
    await aTimeout(20);
    await mirrored.updateComplete;
    const left = (facet: string): number =>
      root(mirrored).querySelector(`g.node[data-key^="${facet}:"] .bar`)!.getBoundingClientRect()
        .left;
    expect(left('source'), 'the flow starts at the right').to.be.above(left('outcome'));
    for (const text of root(mirrored).querySelectorAll('svg text'))
      expect(text.getBoundingClientRect().left).to.be.at.least(
        mirrored.getBoundingClientRect().left - 1,
      );
    start(mirrored);
    await sendKeys(mirrored, 'ArrowLeft');
    expect(focused(mirrored).dataset['from'], 'left goes along the flow').to.not.equal(undefined);
  });

  it('A7: Enter, Escape, t and ? work; single letters can be turned off', async () => {
    const element = await figure();
    start(element);
    await sendKeys(element, 'Enter');
    expect(element.selected).to.equal(focused(element).dataset['key']);
    expect(focused(element).getAttribute('aria-pressed')).to.equal('true');
    await sendKeys(element, 'Escape');
    expect(root(element).querySelector('.details'), 'first closes').to.equal(null);
    expect(element.selected, 'and only that').not.to.equal('');
    await sendKeys(element, 'Escape');
    expect(element.selected).to.equal('');
    await sendKeys(element, '?');
    expect(root(element).querySelector('.keys')).to.not.equal(null);
    await sendKeys(element, 'Escape');
    await sendKeys(element, 't');
    expect(root(element).activeElement?.className).to.equal('table-scroll');
    await turnLettersOff(element);
    start(element);
    await sendKeys(element, 't');
    expect(root(element).activeElement?.className).not.to.equal('table-scroll');
  });

  it('A8: only known keys are handled, and only while the figure has focus', async () => {
    const element = await figure();
    let seen: string[] = [];
    const listen = (event: KeyboardEvent): void => void seen.push(event.key);
    document.addEventListener('keydown', listen);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    start(element);
    await sendKeys(element, 'ArrowRight');
    await sendKeys(element, 'PageDown');
    await sendKeys(element, 'Escape');
    document.removeEventListener('keydown', listen);
    expect(seen).to.deep.equal(['ArrowRight', 'PageDown', 'Escape']);
    seen = [];
  });

  it('A10: focus survives a filter and moves on from a removed node, announced', async () => {
    const element = await figure();
    start(element);
    const key = focused(element).dataset['key']!;
    element.filter = `!${key} tissue:* status:*`;
    await element.updateComplete;
    expect(focused(element).dataset['key']?.split(':')[0]).to.equal(key.split(':')[0]);
    await until(() => spoken(element).includes('no longer shown'));
  });

  it('A11: nodes are named with place and value, links with both ends and value', async () => {
    const element = await figure();
    for (const item of root(element).querySelectorAll('g.node'))
      expect(item.getAttribute('aria-label')).to.match(
        /, \w[\w ]*, \d+ of \d+, \d+ of \d+ studies$/,
      );
    for (const item of root(element).querySelectorAll('g.link'))
      expect(item.getAttribute('aria-label')).to.match(
        / to .+, \d+ (study|studies)(, includes a retracted study)?$/,
      );
  });

  it('A11: names of nodes begin with the words that are seen (WCAG 2.5.3)', async () => {
    const element = await figure();
    const squeeze = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
    const labels = [...root(element).querySelectorAll<SVGElement>('svg text.label[data-for]')];
    const seen = new Map<string, string>();
    for (const { dataset, textContent } of labels)
      seen.set(dataset['for']!, seen.get(dataset['for']!) ?? squeeze(textContent));
    expect(seen.size).to.be.above(5);
    for (const [key, words] of seen) {
      const name = root(element).querySelector(`g.node[data-key="${key}"]`)!.ariaLabel!;
      expect(
        squeeze(name).startsWith(words.replace(/\d+$/, '')),
        `${key}: ${name}, ${words}`,
      ).to.equal(true);
    }
  });

  it('A11: names say all at once where a reader asks for that', async () => {
    const element = await figure();
    const name = (): string => root(element).querySelector('g.link')!.getAttribute('aria-label')!;
    const short = name();
    root(element).querySelector<HTMLButtonElement>('[data-panel="help"]')!.click();
    await element.updateComplete;
    root(element).querySelectorAll<HTMLInputElement>('.popover input')[1]!.click();
    await element.updateComplete;
    expect(name().startsWith(short)).to.equal(true);
    expect(name()).to.match(/, \d+% of .+/);
  });

  it('A12: one polite live region announces selections after a pause', async () => {
    const element = await figure();
    expect(root(element).querySelectorAll('[aria-live]')).to.have.length(1);
    start(element);
    await sendKeys(element, 'Enter');
    await until(() => spoken(element).startsWith('Selected'));
    await sendKeys(element, 'Enter');
    await until(() => spoken(element).includes('cleared'));
  });

  it('A14: text is 12 px or larger, at any width', async () => {
    for (const width of [320, 900]) {
      const element = await figure(width);
      for (const text of root(element).querySelectorAll('svg text, .legend span, .lead, button'))
        expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(12);
      expect(pictureOf(element)!.getBoundingClientRect().width).to.be.closeTo(
        Number(pictureOf(element)!.getAttribute('width')),
        1,
      );
    }
  });

  it('A17: at 320 px nothing scrolls sideways', async () => {
    const element = await figure(320);
    for (const item of root(element).querySelectorAll('.lead, .head, .canvas, .legend'))
      expect(item.scrollWidth, item.className).to.be.at.most(item.clientWidth + 1);
    for (const label of root(element).querySelectorAll('svg text')) {
      const box = label.getBoundingClientRect();
      const canvas = root(element).querySelector('.canvas')!.getBoundingClientRect();
      expect(box.left).to.be.at.least(canvas.left - 1);
      expect(box.right).to.be.at.most(canvas.right + 1);
    }
  });

  itWith(
    'reader colors',
    'A18: groups open with movement, and without it where motion is reduced',
    async () => {
      const holder = await fixture<HTMLElement>(
        html`<div style="width: 1200px"><mechanism-sankey max-nodes="8"></mechanism-sankey></div>`,
      );
      const element = await drawn(holder.querySelector('mechanism-sankey')!);
      const moving = (): number => pictureOf(element)!.getAnimations({ subtree: true }).length;
      root(element).querySelector<SVGElement>('g.node.group')!.focus();
      try {
        await emulateMedia({ reducedMotion: 'reduce' });
        await sendKeys(element, '+');
        expect(pictureOf(element)!.hasAttribute('data-moving'), 'it opened').to.equal(true);
        expect(moving()).to.equal(0);
        await emulateMedia({ reducedMotion: 'no-preference' });
        await sendKeys(element, '-');
        expect(moving()).to.be.above(0);
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    },
  );

  it('prints the references of all studies in view', async () => {
    const element = await figure();
    dispatchEvent(new Event('beforeprint'));
    expect(root(element).querySelectorAll('.print-list li').length).to.be.above(0);
    dispatchEvent(new Event('afterprint'));
    expect(root(element).querySelector('.print-list')).to.equal(null);
  });

  it('A19, A20: a tap selects without hovering and does not block scrolling', async () => {
    const element = await figure();
    const target = root(element).querySelector<SVGElement>('g.node')!;
    target.dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'touch' }),
    );
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(element.selected).to.equal(target.dataset['key']);
    expect(getComputedStyle(pictureOf(element)!).touchAction).to.equal('manipulation');
    for (const box of root(element).querySelectorAll('g.node rect.hit'))
      expect(
        Math.max(Number(box.getAttribute('width')), Number(box.getAttribute('height'))),
      ).to.be.at.least(24);
  });

  it('A21: each figure keeps its ids in its own shadow root, where they are unique', async () => {
    const idsIn = (within: ParentNode): readonly string[] =>
      [...within.querySelectorAll('[id]')].map(({ id }) => id);
    const before = idsIn(document);
    for (const element of [await figure(1200), await figure(1200)]) {
      element.selected = 'source:umbilical-cord';
      await element.updateComplete;
      await until(() => root(element).querySelector('[part="details"]') !== null);
      const ids = idsIn(root(element));
      expect(ids).not.to.be.empty;
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
      const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap(
        (name) =>
          [...root(element).querySelectorAll(`[${name}]`)].flatMap((each) =>
            each.getAttribute(name)!.split(/\s+/),
          ),
      );
      expect(references).not.to.be.empty;
      expect(ids).to.include.members(references);
    }
    expect(idsIn(document)).to.deep.equal(before);
  });

  it('A23: the exported picture has title, description, role and language', async () => {
    const element = await figure();
    const picture = new DOMParser().parseFromString(
      element.toSVG(),
      'image/svg+xml',
    ).documentElement;
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('xml:lang')).to.equal('en');
    expect(picture.querySelector('desc')!.textContent).to.contain('studies');
  });

  it('stacks the table of links on a phone without sideways scrolling', async () => {
    for (const lang of ['en', 'zh']) {
      const holder = await fixture<HTMLElement>(
        html`<div lang=${lang}>
          <style>
            .phone {
              width: 320px;
            }
          </style>
          <div class="phone"><mechanism-sankey></mechanism-sankey></div>
        </div>`,
      );
      const element = await drawn(holder.querySelector('mechanism-sankey')!);
      await openTable(element);
      const scroll = root(element).querySelector<HTMLElement>('.table-scroll')!;
      expect(scroll.scrollWidth, lang).to.be.at.most(scroll.clientWidth);
      const rows = [...scroll.querySelectorAll<HTMLElement>('tbody tr')];
      const { right } = scroll.getBoundingClientRect();
      for (const row of rows)
        expect(row.querySelector('.studies')!.getBoundingClientRect().right).to.be.at.most(right);
      const heights = rows.map((row) => row.offsetHeight).sort((a, b) => a - b);
      expect(heights[heights.length >> 1], lang).to.be.at.most(130);
      expect(
        [...scroll.querySelectorAll('th, td')].map((each) => getComputedStyle(each).display),
      ).not.to.include('none');
      expect(
        rows.every(
          (row) =>
            row.getAttribute('role') === 'row' &&
            [...row.children].every((each) =>
              /cell|rowheader/.test(each.getAttribute('role') ?? ''),
            ),
        ),
      ).to.equal(true);
      await expect(element).to.be.accessible();
    }
  });

  it('lets a keyboard reader find the main umbilical-cord cargo and its studies', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <mechanism-sankey columns="source cargo outcome" missing="skip"></mechanism-sankey>
      </div>`,
    );
    holder.style.width = '900px';
    const element = await drawn(holder.querySelector('mechanism-sankey')!);
    start(element);
    for (
      let presses = 0;
      presses < 30 && focused(element).dataset['key'] !== 'source:umbilical-cord';
      presses += 1
    )
      await sendKeys(element, 'ArrowDown');
    for (
      let presses = 0;
      presses < 30 && focused(element).dataset['key'] !== 'source:umbilical-cord';
      presses += 1
    )
      await sendKeys(element, 'ArrowUp');
    expect(focused(element).getAttribute('aria-label')).to.contain('umbilical cord');
    await sendKeys(element, 'ArrowRight');
    const answer = focused(element).dataset['to']!;
    const widest = [...root(element).querySelectorAll<SVGElement>('g.link')]
      .filter((each) => each.dataset['from'] === 'source:umbilical-cord')
      .sort((a, b) => Number(b.dataset['value']) - Number(a.dataset['value']))[0]!;
    expect(Number(focused(element).dataset['value'])).to.equal(Number(widest.dataset['value']));
    await sendKeys(element, 'Enter');
    await element.updateComplete;
    const studies = root(element).querySelectorAll('[part="details"] [data-study]');
    expect(studies.length).to.equal(Number(focused(element).dataset['studies']));
    // the same answer from the table alone
    await openTable(element);
    const row = [...root(element).querySelectorAll<HTMLElement>('tbody tr')].find((each) =>
      each.dataset['link']!.startsWith('source:umbilical-cord>'),
    )!;
    expect(row.dataset['link']).to.equal(`source:umbilical-cord>${answer}`);
    expect(row.querySelectorAll('td')[3]!.textContent.trim()).not.to.equal('');
  });
});
