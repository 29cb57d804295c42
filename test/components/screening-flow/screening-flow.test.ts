// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { ScreeningFlow } from '../../../src/components/screening-flow/screening-flow.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import { shown } from '../../fixtures/shown.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

const root = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const text = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('screening-flow', () => {
  it('shows every database, criterion and gap of the bundled reviews', async () => {
    for (const review of bundledDataset().reviews) {
      const flow = await shown<ScreeningFlow>(
        html`<screening-flow review=${review.id}></screening-flow>`,
      );
      const words = text(root(flow).querySelector('section'));
      const { screening } = review;
      const expected = [
        ...(screening?.databases ?? []).map((database) => database.name),
        ...(screening?.inclusion ?? []),
        ...(screening?.exclusion ?? []),
        ...(screening?.notTold ?? []),
        ...(screening == null && review.screeningNote ? [review.screeningNote] : []),
      ];
      for (const each of expected) expect(words).to.include(each['en']);
      if (screening == null) expect(root(flow).querySelector('ol.flow')).to.equal(null);
      await expect(flow).to.be.accessible();
    }
  });

  it('shows sums that differ or cannot be checked, and what is not reported', async () => {
    const [north] = smallDataset.reviews;
    if (north?.screening == null) throw new Error('the fixture tells a search');
    const flow = await shown<ScreeningFlow>(
      html`<screening-flow review="north-2024" .data=${smallDataset}></screening-flow>`,
    );
    expect(text(root(flow).querySelector('[data-step="found"]'))).to.include('cannot be checked');
    const between = root(flow).querySelector<HTMLElement>('[data-step="between"] > .box');
    expect(text(between)).to.include('not reported').and.to.include('who screened');
    expect(between === null ? '' : getComputedStyle(between).borderTopStyle).to.equal('dashed');
    const databases = [
      { name: { en: 'One' }, records: 30 },
      { name: { en: 'Two' }, records: 5 },
    ];
    const dataset = {
      ...smallDataset,
      reviews: [
        { ...north, screening: { ...north.screening, databases, included: null, notTold: [] } },
      ],
    };
    const other = await shown<ScreeningFlow>(
      html`<screening-flow .data=${dataset}></screening-flow>`,
    );
    expect(text(root(other).querySelector('[data-step="found"]'))).to.include(
      'total 35, 5 fewer than printed',
    );
    expect(text(root(other).querySelector('[data-step="included"]'))).to.include('not reported');
  });

  it('counts the studies in view and selects the review', async () => {
    const flow = await shown<ScreeningFlow>(
      html`<screening-flow review="north-2024" .data=${smallDataset}></screening-flow>`,
    );
    // alder, birch and fir; the default filter hides cedar, which is retracted
    expect(text(root(flow).querySelector('.included-here'))).to.include('3 studies');
    let studies: readonly string[] = [];
    flow.addEventListener('evidence-select', (event) => (studies = event.studyIds));
    root(flow).querySelector<HTMLButtonElement>('button.choose')?.click();
    await flow.updateComplete;
    expect(studies).to.deep.equal(['alder-2019', 'birch-2020', 'fir-2023']);
    expect(root(flow).querySelector('button.choose')?.getAttribute('aria-pressed')).to.equal(
      'true',
    );
  });

  it('shows how much of another view’s selection a review reports', async () => {
    const views = await shown<HTMLElement>(
      html`<linked-views .data=${smallDataset} selected="source:bone-marrow"
        ><screening-flow review="north-2024"></screening-flow
      ></linked-views>`,
    );
    const flow = views.querySelector('screening-flow') ?? expect.fail('no flow');
    await flow.updateComplete;
    expect(text(root(flow).querySelector('.included-here'))).to.include('1 in the selection');
  });

  it('reports an unknown review, and says when there are none', async () => {
    const flow = await shown<ScreeningFlow>(
      html`<screening-flow review="nort-2024" .data=${smallDataset}></screening-flow>`,
    );
    expect(text(root(flow).querySelector('[role="alert"]'))).to.include('north-2024');
    const none = await shown<ScreeningFlow>(
      html`<screening-flow
        .data=${{ studies: [{ id: 's', findings: [{ id: 's/1', source: 'a' }] }] }}
      ></screening-flow>`,
    );
    expect(text(root(none).querySelector('.root'))).to.include('These data have no reviews.');
  });

  it('speaks Chinese', async () => {
    const flow = await shown<ScreeningFlow>(
      html`<screening-flow lang="zh" .data=${smallDataset}></screening-flow>`,
    );
    expect(text(root(flow).querySelector('[data-step="between"]')))
      .to.include('未报告')
      .and.to.include('由谁筛选');
    await expect(flow).to.be.accessible();
  });
});
