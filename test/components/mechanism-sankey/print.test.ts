// SPDX-License-Identifier: MIT
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { itWith } from '../../fixtures/engine.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { drawn, openTable } from './drawn.js';
import { pictureOf } from '../../fixtures/picture.js';
import { openTool, press } from './tools.js';

/** Width of the figure in print, px: A4 with its margins. */
const sheetWidth = 690;
/** 8 pt, px. */
const leastText = (8 / 72) * 96;

async function figure(width: number): Promise<{ holder: HTMLElement; element: MechanismSankey }> {
  const holder = await fixture<HTMLElement>(
    html`<div>
      <mechanism-sankey .data=${smallDataset} filter="tissue:* status:*"></mechanism-sankey>
    </div>`,
  );
  holder.style.width = `${width}px`;
  const element = await drawn(holder.querySelector('mechanism-sankey')!);
  return { holder, element };
}

function inside(element: MechanismSankey, selector: string): readonly HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;
const sizeOf = (element: MechanismSankey): readonly [number, number] => [
  Number(pictureOf(element)!.getAttribute('width')),
  Number(pictureOf(element)!.getAttribute('height')),
];
const textSize = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

async function print(element: MechanismSankey, type: 'beforeprint' | 'afterprint'): Promise<void> {
  dispatchEvent(new Event(type));
  await element.updateComplete;
}

/** What a figure is like while it is printed. */
async function printing(element: MechanismSankey, look: () => void): Promise<void> {
  await print(element, 'beforeprint');
  await emulateMedia({ media: 'print' });
  try {
    look();
  } finally {
    await emulateMedia({ media: 'screen' });
    await print(element, 'afterprint');
  }
}

describe('<mechanism-sankey> in print', () => {
  it('is as wide as a sheet of paper, then as before on the screen', async () => {
    for (const width of [1200, 390]) {
      const { element } = await figure(width);
      const before = sizeOf(element);
      await print(element, 'beforeprint');
      expect(sizeOf(element)[0], `from ${width} px`).to.equal(sheetWidth);
      await print(element, 'afterprint');
      expect(sizeOf(element), `back to ${width} px`).to.deep.equal(before);
    }
  });

  it('shows all the evidence on less than half a sheet, all columns, with text of 8 pt', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div style="width: 390px"><mechanism-sankey></mechanism-sankey></div>`,
    );
    const element = await drawn(holder.querySelector('mechanism-sankey')!);
    await print(element, 'beforeprint');
    try {
      const [width, height] = sizeOf(element);
      expect(height).to.be.below(width);
      const headings = inside(element, 'text.heading').map(({ textContent }) => textContent.trim());
      expect(headings).to.include.members(['Source', 'Cargo', 'Pathway', 'Outcome']);
      expect(inside(element, '.pager')).to.have.length(0);
      const sizes = inside(element, 'text.label').map(textSize);
      expect(sizes.length).to.be.above(0);
      expect(Math.min(...sizes)).to.be.closeTo(leastText, 0.05);
    } finally {
      await print(element, 'afterprint');
    }
  });

  itWith('print', 'writes all that it prints in at least 8 pt', async () => {
    const { element } = await figure(1200);
    await printing(element, () => {
      for (const selector of ['h2', '.lead', '.legend li', '.print-source', '.print-list li'])
        for (const each of inside(element, selector))
          expect(textSize(each), selector).to.be.at.least(leastText - 0.01);
      expect(inside(element, '.legend li').length).to.be.above(0);
    });
  });

  itWith('print', 'keeps the picture whole, with its legend below it', async () => {
    const { element } = await figure(700);
    await printing(element, () => {
      const [sheet] = inside(element, '.sheet');
      const [legend] = inside(element, '.legend');
      expect(getComputedStyle(sheet!).breakInside).to.equal('avoid');
      expect(getComputedStyle(legend!).breakInside).to.equal('avoid');
      const gap = legend!.getBoundingClientRect().top - sheet!.getBoundingClientRect().bottom;
      expect(gap).to.be.within(-1, 24);
    });
  });

  itWith('print', 'lists the sources and every study in view below the legend', async () => {
    const { element } = await figure(1200);
    expect(inside(element, '.print-list'), 'on the screen').to.have.length(0);
    const shown = new Set(
      smallDataset.studies.filter(({ findings }) => findings.length > 0).map(({ id }) => id),
    );
    await printing(element, () => {
      const [list] = inside(element, '.print-list');
      expect(list!.getBoundingClientRect().top).to.be.at.least(
        inside(element, '.legend')[0]!.getBoundingClientRect().bottom,
      );
      expect(list!.querySelector('h3')!.textContent).to.contain(String(shown.size));
      for (const name of ['Alder 2019', '白桦 2020', 'Cedar 2021', 'Fir 2023', 'Elm'])
        expect(list!.textContent, name).to.contain(name);
      expect(list!.querySelector('.print-source')!.textContent.trim()).not.to.equal('');
    });
    expect(inside(element, '.print-list'), 'on the screen again').to.have.length(0);
  });

  itWith('print', 'prints the table only where it was open', async () => {
    const { element } = await figure(900);
    const [holder] = inside(element, 'details.table-holder') as HTMLDetailsElement[];
    await printing(element, () => {
      expect(isShown(holder!)).to.equal(false);
    });
    expect(inside(element, 'tbody tr'), 'closed').to.have.length(0);
    holder!.open = true;
    // print comes at once: before the browser says that it is open
    await printing(element, () => {
      expect(isShown(holder!)).to.equal(true);
      const rows = inside(element, 'tbody tr');
      expect(rows.length).to.be.above(0);
      expect(rows.every(isShown)).to.equal(true);
    });
  });

  itWith('print', 'prints the table of links and the studies with print="all"', async () => {
    const { element } = await figure(900);
    element.print = 'all';
    for (const display of ['page', 'slide']) {
      element.display = display;
      await element.updateComplete;
      await printing(element, () => {
        const rows = inside(element, '.print-table tbody tr');
        expect(rows.length, display).to.be.above(0);
        expect(rows.every(isShown), display).to.equal(true);
        expect(inside(element, '.print-list li').length, display).to.be.above(0);
      });
      expect(inside(element, '.print-table')).to.have.length(0);
    }
  });

  itWith('print', 'prints of a slide no studies, and with print="screen" the slide', async () => {
    const { element } = await figure(900);
    element.display = 'slide';
    await element.updateComplete;
    await printing(element, () => {
      expect(inside(element, '.print-list li')).to.have.length(0);
      expect(inside(element, '.print-source')).to.have.length(1);
    });
    element.print = 'screen';
    await printing(element, () => {
      const { width, height } = element.getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.01);
      expect(inside(element, '.slide')).to.have.length(1);
      expect(inside(element, '.provenance').filter(isShown)).to.have.length(1);
    });
  });

  itWith('print', 'has no panel and nothing to press, and says the filter', async () => {
    const { element } = await figure(1200);
    element.selected = 'source:umbilical-cord';
    element.filter = 'source:umbilical-cord tissue:* status:*';
    await element.updateComplete;
    await openTool(element, 'filter');
    await press(element, '.group[data-facet="species"] [data-term]');
    expect(inside(element, '.side').filter(isShown)).to.have.length(1);
    expect(inside(element, '.chips li').filter(isShown)).to.have.length(1);
    await printing(element, () => {
      expect(inside(element, '.side, .pager, .hint').filter(isShown)).to.deep.equal([]);
      const chips = inside(element, '.chips li > span').filter(isShown);
      expect(chips.map(({ textContent }) => textContent.trim()).join()).to.match(/^Species: /);
      expect(inside(element, 'button, select').filter(isShown)).to.deep.equal([]);
    });
    element.selected = '';
    await element.updateComplete;
    await printing(element, () => {
      expect(inside(element, '.lead')[0]!.textContent).to.match(/umbilical cord only/i);
    });
  });

  it('prints table headers without buttons, so that they repeat on every page', async () => {
    const { element } = await figure(900);
    await openTable(element);
    const words = (): readonly string[] =>
      inside(element, 'thead th, tbody td').map((cell) =>
        cell.textContent.replace(/[▾▴]/, '').trim(),
      );
    const before = words();
    await print(element, 'beforeprint');
    expect(words()).to.deep.equal(before);
    expect(inside(element, '.link-table button')).to.have.length(0);
    await print(element, 'afterprint');
    expect(inside(element, '.link-table button')).not.to.have.length(0);
  });

  it('calls pale on paper what a step dims on a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const legend = (element: MechanismSankey): string =>
      inside(element, '.legend')[0]?.textContent ?? '';
    try {
      const { element } = await figure(900);
      element.innerHTML = '<mechanism-step reveal="0" caption="All"></mechanism-step>';
      element.setAttribute('step', '1');
      await waitUntil(() => /dim/i.test(legend(element)), 'a story on a dark page');
      await print(element, 'beforeprint');
      expect(legend(element)).to.match(/pale/i).and.not.to.match(/dim/i);
      await print(element, 'afterprint');
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });

  itWith('print', 'fits a narrow page, with dark text on white', async () => {
    const { holder, element } = await figure(1200);
    document.documentElement.style.colorScheme = 'dark';
    try {
      await printing(element, () => {
        holder.style.width = '500px';
        const [box, sheet] = [
          pictureOf(element)!.getBoundingClientRect(),
          holder.getBoundingClientRect(),
        ];
        const [width, height] = sizeOf(element);
        expect(box.right).to.be.at.most(sheet.right + 1);
        expect(box.height / box.width, 'not distorted').to.be.closeTo(height / width, 0.02);
        expect(getComputedStyle(inside(element, 'h2')[0]!).color).to.equal('rgb(27, 31, 36)');
      });
    } finally {
      document.documentElement.style.colorScheme = '';
    }
  });
});
