// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { until } from './drawn.js';
import { figureIn, inside, one, openTool, press } from './tools.js';

/** A figure of the small dataset with the Filter panel open. */
async function filtering(attributes = ''): Promise<MechanismSankey> {
  const element = await figureIn(
    html`<mechanism-sankey .data=${smallDataset} filter=${attributes}></mechanism-sankey>`,
  );
  await openTool(element, 'filter');
  return element;
}

const group = (facet: string): string => `.group[data-facet="${facet}"]`;
const chip = (facet: string, term: string): string => `${group(facet)} [data-term="${term}"]`;
const chosen = (element: MechanismSankey, facet: string): readonly (string | undefined)[] =>
  inside(element, `${group(facet)} [aria-pressed="true"]`).map((each) => each.dataset['term']);
const shown = (element: MechanismSankey): number =>
  Number(/^[\d,]+/.exec(one(element, '.panel-count').textContent)?.[0]);
const number = (element: HTMLElement): number =>
  Number(element.querySelector('.number')?.textContent);

describe('the Filter panel of <mechanism-sankey>', () => {
  it('has open groups, then folded ones with the number of their terms', async () => {
    const element = await filtering('tissue:* status:*');
    const facets = inside(element, '.group').map((each) => each.dataset['facet']);
    expect(facets.slice(0, 5)).to.deep.equal([
      'tissue',
      'evidence-stream',
      'species',
      'source',
      'preparation',
    ]);
    expect(facets).to.include.members(['condition', 'cargo', 'pathway', 'outcome', 'status']);
    expect(inside(element, `${group('outcome')} .choices`)).to.have.length(0);
    const fold = one(element, `${group('outcome')} .fold`);
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    const terms = Number(fold.querySelector('.quiet-number')?.textContent);
    await press(element, `${group('outcome')} .fold`);
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(inside(element, `${group('outcome')} .choice`)).to.have.length(terms);
  });

  it('shows on every chip the studies that one press leaves', async () => {
    const element = await filtering('tissue:* status:*');
    const all = shown(element);
    for (const facet of ['source', 'species', 'evidence-stream']) {
      for (const term of inside(element, `${group(facet)} [data-term]`).map(
        (each) => each.dataset['term']!,
      )) {
        const wanted = number(one(element, chip(facet, term)));
        await press(element, chip(facet, term));
        expect(shown(element), `${facet}:${term}`).to.equal(wanted);
        expect(chosen(element, facet)).to.deep.equal([term]);
        await press(element, chip(facet, term));
        expect(shown(element), 'the last one off means all').to.equal(all);
      }
    }
  });

  it('adds further chips, takes them off, and leaves only one with “only”', async () => {
    const element = await filtering('tissue:* status:*');
    await press(element, chip('source', 'umbilical-cord'));
    await press(element, chip('source', 'bone-marrow'));
    expect(chosen(element, 'source')).to.have.members(['umbilical-cord', 'bone-marrow']);
    await press(element, chip('source', 'umbilical-cord'));
    expect(chosen(element, 'source')).to.deep.equal(['bone-marrow']);
    const only = one(element, `${chip('source', 'umbilical-cord')} + .only`);
    expect(only.getAttribute('aria-label')).to.equal('Only umbilical cord');
    await press(element, `${chip('source', 'umbilical-cord')} + .only`);
    expect(chosen(element, 'source')).to.deep.equal(['umbilical-cord']);
    expect(element.filter).to.contain('source:umbilical-cord').and.not.to.contain('bone-marrow');
  });

  it('keeps focus on the chip that was pressed, and announces what is shown', async () => {
    const element = await filtering('tissue:* status:*');
    one(element, chip('source', 'umbilical-cord')).focus();
    await press(element, chip('source', 'umbilical-cord'));
    expect(element.shadowRoot?.activeElement).to.equal(
      one(element, chip('source', 'umbilical-cord')),
    );
    await until(() => one(element, '[role="status"]').textContent.includes('Showing'));
  });

  it('has the default conditions chosen; one press includes what they leave out', async () => {
    const element = await filtering();
    expect(chosen(element, 'tissue')).to.deep.equal(['ovary']);
    const few = shown(element);
    await press(element, chip('tissue', 'ovary'));
    expect(shown(element)).to.be.above(few);
    expect(element.filter).to.equal('!status:retracted tissue:*');
    await press(element, `${group('status')} .fold`);
    expect(chosen(element, 'status')).to.have.members(['ok', 'corrected']);
    const more = shown(element);
    await press(element, chip('status', 'retracted'));
    expect(shown(element)).to.be.above(more);
    expect(chosen(element, 'status')).to.deep.equal([]);
  });

  it('resets the filter alone, and offers that only where it was changed', async () => {
    const element = await filtering('source:umbilical-cord');
    const reset = (): HTMLElement => one(element, '.side .reset');
    expect(reset().getAttribute('aria-disabled')).to.equal('true');
    element.measure = 'findings';
    await press(element, chip('source', 'bone-marrow'));
    expect(reset().hasAttribute('aria-disabled')).to.equal(false);
    await press(element, '.side .reset');
    expect(element.filter).to.equal('source:umbilical-cord');
    expect(element.measure).to.equal('findings');
    expect(reset().getAttribute('aria-disabled')).to.equal('true');
  });

  it('unfolds the small terms and those without studies', async () => {
    const element = await figureIn(html`<mechanism-sankey></mechanism-sankey>`);
    await openTool(element, 'filter');
    const chips = (): number => inside(element, `${group('source')} .choice`).length;
    const folds = (): readonly string[] =>
      inside(element, `${group('source')} .folds button`).map((each) => each.textContent.trim());
    const [more = '', none = ''] = folds();
    const before = chips();
    const hidden = parseInt(more, 10);
    expect([more, none]).to.deep.equal([`${hidden} more`, `${parseInt(none, 10)} without studies`]);
    await press(element, `${group('source')} .folds button`);
    expect(chips()).to.equal(before + hidden);
    inside(element, `${group('source')} .folds button`)[1]!.click();
    await element.updateComplete;
    expect(chips()).to.equal(before + hidden + parseInt(none, 10));
    const sizes = inside(
      element,
      `${group('source')} [data-term]:not([data-term="not-reported"])`,
    ).map(number);
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    expect(folds()).to.deep.equal(['Show fewer', 'Show fewer']);
  });

  it('offers each facet once, also with several terms in a cell', async () => {
    const element = await figureIn(
      html`<mechanism-sankey
        ><script type="text/csv">
          study,source,cargo,outcome
          A,s; t,a; b,o
          B,t,c,p
        </script></mechanism-sankey
      >`,
    );
    await openTool(element, 'filter');
    const offered = inside(element, '.group h4').map((each) => each.textContent.trim());
    expect(offered).to.include.members(['Source', 'Cargo', 'Outcome']);
    expect(new Set(offered).size).to.equal(offered.length);
  });

  it('keeps unnamed findings when a reader takes a term off', async () => {
    const element = await figureIn(
      html`<mechanism-sankey columns="drug effect" filter="drug:x,w,not-reported"
        ><script type="text/csv">
          study,drug,effect
          A,x,y
          B,w,y
          C,,y
          D,v,y
        </script></mechanism-sankey
      >`,
    );
    await openTool(element, 'filter');
    await press(element, chip('drug', 'w'));
    await until(() => inside(element, 'g.node[data-key^="drug:"]').length === 2);
    expect(
      inside(element, 'g.node[data-key^="drug:"]').map((node) => node.dataset['key']),
    ).to.have.members(['drug:x', 'drug:not-reported']);
  });

  it('does not scroll sideways on a phone', async () => {
    for (const lang of ['en', 'zh']) {
      const element = await figureIn(
        html`<mechanism-sankey columns="source target outcome"></mechanism-sankey>`,
        { width: 320, lang },
      );
      await press(element, '.menu-button');
      const panel = await openTool(element, 'filter');
      await press(element, `${group('target')} .fold`);
      await press(element, `${group('target')} .folds button`);
      expect(panel.scrollWidth, lang).to.be.at.most(panel.clientWidth);
      await expect(element).to.be.accessible();
    }
  });

  it('does not scroll sideways beside the figure', async () => {
    const element = await filtering();
    const { scrollWidth, clientWidth } = one(element, '.side');
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('does not move a chip when the pointer shows “only” in another', async () => {
    const element = await filtering('tissue:* status:*');
    const places = (): readonly number[] => {
      const { left } = one(element, '.side').getBoundingClientRect();
      return inside(element, '.choice > [data-term]').map(
        (each) => each.getBoundingClientRect().left - left,
      );
    };
    const before = places();
    const first = one(element, chip('source', 'umbilical-cord'));
    first.focus({ focusVisible: true });
    expect(one(element, `${chip('source', 'umbilical-cord')} + .only`).offsetWidth).to.be.above(0);
    const moved = places().map((place, index) => Math.abs(place - before[index]!));
    expect(moved).to.have.length(before.length);
    // Firefox lays out in sixtieths of a px
    expect(Math.max(...moved), 'px').to.be.below(0.1);
  });
});
