// SPDX-License-Identifier: MIT
import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import type { StudyTimeline } from '../../../src/components/study-timeline/study-timeline.js';
import type { EvidenceSelectEvent } from '../../../src/context/events.js';
import type { Dataset, Study } from '../../../src/data/dataset.js';
import { itWith } from '../../fixtures/engine.js';
import { inWidth, type Width } from '../../fixtures/in-width.js';
import { smallDataset } from '../../fixtures/small-dataset.js';

/** A copy of the first study of the small dataset, in another year. */
function copyOf(id: string, year: number): Study {
  const [first] = smallDataset.studies;
  return {
    ...first!,
    id,
    year,
    findings: first!.findings.map((finding, index) => ({ ...finding, id: `${id}/${index}` })),
  };
}

/** Five studies in each of four years, more than a narrow timeline shows at once. */
function twentyStudies(): Dataset {
  return {
    ...smallDataset,
    studies: [2018, 2019, 2020, 2021].flatMap((year) =>
      Array.from({ length: 5 }, (_, index) => copyOf(`s${year}-${index}`, year)),
    ),
  };
}

const root = (timeline: StudyTimeline): ShadowRoot => timeline.shadowRoot!;
const text = (timeline: StudyTimeline, selector: string): string =>
  (root(timeline).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const mark = (timeline: StudyTimeline, key: string): HTMLButtonElement =>
  root(timeline).querySelector<HTMLButtonElement>(`button[data-key="${key}"]`)!;
const name = (timeline: StudyTimeline, key: string): string =>
  mark(timeline, key).getAttribute('aria-label') ??
  mark(timeline, key).textContent.replace(/\s+/g, ' ').trim();

async function ready(timeline: StudyTimeline): Promise<StudyTimeline> {
  await waitUntil(() => root(timeline).querySelector('h2, .error') !== null, 'drawn', {
    timeout: 15_000,
  });
  await timeline.updateComplete;
  return timeline;
}

async function timelineOf(
  attributes: Partial<Pick<StudyTimeline, 'by' | 'missing' | 'filter'>> = {},
  dataset: unknown = smallDataset,
  width: Width = 'wide',
): Promise<StudyTimeline> {
  const { by = 'source', missing = 'nearest', filter = '' } = attributes;
  return ready(
    await inWidth(
      width,
      html`<study-timeline by=${by} missing=${missing} filter=${filter} .data=${dataset as Dataset}
        >fallback</study-timeline
      >`,
    ),
  );
}

function press(target: Element, key: string): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

describe('<study-timeline>', () => {
  it('names each mark by study, row, findings and status', async () => {
    const timeline = await timelineOf({ filter: 'tissue:* status:*' });
    expect(name(timeline, 'umbilical-cord/fir-2023')).to.equal(
      'Fir 2023, umbilical cord: angiogenesis',
    );
    expect(name(timeline, 'bone-marrow/cedar-2021')).to.equal(
      'Cedar 2021, bone marrow: less apoptosis; retracted',
    );
    expect(name(timeline, 'adipose/dogwood-2022')).to.equal(
      'Health and Ageing Group 2022, adipose tissue: less fibrosis; corrected; earliest in its row',
    );
  });

  it('marks retracted studies by shape and explains it in the legend', async () => {
    const timeline = await timelineOf({ filter: 'status:*' });
    expect(mark(timeline, 'bone-marrow/cedar-2021').querySelector('path.retracted')).to.exist;
    expect(mark(timeline, 'bone-marrow/birch-2020').querySelector('path.retracted')).to.equal(null);
    expect(text(timeline, '.legend')).to.contain('retracted');
  });

  it('has a column for every year and one for unknown years', async () => {
    const timeline = await timelineOf();
    const heads = [...root(timeline).querySelectorAll('thead th')].map((head) =>
      head.textContent.trim(),
    );
    expect(heads).to.deep.equal(['Source', '2019', '2020', '2021', '2022', '2023', 'year unknown']);
    const columnOf = (key: string): number =>
      [...mark(timeline, key).closest('tr')!.children].indexOf(mark(timeline, key).closest('td')!);
    expect(columnOf('umbilical-cord/alder-2019')).to.equal(1);
    expect(columnOf('not-reported/elm')).to.equal(6);
  });

  it('names the earliest study of each row, and summarises the timeline', async () => {
    const timeline = await timelineOf();
    expect(
      [...root(timeline).querySelectorAll('tbody .first')].map((first) => first.textContent),
    ).to.deep.equal(['earliest: Alder 2019', 'earliest: 白桦 2020']);
    expect(text(timeline, '.summary'))
      .to.contain('4 studies, 2019 to 2023.')
      .and.to.contain('Earliest: umbilical cord 2019; bone marrow 2020.')
      .and.to.contain('Year unknown for 1 study.');
  });

  it('never lets marks overlap, however many share a year', async () => {
    const [alder] = smallDataset.studies;
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...alder!,
      id: `s${index}`,
      findings: alder!.findings.map((finding, place) => ({ ...finding, id: `s${index}/${place}` })),
    }));
    const timeline = await timelineOf(
      {},
      { ...smallDataset, studies: [...smallDataset.studies, ...many] },
    );
    const boxes = [...root(timeline).querySelectorAll('button.mark')].map((button) =>
      button.getBoundingClientRect(),
    );
    for (const [index, a] of boxes.entries()) {
      expect(Math.min(a.width, a.height)).to.be.at.least(24);
      for (const b of boxes.slice(index + 1))
        expect(
          a.right <= b.left + 0.1 ||
            b.right <= a.left + 0.1 ||
            a.bottom <= b.top + 0.1 ||
            b.bottom <= a.top + 0.1,
        ).to.be.true;
    }
  });

  it('selects a study by click, shows its findings, and clears with Escape', async () => {
    const timeline = await timelineOf();
    setTimeout(() => mark(timeline, 'umbilical-cord/fir-2023').click());
    const event = (await oneEvent(timeline, 'evidence-select')) as unknown as EvidenceSelectEvent;
    expect(event.selection).to.equal('study:fir-2023');
    expect(event.findingIds).to.deep.equal(['fir-2023/1', 'fir-2023/2']);
    await timeline.updateComplete;
    expect(mark(timeline, 'umbilical-cord/fir-2023').getAttribute('aria-pressed')).to.equal('true');
    expect(text(timeline, '.details h4')).to.equal('Fir 2023');
    press(mark(timeline, 'umbilical-cord/fir-2023'), 'Escape');
    await timeline.updateComplete;
    expect(root(timeline).querySelector('.details')).to.equal(null);
  });

  it('selects a row by its name', async () => {
    const timeline = await timelineOf();
    setTimeout(() => mark(timeline, 'bone-marrow/').click());
    expect(
      ((await oneEvent(timeline, 'evidence-select')) as unknown as EvidenceSelectEvent).selection,
    ).to.equal('source:bone-marrow');
    await timeline.updateComplete;
    expect(mark(timeline, 'bone-marrow/birch-2020').classList.contains('lit')).to.be.true;
    expect(mark(timeline, 'umbilical-cord/alder-2019').classList.contains('dim')).to.be.true;
    expect(name(timeline, 'bone-marrow/birch-2020')).to.contain('in the selection');
  });

  it('is one tab stop with arrow keys inside', async () => {
    const timeline = await timelineOf();
    const stops = (): readonly HTMLElement[] => [
      ...root(timeline).querySelectorAll<HTMLElement>('button[data-at][tabindex="0"]'),
    ];
    expect(stops()).to.have.length(1);
    stops()[0]!.focus();
    for (const [key, expected] of [
      ['ArrowRight', 'umbilical-cord/alder-2019'],
      ['ArrowRight', 'umbilical-cord/fir-2023'],
      ['ArrowDown', 'bone-marrow/birch-2020'],
      ['Home', 'bone-marrow/'],
      ['ArrowUp', 'umbilical-cord/'],
    ] as const) {
      press(root(timeline).activeElement!, key);
      expect((root(timeline).activeElement as HTMLElement).dataset['key']).to.equal(expected);
      await timeline.updateComplete;
      expect(stops()).to.have.length(1);
    }
  });

  it('describes the hovered study, here or in another view', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views .data=${smallDataset}
        ><study-timeline></study-timeline><study-timeline by="outcome"></study-timeline
      ></linked-views>`,
    );
    const [first, second] = await Promise.all(
      [...views.querySelectorAll('study-timeline')].map(ready),
    );
    mark(first!, 'umbilical-cord/alder-2019').focus();
    await waitUntil(() => text(second!, '.pointed').startsWith('Alder 2019'));
    expect(text(first!, '.pointed')).to.equal('Alder 2019: umbilical cord');
    expect(mark(second!, 'angiogenesis/fir-2023').classList.contains('dim')).to.be.true;
  });

  it('becomes a list by year in narrow containers, with details in place', async () => {
    const timeline = await timelineOf({}, smallDataset, 'narrow');
    expect(root(timeline).querySelector('table')).to.equal(null);
    expect(
      [...root(timeline).querySelectorAll('.years h3')].map((head) =>
        head.textContent.trim().replace(/\s+/g, ' '),
      ),
    ).to.deep.equal(['2019 1 study', '2020 1 study', '2023 1 study', 'year unknown 1 study']);
    expect(name(timeline, 'elm')).to.contain('Elm (year unknown)');
    mark(timeline, 'fir-2023').click();
    await timeline.updateComplete;
    expect(mark(timeline, 'fir-2023').closest('li')!.querySelector('.details')).to.exist;
    expect(timeline.scrollWidth).to.be.at.most(300);
    await expect(timeline).to.be.accessible();
  });

  it('folds a long list to its years, and opens any of them', async () => {
    const timeline = await timelineOf({}, twentyStudies(), 'narrow');
    const open = (): readonly boolean[] =>
      [...root(timeline).querySelectorAll<HTMLDetailsElement>('.years details')].map(
        (each) => each.open,
      );
    const fold = root(timeline).querySelector<HTMLButtonElement>('.fold')!;
    expect(open()).to.deep.equal([false, false, false, false]);
    expect(
      root(timeline).querySelectorAll('.glance svg'),
      'every study at a glance',
    ).to.have.length(20);
    expect(timeline.getBoundingClientRect().height).to.be.below(900);
    root(timeline).querySelector<HTMLElement>('.years summary')!.click();
    await waitUntil(
      () => root(timeline).querySelectorAll('button.mark[tabindex="0"]').length === 1,
      'the keyboard reaches what is open',
    );
    mark(timeline, 's2018-2').click();
    await timeline.updateComplete;
    expect(open()).to.deep.equal([true, false, false, false]);
    expect(fold.textContent).to.contain('Show all 20 studies');
    fold.click();
    await timeline.updateComplete;
    expect(open()).to.deep.equal([true, true, true, true]);
    fold.click();
    await timeline.updateComplete;
    expect(open()).to.deep.equal([false, false, false, false]);
    await expect(timeline).to.be.accessible();
  });

  itWith('print', 'prints folded years in full', async () => {
    const timeline = await timelineOf({}, twentyStudies(), 'narrow');
    try {
      await emulateMedia({ media: 'print' });
      expect(mark(timeline, 's2021-4').getBoundingClientRect().height).to.be.above(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('opens the year of a study that another view selects', async () => {
    const many = {
      ...smallDataset,
      studies: Array.from({ length: 14 }, (_, index) => copyOf(`s${index}`, 2010 + index)),
    };
    const views = await fixture<LinkedViews>(
      html`<linked-views style="display: block; width: 300px" .data=${many}
        ><study-timeline></study-timeline
      ></linked-views>`,
    );
    const timeline = await ready(views.querySelector('study-timeline')!);
    views.selected = 'study:s7';
    await waitUntil(() => root(timeline).querySelector('.details') !== null);
    await timeline.updateComplete;
    expect(
      [...root(timeline).querySelectorAll('.years details[open] > summary h3')].map((head) =>
        head.textContent.trim().slice(0, 4),
      ),
    ).to.deep.equal(['2017']);
  });

  it('shows any facet, which a reader can choose', async () => {
    const timeline = await timelineOf({ by: 'outcome' });
    expect(name(timeline, 'angiogenesis/fir-2023')).to.equal(
      'Fir 2023, angiogenesis: umbilical cord',
    );
    const select = root(timeline).querySelector('select')!;
    select.value = 'species';
    select.dispatchEvent(new Event('change'));
    await timeline.updateComplete;
    expect(timeline.getAttribute('by')).to.equal('species');
    expect(mark(timeline, 'human/fir-2023')).to.exist;
  });

  it('reports an unknown facet with a suggestion, and keeps the fallback', async () => {
    const timeline = await timelineOf({ by: 'sorce' });
    expect(text(timeline, '.error')).to.contain('“sorce”').and.to.contain('“source”');
    expect(root(timeline).querySelector('slot')).to.exist;
  });

  it('draws custom data without years, references or vocabulary', async () => {
    const study = (id: string, source: string) => ({
      id,
      findings: [{ id: `${id}/1`, source, outcome: 'o' }],
    });
    const timeline = await timelineOf(
      {},
      { schemaVersion: 1, studies: [study('a', 'x'), study('b', 'y')] },
    );
    expect(text(timeline, '.summary')).to.contain('No years known.');
    expect(name(timeline, 'x/a')).to.contain('year unknown');
  });

  it('says when nothing matches', async () => {
    expect(text(await timelineOf({ filter: 'year:2019 species:human' }), '.state')).to.contain(
      'No finding matches',
    );
  });

  it('speaks Chinese', async () => {
    const holder = await fixture(
      html`<div lang="zh"><study-timeline .data=${smallDataset}></study-timeline></div>`,
    );
    const timeline = await ready(holder.querySelector('study-timeline')!);
    expect(name(timeline, 'umbilical-cord/alder-2019'))
      .to.contain('Alder 2019，脐带')
      .and.to.contain('该行最早');
  });

  it('claims to redraw the review’s figure only when it shows the same data', async () => {
    const model = async (attributes: string, lang = 'en'): Promise<string> => {
      // one at a time, because views out of sight are not drawn
      fixtureCleanup();
      const holder = await fixture(html`<div lang=${lang}></div>`);
      holder.innerHTML = `<study-timeline ${attributes}></study-timeline>`;
      return text(await ready(holder.querySelector('study-timeline')!), '.rebuilt');
    };
    const whole = 'filter="review:liu-2025 tissue:* status:*"';
    expect(await model(whole)).to.match(/^Figure 2 of Liu et al\. 2025, redrawn from the data/);
    expect(await model(whole, 'zh')).to.contain('据数据重绘');
    for (const attributes of [
      '',
      'filter="review:mscexo-review"',
      'filter="review:liu-2025"',
      'filter="tissue:* status:*"',
    ]) {
      expect(await model(attributes), attributes).to.match(
        /^Modelled on figure 2 of Liu et al\. 2025/,
      );
    }
    expect(await model('', 'zh')).to.contain('形式参考');
    expect(await model(`by="cargo" ${whole}`)).to.equal('');
  });

  it('is accessible, also with a selection', async () => {
    const timeline = await timelineOf({ filter: 'status:*' });
    await expect(timeline).to.be.accessible();
    mark(timeline, 'bone-marrow/cedar-2021').click();
    await timeline.updateComplete;
    await expect(timeline).to.be.accessible();
  });
});
