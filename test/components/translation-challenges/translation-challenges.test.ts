// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { TranslationChallenges } from '../../../src/components/translation-challenges/translation-challenges.js';
import { challengesText } from '../../../src/components/translation-challenges/challenges-text.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { messagesFor } from '../../../src/locales/index.js';
import { groupChallenges } from '../../../src/model/challenge-themes.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import {
  parseFilter,
  readFilter,
  visibleRecords,
  withDefaults,
} from '../../../src/model/filter.js';
import { randomFilter, seededRandom } from '../../fixtures/random.js';
import { shown } from '../../fixtures/shown.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

const root = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const text = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const buttons = (element: Element): readonly HTMLButtonElement[] => [
  ...root(element).querySelectorAll<HTMLButtonElement>('button.concerns'),
];
const settle = async (
  ...elements: readonly { readonly updateComplete: Promise<boolean> }[]
): Promise<void> => {
  for (const element of [...elements, ...elements]) await element.updateComplete;
};
const concerning = (concerns: string): Dataset => ({
  ...smallDataset,
  challenges: smallDataset.challenges.map((challenge) => ({ ...challenge, concerns })),
});

describe('translation-challenges', () => {
  it('shows the first passages of each theme where there are thousands, and more on demand', async () => {
    const challenges = Array.from({ length: 400 }, (_, index) => ({
      ...smallDataset.challenges[0]!,
      id: `c${index}`,
      theme: { en: `Theme ${index % 2}` },
    }));
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges
        .data=${{ ...smallDataset, challenges }}
      ></translation-challenges>`,
    );
    const [first] = root(view).querySelectorAll('section.theme');
    const passages = (): number => first!.querySelectorAll('.passage').length;
    expect(passages()).to.equal(5);
    const button = first!.querySelector<HTMLButtonElement>('button.grow')!;
    expect(text(button)).to.contain('195');
    button.click();
    expect(passages()).to.equal(10);
  });

  it('shows every point of the bundled reviews once, by theme', async () => {
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges></translation-challenges>`,
    );
    const { challenges, reviews } = bundledDataset();
    expect(root(view).querySelectorAll('.points > li')).to.have.length(
      challenges.flatMap((challenge) => challenge.points).length,
    );
    const themes = new Set(challenges.map((challenge) => challenge.theme['en'])).size;
    expect(root(view).querySelectorAll('section.theme')).to.have.length(themes);
    expect(text(root(view).querySelector('.line'))).to.contain(`${challenges.length} passages`);
    for (const point of root(view).querySelectorAll('.points > li'))
      expect(text(point.querySelector('.locator')), text(point)).not.to.equal('');
    await expect(view).to.be.accessible();
    const names = buttons(view).map(text);
    expect([...new Set(names)], 'names of buttons').to.have.length(names.length);
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
    expect(
      root(view).querySelector<HTMLDetailsElement>('.studies-here')?.open,
      'no other view shows them',
    ).to.equal(true);
    expect(text(button ?? null)).to.match(/^undo/);
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
    expect(text(root(view).querySelector('.from'))).to.include('3 studies shown');
    expect(root(view).querySelector<HTMLDetailsElement>('.studies-here')?.open).to.equal(false);
    button?.click();
    await views.updateComplete;
    await view.updateComplete;
    expect(views.filter).to.include('preparation:conditioned-medium,cells');
    expect(button?.getAttribute('aria-pressed')).to.equal('false');
  });

  it('says first how many obstacles there are, or the author’s heading', async () => {
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges .data=${smallDataset}></translation-challenges>`,
    );
    expect(text(root(view).querySelector('h2'))).to.equal(
      'One obstacle between the evidence and the clinic',
    );
    expect(text(root(view).querySelector('.line'))).to.equal(
      'As North 2024 sees them: 1 passage, with the studies that it concerns.',
    );
    view.heading = 'What is in the way';
    await view.updateComplete;
    expect(text(root(view).querySelector('h2'))).to.equal('What is in the way');
  });

  it('links as many studies as are counted by hand, under random filters', async () => {
    const evidence = indexEvidence(bundledDataset());
    const random = seededRandom(7);
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges></translation-challenges>`,
    );
    for (let run = 0; run < 8; run += 1) {
      view.filter = randomFilter(evidence, random);
      await view.updateComplete;
      const { filter } = readFilter(view.filter, evidence);
      for (const challenge of evidence.dataset.challenges) {
        if (challenge.concerns === undefined) continue;
        const own = parseFilter(challenge.concerns, evidence).filter;
        // a single term is looked for in view, several replace the conditions on their facet
        const isOne = own.length === 1 && own[0]?.values.length === 1;
        const all = isOne ? [...filter, ...own] : withDefaults(own, filter);
        const studies = new Set(visibleRecords(evidence, all).map((record) => record.study.id));
        const passage = root(view).querySelector(`[data-challenge="${challenge.id}"] .from`);
        const shownCount = /show (\d+) stud/.exec(text(passage))?.[1] ?? '0';
        expect(shownCount, `${challenge.id} | ${view.filter}`).to.equal(String(studies.size));
      }
    }
  });

  it('flows a single passage over both columns, and keeps several whole', async () => {
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges style="inline-size: 1200px"></translation-challenges>`,
    );
    for (const list of root(view).querySelectorAll('.passages')) {
      const passages = [...list.querySelectorAll('.passage')];
      const left = (element: Element): number => Math.round(element.getBoundingClientRect().left);
      if (passages.length > 1)
        for (const passage of passages)
          expect(
            new Set([...passage.querySelectorAll('.from, .points > li')].map(left)).size,
            text(passage),
          ).to.equal(1);
      else if (list.querySelectorAll('.points > li').length > 1)
        expect(new Set([...list.querySelectorAll('.points > li')].map(left)).size).to.equal(2);
    }
  });

  it('saves its passages as text', async () => {
    const evidence = indexEvidence(smallDataset);
    const passages = challengesText(evidence, messagesFor('en'), groupChallenges(evidence, []));
    expect(passages).to.equal('Dose\n- No dose was compared. (North 2024, §4)\n');
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges .data=${smallDataset}></translation-challenges>`,
    );
    root(view).querySelector<HTMLButtonElement>('[data-tool="save"]')!.click();
    await view.updateComplete;
    expect(text(root(view).querySelector('[data-format="passages"]'))).to.contain('1 passage');
    await expect(view).to.be.accessible();
  });

  it('shows how much of another view’s selection a passage concerns', async () => {
    const views = await shown<HTMLElementTagNameMap['linked-views']>(
      html`<linked-views .data=${smallDataset} selected="source:bone-marrow"
        ><translation-challenges></translation-challenges
      ></linked-views>`,
    );
    const view = views.querySelector('translation-challenges') ?? expect.fail('no view');
    await view.updateComplete;
    expect(text(root(view).querySelector('.from'))).to.equal(
      'North 2024 · whole cells · show 2 studies: Dose, North 2024, whole cells · 1 of 2 selected',
    );
    views.setAttribute('selected', 'source:umbilical-cord>outcome:anti-apoptosis');
    await settle(views, view);
    expect(text(root(view).querySelector('.from')), 'none is not said').not.to.include('selected');
  });

  it('shows a hundred passages of a theme, and as many more at each press', async () => {
    const [challenge] = smallDataset.challenges;
    const challenges = Array.from({ length: 250 }, (_, at) => ({ ...challenge!, id: `c${at}` }));
    const view = await shown<TranslationChallenges>(
      html`<translation-challenges
        .data=${{ ...smallDataset, challenges }}
      ></translation-challenges>`,
    );
    const passages = (): number => root(view).querySelectorAll('.passage').length;
    const more = (): HTMLButtonElement | null => root(view).querySelector('button.grow');
    const counts = [passages()];
    for (let press = 0; press < 2; press += 1) {
      more()?.click();
      counts.push(passages());
    }
    expect(counts).to.deep.equal([100, 200, 250]);
    expect(more()).to.equal(null);
    expect(text(root(view).querySelector('.line'))).to.contain('250 passages');
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
    expect(text(root(none).querySelector('.root'))).to.include('These data list no obstacles.');
  });
});
