// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { leastHyphenated, linesOf } from '../../fixtures/lines-of.js';
import { waitUntil } from '../../fixtures/wait-until.js';
import type { StudyTable } from '../../../src/components/study-table/study-table.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import {
  choose,
  click,
  find,
  findAll,
  listed,
  opener,
  openTool,
  root,
  tableOf,
  textOf,
} from './table-fixture.js';

const many = (count: number) => ({
  studies: Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    label: `Study ${index}`,
    year: 1900 + (index % 100),
    findings: [
      {
        source: `source ${index % 7}`,
        outcome: `outcome ${index % 5}`,
        other: { dose: [`${index % 3} mg`] },
      },
    ],
  })),
});

/** Scrolls until the last study is in the page. The end is an estimate until the first rows are measured. */
async function scrollToEnd(table: StudyTable, last: string): Promise<void> {
  const scroller = find(table, '.scroll');
  await waitUntil(() => {
    scroller.scrollTop = scroller.scrollHeight;
    return listed(table).includes(last);
  }, 'the end is not reached');
}

/** A list has no columns to choose. */
const toolsAt = (width: 'wide' | 'narrow') =>
  width === 'wide' ? (['filter', 'columns', 'save'] as const) : (['filter', 'save'] as const);

/** Words broken over several lines; there should be none in a language with spaces. */
function brokenWords(element: HTMLElement): readonly string[] {
  const words: string[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() !== null) {
    const text = texts.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(
      /[\p{Script=Latin}\p{Script=Greek}\d]{2,}/gu,
    )) {
      if (word.length < leastHyphenated && linesOf(text, index, index + word.length) > 1)
        words.push(word);
    }
  }
  return words;
}

describe('accessibility of <study-table>', () => {
  it('has no axe violation in any state, as table or cards, in both languages', async () => {
    for (const lang of ['en', 'zh']) {
      for (const width of ['wide', 'narrow'] as const) {
        const table = await tableOf(
          { filter: 'status:* tissue:*', selected: 'source:umbilical-cord', lang },
          smallDataset,
          width,
        );
        await click(table, opener(table, 'alder-2019'));
        for (const tool of toolsAt(width)) {
          await openTool(table, tool);
          await expect(table).to.be.accessible();
        }
      }
    }
  });

  it('speaks Chinese throughout', async () => {
    const table = await tableOf({ lang: 'zh' });
    for (const tool of toolsAt('wide')) {
      await openTool(table, tool);
      const words = textOf(find(table, '.content')).replace(
        /DOI|CSV|RIS|BibTeX|CSL-JSON|JSON|LaTeX|Zotero|EndNote|AMH|PI3K\/AKT|miR-\S+|Alder|Fir|Elm|\d/g,
        '',
      );
      expect(words).not.to.match(/[a-z]{4}/i);
    }
  });

  it('is a table with headers whose rows are named by their study', async () => {
    const table = await tableOf();
    for (const row of findAll(table, 'tr[data-study]')) {
      expect(row.querySelectorAll('th[scope="row"]')).to.have.length(1);
      expect(row.children).to.have.length(findAll(table, 'thead th').length);
    }
    const scroller = find(table, '.scroll');
    expect(scroller.tabIndex).to.equal(0);
    expect(scroller.getAttribute('aria-label')).not.to.equal('');
  });

  it('is one tab stop for headers, one for rows; right goes into an open row', async () => {
    for (const width of ['wide', 'narrow'] as const) {
      const table = await tableOf({ filter: 'tissue:* status:*' }, smallDataset, width);
      const after = document.createElement('button');
      table.after(after);
      const [first, second] = listed(table) as [string, string];
      opener(table, first).focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(root(table).activeElement).to.equal(opener(table, second));
      await sendKeys({ press: 'Enter' });
      await table.updateComplete;
      if (width === 'wide') {
        await sendKeys({ press: 'ArrowRight' });
        expect(root(table).activeElement?.getAttribute('data-act')).to.equal('term');
        await sendKeys({ press: 'ArrowLeft' });
      }
      await sendKeys({ press: 'Enter' });
      await table.updateComplete;
      expect(find(table, 'span[tabindex]'), 'no stop is left in a closed row').to.equal(null);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(after);
      opener(table, second).focus();
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      const before = root(table).activeElement!;
      expect(before.matches(width === 'wide' ? 'thead button' : '.scroll')).to.equal(true);
    }
  });

  it('keeps its headers in view and never scrolls sideways', async () => {
    for (const width of ['wide', 'middle', 'narrow'] as const) {
      const table = await tableOf({}, smallDataset, width);
      const scroller = find(table, '.scroll');
      expect(scroller.scrollWidth, width).to.be.at.most(scroller.clientWidth);
      expect(table.scrollWidth, width).to.be.at.most(table.clientWidth);
      if (width !== 'narrow')
        expect(getComputedStyle(find(table, 'thead th')).position).to.equal('sticky');
    }
  });

  it('leaves out the year where it does not fit, says so, and becomes a list below 640 px', async () => {
    let small = await tableOf({}, bundledDataset(), 'small');
    // fonts are of different width: the least room that holds a table
    if (findAll(small, 'table').length === 0) small = await tableOf({}, bundledDataset(), 'middle');
    expect(find(small, 'table')).not.to.equal(null);
    expect(
      findAll(small, 'thead [data-column]').map((head) => head.dataset['column']),
    ).not.to.include('year');
    await openTool(small, 'columns');
    expect(textOf(find(small, '.popover .panel-line'))).to.contain('Year');

    const chosen = 'study year source preparation cargo pathway outcome endpoint model review';
    for (const [columns, width] of [
      [chosen, 'middle'],
      ['', 'narrow'],
    ] as const) {
      const list = await tableOf({ columns }, smallDataset, width);
      expect(find(list, 'table')).to.equal(null);
      const entry = find(list, 'li[data-study="alder-2019"]');
      expect(textOf(entry))
        .to.contain('umbilical cord')
        .and.to.contain('miR-1-3p → PI3K/AKT → less apoptosis; angiogenesis');
      if (columns === chosen) expect(textOf(entry)).to.contain('Model: rat, cisplatin');
      expect(entry.getAttribute('aria-setsize')).to.equal(String(listed(list).length));
      await choose(list, 'select.order', 'year');
      expect(listed(list)[0]).to.equal('alder-2019');
      await click(list, opener(list, 'alder-2019'));
      expect(find(list, '[data-opened="alder-2019"] [data-finding]')).not.to.equal(null);
    }
  });

  it('breaks no word of a header or term where there is room', async () => {
    for (const [lang, width, columns] of [
      ['en', 'middle', ''],
      ['zh', 'middle', ''],
      ['en', 'wide', ''],
      ['en', 'wide', 'study preparation pathway endpoint target'],
    ] as const) {
      const table = await tableOf({ lang, columns }, bundledDataset(), width);
      const broken = findAll(table, 'thead button, td[data-column], tr.row .name').flatMap(
        brokenWords,
      );
      expect([...new Set(broken)], `${lang} ${width} ${columns}`).to.deep.equal([]);
    }
  });

  it('has text of at least 12 px and targets of at least 24 px', async () => {
    for (const width of ['wide', 'narrow'] as const) {
      const table = await tableOf({ filter: 'status:* tissue:*' }, smallDataset, width);
      await openTool(table, width === 'wide' ? 'columns' : 'filter');
      for (const item of findAll(table, '.content *'))
        expect(
          parseFloat(getComputedStyle(item).fontSize),
          item.outerHTML.slice(0, 80),
        ).to.be.at.least(12);
      // a word of a sentence may be as high as its line
      const controls = 'button:not(.text, .name), select, input[type="search"], .entry > button';
      for (const control of findAll(table, controls)) {
        const box = control.getBoundingClientRect();
        if (box.width > 0)
          expect(Math.min(box.width, box.height), control.outerHTML.slice(0, 80)).to.be.at.least(
            24,
          );
      }
    }
  });

  it('renders few of thousands of rows, all reachable and counted, and prints a thousand', async () => {
    const table = await tableOf({ sort: 'study' }, many(10_000));
    const count = (): number => findAll(table, 'tr[data-study]').length;
    expect(find(table, 'table').getAttribute('aria-rowcount')).to.equal('10001');
    expect(count()).to.be.below(400);
    expect(listed(table)[0]).to.equal('s0');
    await scrollToEnd(table, 's9999');
    expect(find(table, 'tr[data-study="s9999"]').getAttribute('aria-rowindex')).to.equal('10001');
    await waitUntil(() => count() < 400);
    dispatchEvent(new Event('beforeprint'));
    expect(count(), 'on paper').to.equal(500);
    expect(find(table, '.foot').textContent).to.include('500 of 10,000 shown');
    dispatchEvent(new Event('afterprint'));
    expect(count()).to.be.below(400);
  });

  it('keeps focus in a row that scrolls away or moves', async () => {
    const table = await tableOf({ sort: 'study' }, many(1_000));
    opener(table, 's3').focus();
    await scrollToEnd(table, 's999');
    expect(root(table).activeElement).to.equal(opener(table, 's3'));
    table.sort = '-study';
    await waitUntil(() => root(table).activeElement?.closest('tr')?.dataset['study'] === 's3');
    expect(listed(table)[0]).to.equal('s999');
    table.query = 's7';
    await waitUntil(() => root(table).activeElement === find(table, '.scroll'));
  });

  it('renders all rows of a small table', async () => {
    const table = await tableOf({}, many(300));
    expect(findAll(table, 'tr[data-study]')).to.have.length(300);
  });

  it('draws custom data without vocabulary, years, reviews or labels', async () => {
    const table = await tableOf(
      {},
      { studies: [{ id: 'a b', findings: [{ source: 'x', other: { dose: ['1 mg', '2 mg'] } }] }] },
    );
    expect(findAll(table, 'thead button').map((head) => head.dataset['sort'])).to.deep.equal([
      'study',
      'source',
      'dose',
    ]);
    expect(textOf(find(table, 'tr[data-study="a b"]'))).to.contain('1 mg; 2 mg');
    await click(table, opener(table, 'a b'));
    expect(find(table, '.opened [data-finding]')).not.to.equal(null);
    await openTool(table, 'filter');
    await expect(table).to.be.accessible();
  });
});
