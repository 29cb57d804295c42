// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { TranslationChallenges } from '../../../src/components/translation-challenges/translation-challenges.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { shown } from '../../fixtures/shown.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

const root = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const text = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const buttons = (element: Element): readonly HTMLButtonElement[] => [
  ...root(element).querySelectorAll<HTMLButtonElement>('button.concerns'),
];
const concerning = (concerns: string): Dataset => ({
  ...smallDataset,
  challenges: smallDataset.challenges.map((challenge) => ({ ...challenge, concerns })),
});

describe('translation-challenges', () => {
  it('shows every point of the bundled reviews once, by theme', async () => {
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges></translation-challenges>`,
    );
    const { challenges, reviews } = bundledDataset();
    expect(root(view).querySelectorAll('.points > li')).to.have.length(
      challenges.flatMap((challenge) => challenge.points).length,
    );
    expect(root(view).querySelectorAll('section.theme')).to.have.length(
      new Set(challenges.map((challenge) => challenge.theme['en'])).size,
    );
    await expect(view).to.be.accessible();
    view.review = reviews[1]?.id ?? '';
    await view.updateComplete;
    expect(
      [...root(view).querySelectorAll<HTMLElement>('.passage')].map(
        (each) => each.dataset['challenge'],
      ),
    ).to.have.members(
      challenges
        .filter((challenge) => challenge.review === view.review)
        .map((challenge) => challenge.id),
    );
  });

  it('selects a single term with the number of studies on the button', async () => {
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges .data=${smallDataset}></translation-challenges>`,
    );
    let studies: readonly string[] = [];
    view.addEventListener('evidence-select', (event) => (studies = event.studyIds));
    const [button] = buttons(view);
    expect(text(button ?? null)).to.include('2 studies');
    button?.click();
    await view.updateComplete;
    expect(studies).to.deep.equal(['birch-2020', 'fir-2023']);
    expect(button?.getAttribute('aria-pressed')).to.equal('true');
    expect(root(view).querySelectorAll('[data-study]')).to.have.length(2);
    button?.click();
    await view.updateComplete;
    expect(studies).to.deep.equal([]);
    expect(button?.getAttribute('aria-pressed')).to.equal('false');
  });

  it('filters linked views to several terms and restores their filter', async () => {
    const dataset = concerning('preparation:cells,extracellular-vesicles');
    const views = await shown<HTMLElementTagNameMap['linked-views']>(
      html`<linked-views .data=${dataset} filter="preparation:conditioned-medium,cells"
        ><translation-challenges></translation-challenges
      ></linked-views>`,
    );
    const view = views.querySelector('translation-challenges') ?? expect.fail('no view');
    await view.updateComplete;
    const [button] = buttons(view);
    expect(text(button ?? null)).to.include('3 studies');
    button?.click();
    await views.updateComplete;
    await view.updateComplete;
    expect(views.filter).to.include('preparation:cells,extracellular-vesicles');
    expect(button?.getAttribute('aria-pressed')).to.equal('true');
    expect(text(button ?? null)).to.include('3 studies');
    button?.click();
    await views.updateComplete;
    await view.updateComplete;
    expect(views.filter).to.include('preparation:conditioned-medium,cells');
    expect(button?.getAttribute('aria-pressed')).to.equal('false');
  });

  it('shows how much of another view’s selection a passage concerns', async () => {
    const views = await shown<HTMLElement>(
      html`<linked-views .data=${smallDataset} selected="source:bone-marrow"
        ><translation-challenges></translation-challenges
      ></linked-views>`,
    );
    const view = views.querySelector('translation-challenges') ?? expect.fail('no view');
    await view.updateComplete;
    expect(text(root(view).querySelector('.concern'))).to.include('1 in the selection');
  });

  it('reports unknown terms and an unknown review', async () => {
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges
        .data=${concerning('preparation:cels')}
      ></translation-challenges>`,
    );
    expect(text(root(view).querySelector('.caution'))).to.include('cells');
    expect(buttons(view)).to.have.length(0);
    const other = await shown<TranslationChallenges>(
      html`<translation-challenges
        review="nort-2024"
        .data=${smallDataset}
      ></translation-challenges>`,
    );
    expect(text(root(other).querySelector('[role="alert"]'))).to.include('north-2024');
  });

  it('speaks Chinese, and says when there is nothing', async () => {
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges lang="zh" .data=${smallDataset}></translation-challenges>`,
    );
    expect(text(root(view).querySelector('.theme')))
      .to.include('剂量')
      .and.to.include('2 项研究');
    await expect(view).to.be.accessible();
    const none = await shown<TranslationChallenges>(
      html`<translation-challenges
        .data=${{ ...smallDataset, challenges: [] }}
      ></translation-challenges>`,
    );
    expect(text(root(none).querySelector('.root'))).to.include('These data list no challenges.');
  });
});
