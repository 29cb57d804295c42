// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { drawn, until } from '../mechanism-sankey/drawn.js';
import {
  allInside,
  fourSteps,
  goTo,
  headline,
  inside,
  shapesInside,
  toldStory,
} from './told-story.js';

/** Where everything stands that may not move from step to step. */
function places(element: MechanismSankey): readonly string[] {
  const nodes = allInside(element, '.nodes rect:not(.hit)').map(boxOf);
  const texts = allInside(element, '.labels tspan:first-child, .headings tspan').map(
    (text) => `${text.textContent} ${text.getAttribute('x')} ${text.getAttribute('y')}`,
  );
  return [boxOf(inside(element, 'svg[part="figure"]')), ...nodes, ...texts];
}

function boxOf(shape: Element): string {
  const { x, y, width, height } = shape.getBoundingClientRect();
  return [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ');
}

const litNumbers = (element: MechanismSankey): readonly string[] =>
  allInside(element, '.labels .label:not(.dimmed) .number').map(({ textContent }) => textContent);

describe('A story', () => {
  for (const display of ['slide', 'page']) {
    it(`holds the figure still between its steps, as a ${display}`, async () => {
      const element = await toldStory(fourSteps, { display });
      const before = places(element);
      expect(before.length).to.be.above(40);
      for (const step of [2, 3, 4, 1]) {
        await goTo(element, step);
        expect(places(element), `step ${step}`).to.deep.equal(before);
      }
    });
  }

  it('has the caption as headline, computed, after its place', async () => {
    const element = await toldStory(fourSteps);
    expect(headline(element)).to.match(/^1 \/ 4 Of \d+ studies, \d+ name neither$/);
    await goTo(element, 2);
    const naming = /named by (\d+)/.exec(
      allInside(element, '.headings text')
        .map(({ textContent }) => textContent)
        .join(' '),
    )![1];
    expect(headline(element)).to.equal(`2 / 4 ${naming} name a cargo`);
    expect(element.shadowRoot!.querySelectorAll('h2, h3')).to.have.length(1);
  });

  it('is pale as a whole where nothing is told yet', async () => {
    const element = await toldStory(fourSteps);
    expect(allInside(element, '.highlight .ribbon, .highlight .ribbon-line')).to.have.length(0);
    const dimmed = allInside(element, '.labels .label.dimmed').map(({ dataset }) => dataset['for']);
    expect(dimmed).not.to.have.length(0);
    for (const key of dimmed) expect(key).to.match(/^(cargo|pathway):/);
    expect(litNumbers(element).join(' ')).not.to.contain(' of ');
  });

  it('tells columns up to a gap; beyond it all is dimmed with plain numbers', async () => {
    const element = await toldStory(fourSteps);
    await goTo(element, 2);
    const beyond = allInside(element, '.labels .label').filter(({ dataset }) =>
      /^(pathway|outcome):/.test(dataset['for']!),
    );
    for (const label of beyond) {
      expect(label.matches('.dimmed'), label.textContent).to.equal(true);
      expect(label.textContent).not.to.contain(' of ');
    }
    expect(litNumbers(element).some((text) => text.includes(' of '))).to.equal(true);
    const sides = shapesInside(element, '.highlight .ribbon-line, .highlight .ribbon');
    const gap = shapesInside(element, 'g.node[data-key^="pathway:"] rect')[0]!;
    for (const ribbon of sides)
      expect(ribbon.getBBox().x + ribbon.getBBox().width).to.be.below(gap.getBBox().x);
  });

  it('never counts a part of what is not named', async () => {
    const element = await toldStory(fourSteps);
    for (const step of [2, 3, 4]) {
      await goTo(element, step);
      const texts = allInside(element, '.labels .quiet')
        .filter(({ dataset }) => /unnamed|^$/.test(dataset['for'] ?? ''))
        .map(({ textContent }) => textContent);
      expect(texts).not.to.have.length(0);
      for (const text of texts) expect(text).not.to.contain(' of ');
    }
  });

  it('opens what any step opens in all steps', async () => {
    const element = await toldStory(fourSteps);
    for (const step of [1, 4]) {
      await goTo(element, step);
      expect(allInside(element, '[data-key="cargo:group/mirna"]')).to.have.length(0);
    }
  });

  it('highlights only what meets the conditions of a step', async () => {
    const element = await toldStory(
      html`<mechanism-step select="source:bone-marrow" caption="{studies}"></mechanism-step>
        <mechanism-step
          select="source:bone-marrow"
          filter="species:mouse"
          caption="{studies}"
        ></mechanism-step>`,
    );
    const all = Number(headline(element).split(' ').at(-1));
    await goTo(element, 2);
    expect(Number(headline(element).split(' ').at(-1))).to.be.within(1, all - 1);
  });

  it('gives way to what a reader selects, until the next step', async () => {
    const element = await toldStory(fourSteps);
    await goTo(element, 2);
    inside(element, 'g.node[data-key="source:placenta"]').dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    );
    await element.updateComplete;
    expect(headline(element)).to.match(/^2 \/ 4 Placenta: \d+ of \d+ studies$/);
    expect(litNumbers(element).length).to.be.above(0);
    await goTo(element, 3);
    expect(element.selected).to.equal('');
    expect(headline(element)).to.match(/name a pathway$/);
  });

  it('has both arrows together, one of them dimmed at an end', async () => {
    const element = await toldStory(fourSteps);
    const [back, forth] = allInside(element, '.arrows button');
    for (const arrow of [back!, forth!]) {
      const { width, height } = arrow.getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
    }
    expect(back!.getAttribute('aria-disabled')).to.equal('true');
    forth!.click();
    await element.updateComplete;
    expect(element.step).to.equal(2);
    await goTo(element, 4);
    expect(forth!.getAttribute('aria-disabled')).to.equal('true');
    forth!.click();
    expect(element.step).to.equal(4);
  });

  it('announces a step with its caption', async () => {
    const element = await toldStory(fourSteps);
    await goTo(element, 2);
    await until(() =>
      /^Step 2 of 4: \d+ name a cargo$/.test(inside(element, '[role="status"]').textContent),
    );
  });

  it('names what is wrong in any step, with its number', async () => {
    const element = await fixture<MechanismSankey>(
      html`<mechanism-sankey step="1">
        <mechanism-step caption="{studies}"></mechanism-step>
        <mechanism-step caption="{studys}" select="cargo:mir21" ask="outcom"></mechanism-step>
      </mechanism-sankey>`,
    );
    await drawn(element);
    const text = inside(element, '.error').innerText;
    for (const word of ['mechanism-step 2, caption', '{studies}', 'step 2, select', 'step 2, ask'])
      expect(text).to.contain(word);
  });

  it('shows on a phone the two columns that a step is about', async () => {
    const element = await toldStory(fourSteps, { width: 390, display: 'page' });
    const shown = (): readonly string[] =>
      allInside(element, '.pager [aria-pressed="true"]').map(({ innerText }) => innerText);
    for (const [step, pair] of [
      [2, 'Source–Cargo'],
      [3, 'Cargo–Pathway'],
      [4, 'Pathway–Outcome'],
    ] as const) {
      await goTo(element, step);
      expect(shown()).to.deep.equal([pair]);
    }
  });

  it('is accessible in every step', async () => {
    const element = await toldStory(fourSteps);
    for (const step of [1, 2, 4]) {
      await goTo(element, step);
      await expect(element).to.be.accessible();
    }
  });

  it('has a page for each step in print, each as it is told', async () => {
    const element = await toldStory(fourSteps);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    const pages = allInside(element, '.print-step');
    expect(pages).to.have.length(4);
    const lit = pages.map((page) => page.querySelectorAll('.highlight .ribbon-line').length);
    expect(lit[0]).to.equal(0);
    expect(new Set(lit).size).to.equal(4);
    expect(pages[1]!.textContent).to.contain('name a cargo');
    for (const page of pages) expect(page.querySelectorAll('svg g.node').length).to.be.above(20);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(allInside(element, '.print-step')).to.have.length(0);
  });
});

describe('Keys in a story', () => {
  it('step only while focus is in the figure', async () => {
    const element = await toldStory(fourSteps);
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', listen);
    try {
      await sendKeys({ press: 'ArrowRight' });
      expect(element.step).to.equal(1);
      expect(heard).to.deep.equal(['ArrowRight']);
      allInside(element, '.arrows button')[1]!.focus();
      for (const [key, step] of [
        ['ArrowRight', 2],
        ['PageDown', 3],
        ['PageUp', 2],
        ['ArrowLeft', 1],
      ] as const) {
        await sendKeys({ press: key });
        expect(element.step, key).to.equal(step);
      }
      expect(heard, 'a deck around it').to.deep.equal(['ArrowRight']);
    } finally {
      document.removeEventListener('keydown', listen);
    }
  });

  it('go on to the page at an end', async () => {
    const element = await toldStory(fourSteps);
    await goTo(element, 4);
    const heard: boolean[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.defaultPrevented);
    document.addEventListener('keydown', listen, { once: true });
    allInside(element, '.arrows button')[0]!.focus();
    await sendKeys({ press: 'PageDown' });
    expect(heard).to.deep.equal([false]);
  });

  it('move from node to node in the picture', async () => {
    const element = await toldStory(fourSteps);
    inside(element, 'g.node[tabindex="0"]').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await sendKeys({ press: key });
    expect(element.step).to.equal(1);
    await sendKeys({ press: 'PageDown' });
    expect(element.step).to.equal(2);
  });

  it('step from anywhere where the author asks for it, unless someone has taken them', async () => {
    const element = await toldStory(fourSteps);
    element.pageKeys = true;
    await element.updateComplete;
    await sendKeys({ press: ' ' });
    expect(element.step).to.equal(2);
    const take = (event: Event): void => event.preventDefault();
    addEventListener('keydown', take, { capture: true });
    await sendKeys({ press: ' ' });
    removeEventListener('keydown', take, { capture: true });
    expect(element.step).to.equal(2);
    const field = document.createElement('input');
    element.parentElement!.append(field);
    field.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(element.step).to.equal(2);
  });

  it('stay with a figure that is not told', async () => {
    const element = await toldStory(html``, { display: 'page' });
    element.removeAttribute('step');
    await element.updateComplete;
    element.pageKeys = true;
    await sendKeys({ press: 'PageUp' });
    expect(element.step ?? undefined).to.equal(undefined);
  });
});
