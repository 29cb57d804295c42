// SPDX-License-Identifier: MIT
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { LinkedViews } from '../../src/components/linked-views/linked-views.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { all, drawnAll, one, settled, view, viewsOf } from './linked-views/linked-page.js';
import { drawn, until } from './mechanism-sankey/drawn.js';
import { pictureOf } from '../fixtures/picture.js';

const longWords = `study,year,source,cargo,pathway,outcome
Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft 2019,2019,Pneumonoultramicroscopicsilicovolcanoconiosis,Methionylthreonylthreonylglutaminylarginyltyrosylglutamylserylleucine,Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz,Hippopotomonstrosesquippedaliophobia
Birch 2020,2020,Drug A,kinase,MAPK,sleep`;

/** How many times larger than in the style sheet an element is drawn. */
function zoomOf(element: Element): number {
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const own = parseFloat(getComputedStyle(element).zoom) || 1;
  return own * (around === undefined ? 1 : zoomOf(around));
}

describe('text of all elements', () => {
  it('breaks words wider than a phone: no overflow, no overlapping names', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <linked-views>
          <script type="text/csv">
            ${longWords}
          </script>
          <mechanism-sankey></mechanism-sankey><evidence-matrix></evidence-matrix
          ><study-timeline></study-timeline><study-table></study-table
          ><source-card source="Drug A"></source-card>
        </linked-views>
      </div>`,
    );
    const views = holder.querySelector('linked-views') as LinkedViews;
    for (const width of [320, 900]) {
      holder.style.width = `${width}px`;
      await drawnAll(views);
      await aTimeout(60);
      await settled(views);
      const { right } = holder.getBoundingClientRect();
      for (const each of viewsOf(views)) {
        for (const part of all(each, 'p, li, h2, h3, th, td, button, span, text')) {
          if (part.closest('.table-scroll, .visually-hidden, [class*="-text"], .of') !== null)
            continue;
          expect(
            part.getBoundingClientRect().right,
            `${width} px: ${each.localName} ${part.localName} ${part.textContent.trim().slice(0, 30)}`,
          ).to.be.at.most(right + 1.5);
        }
      }
    }
    const name = one(view(views, 'study-timeline'), 'button.row-name').getBoundingClientRect();
    const mark = one(view(views, 'study-timeline'), '.mark').getBoundingClientRect();
    expect(name.right).to.be.at.most(mark.left);
  });

  it('keeps labels whole with more letter and word spacing (WCAG 1.4.12)', async () => {
    for (const width of [320, 1000]) {
      const holder = await fixture<HTMLElement>(
        html`<div>
          <mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>
        </div>`,
      );
      holder.style.width = `${width}px`;
      const element = await drawn(holder.querySelector('mechanism-sankey')!);
      await until(() => pictureOf(element)?.getAttribute('width') === String(width));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, sheet];
      element.requestUpdate();
      await aTimeout(60);
      await element.updateComplete;
      const [frame, canvas] = [holder.getBoundingClientRect(), one(element, '.canvas')];
      expect(getComputedStyle(canvas).letterSpacing, 'the reader is obeyed').not.to.equal('normal');
      for (const text of all(element, 'svg text')) {
        const { left, right } = text.getBoundingClientRect();
        expect(left, text.textContent).to.be.at.least(frame.left - 1.5);
        expect(right, text.textContent).to.be.at.most(frame.right + 1.5);
      }
    }
  });

  it('grows with the text of browser and page, and shrinks again, with nothing cut', async () => {
    const rootStyle = document.documentElement.style;
    for (const width of [320, 1000]) {
      const holder = await fixture<HTMLElement>(
        html`<div style="width: ${width}px">
          <mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>
          <study-table .data=${smallDataset}></study-table>
        </div>`,
      );
      const element = await drawn(holder.querySelector('mechanism-sankey')!);
      const table = holder.querySelector('study-table')!;
      await until(() => table.shadowRoot?.querySelector('.content') != null);
      const plannedAt = (): number => Number(pictureOf(element)?.getAttribute('width'));
      const lineOf = (part: Element): number =>
        parseFloat(getComputedStyle(part).fontSize) * zoomOf(part);
      const [title, name] = [lineOf(one(element, 'h2')), lineOf(one(table, '.name'))];
      try {
        rootStyle.fontSize = '200%';
        await until(() => lineOf(one(table, '.name')) > 1.5 * name);
        await until(() => plannedAt() === Math.max(320, width / 2));
        await element.updateComplete;
        // a narrow figure has a headline of 20 px, a wide one of 21
        expect(lineOf(one(element, 'h2'))).to.be.within(1.9 * title, 2 * title);
        // 13 px in a table, 14 px in the list of a narrow place
        expect(lineOf(one(table, '.name'))).to.be.within(2 * name, 2.2 * name);
        for (const each of [element, table]) {
          // in the same lengths as its parts: older engines count in px of the zoomed element
          const { left, right } = one(each, '.root').getBoundingClientRect();
          for (const part of all(each, 'p, h2, button, svg text')) {
            if (part.closest('.visually-hidden, .skip') !== null) continue;
            const box = part.getBoundingClientRect();
            if (box.width === 0) continue;
            expect(box.left, `${width} px: ${part.textContent}`).to.be.at.least(left - 1.5);
            expect(box.right, `${width} px: ${part.textContent}`).to.be.at.most(right + 1.5);
          }
          expect(each.scrollWidth, each.localName).to.be.at.most(width + 1);
        }
        expect(
          all(element, 'svg text').some(({ textContent }) => textContent.includes('…')),
        ).to.equal(false);
      } finally {
        rootStyle.fontSize = '';
      }
      await until(() => lineOf(one(table, '.name')) < 1.5 * name && plannedAt() === width);
      expect(lineOf(one(element, 'h2'))).to.be.closeTo(title, 0.1);
    }
  });

  it('takes the spacing of the page, and measures labels again', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div style="width: 340px">
        <mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>
      </div>`,
    );
    const element = await drawn(holder.querySelector('mechanism-sankey')!);
    holder.style.cssText += 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 2';
    await until(() => one(element, '.root').hasAttribute('data-spaced'));
    await element.updateComplete;
    const label = getComputedStyle(one(element, 'text.label'));
    expect(parseFloat(label.letterSpacing)).to.be.closeTo(0.12 * parseFloat(label.fontSize), 0.01);
    const head = getComputedStyle(one(element, '.head p, p'));
    expect(parseFloat(head.lineHeight)).to.be.closeTo(2 * parseFloat(head.fontSize), 0.1);
    const { left, right } = holder.getBoundingClientRect();
    for (const text of all(element, 'svg text')) {
      const box = text.getBoundingClientRect();
      expect(box.left, text.textContent).to.be.at.least(left - 1.5);
      expect(box.right, text.textContent).to.be.at.most(right + 1.5);
    }
  });

  it('has the spacing of the place to which it is moved', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div style="letter-spacing: 0.12em">
          <mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>
        </div>
        <div></div>
      </div>`,
    );
    const element = await drawn(page.querySelector('mechanism-sankey')!);
    const letters = (): number =>
      parseFloat(getComputedStyle(one(element, 'text.label')).letterSpacing) || 0;
    const places = (): string =>
      all(element, 'g.node rect')
        .map((bar) => bar.getAttribute('x'))
        .join();
    expect(letters()).to.be.above(1);
    const before = places();
    page.lastElementChild!.append(element);
    await element.updateComplete;
    expect(letters(), 'none').to.equal(0);
    await until(() => places() !== before);
    page.firstElementChild!.append(element);
    await element.updateComplete;
    expect(letters(), 'again').to.be.above(1);
  });

  it('keeps English sentences left-to-right in a right-to-left page', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div dir="rtl">
        <evidence-matrix .data=${smallDataset} filter="tissue:* status:*"></evidence-matrix>
      </div>`,
    );
    const matrix = holder.querySelector('evidence-matrix')!;
    await until(() => matrix.shadowRoot?.querySelector('.foot') != null);
    for (const selector of ['h2', '.element-head > .line']) {
      const words = one(matrix, selector);
      const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      while (text.nextNode()?.textContent?.trim() === '');
      const [first, last] = [0, text.currentNode.textContent!.trimEnd().length - 1].map((place) => {
        const range = document.createRange();
        range.setStart(text.currentNode, place);
        range.setEnd(text.currentNode, place + 1);
        return range.getBoundingClientRect();
      });
      expect(last!.left, `${selector}: its last sign stands at the right`).to.be.above(first!.left);
      expect(
        words.getBoundingClientRect().right - last!.right,
        `${selector} stands at the right`,
      ).to.be.below(4);
    }
  });

  it('puts names of a right-to-left page at the right of their places', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div dir="rtl" style="width: 1000px">
        <linked-views .data=${smallDataset} filter="tissue:* status:*">
          <source-card source="umbilical-cord"></source-card>
          <evidence-matrix></evidence-matrix>
          <study-timeline></study-timeline>
          <study-table></study-table>
        </linked-views>
      </div>`,
    );
    const views = holder.querySelector('linked-views') as LinkedViews;
    await drawnAll(views);
    for (const [tag, selector] of [
      ['source-card', '.profile .term'],
      ['evidence-matrix', 'tbody .head'],
      ['study-timeline', 'button.row-name .name-line > span, button.row-name > span'],
      ['study-table', 'td[data-column="outcome"] .lines'],
    ] as const) {
      const words = one(view(views, tag), selector);
      const range = document.createRange();
      range.selectNodeContents(words);
      const space = words.getBoundingClientRect().right - range.getBoundingClientRect().right;
      expect(space, `${tag}: ${words.textContent}`).to.be.within(-1, 4);
    }
  });
});
