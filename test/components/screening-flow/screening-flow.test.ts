// SPDX-License-Identifier: MIT
import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { ScreeningFlow } from '../../../src/components/screening-flow/screening-flow.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import { shown } from '../../fixtures/shown.js';
import { smallDataset } from '../../fixtures/small-dataset.js';
import { waitUntil } from '../../fixtures/wait-until.js';

const root = (element: Element): ShadowRoot => element.shadowRoot ?? expect.fail('no shadow root');
const text = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('screening-flow', () => {
  it('shows every database, criterion and gap of the bundled reviews', async () => {
    for (const review of bundledDataset().reviews) {
      const flow = await shown<ScreeningFlow>(
        html`<screening-flow review=${review.id}></screening-flow>`,
      );
      const words = text(root(flow).querySelector('section.review'));
      const { screening } = review;
      const expected = [
        ...(screening?.databases ?? []).map((database) => database.name),
        ...(screening?.inclusion ?? []),
        ...(screening?.exclusion ?? []),
        ...(screening?.notTold ?? []),
        ...(screening == null && review.screeningNote ? [review.screeningNote] : []),
      ];
      for (const each of expected) expect(words).to.include(each['en']);
      if (screening == null) expect(root(flow).querySelector('[part="flow"]')).to.equal(null);
      await expect(flow).to.be.accessible();
    }
  });

  it('shows sums that differ or cannot be checked, and what is not reported', async () => {
    const [north] = smallDataset.reviews;
    if (north?.screening == null) throw new Error('the fixture tells a search');
    const flow = await shown<ScreeningFlow>(
      html`<screening-flow review="north-2024" .data=${smallDataset}></screening-flow>`,
    );
    expect(text(root(flow).querySelector('.sums'))).to.include('cannot be checked');
    expect(text(root(flow).querySelector('[data-stage="included"]'))).to.include(
      'Steps between not reported',
    );
    expect(root(flow).querySelector('path.funnel'), 'a pale funnel').to.exist;
    expect(text(root(flow).querySelector('.not-told'))).to.include('who screened');
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
    expect(text(root(other).querySelector('.sums'))).to.include('total 35, 5 fewer than printed');
    expect(text(root(other).querySelector('[data-stage="included"]'))).to.include('not reported');
    expect(text(root(other).querySelector('h2'))).to.equal(
      '40 records were found; how many were included is not reported',
    );
  });

  it('fits a window of 320 px in both languages, with whole words', async () => {
    for (const lang of ['en', 'zh']) {
      const page = await shown<HTMLElement>(
        html`<div lang=${lang} style="width: 288px"><screening-flow></screening-flow></div>`,
      );
      const flow = root(page.querySelector('screening-flow')!);
      const tooWide = (): readonly string[] =>
        [...flow.querySelectorAll('.flow, foreignObject, .flow-head')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.textContent.trim());
      // it is drawn again when its width is known
      await waitUntil(() => tooWide().length === 0, `nothing is cut: ${lang}`);
    }
  });

  it('has each head over its bar in a right-to-left page too', async () => {
    const page = await shown<HTMLElement>(
      html`<div dir="rtl"><screening-flow></screening-flow></div>`,
    );
    const flow = root(page.querySelector('screening-flow')!);
    const heads = [...flow.querySelectorAll('.flow-head:not(.end) > .quiet')].map((words) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      return range.getBoundingClientRect();
    });
    const stages = [...flow.querySelectorAll('svg .bar')].map((bar) =>
      Math.round(bar.getBoundingClientRect().left),
    );
    expect(heads.length).to.be.above(0);
    for (const { left } of heads)
      expect(
        stages.some((bar) => Math.abs(bar - left) < 4),
        `${left} of ${stages.join()}`,
      ).to.equal(true);
  });

  it('draws bars as high as their numbers, and what is dropped below them', async () => {
    const [north] = smallDataset.reviews;
    const screening = {
      ...north!.screening!,
      databases: [
        { name: { en: 'One' }, records: 60 },
        { name: { en: 'Two' }, records: 40 },
      ],
      records: 100,
      steps: [
        {
          name: { en: 'after duplicates' },
          records: 70,
          dropped: [{ reason: { en: 'duplicates' }, records: 30 }],
        },
      ],
      included: 20,
    };
    const flow = await shown<ScreeningFlow>(
      html`<screening-flow
        review="north-2024"
        .data=${{ ...smallDataset, reviews: [{ ...north, screening }] }}
      ></screening-flow>`,
    );
    const bars = [...root(flow).querySelectorAll('rect.bar')].map((bar) =>
      Number(bar.getAttribute('height')),
    );
    // two databases, found, step, included, in view
    expect(bars.map((height) => Math.round((height / bars[2]!) * 100))).to.deep.equal([
      60, 40, 100, 70, 20, 3,
    ]);
    expect(root(flow).querySelector('.funnel'), 'all steps are reported').to.equal(null);
    const drops = [...root(flow).querySelectorAll('.drop')].map(text);
    expect(drops).to.have.length(2);
    expect(drops[0]).to.include('30 dropped').and.to.include('duplicates: 30');
    expect(drops[1]).to.include('50 dropped');
    const svg = root(flow).querySelector('.flow svg')!.getBoundingClientRect();
    for (const drop of root(flow).querySelectorAll('.drop'))
      expect(drop.getBoundingClientRect().bottom).to.be.at.most(svg.bottom + 1);
    await expect(flow).to.be.accessible();
  });

  it('draws nothing for a search without numbers, and names its databases', async () => {
    const [north] = smallDataset.reviews;
    const screening = {
      ...north!.screening!,
      databases: [{ name: { en: 'One' }, records: null }],
      records: null,
      included: null,
    };
    const flow = await shown<ScreeningFlow>(
      html`<screening-flow
        review="north-2024"
        .data=${{ ...smallDataset, reviews: [{ ...north, screening }] }}
      ></screening-flow>`,
    );
    expect(root(flow).querySelector('[part="flow"]')).to.equal(null);
    expect(text(root(flow).querySelector('.texts'))).to.include('Databases One');
  });

  for (const width of [300, 560, 1100])
    it(`keeps its words within ${width} px, none over another`, async () => {
      const holder = await shown<HTMLElement>(
        html`<div style="width: ${width}px">
          <screening-flow review="liu-2025"></screening-flow>
        </div>`,
      );
      const flow = holder.querySelector('screening-flow')!;
      const words = [...root(flow).querySelectorAll('.database, .flow-head')];
      const { right } = holder.getBoundingClientRect();
      const boxes = words.map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return range.getBoundingClientRect();
      });
      expect(boxes.length).to.be.above(4);
      for (const [index, a] of boxes.entries()) {
        expect(a.right, text(words[index]!)).to.be.at.most(right + 1);
        for (const b of boxes.slice(index + 1))
          expect(
            a.right <= b.left + 1 ||
              b.right <= a.left + 1 ||
              a.bottom <= b.top + 1 ||
              b.bottom <= a.top + 1,
            text(words[index]!),
          ).to.be.true;
      }
    });

  it('counts the studies in view and selects the review', async () => {
    const flow = await shown<ScreeningFlow>(
      html`<screening-flow review="north-2024" .data=${smallDataset}></screening-flow>`,
    );
    // alder, birch and fir; the default filter hides cedar, which is retracted
    expect(text(root(flow).querySelector('[data-stage="view"]'))).to.equal(
      'with findings, in view: 3',
    );
    let studies: readonly string[] = [];
    flow.addEventListener('evidence-select', (event) => (studies = event.studyIds));
    root(flow).querySelector<HTMLButtonElement>('[data-tool="select"]')?.click();
    await flow.updateComplete;
    expect(studies).to.deep.equal(['alder-2019', 'birch-2020', 'fir-2023']);
    expect(root(flow).querySelector('[data-tool="select"]')?.getAttribute('aria-pressed')).to.equal(
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
    expect(text(root(flow).querySelector('[data-stage="view"]'))).to.include('1 of 3');
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
    expect(text(root(flow).querySelector('[data-stage="included"]'))).to.include('未报告');
    expect(text(root(flow).querySelector('.not-told'))).to.include('由谁筛选');
    await expect(flow).to.be.accessible();
  });
});
