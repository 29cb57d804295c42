// SPDX-License-Identifier: MIT
import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../fixtures/wait-until.js';
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
  await waitUntil(() => root(timeline).querySelector('h2, .error') !== null, 'drawn');
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
      'Health and Ageing Group 2022, adipose tissue: less fibrosis; corrected',
    );
  });

  it('marks retracted and corrected studies by shape and explains both in the legend', async () => {
    const timeline = await timelineOf({ filter: 'tissue:* status:*' });
    const shape = (key: string): string =>
      [...mark(timeline, key).querySelectorAll('circle, path')]
        .map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`)
        .join(' ');
    expect(shape('umbilical-cord/alder-2019')).to.equal('circle.dot');
    expect(shape('adipose/dogwood-2022')).to.equal('circle.ring');
    expect(shape('bone-marrow/cedar-2021')).to.equal('circle.ring path.ring');
    expect(text(timeline, '.legend')).to.contain('retracted').and.to.contain('corrected later');
    const plain = await timelineOf({ filter: 'study:alder-2019' });
    expect(text(plain, '.legend')).to.not.contain('retracted');
  });

  it('has a column for every year and one for unknown years', async () => {
    const timeline = await timelineOf();
    const heads = [...root(timeline).querySelectorAll('thead th .year')].map((head) =>
      head.textContent.trim(),
    );
    expect(heads).to.deep.equal(['2019', '2020', '2021', '2022', '2023', 'no year']);
    const columnOf = (key: string): number =>
      [...mark(timeline, key).closest('tr')!.children].indexOf(mark(timeline, key).closest('td')!);
    expect(columnOf('umbilical-cord/alder-2019')).to.equal(1);
    expect(columnOf('not-reported/elm')).to.equal(6);
  });

  it('has a bar for every year with studies, as high as its number', async () => {
    const timeline = await timelineOf({ filter: 'tissue:* status:*' }, twentyStudies());
    const bars = [...root(timeline).querySelectorAll('thead th[data-studies]')].map((head) => ({
      studies: Number((head as HTMLElement).dataset['studies']),
      height: head.querySelector('.bar-all')?.getBoundingClientRect().height ?? 0,
      number: head.querySelector('.year-count')?.textContent.trim(),
    }));
    expect(bars.map(({ studies }) => studies)).to.deep.equal([5, 5, 5, 5]);
    for (const { height, number } of bars) {
      expect(height).to.be.closeTo(64, 0.1);
      expect(number).to.equal('5');
    }
  });

  it('says in its first line which years hold half of the studies, or of those selected', async () => {
    const years = [2010, 2015, 2016, 2016, 2017];
    const data = {
      ...smallDataset,
      studies: [
        ...years.map((year, index) => copyOf(`s${index}`, year)),
        ...smallDataset.studies.filter(({ id }) => id === 'birch-2020'),
      ],
    };
    const timeline = await timelineOf({ filter: 'tissue:* status:*' }, data);
    expect(text(timeline, 'h2')).to.equal(
      'Half of the studies appeared from 2016 to 2017 (3 of 6)',
    );
    expect(text(timeline, '.line')).to.contain('Timeline of studies by source, 2010 to 2020.');
    mark(timeline, 'umbilical-cord/').click();
    await timeline.updateComplete;
    expect(text(timeline, 'h2')).to.equal(
      'Umbilical cord: more than half of the studies appeared from 2016 to 2017 (3 of 5)',
    );
    timeline.heading = 'Ten years';
    await timeline.updateComplete;
    expect(text(timeline, 'h2')).to.equal('Ten years');
    expect(text(timeline, '.line')).to.contain('(3 of 5)');
  });

  it('orders rows by size, and what is not reported last', async () => {
    const timeline = await timelineOf();
    expect(
      [...root(timeline).querySelectorAll<HTMLElement>('.row-name')].map(
        ({ dataset }) => dataset['term'],
      ),
    ).to.deep.equal(['umbilical-cord', 'bone-marrow', 'not-reported']);
  });

  it('stacks studies of a year so that they can be counted, in two columns from 8 up', async () => {
    for (const count of [3, 8, 11]) {
      const many = Array.from({ length: count }, (_, index) => copyOf(`s${index}`, 2020));
      const timeline = await timelineOf({}, { ...smallDataset, studies: many });
      const places = [
        ...root(timeline).querySelectorAll('button.stack .mark :is(.dot, .ring)'),
      ].map((dot) => dot.getBoundingClientRect());
      expect(places).to.have.length(count);
      expect(new Set(places.map(({ left }) => Math.round(left))).size).to.equal(count < 8 ? 1 : 2);
      for (const [index, a] of places.entries())
        for (const b of places.slice(index + 1))
          expect(Math.hypot(a.left - b.left, a.top - b.top)).to.be.at.least(9.9);
      fixtureCleanup();
    }
  });

  it('gives single studies and stacks 24 px that nothing else covers', async () => {
    const timeline = await timelineOf(
      {},
      { ...smallDataset, studies: [...smallDataset.studies, copyOf('s1', 2019)] },
    );
    const boxes = [...root(timeline).querySelectorAll('button.mark, button.stack')].map((button) =>
      button.getBoundingClientRect(),
    );
    expect(boxes).to.have.length(4);
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

  it('lists the studies of a stack on a press, and selects one', async () => {
    const timeline = await timelineOf(
      {},
      { ...smallDataset, studies: [...smallDataset.studies, copyOf('s1', 2019)] },
    );
    const stack = mark(timeline, 'umbilical-cord/0');
    expect(name(timeline, 'umbilical-cord/0')).to.contain('umbilical cord, 2019: 2 studies');
    stack.focus();
    stack.click();
    await timeline.updateComplete;
    const list = root(timeline).querySelector('.stack-list')!;
    expect(stack.getAttribute('aria-expanded')).to.equal('true');
    expect(root(timeline).activeElement === list, 'focus').to.equal(true);
    expect(list.querySelectorAll('.study-row')).to.have.length(2);
    await expect(timeline).to.be.accessible();
    press(list, 'Escape');
    await timeline.updateComplete;
    expect(root(timeline).querySelector('.stack-list')).to.equal(null);
    expect(root(timeline).activeElement === stack, 'focus').to.equal(true);
    stack.click();
    await timeline.updateComplete;
    setTimeout(() =>
      root(timeline).querySelector<HTMLElement>('.study-row[data-study="s1"] > button')!.click(),
    );
    const event = (await oneEvent(timeline, 'evidence-select')) as unknown as EvidenceSelectEvent;
    expect(event.selection).to.equal('study:s1');
    await timeline.updateComplete;
    expect(root(timeline).querySelector('.stack-list')).to.equal(null);
    expect(root(timeline).querySelector('[part="details"]')).to.exist;
    expect(
      root(timeline).querySelector('.mark[data-study="s1"] .halo'),
      'ring around the selected study',
    ).to.exist;
  });

  it('selects a study by click, shows its findings, and clears with Escape', async () => {
    const timeline = await timelineOf();
    setTimeout(() => mark(timeline, 'umbilical-cord/fir-2023').click());
    const event = (await oneEvent(timeline, 'evidence-select')) as unknown as EvidenceSelectEvent;
    expect(event.selection).to.equal('study:fir-2023');
    expect(event.findingIds).to.deep.equal(['fir-2023/1', 'fir-2023/2']);
    await timeline.updateComplete;
    expect(mark(timeline, 'umbilical-cord/fir-2023').getAttribute('aria-pressed')).to.equal('true');
    expect(text(timeline, '.details h3')).to.contain('Fir 2023');
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

  it('counts what is selected: 1 of 2 in a row, 1 of 1 in a year', async () => {
    const timeline = await timelineOf();
    mark(timeline, 'umbilical-cord/fir-2023').click();
    await timeline.updateComplete;
    expect(text(timeline, '[data-term="umbilical-cord"] .row-count')).to.equal('1 of 2');
    expect(text(timeline, '[data-term="bone-marrow"] .row-count')).to.equal('1');
  });

  it('shows a card at the focused study, and highlights the study in other views', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views .data=${smallDataset}
        ><study-timeline></study-timeline><study-timeline by="outcome"></study-timeline
      ></linked-views>`,
    );
    const [first, second] = await Promise.all(
      [...views.querySelectorAll('study-timeline')].map(ready),
    );
    mark(first!, 'umbilical-cord/alder-2019').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true, clientX: 9, clientY: 9 }),
    );
    await waitUntil(() => mark(second!, 'angiogenesis/fir-2023').classList.contains('dim'));
    expect(text(first!, '.hover-card strong')).to.equal('Alder 2019');
    expect(text(first!, '.hover-card .card-studies')).to.equal('umbilical cord');
    root(first!)
      .querySelector('.marks-holder')!
      .dispatchEvent(new PointerEvent('pointerleave', { bubbles: true }));
    expect(root(first!).querySelector('.hover-card[data-shown]')).to.equal(null);
  });

  it('keeps dots on one axis in narrow containers; a press on a row lists its studies', async () => {
    const timeline = await timelineOf({}, twentyStudies(), 'narrow');
    expect(root(timeline).querySelector('table')).to.equal(null);
    const row = root(timeline).querySelector<HTMLButtonElement>('button.strip')!;
    expect(row.getBoundingClientRect().height).to.be.at.least(44);
    const dots = [...row.querySelectorAll('.mark')].map((dot) => dot.getBoundingClientRect());
    expect(dots).to.have.length(20);
    expect(new Set(dots.map(({ left }) => Math.round(left))).size, 'a column a year').to.equal(4);
    expect(root(timeline).querySelector('.strip-axis')!.getAttribute('aria-label')).to.contain(
      '2018: 5 studies',
    );
    row.click();
    await timeline.updateComplete;
    expect(row.getAttribute('aria-expanded')).to.equal('true');
    expect(root(timeline).querySelectorAll('.row-studies .study-row')).to.have.length(20);
    const entry = root(timeline).querySelector<HTMLElement>('.study-row[data-study="s2019-2"]')!;
    entry.querySelector('button')!.click();
    await timeline.updateComplete;
    expect(entry.querySelector('.study-block'), 'details in place').to.exist;
    expect(timeline.scrollWidth).to.be.at.most(300);
    await expect(timeline).to.be.accessible();
    setTimeout(() => root(timeline).querySelector<HTMLElement>('.select-row')!.click());
    expect(
      ((await oneEvent(timeline, 'evidence-select')) as unknown as EvidenceSelectEvent).selection,
    ).to.equal('source:umbilical-cord');
  });

  it('names studies without a year in narrow containers', async () => {
    const timeline = await timelineOf({}, smallDataset, 'narrow');
    root(timeline).querySelector<HTMLElement>('button.strip[data-row="not-reported"]')!.click();
    await timeline.updateComplete;
    expect(text(timeline, '.row-studies .study-row .name')).to.equal('Elm (year unknown)');
    expect(text(timeline, '.strip-axis')).to.contain('no year');
  });

  itWith('print', 'prints the dots of all rows, without tools', async () => {
    const timeline = await timelineOf({}, twentyStudies(), 'narrow');
    try {
      await emulateMedia({ media: 'print' });
      const dots = [...root(timeline).querySelectorAll('.strip .dot')];
      expect(dots).to.have.length(20);
      for (const dot of dots)
        expect(getComputedStyle(dot).getPropertyValue('print-color-adjust')).to.equal('exact');
      expect(root(timeline).querySelector('.tools')!.getBoundingClientRect().height).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('opens the row of a study that another view selects, in narrow containers', async () => {
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
    await waitUntil(() => root(timeline).querySelector('.study-block') !== null);
    expect(
      root(timeline).querySelector<HTMLElement>('button.strip[aria-expanded="true"]')!.dataset[
        'row'
      ],
    ).to.equal('umbilical-cord');
    expect(
      root(timeline).querySelector('.study-block')!.closest<HTMLElement>('li')!.dataset['study'],
    ).to.equal('s7');
  });

  it('folds rows that rest on one study each where there are many', async () => {
    const study = (id: string, sources: readonly string[]) => ({
      id,
      year: 2020,
      findings: sources.map((source) => ({ id: `${id}/${source}`, source, outcome: 'o' })),
    });
    const names = Array.from({ length: 20 }, (_, index) => `source ${index}`);
    const timeline = await timelineOf(
      {},
      { schemaVersion: 1, studies: [study('a', names), study('b', names.slice(0, 2))] },
    );
    const rows = (): number => root(timeline).querySelectorAll('tbody tr').length;
    expect(rows()).to.equal(2);
    const fold = root(timeline).querySelector<HTMLElement>('button.rest')!;
    expect(fold.textContent.trim()).to.equal('18 more, one study each');
    fold.click();
    await timeline.updateComplete;
    expect(rows()).to.equal(20);
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
  });

  it('saves references and findings of what is in view', async () => {
    const timeline = await timelineOf();
    root(timeline).querySelector<HTMLElement>('[data-tool="save"]')!.click();
    await timeline.updateComplete;
    const formats = [...root(timeline).querySelectorAll<HTMLElement>('.popover [data-format]')];
    expect(formats.map(({ dataset }) => dataset['format'])).to.include.members(['csv', 'ris']);
    expect(text(timeline, '.popover [data-format="csv"]')).to.contain('4 studies');
    press(root(timeline).querySelector('.popover')!, 'Escape');
    await timeline.updateComplete;
    expect(root(timeline).querySelector('.popover')).to.equal(null);
  });

  it('shows any facet, which a reader can choose', async () => {
    const timeline = await timelineOf({ by: 'outcome' });
    expect(name(timeline, 'angiogenesis/fir-2023')).to.equal(
      'Fir 2023, angiogenesis: umbilical cord',
    );
    root(timeline).querySelector<HTMLElement>('[data-tool="rows"]')!.click();
    await timeline.updateComplete;
    root(timeline).querySelector<HTMLElement>('.popover [data-facet="species"]')!.click();
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
    expect(text(timeline, 'h2')).to.equal('2 studies, no year known');
    expect(name(timeline, 'x/a')).to.contain('no year');
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
      .and.to.contain('血管生成');
  });

  it('claims to show the review’s figure only when it shows the same data', async () => {
    const claim = async (attributes: string, lang = 'en'): Promise<string> => {
      // one at a time, because views out of sight are not drawn
      fixtureCleanup();
      const holder = await fixture(html`<div lang=${lang}></div>`);
      holder.innerHTML = `<study-timeline ${attributes}></study-timeline>`;
      return text(await ready(holder.querySelector('study-timeline')!), '.legend');
    };
    const whole = 'filter="review:liu-2025 tissue:* status:*"';
    expect(await claim(whole)).to.contain('figure 2 of Liu et al. 2025');
    expect(await claim(whole, 'zh')).to.contain('图 2');
    for (const attributes of [
      '',
      'filter="review:mscexo-review"',
      'filter="review:liu-2025"',
      'filter="tissue:* status:*"',
      `by="cargo" ${whole}`,
    ])
      expect(await claim(attributes), attributes).to.not.contain('figure 2');
  });

  it('is accessible, also with a selection', async () => {
    const timeline = await timelineOf({ filter: 'status:*' });
    await expect(timeline).to.be.accessible();
    mark(timeline, 'bone-marrow/cedar-2021').click();
    await timeline.updateComplete;
    await expect(timeline).to.be.accessible();
  });

  it('draws a hundred studies of a stack, and counts the others', async () => {
    const studies = Array.from({ length: 130 }, (_, index) => copyOf(`s${index}`, 2020));
    const timeline = await timelineOf({}, { ...smallDataset, studies });
    const stack = root(timeline).querySelector('button.stack')!;
    expect(stack.querySelectorAll('g.mark')).to.have.length(100);
    expect(stack.textContent.trim()).to.equal('+30');
    expect(stack.getAttribute('aria-label')).to.contain('130 studies');
  });
});
