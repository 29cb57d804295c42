// SPDX-License-Identifier: MIT
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { viewDeriver } from '../../src/view/derive-at-once.js';
import type { FigureView } from '../../src/view/derive-view.js';
import { highlightTexts } from '../../src/view/highlight-texts.js';
import type { MechanismSankey } from '../../src/components/mechanism-sankey/mechanism-sankey.js';
import { bundledDataset } from '../../src/data/bundled.js';
import type { Mark, TextShape } from '../../src/figure/marks.js';
import { figureMarks, labelMarks } from '../../src/figure/scene.js';
import type { Weight } from '../../src/figure/text-style.js';
import { messagesFor } from '../../src/locales/index.js';
import { defaultColumns } from '../../src/model/columns.js';
import { indexEvidence, shownTerms, type FindingRecord } from '../../src/model/evidence.js';
import { parseFilter } from '../../src/model/filter.js';
import { isUnnamed, type FlowNode } from '../../src/model/flow.js';
import { findingsThrough } from '../../src/model/selection.js';
import { coveredBy, edgesOf, overlap, type Edges } from '../figure/lane-geometry.js';
import { measure } from '../fixtures/lane-figure.js';
import { pictureOf } from '../fixtures/picture.js';
import { drawn, until } from '../components/mechanism-sankey/drawn.js';

const bundled = indexEvidence(bundledDataset());
const { filter } = parseFilter(bundled.dataset.defaultFilter ?? '', bundled);
/** Also measures as text of 12 px where no size is given. */
const measured = (text: string, size = 12, weight: Weight = 400): number =>
  measure(text, size, weight);
const derive = viewDeriver();

interface Setting {
  readonly width: number;
  readonly language: string;
  readonly layout?: 'auto' | 'vertical';
  readonly pair?: number;
  readonly measure?: 'studies' | 'findings';
  readonly missing?: 'gathered' | 'nearest';
}

function viewOf({ width, language, pair = 0, ...settings }: Setting): FigureView {
  return derive(
    bundled,
    {
      columns: defaultColumns,
      measure: 'studies',
      missing: 'gathered',
      detail: 'auto',
      order: 'crossings',
      colorBy: 'source',
      layout: 'auto',
      ...settings,
    },
    {
      ...{ filter, width, pair, opened: new Set<string>(), showsAll: false, rightToLeft: false },
      ...{ maxNodes: undefined, step: undefined, height: undefined, textSize: undefined },
      ...{ messages: messagesFor(language), measureText: measure },
    },
  );
}

function findingsAt({ evidence, flow }: FigureView, node: FlowNode): ReadonlySet<number> {
  return findingsThrough(evidence, flow.records, [node], flow.missing, flow);
}

/** The labels while findings are highlighted, and nodes selected; without any, at rest. */
function labelsOf(
  view: FigureView,
  language: string,
  together?: ReadonlySet<number>,
  selected: ReadonlySet<string> = new Set(),
) {
  const messages = messagesFor(language);
  const highlight = together && {
    ...{ together, assembled: [], selected },
    texts: highlightTexts(view, messages, together, measured),
  };
  return labelMarks(view, highlight ?? { together: new Set(), assembled: [] }).flatMap(textOf);
}

type TextMark = Mark & { readonly shape: TextShape };

function textOf(mark: Mark): readonly TextMark[] {
  const { shape } = mark;
  return shape.type === 'text' ? [{ ...mark, shape }] : [];
}

/** What is wrong with texts that stand together: on each other, or out of the figure. */
function problemsOf(texts: readonly TextMark[], { plan }: FigureView): readonly string[] {
  const placed = texts.map(({ shape }) => ({
    text: `${shape.lines.join(' ')} ${shape.number}`,
    box: edgesOf(shape),
  }));
  const outside = placed
    .filter(({ box }) => box.x0 < -1 || box.x1 > plan.width + 1 || box.y1 > plan.height + 1)
    .map(({ text }) => `${text} leaves the figure`);
  const crossing = placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b) => `${a.text} on ${b.text}`),
  );
  return [...outside, ...crossing];
}

/**
 * Distinct studies (or findings) of the highlight behind a node, counted from the records; at
 * not-named nodes those that their number counts.
 */
function recount(
  { evidence, flow, numbers }: FigureView,
  node: FlowNode,
  lit: ReadonlySet<number>,
): number {
  const idOf = ({ study, finding }: FindingRecord): string =>
    flow.measure === 'findings' ? finding.id : study.id;
  const counted = numbers.nodes.get(node)?.ids;
  const behind = flow.records.filter(
    (record) =>
      lit.has(record.index) &&
      (counted?.has(idOf(record)) ?? true) &&
      shownTerms(evidence, node.facet, record, 'nearest').some((term) =>
        node.members.includes(term),
      ),
  );
  return new Set(behind.map(idOf)).size;
}

/** The numbers of `4 of 24`, `4 / 24`, `4/24` or `4`. */
function numbersIn(text: string): readonly number[] {
  return (/^(\d+)(?:(?: of | \/ |\/)(\d+))?$/.exec(text) ?? [])
    .slice(1)
    .filter(Boolean)
    .map(Number);
}

describe('highlightTexts', () => {
  for (const language of ['en', 'zh']) {
    for (const width of [320, 390, 560, 720, 800, 900, 1100, 1280, 1400, 1920]) {
      it(`have room in every label, ${width} px (${language})`, () => {
        const pairs = width < 800 ? [0, 1, 2] : [0];
        for (const pair of pairs) {
          const view = viewOf({ width, language, pair });
          if (view.plan.orientation !== 'horizontal') throw new Error('not from left to right');
          const { plan, flow } = view;
          const heads = figureMarks(view)
            .filter(({ kind }) => kind === 'heading')
            .flatMap(textOf);
          const covered = coveredBy(plan);
          const atRest = new Map(labelsOf(view, language).map((mark) => [mark.key, mark.shape]));
          // names of a selected path are bold, if there is room
          const stations = new Set(flow.nodes.map(({ key }) => key));
          const problems = flow.nodes.flatMap((selected, index) => {
            if (index % 4 !== pair) return [];
            const labels = labelsOf(view, language, findingsAt(view, selected), stations);
            const changed = labels.filter(
              ({ key, shape }) => atRest.get(key)?.number !== shape.number,
            );
            const isWide = ({ key, shape }: TextMark): boolean => {
              const lane = plan.nodes.find((each) => `label ${each.node.key}` === key);
              const box: Edges = edgesOf(shape);
              return (
                lane !== undefined &&
                (box.x0 < lane.hit.x - 1 || box.x1 > lane.hit.x + lane.hit.width + 1)
              );
            };
            return [
              ...problemsOf([...heads, ...labels], view),
              ...labels.filter(isWide).map(({ key }) => `${key} leaves its column`),
              ...changed
                .filter(({ shape }) => covered.some((piece) => overlap(piece, edgesOf(shape))))
                .map(({ key }) => `${key} over a ribbon`),
              ...labels
                .filter(({ key, shape }) => atRest.get(key)?.lines.join() !== shape.lines.join())
                .map(({ key }) => `${key} has other lines`),
            ].map((problem) => `${selected.key}: ${problem}`);
          });
          expect(problems).to.deep.equal([]);
        }
      });
    }

    it(`neither overlap nor leave figures from top to bottom (${language})`, () => {
      for (const width of [320, 480, 900]) {
        const view = viewOf({ width, language, layout: 'vertical' });
        const heads = figureMarks(view)
          .filter(({ kind }) => kind === 'heading')
          .flatMap(textOf);
        const problems = view.flow.nodes
          .filter((_, index) => index % 5 === 0)
          .flatMap((selected) =>
            problemsOf(
              [...heads, ...labelsOf(view, language, findingsAt(view, selected))],
              view,
            ).map((problem) => `${selected.key}: ${problem}`),
          );
        expect(problems, `${width} px`).to.deep.equal([]);
      }
    });
  }

  const settings: readonly Setting[] = [
    { width: 1100, language: 'en' },
    { width: 1280, language: 'zh' },
    { width: 390, language: 'en', pair: 1 },
    { width: 1100, language: 'en', measure: 'findings' },
    { width: 1280, language: 'en', missing: 'nearest' },
  ];
  for (const setting of settings) {
    it(`count what is highlighted at every node: ${JSON.stringify(setting)}`, () => {
      const view = viewOf(setting);
      const { flow, numbers } = view;
      for (const selected of flow.nodes.filter((_, index) => index % 3 === 0)) {
        const lit = findingsAt(view, selected);
        for (const { key, item, shape, states } of labelsOf(view, setting.language, lit)) {
          const node = flow.nodes.find((each) => each.key === item?.key);
          if (node === undefined || !key.startsWith('label')) continue;
          const { count = 0, written } = numbers.nodes.get(node) ?? {};
          if (states?.includes('highlighted') !== true) {
            expect(shape.number, key).to.equal(written === true ? String(count) : '');
            continue;
          }
          if (shape.number === '') {
            // what is highlighted at a block may be counted at another
            expect(written === true && recount(view, node, lit) > 0, key).to.equal(false);
            continue;
          }
          const [part, whole = count] = numbersIn(shape.number);
          const name = `${key} while ${selected.key} is selected: ${shape.number}`;
          expect(part, name).to.equal(recount(view, node, lit));
          expect(whole, name).to.equal(count);
        }
      }
    });
  }

  it('count at a border what names nothing there', () => {
    const view = viewOf({ width: 1100, language: 'en' });
    const { flow, numbers } = view;
    for (const selected of flow.nodes.filter(({ column }) => column === 0)) {
      const lit = findingsAt(view, selected);
      const captions = labelsOf(view, 'en', lit).filter(({ key }) => key.startsWith('caption'));
      expect(captions).not.to.be.empty;
      for (const { key, shape, states } of captions) {
        const facet = key.replace('caption ', '');
        const column = numbers.columns.find((each) => each.facet === facet);
        const records = flow.records.filter(({ index }) => lit.has(index));
        const naming = new Set(
          flow.records
            .filter((record) => bundled.termsOf(facet, record).length > 0)
            .map(({ study }) => study.id),
        );
        const none = new Set(records.map(({ study }) => study.id).filter((id) => !naming.has(id)));
        const [part, whole = column?.unnamed] = numbersIn(shape.number);
        if (states?.includes('highlighted') === true)
          expect(part, `${selected.key} ${facet}`).to.equal(none.size);
        expect(whole, `${selected.key} ${facet}`).to.equal(column?.unnamed);
      }
    }
  });

  it('say a whole number once where all of a node is highlighted', () => {
    const view = viewOf({ width: 1100, language: 'en' });
    for (const selected of view.flow.nodes.filter((node) => !isUnnamed(node))) {
      const label = labelsOf(view, 'en', findingsAt(view, selected)).find(
        ({ key }) => key === `label ${selected.key}`,
      );
      const { count } = view.numbers.nodes.get(selected) ?? {};
      expect(label?.shape.number, selected.key).to.equal(String(count));
    }
  });
});

const texts = (element: MechanismSankey): SVGTextElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGTextElement>('text.label'),
];
const words = (text: Element): string =>
  [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' ');
const isPart = (text: Element): boolean => /\d+( of | \/ |\/)\d+$/.test(words(text));

/** The height of the letters: the reported box includes the font's line height, in Firefox up to half a line more. */
function boxOf(text: SVGTextElement): DOMRect {
  const { x, width } = text.getBBox();
  const lines = [...text.querySelectorAll('tspan[y]')].map((line) =>
    Number(line.getAttribute('y')),
  );
  const top = Math.min(...lines) - 9;
  return new DOMRect(x, top, width, Math.max(...lines) - top + 3);
}

async function figure(width: number, lang = 'en'): Promise<MechanismSankey> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: ${width}px">
      <mechanism-sankey lang=${lang} without-details></mechanism-sankey>
    </div>`,
  );
  const element = await drawn(page.querySelector('mechanism-sankey')!);
  await until(() => element.shadowRoot!.querySelector('.legend') !== null);
  return element;
}

async function select(element: MechanismSankey, path: string): Promise<void> {
  element.selected = path;
  await element.updateComplete;
}

describe('<mechanism-sankey>: labels with a selection', () => {
  for (const [lang, width] of [
    ['en', 320],
    ['zh', 320],
    ['en', 800],
    ['en', 1100],
    ['zh', 1440],
  ] as const) {
    it(`show the highlighted part in the page's font, at ${width} px (${lang})`, async () => {
      const element = await figure(width, lang);
      const before = pictureOf(element)!.getBoundingClientRect();
      for (const path of ['source:umbilical-cord', 'outcome:anti-apoptosis-proliferation']) {
        await select(element, path);
        const boxes = texts(element).map((text) => ({ text: words(text), box: boxOf(text) }));
        const problems = boxes.flatMap((a, index) => [
          ...(a.box.left < -1 || a.box.right > before.width + 1 ? [`${a.text} leaves`] : []),
          ...boxes
            .slice(index + 1)
            .filter(
              (b) =>
                Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
                Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 2,
            )
            .map((b) => `${a.text} | ${b.text}`),
        ]);
        expect(problems, path).to.deep.equal([]);
        expect(texts(element).filter(isPart).length, path).to.be.above(0);
        expect(
          texts(element)
            .filter((text) => isPart(text) && !text.classList.contains('highlighted'))
            .map(words),
        ).to.deep.equal([]);
      }
      expect(pictureOf(element)!.getBoundingClientRect().height).to.equal(before.height);
    });
  }

  it('show totals again on hovering something else and without a selection', async () => {
    const element = await figure(1100);
    const plain = texts(element).map(words);
    await select(element, 'source:umbilical-cord');
    const selected = texts(element).map(words);
    expect(selected).not.to.deep.equal(plain);
    element
      .shadowRoot!.querySelector('g.node[data-key="source:amnion"]')!
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(texts(element).map(words)).not.to.deep.equal(selected);
    pictureOf(element)!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(texts(element).map(words)).to.deep.equal(selected);
    await select(element, '');
    expect(texts(element).map(words)).to.deep.equal(plain);
    expect(element.shadowRoot!.querySelectorAll('text.dimmed, text.highlighted').length).to.equal(
      0,
    );
  });
});
