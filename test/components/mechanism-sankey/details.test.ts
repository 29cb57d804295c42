// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { detailsName } from '../../fixtures/details-name.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { waitUntil } from '../../fixtures/wait-until.js';
import { drawn } from './drawn.js';

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`.details ${selector}`),
];
const textOf = (element: Element | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const text = (element: Element, selector: string): string => textOf(all(element, selector)[0]);
const rows = (element: Element): readonly (string | undefined)[] =>
  all(element, '[data-study]').map((row) => row.dataset['study']);
const row = (element: Element, study: string): HTMLElement =>
  all(element, `[data-study="${study}"]`)[0]!;

interface Settings {
  readonly data?: Dataset;
  readonly language?: string;
  readonly detail?: string;
}

async function selecting(selected: string, settings: Settings = {}): Promise<MechanismSankey> {
  const { data = smallDataset, language = 'en', detail = 'auto' } = settings;
  // wide enough for the panel beside the figure
  const holder = await fixture<HTMLElement>(
    html`<div style="width: 1200px">
      <mechanism-sankey
        lang=${language}
        .data=${data}
        filter="tissue:* status:*"
        selected=${selected}
        detail=${detail}
      ></mechanism-sankey>
    </div>`,
  );
  const element = await drawn(holder.querySelector('mechanism-sankey')!);
  await element.updateComplete;
  return element;
}

async function open(element: MechanismSankey, study: string): Promise<HTMLElement> {
  row(element, study).querySelector('button')!.click();
  await element.updateComplete;
  return row(element, study);
}

/** A number in front of a word, such as that of the findings in `2 studies · 4 findings`. */
const numberIn = (words: string, pattern: RegExp): number => Number(pattern.exec(words)?.[1] ?? 0);

describe('the details of a selection', () => {
  it('show hundreds of results of a study by and by', async () => {
    const effects = Array.from({ length: 150 }, (_, index) => ({
      target: `target-${index}`,
      direction: 'up' as const,
    }));
    const studies = smallDataset.studies.map((study) => ({
      ...study,
      findings: study.findings.map((finding) => ({ ...finding, effects })),
    }));
    const data = { ...smallDataset, studies };
    const element = await selecting('source:umbilical-cord', { data, detail: 'terms' });
    const study = rows(element)[0]!;
    const line = row(element, study);
    expect(line.querySelectorAll('.lead .result').length).to.be.below(30);
    const opened = await open(element, study);
    const results = (): number =>
      opened.querySelector('dd:has(.grow, .result)')!.querySelectorAll('.result').length;
    expect(results()).to.equal(100);
    const more = opened.querySelector<HTMLButtonElement>('dd button.grow')!;
    expect(textOf(more)).to.equal('50 more');
    more.click();
    expect(results()).to.equal(150);
  });

  it('say how many studies and findings there are, and of what', async () => {
    const element = await selecting('source:umbilical-cord');
    expect(detailsName(element)).to.equal('umbilical cord');
    expect(text(element, 'h3')).to.equal('2 studies · 4 findings');
    expect(rows(element)).to.deep.equal(['fir-2023', 'alder-2019']);
  });

  it('add up to the findings of their head, in the same unit', async () => {
    const element = await selecting('outcome:angiogenesis');
    const findings = numberIn(text(element, 'h3'), /(\d+) finding/);
    const counted = all(element, '.study-row').map(
      (each) => 1 + numberIn(textOf(each), /\+(\d+) finding/),
    );
    expect(counted.length).to.be.above(1);
    expect(counted.reduce((sum, count) => sum + count, 0)).to.equal(findings);
  });

  it('write an arrow after what was measured, never after an outcome class', async () => {
    const outcomes = smallDataset.vocabulary['outcome']!.map(({ label }) => label['en']!);
    for (const { id } of smallDataset.vocabulary['outcome']!) {
      const element = await selecting(`outcome:${id}`);
      for (const each of all(element, '[data-study] button')) each.click();
      await element.updateComplete;
      for (const arrow of all(element, '.arrow'))
        expect(textOf(arrow.previousElementSibling!)).not.to.be.oneOf(['', ...outcomes]);
      element.remove();
    }
    const element = await selecting('source:umbilical-cord');
    expect(textOf(row(element, 'alder-2019'))).to.contain('PI3K-AKT → BCL2↑ increased');
    const dogwood = await selecting('source:adipose');
    expect(textOf(row(dogwood, 'dogwood-2022'))).to.match(/TGF-beta, less fibrosis$/);
  });

  it('mark contradiction, retraction and doubtful identification, without a number', async () => {
    const titles = async (selected: string, study: string): Promise<readonly string[]> => {
      const element = await selecting(selected);
      return [...row(element, study).querySelectorAll<HTMLElement>('.warning-mark')].map((mark) => {
        expect(textOf(mark)).to.equal(mark.title);
        return mark.title;
      });
    };
    expect(await titles('source:bone-marrow', 'cedar-2021')).to.deep.equal([
      'Warning: retracted, contradiction',
    ]);
    expect(await titles('source:adipose', 'dogwood-2022')).to.deep.equal([
      'Warning: paper not identified for certain, contradiction',
    ]);
    expect(await titles('source:umbilical-cord', 'alder-2019')).to.deep.equal([]);
  });

  it('lead to the paper in a new tab', async () => {
    const element = await selecting('source:umbilical-cord');
    const link = row(element, 'alder-2019').querySelector<HTMLAnchorElement>('a.doi')!;
    expect(link.href).to.match(/^https:\/\/doi\.org\/10\.99999\//);
    expect(link.target).to.equal('_blank');
    expect(link.getAttribute('aria-label')).to.contain('Alder 2019');
    expect(row(element, 'fir-2023').querySelector('a.doi')).to.equal(null);
  });

  it('are one tab stop, with arrow keys from row to row', async () => {
    const element = await selecting('source:umbilical-cord');
    const stops = all(element, '.study-rows [data-stop]');
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([stops[0]]);
    stops[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    const focused = element.shadowRoot!.activeElement;
    expect(focused).to.equal(all(element, '.study-row')[1]!.querySelector('button'));
  });

  it('hand focus back when they close, though texts are still on their way', async () => {
    const element = await selecting('source:umbilical-cord');
    const { whole } = element as unknown as { readonly whole: { fetch: () => Promise<void> } };
    whole.fetch = () => new Promise(() => undefined);
    all(element, '[data-study] button')[0]!.focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => element.shadowRoot!.activeElement?.closest('svg') != null);
  });

  it('are sorted as the reader chooses', async () => {
    const element = await selecting('source:umbilical-cord');
    const select = all(element, 'select')[0] as HTMLSelectElement;
    select.value = 'name';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(rows(element)).to.deep.equal(['alder-2019', 'fir-2023']);
  });

  it('are in Chinese where the reader is', async () => {
    const element = await selecting('source:umbilical-cord', { language: 'zh' });
    expect(text(element, 'h3')).to.match(/^2 项研究 · 4 /);
    const alder = await open(element, 'alder-2019');
    expect(textOf(alder)).to.contain('大鼠').and.to.contain('效应').and.to.contain('综述位置');
    expect(textOf(alder)).not.to.match(/Effects|Copy|note|finding/);
  });
});

describe('an opened study in the details', () => {
  it('is opened and closed by a press or the keyboard, beside others', async () => {
    const element = await selecting('source:umbilical-cord');
    expect(all(element, '.study-block')).to.have.length(0);
    await open(element, 'fir-2023');
    const button = row(element, 'alder-2019').querySelector('button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '.study-block')).to.have.length(2);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(all(element, '.study-block')).to.have.length(1);
  });

  it('is closed again with another selection', async () => {
    const element = await selecting('source:umbilical-cord');
    await open(element, 'alder-2019');
    element.selected = 'outcome:angiogenesis';
    await element.updateComplete;
    expect(rows(element)).to.contain('alder-2019');
    expect(all(element, '.study-block')).to.have.length(0);
  });

  it('shows every finding of the selection', async () => {
    for (const selected of ['source:umbilical-cord', 'outcome:angiogenesis', 'cargo:hgf']) {
      const element = await selecting(selected);
      const count = numberIn(text(element, 'h3'), /(\d+) finding/);
      for (const each of all(element, '.study-row > button')) each.click();
      await element.updateComplete;
      const shown = all(element, '[data-finding]').map((each) => each.dataset['finding']);
      expect(new Set(shown).size, selected).to.equal(count);
      element.remove();
    }
  });

  it('names stations, results, model and place, and what all findings share once', async () => {
    const alder = await open(await selecting('source:umbilical-cord'), 'alder-2019');
    const routes = [...alder.querySelectorAll('.route')].map(textOf);
    expect(routes).to.deep.equal([
      'umbilical cord → EVs (exosomes) → miR-1-3p → PI3K/AKT → less apoptosis',
      'umbilical cord → EVs (exosomes) → miR-1-3p → PI3K/AKT → angiogenesis',
    ]);
    const labels = [...alder.querySelectorAll('dt')].map(textOf);
    expect(labels).to.deep.equal([
      ...['Effects', 'Endpoints', 'Stream', 'In the review'],
      ...['Effects', 'Stream', 'In the review'],
      ...['Model', 'Basis'],
    ]);
    expect(textOf(alder)).to.contain(
      'Alder A, van der Aspen BC, et al. J Invent Biol 2019; 12(3): 101–110',
    );
  });

  it('names no station that the review does not name', async () => {
    const birch = await open(await selecting('source:bone-marrow'), 'birch-2020');
    expect(textOf(birch.querySelector('.route')!)).to.equal(
      'bone marrow → whole cells → less apoptosis',
    );
  });

  it('sets Chinese titles and journals upright', async () => {
    const birch = await open(await selecting('source:bone-marrow'), 'birch-2020');
    const journal = birch.querySelector('cite')!;
    expect(textOf(journal)).to.equal('虚构医学杂志');
    expect(getComputedStyle(journal).fontStyle).to.equal('normal');
    expect(journal.closest('[lang]')!.getAttribute('lang')).to.equal('zh-CN');
  });

  it('writes out warnings with their mark and folds notes without one', async () => {
    const dogwood = await open(await selecting('source:adipose'), 'dogwood-2022');
    const written = [...dogwood.querySelectorAll('[data-caution]')];
    const marked = written.filter((each) => each.querySelector('.warning-mark') !== null);
    const kinds = (list: readonly Element[]): readonly (string | null)[] =>
      list.map((each) => each.getAttribute('data-caution'));
    expect(kinds(written)).to.have.members(['identification', 'correction', 'contradiction']);
    expect(kinds(marked)).to.have.members(['identification', 'contradiction']);
    const fold = dogwood.querySelector('.study-block .notes-fold')!;
    expect(textOf(fold.querySelector('summary')!)).to.equal('1 note');
    expect(fold.querySelector('.warning-mark')).to.equal(null);
    expect(textOf(fold)).to.contain('Misprint. Printed as HGH.');
  });

  it('copies its citation', async () => {
    const { clipboard } = navigator;
    let copied = '';
    clipboard.writeText = (words) => Promise.resolve(void (copied = words));
    const alder = await open(await selecting('source:umbilical-cord'), 'alder-2019');
    alder.querySelector<HTMLElement>('.last button')!.click();
    Reflect.deleteProperty(clipboard, 'writeText');
    expect(copied).to.match(/^Alder A, van der Aspen BC, et al\. Vesicles carry .* doi:10\.99999/);
  });
});

describe('the details of a node that gathers others', () => {
  it('open it in the figure', async () => {
    const element = await selecting('cargo:group/mirna', { detail: 'parents' });
    const button = all(element, '.opening button')[0]!;
    expect(textOf(button)).to.equal('Show all 2 in the figure');
    button.click();
    await element.updateComplete;
    const keys = [...element.shadowRoot!.querySelectorAll<SVGElement>('g.node')].map(
      (each) => each.dataset['key'],
    );
    expect(keys).to.include('cargo:mir-1-3p').and.to.include('cargo:mir-2-5p');
    expect(detailsName(element), 'what is selected stays').to.equal('microRNA');
    expect(all(element, '.opening')).to.have.length(0);
  });

  it('offer what was measured where no pathway is named, and say how many name one elsewhere', async () => {
    const element = await selecting('pathway:unnamed/all');
    expect(text(element, '.opening button')).to.equal('Show in the figure what was measured');
    const studies = numberIn(text(element, 'h3'), /(\d+) stud/);
    const report = text(element, '.report');
    expect(report).to.match(/^\d+ names? none at all; \d+ more names? one only in some/);
    expect(numberIn(report, /(\d+) names? none/) + numberIn(report, /(\d+) more/)).to.equal(
      studies,
    );
  });

  it('offer nothing of the kind for a term', async () => {
    const element = await selecting('cargo:hgf');
    expect(all(element, '.opening')).to.have.length(0);
  });
});

describe('the details of several stations', () => {
  it('say how many studies report the whole', async () => {
    const element = await selecting('source:umbilical-cord>outcome:angiogenesis');
    expect(text(element, '.whole')).to.equal('Whole link within one study: 2 studies');
    expect(rows(element)).to.deep.equal(['fir-2023', 'alder-2019']);
  });

  it('name the studies that report it in pieces', async () => {
    const element = await selecting('source:umbilical-cord>pathway:pi3k-akt>outcome:angiogenesis');
    expect(text(element, '.whole')).to.equal('Whole link within one study: 1 study');
    expect(text(element, '.report:not(.whole)')).to.contain('Fir 2023');
  });

  it('offer no files where no finding reports the whole', async () => {
    const element = await selecting('source:adipose>outcome:angiogenesis');
    expect(text(element, 'h3')).to.equal('No studies');
    expect(text(element, '.unlit')).to.contain('No finding in view');
    expect(all(element, '[data-format], .study-row')).to.have.length(0);
  });
});

describe('the export menu of the details', () => {
  it('offers each text format and closes by Escape, not the details', async () => {
    const element = await selecting('source:umbilical-cord');
    const menu = all(element, '.export-menu')[0] as HTMLDetailsElement;
    const summary = menu.querySelector('summary')!;
    summary.focus();
    await sendKeys({ press: 'Enter' });
    expect(menu.open).to.equal(true);
    expect(menu.querySelectorAll('[data-format]').length).to.be.above(3);
    await sendKeys({ press: 'Tab' });
    expect(menu.contains(element.shadowRoot!.activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(menu.open).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    expect(element.selected).to.equal('source:umbilical-cord');
  });

  it('closes when focus leaves it', async () => {
    const element = await selecting('source:umbilical-cord');
    const menu = all(element, '.export-menu')[0] as HTMLDetailsElement;
    menu.querySelector('summary')!.focus();
    await sendKeys({ press: ' ' });
    all(element, '.close')[0]!.focus();
    expect(menu.open).to.equal(false);
  });
});

describe('the breakdown of the details by column', () => {
  it('counts whole studies of each node', async () => {
    const element = await selecting('outcome:angiogenesis');
    const sources = textOf(all(element, '.parts dl > div')[0]);
    expect(sources).to.contain('umbilical cord 2');
    expect(textOf(all(element, '.parts')[0])).not.to.match(/\d\.\d/);
  });
});
