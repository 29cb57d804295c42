// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import '../../../src/define.js';
import type { SourceCard } from '../../../src/components/source-card/source-card.js';
import { shownDataset } from '../../fixtures/shown-dataset.js';

async function cardOf(words: Partial<SourceCard>, width = 1200): Promise<SourceCard> {
  const holder = await fixture<HTMLElement>(
    html`<div><source-card .data=${shownDataset}></source-card></div>`,
  );
  holder.style.width = `${width}px`;
  const card = holder.querySelector('source-card')!;
  Object.assign(card, words);
  await waitUntil(() => card.shadowRoot!.querySelector('.card') !== null, 'the card is not drawn');
  await card.updateComplete;
  return card;
}

const find = (card: SourceCard, selector: string): HTMLElement | null =>
  card.shadowRoot!.querySelector<HTMLElement>(selector);
const textOf = (node: Element | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('comparisons, statements and identifiers in <source-card>', () => {
  it('lists the arms that studies in view compared, each with its study, the rest folded', async () => {
    const card = await cardOf({ source: 'bone-marrow' });
    const section = find(card, '.comparisons')!;
    expect(textOf(section.querySelector('li'))).to.match(
      /^Alder 2019 · plain vesicles against marrow cells: AMH ?↑.*\(§2\.2\)$/,
    );
    expect(section.querySelectorAll(':scope > .compared > li')).to.have.length(3);
    const fold = section.querySelector('details')!;
    expect(fold.open).to.equal(false);
    expect(textOf(fold.querySelector('summary'))).to.equal('1 more');
    expect(textOf(fold)).to.contain('warm cells');
    expect(textOf(section)).not.to.contain('withdrawn');
    card.filter = 'status:*';
    await card.updateComplete;
    expect(textOf(find(card, '.comparisons'))).to.contain('withdrawn vesicles');
  });

  it('selects a study that compared the term only where it has a finding of it', async () => {
    const card = await cardOf({ source: 'bone-marrow' });
    const studies = [...card.shadowRoot!.querySelectorAll<HTMLElement>('.comparisons .term')];
    expect(studies.map(({ dataset }) => dataset['term'])).to.deep.equal(['birch-2020']);
  });

  it('folds what is stated without a study, with its kind and place', async () => {
    const card = await cardOf({ source: 'bone-marrow' });
    const fold = find(card, '.statements') as HTMLDetailsElement;
    expect(fold.open).to.equal(false);
    expect(textOf(fold.querySelector('summary'))).to.equal('Stated without a study (1)');
    expect(textOf(fold.querySelector('li'))).to.contain('Marrow cells move. (background; ');
  });

  it('links identifiers, of any term', async () => {
    const source = find(await cardOf({ source: 'bone-marrow' }), '.identifiers')!;
    expect(source.querySelector('a')!.textContent).to.equal('UBERON:0002371');
    expect(textOf(source)).to.contain('(close match)');
    const cargo = await cardOf({ facet: 'cargo', value: 'hgf' });
    expect(find(cargo, '.beside .identifiers a')!.getAttribute('href')).to.contain('HGNC:4893');
  });

  it('leaves them out of the compact forms and of terms without them', async () => {
    const parts = '.comparisons, .statements, .identifiers';
    expect(find(await cardOf({ source: 'bone-marrow', compact: true }), parts)).to.equal(null);
    expect(find(await cardOf({ source: 'bone-marrow', compact: 'short' }), parts)).to.equal(null);
    expect(find(await cardOf({ source: 'umbilical-cord' }), parts)).to.equal(null);
  });

  it('shows them of a term without a study in view', async () => {
    const card = await cardOf({ source: 'bone-marrow', filter: 'source:umbilical-cord' });
    expect(find(card, '.profile')).to.equal(null);
    expect(find(card, '.identifiers')).not.to.equal(null);
    expect(find(card, '.statements')).not.to.equal(null);
  });

  it('is accessible and never scrolls sideways at 240 px', async () => {
    const card = await cardOf({ source: 'bone-marrow' }, 240);
    card.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    await card.updateComplete;
    await expect(card).to.be.accessible();
    expect(find(card, '.root')!.scrollWidth).to.be.at.most(240);
  });
});
