// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/data/dataset.js';
import type { SvgOptions } from '../../src/export/svg-options.js';
import { writeSvg } from '../../src/export/svg.js';
import { arrangeNodes } from '../../src/figure/arrange.js';
import { estimateText } from '../../src/figure/fit-label.js';
import { palette } from '../../src/figure/palette.js';
import type { Highlight } from '../../src/figure/highlight-marks.js';
import { legendEntries } from '../../src/figure/legend.js';
import { planFigure, type FigurePlan } from '../../src/figure/plan.js';
import type { Orientation } from '../../src/figure/ribbon-path.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow, type Flow } from '../../src/model/flow.js';
import { deepFreeze, smallDataset } from '../fixtures/small-dataset.js';

/** Findings to highlight. */
function highlight(together: ReadonlySet<number>): Highlight {
  return { together, assembled: [] };
}

interface Drawn {
  readonly flow: Flow;
  readonly plan: FigurePlan;
  readonly text: string;
  readonly svg: SVGSVGElement;
}

const hostile = '<script>alert(1)</script> & "quotes" \'too\' ]]> \u0000\u0008\uD800 脐带';

function draw(
  options: Partial<SvgOptions> = {},
  orientation: Orientation = 'horizontal',
  dataset: Dataset = smallDataset,
  width = 800,
): Drawn {
  const evidence = indexEvidence(dataset);
  const columns = ['source', 'cargo', 'pathway', 'outcome'];
  const flow = buildFlow(evidence, {
    columns,
    records: evidence.records,
    measure: 'studies',
    missing: 'nearest',
    colorBy: 'source',
  });
  const arranged = arrangeNodes(evidence, flow, 'crossings', (node) => node.term);
  const label = ({ term, value }: { term: string; value: number }) => ({
    texts: [term],
    suffix: `\u2002${value}`,
  });
  const plan = planFigure(flow, {
    columns: arranged,
    width,
    orientation,
    label,
    heading: (facet) => facet,
    measure: estimateText(12),
  });
  const texts = {
    legend: legendEntries({ evidence, flow, plan, groups: [] }).map((entry) => ({
      entry,
      text: entry.kind,
    })),
    footer: ['Evidence 0.1.0'],
  };
  const colors = (strand: number): string => palette[strand]?.light ?? '#000000';
  const source = { evidence, flow: deepFreeze(flow), plan: deepFreeze(plan) };
  const text = writeSvg(source, {
    title: 'A title',
    description: 'What it shows.',
    language: 'en',
    colors,
    texts,
    nodeTitle: ({ key }) => key,
    ...options,
  });
  return { flow, plan, text, svg: parse(text) };
}

function parse(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const error = parsed.querySelector('parsererror');
  if (error !== null) throw new Error(error.textContent);
  return parsed.documentElement as unknown as SVGSVGElement;
}

/** Thickness of a ribbon at its start: the distance between the first and last point of its path. */
function thickness(path: Element): number {
  const numbers = (path.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
  const [x0 = 0, y0 = 0] = numbers;
  const [x1 = 0, y1 = 0] = numbers.slice(-2);
  return Math.hypot(x1 - x0, y1 - y0);
}

/** All numbers in attributes that position something. */
function numbersOf(svg: Element): readonly number[] {
  const names = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'd', 'viewBox'];
  return [...svg.querySelectorAll('*')].flatMap((each) =>
    names.flatMap(
      (name) =>
        each
          .getAttribute(name)
          ?.match(/[^\s,A-Za-z]+|NaN/g)
          ?.map(Number) ?? [],
    ),
  );
}

const empty: Dataset = { ...smallDataset, studies: [] };

for (const orientation of ['horizontal', 'vertical'] as const) {
  describe(`writeSvg, ${orientation}`, () => {
    it('is well-formed, sized, named and described', () => {
      const { svg, plan } = draw({}, orientation);
      const box = svg.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
      expect([
        svg.namespaceURI,
        svg.getAttribute('role'),
        svg.getAttribute('xml:lang'),
      ]).to.deep.equal(['http://www.w3.org/2000/svg', 'img', 'en']);
      expect([svg.getAttribute('width'), svg.getAttribute('height')].map(Number)).to.deep.equal(
        box.slice(2),
      );
      expect(box[2]).to.equal(plan.width);
      expect(box[3]).to.be.greaterThan(plan.height);
      expect(svg.firstElementChild?.textContent).to.equal('A title');
      expect(svg.querySelector(':scope > desc')?.textContent).to.equal('What it shows.');
      for (const id of svg.getAttribute('aria-labelledby')?.split(' ') ?? [])
        expect(svg.querySelector(`[id="${id}"]`), id).to.exist;
    });

    it('has no NaN, and nothing outside the frame', () => {
      for (const dataset of [smallDataset, empty]) {
        const { svg, text } = draw({ highlight: highlight(new Set([0, 3])) }, orientation, dataset);
        expect(text).not.to.match(/NaN|undefined|Infinity|\[object/);
        for (const number of numbersOf(svg)) expect(number).to.be.within(-20, 4000);
        const height = Number(svg.getAttribute('height'));
        for (const each of svg.querySelectorAll('rect:not(defs *), tspan')) {
          expect(
            Number(each.getAttribute('y')) + Number(each.getAttribute('height') ?? 0),
          ).to.be.at.most(height + 0.1);
          expect(
            Number(each.getAttribute('x')) + Number(each.getAttribute('width') ?? 0),
          ).to.be.within(0, 800);
        }
      }
    });

    it('draws strands as thick as their values, with the same sum in every gap', () => {
      const { svg, flow, plan } = draw({}, orientation);
      const paths = [...svg.querySelectorAll('path[stroke]')].filter(
        (path) => path.getAttribute('fill') === path.getAttribute('stroke'),
      );
      expect(paths).to.have.lengthOf.at.least(flow.links.length);
      const sum = paths.reduce((total, path) => total + thickness(path), 0);
      expect(sum).to.be.closeTo(
        plan.layout.scale * flow.total * (flow.columns.length - 1),
        0.02 * paths.length,
      );
    });

    it('highlights the weight of the highlighted findings in every gap', () => {
      const { svg, plan } = draw({ highlight: highlight(new Set([0])) }, orientation);
      const bands = [...svg.querySelectorAll('path[fill-opacity="0.9"]')];
      const sum = bands.reduce((total, path) => total + thickness(path), 0);
      expect(sum).to.be.closeTo(plan.layout.scale * 0.5 * 3, 0.1);
      expect(svg.querySelectorAll('path[fill-opacity="0.13"]')).not.to.have.length(0);
      expect(draw({ highlight: highlight(new Set()) }, orientation).text).to.equal(
        draw({}, orientation).text.replaceAll(
          prefixOf(draw({}, orientation)),
          prefixOf(draw({ highlight: highlight(new Set()) }, orientation)),
        ),
      );
    });

    it('names each node and draws its label over a halo', () => {
      const { svg, plan } = draw({ nodeTitle: (node) => `full ${node.key}` }, orientation);
      const titles = [...svg.querySelectorAll('rect > title')].map((title) => title.textContent);
      expect(titles).to.have.members(plan.layout.nodes.map(({ node }) => `full ${node.key}`));
      const [halo, labels] = [...svg.querySelectorAll(':scope > g')].filter(
        (group) => group.querySelector(':scope > text') !== null,
      );
      expect(halo?.getAttribute('stroke-width')).to.equal('3');
      expect([...labels!.children].map((each) => each.textContent)).to.deep.equal(
        [...halo!.children].map((each) => each.textContent),
      );
      expect(labels!.children).to.have.lengthOf(plan.labels.length + plan.headings.length);
    });
  });
}

describe('writeSvg', () => {
  it('is self-contained: no style, class, script or outside reference', () => {
    const { svg } = draw({
      highlight: highlight(new Set([0])),
      background: '#ffffff',
    });
    expect(
      svg.querySelector(
        'style, script, image, foreignObject, use, a, [class], [style], [href], [*|href]',
      ),
    ).to.equal(null);
    for (const each of svg.querySelectorAll('*')) {
      for (const { name, value } of each.attributes) {
        if (name === 'xmlns') continue;
        expect(value, name).not.to.match(/https?:|\/\/|var\(|javascript:/);
        const target = /url\(#(.+)\)/.exec(value)?.[1];
        if (target !== undefined) expect(svg.querySelector(`[id="${target}"]`), target).to.exist;
      }
    }
  });

  it('hatches exactly what the reviews do not name', () => {
    const { svg, flow } = draw();
    const unnamed = flow.nodes.filter(({ kind }) => kind === 'stand-in' || kind === 'not-reported');
    expect(unnamed).not.to.be.empty;
    const hatched = [...svg.querySelectorAll('rect')].filter(
      (rect) =>
        rect.querySelector('title') !== null && rect.nextElementSibling?.localName === 'path',
    );
    expect(hatched).to.have.lengthOf(unnamed.length);
    for (const rect of hatched) {
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(rect.getAttribute(name)),
      );
      const points = [
        ...rect.nextElementSibling!.getAttribute('d')!.matchAll(/[ML]([-\d.]+),([-\d.]+)/g),
      ];
      expect(points).not.to.be.empty;
      for (const [, across, down] of points) {
        expect(Number(across), 'across').to.be.within(x - 0.01, x + width + 0.01);
        expect(Number(down), 'down').to.be.within(y - 0.01, y + height + 0.01);
      }
    }
  });

  it('uses no pattern, which Office drops and LibreOffice breaks', () => {
    expect(draw().svg.querySelector('pattern, [fill^="url"]')).to.equal(null);
  });

  it('marks ribbons of a single or retracted study, highlighted or not', () => {
    const texts = { legend: [], footer: [] };
    const { svg, plan } = draw({ texts, highlight: highlight(new Set([0])) });
    expect(draw({ texts }).text.match(/"1 3"/g)).to.have.lengthOf(
      svg.querySelectorAll('path[stroke-dasharray="1 3"]').length,
    );
    const { records } = indexEvidence(smallDataset);
    const studies = plan.layout.links.map(({ link }) => ({
      behind: new Set(link.shares.map(({ finding }) => records[finding]?.study)),
    }));
    const retracted = studies.filter(({ behind }) =>
      [...behind].some((study) => study?.status === 'retracted'),
    );
    const single = studies.filter((each) => each.behind.size === 1);
    expect(svg.querySelectorAll('path[stroke-dasharray="1 3"]'))
      .to.have.lengthOf(retracted.length)
      .above(0);
    const dashed = (picture: SVGSVGElement): number =>
      picture.querySelectorAll('path[stroke-dasharray="6 4"]').length;
    expect(single).to.have.length.above(0);
    expect(dashed(draw({ texts }).svg)).to.equal(single.length);
    expect(dashed(svg) - single.length, 'highlighted').to.equal(
      plan.layout.links.filter(
        ({ link }) =>
          link.shares.some(({ finding }) => finding === 0) &&
          new Set(link.shares.map(({ finding }) => records[finding]?.study)).size === 1,
      ).length,
    );
  });

  it('uses unique but stable ids', () => {
    const first = draw();
    expect(draw().text).to.equal(first.text);
    expect(prefixOf(draw({ title: 'Another' }))).not.to.equal(prefixOf(first));
    expect(prefixOf(draw({ idPrefix: 'mine' }))).to.equal('mine');
  });

  it('escapes all text, including forbidden characters', () => {
    const texts = {
      legend: [{ entry: { kind: 'single' as const }, text: hostile }],
      footer: [hostile],
    };
    const { svg } = draw({
      title: hostile,
      description: hostile,
      language: '"><x',
      texts,
      nodeTitle: () => hostile,
      background: '"/><x',
    });
    expect(svg.querySelector('script, x')).to.equal(null);
    expect(svg.firstElementChild?.textContent).to.contain(
      '<script>alert(1)</script> & "quotes" \'too\' ]]> \uFFFD\uFFFD\uFFFD 脐带',
    );
  });

  it('supports light and dark themes', () => {
    const fill = (background: string): string | null =>
      draw({ background }).svg.getAttribute('fill');
    expect(fill('#16181d')).to.equal('#e8eaed');
    expect(fill('#000')).to.equal('#e8eaed');
    expect(fill('#fff')).to.equal('#1d2126');
    expect(draw().svg.querySelector(':scope > rect')).to.equal(null);
  });

  it('wraps long legend and footer lines without losing a word', () => {
    const long =
      'The width of a ribbon says how many studies stand behind it, shared equally among their findings. '
        .repeat(3)
        .trim();
    const { svg } = draw(
      {
        texts: {
          legend: [{ entry: { kind: 'scale', measure: 'studies', thickness: 12 }, text: long }],
          footer: [long],
        },
      },
      'vertical',
      smallDataset,
      320,
    );
    const measure = estimateText(12);
    const groups = [...svg.querySelectorAll('text')].filter((text) =>
      text.textContent.startsWith('The width'),
    );
    expect(groups).to.have.lengthOf(2);
    for (const group of groups) {
      const lines = [...group.children].map((line) => ({
        text: line.textContent,
        x: Number(line.getAttribute('x')),
      }));
      expect(lines.map(({ text }) => text).join(' ')).to.equal(long);
      for (const { text, x } of lines) expect(x + measure(text)).to.be.at.most(320);
    }
  });

  it('is as high as the figure if nothing is below it', () => {
    const { svg, plan } = draw({ texts: { legend: [], footer: [] } });
    expect(Number(svg.getAttribute('height'))).to.be.within(plan.height, plan.height + 8);
  });
});

function prefixOf({ svg }: Drawn): string {
  return svg.querySelector('title')?.id.replace(/-title$/, '') ?? '';
}
