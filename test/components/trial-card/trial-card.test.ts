// SPDX-License-Identifier: MIT
import { expect, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { TrialCard } from '../../../src/components/trial-card/trial-card.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import { shown } from '../../fixtures/shown.js';
import { itWith } from '../../fixtures/engine.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

const root = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const text = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (element: Element, selector: string): readonly HTMLElement[] => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];

async function small(
  words = html`<trial-card .data=${smallDataset}></trial-card>`,
): Promise<TrialCard> {
  return shown<TrialCard>(words);
}

describe('trial-card', () => {
  it('shows every bundled report with all its unknown facts', async () => {
    const card = await shown<TrialCard>(html`<trial-card></trial-card>`);
    const { trials } = bundledDataset();
    expect(all(card, 'article').map((each) => each.dataset['trial'])).to.deep.equal(
      trials.map((trial) => trial.id),
    );
    for (const trial of trials) {
      const article = `article[data-trial="${trial.id}"]`;
      expect(all(card, `${article} .unknown[data-endpoint]`)).to.have.length(
        trial.outcomes.filter((outcome) => outcome.value === null).length,
      );
      expect(all(card, `${article} .discrepancies li`)).to.have.length(
        trial.discrepancies?.length ?? 0,
      );
      for (const { text: words } of trial.cautions ?? [])
        expect(text(root(card).querySelector(article))).to.include(
          (words['en'] ?? '').split(';')[0] ?? '',
        );
    }
    await expect(card).to.be.accessible();
  });

  it('shows unknown facts as not known', async () => {
    const card = await small();
    expect(all(card, 'ol.flow > li').length).to.be.greaterThan(5);
    expect(text(root(card).querySelector('[data-box="enrolled"]'))).to.include('6 people');
    expect(text(root(card).querySelector('[data-box="analysed"]'))).to.include('1 fewer');
    const screened = root(card).querySelector<HTMLElement>('[data-box="screened"]');
    expect(text(screened)).to.include('not known');
    expect(screened === null ? '' : getComputedStyle(screened).borderTopStyle).to.equal('dashed');
    expect(text(root(card).querySelector('ul.parts'))).to.include('control number not known');
  });

  it('links a basis only to web addresses, and shows others as text', async () => {
    const [trial] = smallDataset.trials;
    if (trial === undefined) throw new Error('the fixture has a trial');
    const fact = (field: string, url: string) => ({
      field,
      value: { en: 'x' },
      basis: 'registry',
      url,
    });
    const dataset = {
      ...smallDataset,
      trials: [
        {
          ...trial,
          facts: [
            fact('dose', 'https://example.org/a'),
            fact('route', 'javascript:alert(1)'),
            fact('mood', 'http://example.org'),
          ],
        },
      ],
    };
    const card = await shown<TrialCard>(
      html`<trial-card .data=${dataset} .onProblem=${'draw-valid'}></trial-card>`,
    );
    expect(text(root(card).querySelector('[part="error"]'))).to.include('javascript:');
    expect(all(card, 'a.tag').map((link) => link.getAttribute('href'))).to.have.members([
      'https://example.org/a',
      'http://example.org',
    ]);
    expect(all(card, 'span.tag')).to.have.length(1);
    expect(text(root(card).querySelector('.about'))).to.include('mood');
  });

  it('selects its study with a button and clears it again', async () => {
    const card = await small();
    const selections: string[] = [];
    card.addEventListener('evidence-select', (event) =>
      selections.push(`${event.selection} ${event.findingIds.join()}`),
    );
    const button = root(card).querySelector<HTMLButtonElement>('button.choose');
    button?.click();
    await card.updateComplete;
    expect(button?.getAttribute('aria-pressed')).to.equal('true');
    expect(root(card).querySelector('article')?.getAttribute('aria-current')).to.equal('true');
    button?.click();
    await card.updateComplete;
    expect(button?.getAttribute('aria-pressed')).to.equal('false');
    expect(selections).to.deep.equal(['study:fir-2023 fir-2023/1,fir-2023/2', ' ']);
  });

  it('follows selection and filter of linked views', async () => {
    const views = await shown<HTMLElementTagNameMap['linked-views']>(
      html`<linked-views .data=${smallDataset} selected="source:umbilical-cord"
        ><trial-card></trial-card
      ></linked-views>`,
    );
    const card = views.querySelector('trial-card') ?? expect.fail('no card');
    await card.updateComplete;
    expect(root(card).querySelector('article')?.getAttribute('aria-current')).to.equal('true');
    views.filter = 'source:bone-marrow';
    await views.updateComplete;
    await card.updateComplete;
    expect(all(card, 'article')).to.have.length(0);
    expect(text(root(card).querySelector('.root'))).to.include('1 clinical report hidden');
  });

  it('reports an unknown trial with a suggestion', async () => {
    const card = await shown<TrialCard>(
      html`<trial-card trial="fir-tral" .data=${smallDataset}>fallback</trial-card>`,
    );
    expect(text(root(card).querySelector('[role="alert"]'))).to.include('fir-trial');
    expect(all(card, 'article')).to.have.length(0);
    card.trial = 'fir-trial';
    await card.updateComplete;
    expect(all(card, 'article')).to.have.length(1);
  });

  it('speaks Chinese, and says when there are no reports', async () => {
    const card = await shown<TrialCard>(
      html`<trial-card lang="zh" .data=${smallDataset}></trial-card>`,
    );
    expect(text(root(card).querySelector('[data-box="enrolled"]'))).to.include('入组');
    await expect(card).to.be.accessible();
    const none = await shown<TrialCard>(
      html`<trial-card .data=${{ ...smallDataset, trials: [] }}></trial-card>`,
    );
    expect(text(root(none).querySelector('.state'))).to.equal(
      'These data have no clinical reports.',
    );
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
    expect(text(root(card).querySelector('article')))
      .to.include('Enrolled')
      .and.to.include('Full report');
    const tall = all(card, 'article').length * 500;
    expect(card.getBoundingClientRect().height).to.be.below(tall);
    root(card).querySelector<HTMLElement>('details.report summary')?.click();
    await waitUntil(() => reports()[0] === true);
    root(card).querySelector<HTMLButtonElement>('.fold')?.click();
    await waitUntil(() => reports().every(Boolean));
    root(card).querySelector<HTMLButtonElement>('.fold')?.click();
    await waitUntil(() => !reports().some(Boolean));
    await expect(card).to.be.accessible();
  });

  itWith('print', 'prints folded reports in full', async () => {
    const box = await shown<HTMLElement>(
      html`<div style="width: 360px"><trial-card></trial-card></div>`,
    );
    const card = box.querySelector('trial-card') ?? expect.fail('no card');
    await waitUntil(() => all(card, 'details.report').length > 1);
    try {
      await emulateMedia({ media: 'print' });
      expect(root(card).querySelector('.flow')?.getBoundingClientRect().height).to.be.above(100);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('fits 320 px', async () => {
    const box = await shown<HTMLElement>(html`<div><trial-card></trial-card></div>`);
    box.setAttribute('style', 'width:320px');
    const card = box.querySelector('trial-card') ?? expect.fail('no card');
    await card.updateComplete;
    for (const each of all(card, '.box, .side, p, dd'))
      expect(each.scrollWidth, text(each)).to.be.at.most(each.clientWidth + 1);
  });
});
