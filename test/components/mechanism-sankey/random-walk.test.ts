// SPDX-License-Identifier: MIT
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define.js';
import type { MechanismSankey } from '../../../src/components/mechanism-sankey/mechanism-sankey.js';
import { bundledDataset } from '../../../src/data/bundled.js';
import type { Dataset } from '../../../src/data/dataset.js';
import { indexEvidence } from '../../../src/model/evidence.js';
import { detailsName } from '../../fixtures/details-name.js';
import { randomFilter, seededRandom } from '../../fixtures/random.js';
import { drawn, until } from './drawn.js';
import { pictureOf } from '../../fixtures/picture.js';

const inside = (element: MechanismSankey, selector: string): SVGElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGElement>(selector),
];
const value = (item: SVGElement): number => Number(item.dataset['value']);
const evidence = indexEvidence(bundledDataset());
const facets = [...evidence.facets.keys()].filter((facet) => evidence.termIds(facet).length > 0);

const cargos = bundledDataset().vocabulary['cargo'] ?? [];
const goneCargos = new Set(cargos.filter((_, index) => index % 3 === 0).map(({ id }) => id));

/** Half of the studies, none of bone marrow, a third of the cargo unknown: some selections survive, some cannot. */
const otherDataset: Dataset = {
  ...bundledDataset(),
  vocabulary: {
    ...bundledDataset().vocabulary,
    cargo: cargos.filter(({ id }) => !goneCargos.has(id)),
  },
  studies: bundledDataset()
    .studies.filter((_, index) => index % 2 === 0)
    .map((study) => ({
      ...study,
      findings: study.findings.map(({ cargo, ...finding }) => ({
        ...finding,
        ...(cargo === undefined || goneCargos.has(cargo) ? {} : { cargo }),
        ...(finding.source === 'bone-marrow' ? { source: 'skin' } : {}),
      })),
    })),
};

const otherEvidence = indexEvidence(otherDataset);
const showsOther = (element: MechanismSankey): boolean => element.data === otherDataset;

/** The actions a reader might take next. */
function act(element: MechanismSankey, random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const items = inside(element, 'g.node, g.link');
  const acts: readonly (() => string)[] = [
    () =>
      (element.columns = [
        ...new Set(
          Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(facets)).concat(
            'source',
            'outcome',
          ),
        ),
      ].join(' ')),
    () =>
      (element.filter =
        random() < 0.5 ? '' : randomFilter(showsOther(element) ? otherEvidence : evidence, random)),
    () => (element.measure = pick(['studies', 'findings'])),
    () => (element.missing = pick(['gathered', 'nearest', 'show', 'skip'])),
    () => (element.detail = pick(['auto', 'terms', 'parents'])),
    () => (element.order = pick(['crossings', 'value', 'name', 'data'])),
    () => (element.colorBy = pick(['', ...facets])),
    () => String((element.maxNodes = pick([undefined, 1, 2, 5, 12, 40]))),
    () => (element.layout = pick(['auto', 'vertical'])),
    () =>
      (element.parentElement!.style.width = pick(['320px', '390px', '640px', '900px', '1400px'])),
    () => (element.parentElement!.lang = pick(['en', 'zh'])),
    () => (element.parentElement!.dir = pick(['ltr', 'rtl'])),
    () => (element.selected = items.length === 0 ? '' : keyOf(pick(items))),
    () =>
      (element.selected = pick([
        '',
        'source:bone-marrow',
        'cargo:other',
        'cargo:group/mirna',
        'cargo:group/not-named',
        'pathway:not-reported',
        'cargo:via/cells',
        'source:skin>outcome:homing',
        `study:${otherDataset.studies[3]!.id}`,
      ])),
    () => {
      element.data = showsOther(element) ? bundledDataset() : otherDataset;
      // settings for the old data need not fit these
      element.filter = '';
      return 'other data';
    },
    () =>
      String(
        items.length > 0 &&
          pick(items).dispatchEvent(
            new MouseEvent('click', { bubbles: true, composed: true, shiftKey: random() < 0.4 }),
          ),
      ),
  ];
  const index = Math.floor(random() * acts.length);
  return `${index}: ${acts[index]!()}`;
}

const keyOf = ({ dataset: { key, from, to } }: HTMLElement | SVGElement): string =>
  key ?? `${from ?? ''}>${to ?? ''}`;

/** Opens the studies of a selection where they are not shown: one press of the line that says what is selected. */
async function openDetails(element: MechanismSankey, said: string): Promise<void> {
  if (element.selected === '' || inside(element, '.details').length > 0) return;
  const width = parseFloat(element.parentElement!.style.width);
  expect(width, `${said}: nothing to press beside the figure`).to.be.below(1100);
  const [button] = inside(element, '.lead.answer button');
  expect(button?.textContent.trim(), said).to.match(/^(Read the|Why|查看这|为何)/);
  button!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Checks that the details show the selection with its node's name and number, or that it is gone, or why nothing is highlighted. */
function expectSelectionTold(element: MechanismSankey, said: string): void {
  const { selected } = element;
  const details = inside(element, '.details');
  expect(details.length, `${said}: ${selected}`).to.equal(selected === '' ? 0 : 1);
  expect(inside(element, '.lead.answer').length, said).to.equal(selected === '' ? 0 : 1);
  if (selected === '') return;
  expect(inside(element, '.lost'), said).to.have.length(0);
  const name = detailsName(element);
  expect(name, said).not.to.match(/\(0\)|（0）|undefined/);
  const node = inside(element, 'g.node').find((each) => each.dataset['key'] === selected);
  if (node !== undefined && !isShortName(node))
    expect(
      node.getAttribute('aria-label')!.startsWith(name),
      `${said}: ${name} is called ${node.getAttribute('aria-label')!}`,
    ).to.equal(true);
  const isFocused = element.shadowRoot!.activeElement?.closest('svg') != null;
  if (isFocused) return;
  const isLit = pictureOf(element)!.hasAttribute('data-highlighted');
  if (node !== undefined)
    expect(pictureOf(element)!.dataset['highlighted'], `${said}: ${selected}`).to.equal(
      node.dataset['findings'],
    );
  if (!isLit) expect(inside(element, '.unlit'), `${said}: ${selected}`).to.have.length(1);
}

/** Whether a node has a name of its own in the figure: "8 named once". */
function isShortName(node: SVGElement): boolean {
  return node.dataset['key']!.endsWith(':other');
}

/** Checks that picture, attributes and table agree, and that everything is in place. */
function expectSound(element: MechanismSankey, said: string): void {
  const nodes = inside(element, 'g.node');
  const links = inside(element, 'g.link');
  const inflow = new Map<string, number>();
  const outflow = new Map<string, number>();
  for (const link of links) {
    const { from = '', to = '' } = link.dataset;
    outflow.set(from, (outflow.get(from) ?? 0) + value(link));
    inflow.set(to, (inflow.get(to) ?? 0) + value(link));
  }
  const totals = new Map<string, number>();
  for (const node of nodes) {
    const key = node.dataset['key']!;
    const facet = key.slice(0, key.indexOf(':'));
    totals.set(facet, (totals.get(facet) ?? 0) + value(node));
    for (const flow of [inflow.get(key), outflow.get(key)])
      if (flow !== undefined)
        expect(flow, `${said}: flow of ${key}`).to.be.closeTo(value(node), 1e-6);
    expect(node.getAttribute('aria-label'), said).not.to.match(/^$|undefined|NaN/);
  }
  const [first = 0] = totals.values();
  for (const [facet, total] of totals)
    expect(total, `${said}: ${facet}`).to.be.closeTo(first, 1e-5);
  expect(first % 1, `${said}: whole studies`).to.satisfy(
    (rest: number) => rest < 1e-5 || rest > 1 - 1e-5,
  );
  const rows = inside(element, 'tbody tr').map((row) => row.dataset['link']);
  const drawnLinks = links.map(keyOf);
  // two columns at a time: the table has all links
  if (inside(element, '.pager').length > 0) expect(rows, said).to.include.members(drawnLinks);
  else expect(rows, said).to.have.members(drawnLinks);
  expect(pictureOf(element)!.outerHTML, said).not.to.match(/"[^"]*\bNaN\b/);
  expect(inside(element, 'svg [tabindex="0"]'), said).to.have.length(1);
  const frame = pictureOf(element)!.getBoundingClientRect();
  const texts = inside(element, 'text.label').map((label) => ({
    text: label.textContent,
    box: label.getBoundingClientRect(),
  }));
  for (const { text, box } of texts)
    expect(
      box.left >= frame.left - 3 && box.right <= frame.right + 3 && box.bottom <= frame.bottom + 3,
      `${said}: “${text}” is cut`,
    ).to.equal(true);
}

describe('<mechanism-sankey> after random interactions', () => {
  for (const seed of [3, 11, 29]) {
    it(`has numbers that add up and no misplaced marks (walk ${seed})`, async () => {
      const random = seededRandom(seed);
      const holder = await fixture<HTMLElement>(
        html`<div style="width: 900px"><mechanism-sankey></mechanism-sankey></div>`,
      );
      const element = await drawn(holder.querySelector('mechanism-sankey')!);
      const done: string[] = [];
      for (let step = 0; step < 30; step += 1) {
        done.push(act(element, random));
        const width = parseFloat(holder.style.width);
        await element.updateComplete;
        await until(() => element.shadowRoot!.querySelector('.loading') === null);
        // closed again where it was gone
        const [table] = inside(element, '.table-holder');
        table?.toggleAttribute('open', true);
        // a new width is drawn in the frame after it is observed
        for (let frame = 0; frame < 3; frame += 1) await nextFrame();
        await until(
          () =>
            element.shadowRoot!.querySelector('.state:not(.loading), .error') !== null ||
            (Number(pictureOf(element)?.getAttribute('width')) <= width &&
              inside(element, 'tbody tr').length >= inside(element, 'g.link').length),
        );
        await element.updateComplete;
        // the mouse of the browser may rest on what came under it
        pictureOf(element)?.dispatchEvent(new PointerEvent('pointerleave'));
        await element.updateComplete;
        expect(
          element.shadowRoot!.querySelector('.error')?.textContent ?? '',
          done.join(' | '),
        ).to.equal('');
        if (element.shadowRoot!.querySelector('.state') === null) {
          expectSound(element, done.slice(-4).join(' | '));
          await openDetails(element, done.slice(-6).join(' | '));
          expectSelectionTold(element, done.slice(-6).join(' | '));
        }
      }
    });
  }
});
