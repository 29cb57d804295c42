// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { TrialCard } from '../../../src/components/trial-card/trial-card.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import type { Dataset, Trial } from '../../../src/data/dataset.js';
import { shown } from '../../fixtures/shown.js';
import { itWith } from '../../fixtures/engine.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

const root = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const text = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string): readonly HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
const one = (element: Element, selector: string): HTMLElement =>
  root(element).querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);

const [trial] = smallDataset.trials;
if (trial === undefined) throw new Error('the fixture has a trial');

/** The small dataset with its trial changed. */
const withTrial = (change: Partial<Trial>): Dataset => ({
  ...smallDataset,
  trials: [{ ...trial, ...change }],
});
const small = (change: Partial<Trial> = {}): Promise<TrialCard> =>
  shown<TrialCard>(
    html`<trial-card .data=${withTrial(change)} .onProblem=${'draw-valid'}></trial-card>`,
  );

describe('trial-card', () => {
  it('shows every bundled report, and every fact, result and caution of it once', async () => {
    const card = await shown<TrialCard>(html`<trial-card></trial-card>`);
    const { trials } = bundledDataset();
    expect(all(card, 'article').map((each) => each.dataset['trial'])).to.deep.equal(
      trials.map(({ id }) => id),
    );
    for (const { id, facts, outcomes, cautions = [], discrepancies = [] } of trials) {
      const article = one(card, `article[data-trial="${id}"]`);
      const words = text(article).toLowerCase();
      for (const { value, note } of [...facts, ...outcomes]) {
        // an address in a note is a link with the name of its host
        const said = [value?.['en'], note?.['en']?.split('http')[0]];
        for (const each of said)
          expect(words).to.include((each ?? '').toLowerCase().replace(/\s+/g, ' ').trim());
      }
      for (const { text: caution } of [...cautions, ...discrepancies])
        expect(words).to.include((caution['en'] ?? '').toLowerCase());
      const shownCautions = [...article.querySelectorAll('.cautions li')].filter(
        (each) => each.closest('details') === null,
      );
      expect(shownCautions).to.have.length(Math.min(2, cautions.length + discrepancies.length));
    }
    await expect(card).to.be.accessible();
  });

  it('draws a dot for each person, and a ring for those without the result', async () => {
    const card = await small({ arms: [] });
    const dots = (station: string): number =>
      all(card, `[data-station="${station}"] circle:not(.ring)`).length;
    expect(text(one(card, '[data-station="enrolled"]'))).to.equal('Enrolled 6 people');
    expect(dots('enrolled')).to.equal(6);
    expect(dots('analysed')).to.equal(5);
    expect(text(one(card, '[data-station="result"] .value'))).to.equal('2 of 5');
    expect(dots('result')).to.equal(2);
    expect(all(card, '[data-station="result"] .ring')).to.have.length(3);
  });

  it('draws bars to one scale above 40 people', async () => {
    const [outcome] = trial.outcomes;
    if (outcome === undefined) throw new Error('the fixture has an outcome');
    const card = await small({
      enrolled: 80,
      analysed: 40,
      arms: [
        { label: { en: 'cells' }, n: 40 },
        { label: { en: 'control' }, n: 40 },
      ],
      outcomes: [{ ...outcome, n: 0, of: 40 }],
    });
    const lengthOf = (station: string): number =>
      one(card, `[data-station="${station}"] .people`).getBoundingClientRect().width;
    expect(all(card, 'circle')).to.have.length(0);
    expect(lengthOf('analysed')).to.be.closeTo(lengthOf('enrolled') / 2, 0.5);
    expect(lengthOf('result')).to.be.closeTo(lengthOf('analysed'), 0.5);
    expect(text(one(card, '.arms'))).to.include('cells 40');
    expect(text(one(card, '.foot'))).to.include('Length of a bar');
  });

  it('leads through what is not reported with a dotted line, and draws nothing for it', async () => {
    const card = await small();
    const screened = one(card, '[data-station="screened"]');
    expect(text(screened)).to.equal('Screened not reported');
    expect(screened.querySelectorAll('circle')).to.have.length(0);
    expect(screened.querySelector('.strand')?.classList.contains('unknown')).to.equal(true);
    expect(text(one(card, '.arms'))).to.include('control number not reported');
    expect(text(one(card, '[data-field="missing"]'))).to.include('number screened');
    expect(text(one(card, '.differences'))).to.equal('1 fewer analysed than enrolled.');
  });

  it('leaves out a flow of which nothing is reported', async () => {
    const card = await small({ facts: [], enrolled: null, analysed: null, arms: [], outcomes: [] });
    expect(all(card, '.flow')).to.have.length(0);
    expect(text(one(card, '[data-field="missing"]'))).to.include('number enrolled');
  });

  it('draws visits to scale, and says a fact once', async () => {
    const card = await small({
      visits: [
        { value: 6, unit: 'months' },
        { value: 1, unit: 'years' },
      ],
      facts: [
        { field: 'enrolled', value: { en: '6 people' }, basis: 'abstract' },
        { field: 'follow-up', value: { en: 'after half a year and a year' } },
      ],
    });
    const followUp = '[data-station="follow-up"]';
    expect(text(one(card, `${followUp} .value`))).to.equal('1 year');
    const axis = one(card, `${followUp} .axis`).getBoundingClientRect();
    const [half, end] = all(card, `${followUp} .stroke`).map((stroke) => {
      const { left, width } = stroke.getBoundingClientRect();
      return (left + width / 2 - axis.left) / axis.width;
    });
    expect(half).to.be.closeTo(0.5, 0.01);
    expect(end).to.be.closeTo(1, 0.01);
    expect(all(card, '[data-field="enrolled"]'), 'the flow says it').to.have.length(0);
    expect(text(one(card, '[data-station="enrolled"] .letters'))).to.include('abstract');
    expect(text(one(card, '[data-field="follow-up"]'))).to.include('after half a year and a year');
  });

  it('links a letter only to web addresses, and explains the letters used', async () => {
    const fact = (field: string, basis: string, url: string) => ({
      field,
      value: { en: 'x' },
      basis,
      url,
    });
    const card = await small({
      facts: [
        {
          ...fact('dose', 'registry', 'https://example.org/a'),
          alsoFrom: [{ basis: 'abstract', url: 'https://example.org/b' }],
        },
        fact('route', 'abstract', 'javascript:alert(1)'),
        fact('mood', 'diary', 'http://example.org'),
      ],
    });
    expect(text(one(card, '[part="error"]'))).to.include('javascript:');
    const links = all(card, '.facts a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/a',
      'https://example.org/b',
      'http://example.org',
    ]);
    expect(links.map(text)).to.deep.equal(['r', 'a', 'diary']);
    expect(links[0]?.getAttribute('aria-label')).to.include('Dose').and.to.include('example.org');
    expect(text(one(card, '[data-field="mood"]'))).to.include('Mood');
    expect(text(one(card, '.foot'))).to.include('From a abstract, r registry, diary.');
  });

  it('makes the letters of a report one tab stop, with arrow keys', async () => {
    const card = await shown<TrialCard>(
      html`<trial-card
        .data=${bundledDataset()}
        trial=${bundledDataset().trials[0]!.id}
      ></trial-card>`,
    );
    const letters = all(card, 'a.letter');
    expect(letters.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    letters[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(root(card).activeElement).to.equal(letters[1]);
  });

  it('says the result in its first line, unless its author does', async () => {
    const [outcome] = trial.outcomes;
    if (outcome === undefined) throw new Error('the fixture has an outcome');
    const data = withTrial({ outcomes: [{ ...outcome, event: { en: 'AMH rose' } }] });
    const card = await shown<TrialCard>(
      html`<trial-card trial="fir-trial" .data=${data}></trial-card>`,
    );
    expect(text(one(card, 'h2'))).to.equal('AMH rose in 2 of 5 people');
    expect(text(one(card, '.line'))).to.include('First women');
    card.heading = 'Our trial';
    await card.updateComplete;
    expect(text(one(card, 'h2'))).to.equal('Our trial');
  });

  it('folds below its first line if its author asks for it', async () => {
    const card = await shown<TrialCard>(html`<trial-card folded></trial-card>`);
    expect(all(card, 'article')).to.have.length(0);
    one(card, 'h2 button').click();
    await card.updateComplete;
    expect(all(card, 'article').length).to.be.greaterThan(1);
    expect(one(card, 'h2 button').getAttribute('aria-expanded')).to.equal('true');
  });

  it('selects its study with a tool and clears it again', async () => {
    const card = await small();
    const selections: string[] = [];
    card.addEventListener('evidence-select', (event) =>
      selections.push(`${event.selection} ${event.findingIds.join()}`),
    );
    const button = one(card, '[data-tool="select"]');
    button.click();
    await card.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(one(card, 'article').getAttribute('aria-current')).to.equal('true');
    button.click();
    await card.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('false');
    expect(selections).to.deep.equal(['study:fir-2023 fir-2023/1,fir-2023/2', ' ']);
  });

  it('saves what is said of its study, and returns focus on Escape', async () => {
    const card = await small();
    const tool = one(card, '[data-tool^="save"]');
    tool.focus();
    tool.click();
    await card.updateComplete;
    expect(text(one(card, '.popover [data-format="csv"]'))).to.include('2 findings of 1 study');
    await expect(card).to.be.accessible();
    one(card, '.popover').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    await card.updateComplete;
    expect(all(card, '.popover')).to.have.length(0);
    expect(root(card).activeElement).to.equal(tool);
  });

  it('follows selection and filter of linked views', async () => {
    const views = await shown<HTMLElementTagNameMap['linked-views']>(
      html`<linked-views .data=${smallDataset} selected="source:umbilical-cord"
        ><trial-card></trial-card
      ></linked-views>`,
    );
    const card = views.querySelector('trial-card') ?? expect.fail('no card');
    await card.updateComplete;
    expect(one(card, 'article').getAttribute('aria-current')).to.equal('true');
    views.filter = 'source:bone-marrow';
    await views.updateComplete;
    await card.updateComplete;
    expect(all(card, 'article')).to.have.length(0);
    expect(text(one(card, '.root'))).to.include('1 clinical report hidden');
  });

  it('reports an unknown trial with a suggestion', async () => {
    const card = await shown<TrialCard>(
      html`<trial-card trial="fir-tral" .data=${smallDataset}>fallback</trial-card>`,
    );
    expect(text(one(card, '[role="alert"]'))).to.include('fir-trial');
    expect(all(card, 'article')).to.have.length(0);
    card.trial = 'fir-trial';
    await card.updateComplete;
    expect(all(card, 'article')).to.have.length(1);
  });

  it('speaks Chinese, and says when there are no reports', async () => {
    const card = await shown<TrialCard>(
      html`<trial-card lang="zh" .data=${smallDataset}></trial-card>`,
    );
    expect(text(one(card, '[data-station="enrolled"]'))).to.equal('入组 6 人');
    await expect(card).to.be.accessible();
    const none = await shown<TrialCard>(
      html`<trial-card .data=${{ ...smallDataset, trials: [] }}></trial-card>`,
    );
    expect(text(one(none, 'h2'))).to.equal('These data have no clinical reports.');
  });

  it('folds several reports in a narrow container, and opens all at once', async () => {
    const box = await shown<HTMLElement>(html`<div><trial-card></trial-card></div>`);
    const card = box.querySelector('trial-card') ?? expect.fail('no card');
    expect(all(card, 'details.report'), 'a wide place folds nothing').to.have.length(0);
    box.setAttribute('style', 'width:360px');
    await waitUntil(() => all(card, 'details.report').length > 1);
    const reports = (): readonly boolean[] =>
      all(card, 'details.report').map((each) => (each as HTMLDetailsElement).open);
    expect(new Set(reports())).to.deep.equal(new Set([false]));
    const tall = all(card, 'article').length * 500;
    expect(card.getBoundingClientRect().height).to.be.below(tall);
    one(card, 'details.report > summary').click();
    await waitUntil(() => reports()[0] === true);
    one(card, '[data-tool="open"]').click();
    await waitUntil(() => reports().every(Boolean));
    one(card, '[data-tool="open"]').click();
    await waitUntil(() => !reports().some(Boolean));
    await expect(card).to.be.accessible();
  });

  itWith('print', 'prints folded reports in full, without tools', async () => {
    const box = await shown<HTMLElement>(
      html`<div style="width: 360px"><trial-card></trial-card></div>`,
    );
    const card = box.querySelector('trial-card') ?? expect.fail('no card');
    await waitUntil(() => all(card, 'details.report').length > 1);
    try {
      await emulateMedia({ media: 'print' });
      expect(one(card, '.flow').getBoundingClientRect().height).to.be.above(100);
      expect(one(card, '.tools').getBoundingClientRect().height).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('runs from left to right where it is wide, and downwards where it is not', async () => {
    const box = await shown<HTMLElement>(
      html`<div style="width: 1100px"><trial-card trial="mashayekhi-2021"></trial-card></div>`,
    );
    const card = box.querySelector('trial-card') ?? expect.fail('no card');
    const starts = (side: 'left' | 'top'): readonly number[] =>
      all(card, '.flow > li').map((station) => station.getBoundingClientRect()[side]);
    const rises = (values: readonly number[]): boolean =>
      values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
    expect(rises(starts('left'))).to.equal(true);
    expect(new Set(starts('top')).size).to.equal(1);
    box.setAttribute('style', 'width:800px');
    await card.updateComplete;
    expect(rises(starts('top'))).to.equal(true);
    expect(new Set(starts('left')).size).to.equal(1);
  });

  for (const width of [240, 320, 640, 900])
    it(`fits ${width} px`, async () => {
      const box = await shown<HTMLElement>(html`<div><trial-card></trial-card></div>`);
      box.setAttribute('style', `width:${width}px`);
      const card = box.querySelector('trial-card') ?? expect.fail('no card');
      await waitUntil(() => all(card, 'details.report').length > 0 || width >= 640);
      for (const report of all(card, 'details.report')) report.setAttribute('open', '');
      await card.updateComplete;
      const { right } = card.getBoundingClientRect();
      for (const each of all(card, '.marks > *, .arm, p, dd, dt, .foot > *'))
        expect(each.getBoundingClientRect().right, text(each)).to.be.at.most(right + 1);
      for (const each of all(card, 'p, dd, dt'))
        expect(each.scrollWidth, text(each)).to.be.at.most(each.clientWidth + 1);
    });
});
