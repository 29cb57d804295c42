// SPDX-License-Identifier: MIT
import { expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { EvidenceMatrix } from '../../../src/components/evidence-matrix/evidence-matrix.js';
import type { LinkedViews } from '../../../src/components/linked-views/linked-views.js';
import type { EvidenceSelectEvent } from '../../../src/context/events.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { parseFilter, visibleRecords } from '../../../src/model/filter.js';
import { inWidth, type Width } from '../../fixtures/in-width.js';
import { deepFreeze, smallDataset } from '../../fixtures/small-dataset.js';

const remarked: Dataset = deepFreeze({
  ...smallDataset,
  vocabulary: {
    ...smallDataset.vocabulary,
    source: (smallDataset.vocabulary['source'] ?? []).map((term) =>
      term.id === 'umbilical-cord'
        ? {
            ...term,
            coverage: [
              {
                outcome: 'angiogenesis',
                kind: 'missing' as const,
                text: { en: 'None known.', zh: '未见。' },
                locator: '§3',
                review: 'north-2024',
              },
            ],
          }
        : term,
    ),
  },
});

const root = (matrix: EvidenceMatrix): ShadowRoot => matrix.shadowRoot!;
const text = (matrix: EvidenceMatrix, selector: string): string =>
  (root(matrix).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (matrix: EvidenceMatrix, key: string): HTMLButtonElement =>
  root(matrix).querySelector<HTMLButtonElement>(`button[data-key="${key}"]`)!;
const tabStops = (matrix: EvidenceMatrix): readonly HTMLButtonElement[] => [
  ...root(matrix).querySelectorAll<HTMLButtonElement>('button[data-at][tabindex="0"]'),
];

async function ready(matrix: EvidenceMatrix): Promise<EvidenceMatrix> {
  await waitUntil(() => root(matrix).querySelector('h2, .error') !== null, 'drawn', {
    timeout: 15_000,
  });
  await matrix.updateComplete;
  return matrix;
}

async function matrixOf(
  attributes: Partial<Pick<EvidenceMatrix, 'rows' | 'columns' | 'missing' | 'filter'>> = {},
  dataset: unknown = smallDataset,
  width: Width = 'wide',
): Promise<EvidenceMatrix> {
  const { rows = 'source', columns = 'outcome', missing = 'nearest', filter = '' } = attributes;
  return ready(
    await inWidth(
      width,
      html`<evidence-matrix
        rows=${rows}
        columns=${columns}
        missing=${missing}
        filter=${filter}
        .data=${dataset as Dataset}
        >fallback</evidence-matrix
      >`,
    ),
  );
}

function press(target: Element, key: string, ctrlKey = false): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true, cancelable: true }),
  );
}

describe('<evidence-matrix>', () => {
  it('centres upright column headers that fit their text and do not overlap', async () => {
    const matrix = await matrixOf({}, bundledDataset());
    for (const head of root(matrix).querySelectorAll<HTMLElement>('thead th')) {
      const [words, column] = [
        head.querySelector('span')!.getBoundingClientRect(),
        head.getBoundingClientRect(),
      ];
      const length = head.textContent.trim().length;
      expect(words.width, head.textContent).to.be.at.most(column.width);
      expect((words.left + words.right) / 2, head.textContent).to.be.closeTo(
        (column.left + column.right) / 2,
        1,
      );
      expect(words.height, head.textContent).to.be.at.least(Math.min(60, length * 4));
    }
  });

  it('names the number of studies in each cell and draws it as a proportional area', async () => {
    const matrix = await matrixOf();
    const two = button(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    const one = button(matrix, 'source:bone-marrow>outcome:anti-apoptosis');
    expect(two.getAttribute('aria-label')).to.equal('umbilical cord, angiogenesis: 2 studies');
    expect(one.querySelector('text.number')!.textContent).to.equal('1');
    const area = (cell: Element): number =>
      Number(cell.querySelector('circle')!.getAttribute('r')) ** 2;
    expect(area(two) / area(one)).to.be.closeTo(2, 0.02);
  });

  it('centres areas and dots clear of numbers, and sizes its legend like the largest', async () => {
    for (const width of ['wider', 'narrow'] as const) {
      fixtureCleanup();
      const matrix = await matrixOf({ filter: 'tissue:* status:*' }, bundledDataset(), width);
      for (const summary of root(matrix).querySelectorAll<HTMLElement>(
        'details.row-list > summary',
      ))
        summary.click();
      const drawn = (): readonly Element[] =>
        [...root(matrix).querySelectorAll('button[data-at] svg')].filter(
          (svg) => svg.querySelector('circle') !== null,
        );
      await waitUntil(() => drawn().length > 50, 'cells are drawn');
      const pictures = drawn();
      expect(
        new Set(
          pictures.map((svg) =>
            ['cx', 'cy'].map((name) => svg.querySelector('circle')!.getAttribute(name)).join(' '),
          ),
        ).size,
        width,
      ).to.equal(1);
      const touched = pictures.flatMap((svg) => {
        const { left, right, top, bottom } = svg.querySelector('circle')!.getBoundingClientRect();
        const [x, y, r] = [(left + right) / 2, (top + bottom) / 2, (right - left) / 2];
        // a line is taller than its text: digits stand on the baseline and are three quarters of the font size high
        return [...svg.querySelectorAll('text')].filter((text) => {
          const box = text.getBoundingClientRect();
          const base = new DOMPoint(0, text.getStartPositionOfChar(0).y).matrixTransform(
            text.getScreenCTM()!,
          ).y;
          const digits = 0.75 * parseFloat(getComputedStyle(text).fontSize);
          const [dx, dy] = [
            Math.max(0, box.left - x, x - box.right),
            Math.max(0, base - digits - y, y - base),
          ];
          return Math.hypot(dx, dy) < r;
        });
      });
      expect(
        touched.map((each) => each.textContent),
        width,
      ).to.deep.equal([]);
      const radii = pictures.map((svg) =>
        Number(svg.querySelector('circle.area')?.getAttribute('r') ?? 0),
      );
      expect(
        Number(root(matrix).querySelector('.legend circle.area')!.getAttribute('r')),
        width,
      ).to.be.closeTo(Math.max(...radii), 0.01);
    }
  });

  it('is a table whose cells have row and column headers', async () => {
    const matrix = await matrixOf();
    expect(
      [...root(matrix).querySelectorAll('thead th[scope="col"]')].map((head) =>
        head.textContent.trim(),
      ),
    ).to.deep.equal(['less apoptosis', 'angiogenesis', 'not reported', 'All']);
    expect(
      [...root(matrix).querySelectorAll('tbody th[scope="row"]')].map((head) =>
        head.textContent.trim(),
      ),
    ).to.deep.equal(['umbilical cord', 'bone marrow', 'not reported']);
  });

  it('describes gaps, and distinguishes them from cells that the filter empties', async () => {
    const matrix = await matrixOf({ filter: 'year:2019,2020' });
    expect(
      button(matrix, 'source:bone-marrow>outcome:angiogenesis').getAttribute('aria-label'),
    ).to.equal('bone marrow, angiogenesis: no study in these reviews');
    expect(button(matrix, 'source:bone-marrow>outcome:angiogenesis').querySelector('circle.gap')).to
      .exist;
    expect(
      button(matrix, 'source:not-reported>outcome:angiogenesis').getAttribute('aria-label'),
    ).to.equal('not reported, angiogenesis: no study in view; 1 hidden by the filter');
    expect(text(matrix, '.legend'))
      .to.contain('no study in these reviews')
      .and.to.contain('dashed: only studies hidden by the filter');
  });

  it('counts distinct studies in its totals and explains that cells need not add up', async () => {
    const matrix = await matrixOf({ filter: 'status:*' });
    const evidence = indexEvidence(smallDataset);
    const records = visibleRecords(evidence, parseFilter('tissue:ovary', evidence).filter);
    for (const term of ['umbilical-cord', 'bone-marrow']) {
      const studies = new Set(
        records.filter(({ finding }) => finding.source === term).map(({ study }) => study.id),
      );
      expect(button(matrix, `source:${term}`).querySelector('[aria-hidden]')!.textContent).to.equal(
        String(studies.size),
      );
    }
    expect(text(matrix, '.all')).to.equal(
      String(new Set(records.map(({ study }) => study.id)).size),
    );
    expect(text(matrix, '.notes')).to.contain('Cells need not add up');
  });

  it('shows where the review’s stated count differs from what it cites', async () => {
    expect(text(await matrixOf(), '.claims')).to.contain(
      'bone marrow: 4 stated (North 2024, §2.1), 2 cited',
    );
    expect(root(await matrixOf({ rows: 'cargo' })).querySelector('.claims')).to.equal(null);
  });

  it('selects row and column by click, shows the studies, and clears on a second click', async () => {
    const matrix = await matrixOf();
    setTimeout(() => button(matrix, 'source:umbilical-cord>outcome:angiogenesis').click());
    const event = (await oneEvent(matrix, 'evidence-select')) as unknown as EvidenceSelectEvent;
    expect(event.selection).to.equal('source:umbilical-cord>outcome:angiogenesis');
    expect([...event.studyIds].sort()).to.deep.equal(['alder-2019', 'fir-2023']);
    await matrix.updateComplete;
    const cell = button(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    expect(cell.getAttribute('aria-pressed')).to.equal('true');
    expect(text(matrix, '.details h3')).to.equal('umbilical cord → angiogenesis');
    expect(
      [...root(matrix).querySelectorAll('.details [data-study]')]
        .map((item) => item.getAttribute('data-study'))
        .sort(),
    ).to.deep.equal(['alder-2019', 'fir-2023']);
    cell.click();
    await matrix.updateComplete;
    expect(root(matrix).querySelector('.details')).to.equal(null);
  });

  it('shows a cell as pressed in whichever order a view named it, and clears by click', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views
        .data=${smallDataset}
        selected=${'outcome:angiogenesis>source:umbilical-cord'}
        ><evidence-matrix></evidence-matrix
      ></linked-views>`,
    );
    const matrix = await ready(views.querySelector('evidence-matrix')!);
    const cell = button(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    expect([...root(matrix).querySelectorAll('[aria-pressed="true"]')]).to.deep.equal([cell]);
    cell.click();
    await waitUntil(() => cell.getAttribute('aria-pressed') === 'false', 'cleared');
    expect(views.selected).to.equal('');
  });

  it('marks the review’s remarks, with text and place when the cell is selected', async () => {
    const matrix = await matrixOf({}, remarked);
    const cell = button(matrix, 'source:umbilical-cord>outcome:angiogenesis');
    expect(cell.getAttribute('aria-label')).to.contain('missing, says the review');
    expect(cell.querySelector('text.remark')!.textContent).to.equal('∅');
    cell.click();
    await matrix.updateComplete;
    expect(text(matrix, '.remarks-here'))
      .to.contain('Missing. None known. (North 2024, §3)')
      .and.to.contain('Yet 2 studies are in view.');
    expect(text(matrix, '.remarks')).to.contain('umbilical cord').and.to.contain('None known.');
  });

  it('says that a selected gap has no studies', async () => {
    const matrix = await matrixOf();
    button(matrix, 'source:bone-marrow>outcome:angiogenesis').click();
    await matrix.updateComplete;
    expect(text(matrix, '.details')).to.contain('no study in these reviews');
  });

  it('is one tab stop with arrow keys inside, and Escape clears', async () => {
    const matrix = await matrixOf();
    expect(tabStops(matrix).map((stop) => stop.dataset['key'])).to.deep.equal([
      'source:umbilical-cord>outcome:anti-apoptosis',
    ]);
    tabStops(matrix)[0]!.focus();
    const active = (): string | undefined =>
      (root(matrix).activeElement as HTMLElement | null)?.dataset['key'];
    for (const [key, expected] of [
      ['ArrowRight', 'source:umbilical-cord>outcome:angiogenesis'],
      ['ArrowDown', 'source:bone-marrow>outcome:angiogenesis'],
      ['End', 'source:bone-marrow'],
      ['ArrowRight', 'source:bone-marrow'],
      ['Home', 'source:bone-marrow>outcome:anti-apoptosis'],
      ['ArrowUp', 'source:umbilical-cord>outcome:anti-apoptosis'],
    ] as const) {
      press(root(matrix).activeElement!, key);
      expect(active(), key).to.equal(expected);
      await matrix.updateComplete;
      expect(tabStops(matrix)).to.have.length(1);
    }
    press(root(matrix).activeElement!, 'End', true);
    expect(active()).to.equal('outcome:not-reported');
    (root(matrix).activeElement as HTMLButtonElement).click();
    await matrix.updateComplete;
    expect(button(matrix, 'outcome:not-reported').getAttribute('aria-pressed')).to.equal('true');
    press(root(matrix).activeElement!, 'Escape');
    await matrix.updateComplete;
    expect(button(matrix, 'outcome:not-reported').getAttribute('aria-pressed')).to.equal('false');
  });

  it('keeps focus nearby when the focused cell disappears', async () => {
    const matrix = await matrixOf();
    button(matrix, 'source:bone-marrow>outcome:angiogenesis').focus();
    matrix.filter = 'source:umbilical-cord';
    await matrix.updateComplete;
    expect((root(matrix).activeElement as HTMLElement).dataset['key']).to.equal(
      'outcome:angiogenesis',
    );
  });

  it('draws the selected part of each number, also for selections in other views', async () => {
    const views = await fixture<LinkedViews>(
      html`<linked-views .data=${smallDataset} selected="study:fir-2023"
        ><evidence-matrix></evidence-matrix
      ></linked-views>`,
    );
    const matrix = await ready(views.querySelector('evidence-matrix')!);
    await waitUntil(() => root(matrix).querySelector('circle.lit') !== null);
    const radius = (key: string, part: string): number =>
      Number(button(matrix, key).querySelector(`circle.${part}`)?.getAttribute('r') ?? 0);
    const cell = 'source:umbilical-cord>outcome:angiogenesis';
    expect(radius(cell, 'lit') ** 2 / radius(cell, 'area') ** 2).to.be.closeTo(1 / 2, 0.02);
    expect(radius('source:bone-marrow>outcome:anti-apoptosis', 'lit')).to.equal(0);
    expect(button(matrix, cell).getAttribute('aria-label')).to.equal(
      'umbilical cord, angiogenesis: 2 studies, 1 in the selection',
    );
    expect(
      button(matrix, 'source:umbilical-cord').querySelector('[aria-hidden]')!.textContent,
    ).to.equal('1/2');
    expect(button(matrix, 'source:umbilical-cord').textContent).to.contain(
      'umbilical cord, all outcomes: 2 studies, 1 in the selection',
    );
  });

  it('becomes lists in narrow containers, with gaps, and details in place', async () => {
    const matrix = await matrixOf({}, smallDataset, 'narrow');
    expect(root(matrix).querySelector('table')).to.equal(null);
    const lists = [...root(matrix).querySelectorAll<HTMLDetailsElement>('.row-list')];
    expect(lists).to.have.length(3);
    lists[1]!.open = true;
    await waitUntil(() => root(matrix).querySelector('.gap-list') !== null);
    expect(text(matrix, '.gap-list')).to.contain('angiogenesis');
    button(matrix, 'source:bone-marrow>outcome:anti-apoptosis').click();
    await matrix.updateComplete;
    expect(lists[1]!.querySelector('.cells .details')).to.exist;
    expect(matrix.scrollWidth).to.be.at.most(300);
    await expect(matrix).to.be.accessible();
  });

  it('shows any two facets, which a reader can choose', async () => {
    const matrix = await matrixOf({ rows: 'preparation', columns: 'species', missing: 'skip' });
    expect(button(matrix, 'preparation:cells>species:human').getAttribute('aria-label')).to.equal(
      'whole cells, human: 1 study',
    );
    const [rows] = root(matrix).querySelectorAll('select');
    rows!.value = 'outcome';
    rows!.dispatchEvent(new Event('change'));
    await matrix.updateComplete;
    expect(matrix.getAttribute('rows')).to.equal('outcome');
    expect(button(matrix, 'outcome:angiogenesis>species:human')).to.exist;
  });

  it('reports unknown facets and options with suggestions, and keeps the fallback', async () => {
    const matrix = await matrixOf({ rows: 'sorce', missing: 'nearst' });
    expect(text(matrix, '.error'))
      .to.contain('“sorce”')
      .and.to.contain('“source”')
      .and.to.contain('“nearest”');
    expect(root(matrix).querySelector('slot')).to.exist;
    expect(root(matrix).querySelector('button[data-at]')).to.equal(null);
  });

  it('says when nothing matches and when there are no findings', async () => {
    expect(text(await matrixOf({ filter: 'year:2019 species:human' }), '.state')).to.contain(
      'No finding matches',
    );
    expect(
      text(await matrixOf({}, { ...smallDataset, studies: [] }), '.error, .state'),
    ).not.to.equal('');
  });

  it('draws custom data without vocabulary or reviews, and mentions no reviews', async () => {
    const study = (id: string, source: string, outcome: string) => ({
      id,
      findings: [{ id: `${id}/1`, source, outcome }],
    });
    const matrix = await matrixOf(
      {},
      { schemaVersion: 1, studies: [study('a', 'x', 'p'), study('b', 'y', 'q')] },
    );
    expect(button(matrix, 'source:x>outcome:p').getAttribute('aria-label')).to.equal(
      'x, p: 1 study',
    );
    expect(button(matrix, 'source:x>outcome:q').getAttribute('aria-label')).to.equal(
      'x, q: no study in these data',
    );
  });

  it('speaks Chinese', async () => {
    const holder = await fixture(
      html`<div lang="zh"><evidence-matrix .data=${smallDataset}></evidence-matrix></div>`,
    );
    const matrix = await ready(holder.querySelector('evidence-matrix')!);
    expect(
      button(matrix, 'source:umbilical-cord>outcome:angiogenesis').getAttribute('aria-label'),
    ).to.equal('脐带，血管生成：2 项研究');
  });

  it('is accessible, also with a selection', async () => {
    const matrix = await matrixOf({}, remarked);
    await expect(matrix).to.be.accessible();
    button(matrix, 'source:umbilical-cord>outcome:angiogenesis').click();
    await matrix.updateComplete;
    await expect(matrix).to.be.accessible();
  });
});
