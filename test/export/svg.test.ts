// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { themeFor } from '../../src/export/svg-theme.js';
import { estimateText } from '../../src/figure/fit-label.js';
import type { Highlight } from '../../src/figure/highlight-marks.js';
import { hueColor, huesOf, neutrals } from '../../src/figure/hues.js';
import { dimmedOpacity, ribbonOpacity } from '../../src/figure/mark-styles.js';
import type { SceneSource } from '../../src/figure/marks.js';
import { round } from '../../src/figure/ribbon-path.js';
import { sceneMarks } from '../../src/figure/scene.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { isUnnamed } from '../../src/model/flow.js';
import { findingsThrough } from '../../src/model/selection.js';
import { smallDataset } from '../fixtures/small-dataset.js';
import { bundled, draw, linesOf, type Drawn } from './draw-svg.js';

const small = indexEvidence(smallDataset);
const empty = indexEvidence({ ...smallDataset, id: 'empty', studies: [] });
const hostile = '<script>alert(1)</script> & "quotes" \'too\' ]]> \u0000\u0008\uD800 脐带';

/** The highlight of a source. */
function highlight({ evidence, flow }: SceneSource, term: string): Highlight {
  const path = [{ facet: 'source', term }];
  const together = findingsThrough(evidence, flow.records, path, flow.missing, flow);
  return { together, assembled: [], selected: new Set([`source:${term}`]) };
}

/**
 * Number of elements: one of them in a failing expectation would be printed with all that it leads
 * to.
 */
function count(svg: SVGSVGElement, selector: string): number {
  return svg.querySelectorAll(selector).length;
}

/** All numbers in attributes that position something. */
function numbersOf(svg: Element): readonly number[] {
  const names = ['x', 'y', 'width', 'height', 'd', 'viewBox', 'transform'];
  return [...svg.querySelectorAll('*')].flatMap((each) =>
    names.flatMap(
      (name) =>
        each
          .getAttribute(name)
          ?.match(/-?[\d.]+|NaN/g)
          ?.map(Number) ?? [],
    ),
  );
}

/** The marks' paths, one by one. */
function pathsOf(paths: Iterable<string>): ReadonlySet<string> {
  return new Set([...paths].flatMap((d) => d.split(/(?=M)/)));
}

/** What one of two pictures has and the other has not. */
function differences(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a, ...b].filter((path) => !a.has(path) || !b.has(path));
}

for (const orientation of ['horizontal', 'vertical'] as const) {
  describe(`writeSvg, ${orientation}`, () => {
    const width = orientation === 'horizontal' ? 1100 : 360;

    it('is well-formed, sized, named and described', () => {
      const { svg, source } = draw({}, { orientation, width });
      const box = svg.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
      expect([
        svg.namespaceURI,
        svg.getAttribute('role'),
        svg.getAttribute('xml:lang'),
      ]).to.deep.equal(['http://www.w3.org/2000/svg', 'img', 'en']);
      expect([svg.getAttribute('width'), svg.getAttribute('height')].map(Number)).to.deep.equal(
        box.slice(2),
      );
      expect(box[2]).to.be.at.least(source.plan.width);
      expect(box[3]).to.be.greaterThan(source.plan.height);
      expect(svg.firstElementChild?.textContent).to.contain('Of 78 studies');
      expect(svg.querySelector(':scope > desc')?.textContent).to.equal('What it shows.');
      for (const id of svg.getAttribute('aria-labelledby')?.split(' ') ?? [])
        expect(count(svg, `[id="${id}"]`), id).to.equal(1);
    });

    it('has no NaN, and nothing outside the frame', () => {
      for (const evidence of [bundled, small, empty]) {
        const { svg, text } = draw({}, { orientation, width, evidence });
        expect(/NaN|undefined|Infinity|\[object/.test(text)).to.equal(false);
        for (const number of numbersOf(svg)) expect(number).to.be.within(-4000, 4000);
        const height = Number(svg.getAttribute('height'));
        for (const each of svg.querySelectorAll('rect, tspan[y]')) {
          const at = (name: string): number => Number(each.getAttribute(name) ?? 0);
          expect(at('y') + at('height')).to.be.at.most(height + 0.1);
          expect(at('x')).to.be.at.least(-0.1);
          expect(at('x') + at('width')).to.be.at.most(width + 32);
        }
      }
    });

    it('draws the marks of the figure, highlighted or not', () => {
      const { source } = draw({}, { orientation, width });
      for (const selection of [undefined, highlight(source, 'amnion')]) {
        const texts = { lead: [], legend: [], footer: [] };
        const { svg } = draw(
          { texts, ...(selection && { highlight: selection }) },
          { orientation, width },
        );
        const marks = sceneMarks(source, selection);
        const drawn = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
        const planned = marks.flatMap(({ shape }) => (shape.type === 'path' ? shape.d : []));
        expect(differences(pathsOf(drawn), pathsOf(planned))).to.deep.equal([]);
        expect(count(svg, 'g rect')).to.equal(
          marks.filter(({ shape }) => shape.type === 'box').length,
        );
        expect(count(svg, 'g text')).to.equal(
          marks.filter(({ shape }) => shape.type === 'text').length,
        );
      }
    });

    it('writes each line of a text at its place, the number bold behind the last', () => {
      const { svg, source } = draw({}, { orientation, width });
      const planned = sceneMarks(source).flatMap(({ shape }) =>
        shape.type !== 'text'
          ? []
          : shape.lines.map((line, index) => {
              const number = index === shape.lines.length - 1 ? shape.number : '';
              const words = `${line}${line !== '' && number !== '' ? '\u2002' : ''}${number}`;
              const at = [shape.x, shape.y + index * shape.lineHeight].map(round).join();
              const weight = shape.weight === 400 ? 'regular' : shape.weight;
              return `${at} ${shape.anchor} ${shape.size} ${weight} ${words}|${number}`;
            }),
      );
      const written = [...svg.querySelectorAll('g text')].flatMap((text) =>
        [...text.children].map((line) => {
          const at = `${line.getAttribute('x')},${line.getAttribute('y')}`;
          const form = ['text-anchor', 'font-size', 'font-weight'].map(
            (name) => text.getAttribute(name) ?? 'regular',
          );
          const bold = line.querySelector(':scope > tspan:last-child[font-weight="600"]');
          return `${at} ${form.join(' ')} ${line.textContent}|${bold?.textContent ?? ''}`;
        }),
      );
      expect(planned).not.to.be.empty;
      expect(written).to.have.members(planned);
    });

    it('has headline, conditions, figure, legend and source below each other', () => {
      const { svg, source } = draw({}, { orientation, width });
      const heightsOf = (text: Element): readonly number[] =>
        [...text.children].map((line) => Number(line.getAttribute('y')));
      const [headline, conditions, ...below] = [...svg.children]
        .filter(({ localName }) => localName === 'text')
        .map(heightsOf);
      const [, left, top] =
        /^translate\((\d+) (\d+)\)$/.exec(
          svg.querySelector(':scope > g')?.getAttribute('transform') ?? '',
        ) ?? [];
      expect(left).to.equal('16');
      expect(headline![0], 'below the edge').to.be.within(16, 48);
      for (const [index, y] of headline!.slice(1).entries())
        expect(y - headline![index]!, 'lines of the headline').to.be.within(21, 32);
      expect(conditions![0]! - headline!.at(-1)!).to.be.within(16, 24);
      expect(Number(top) - conditions!.at(-1)!).to.be.within(8, 32);
      const bottom = Number(top) + source.plan.height;
      const legend = below.slice(0, -1).flat();
      expect(Math.min(...legend) - bottom).to.be.within(12, 60);
      const [first, last] = [below.at(-1)![0]!, below.at(-1)!.at(-1)!];
      expect(first - Math.max(...legend)).to.be.within(18, 40);
      expect(Number(svg.getAttribute('height')) - last).to.be.within(16, 32);
    });

    it('names each node in full', () => {
      const { svg, source } = draw({}, { orientation, width });
      const titles = [...svg.querySelectorAll('rect > title')].map((title) => title.textContent);
      expect([...new Set(titles)]).to.have.members(
        source.flow.nodes.map(({ key }) => `full ${key}`),
      );
    });

    it('prints whole numbers', () => {
      const { source } = draw({}, { orientation, width });
      for (const selection of [undefined, highlight(source, 'umbilical-cord')]) {
        const texts = { lead: [], legend: [], footer: [] };
        const { svg } = draw(
          { texts, ...(selection && { highlight: selection }) },
          { orientation, width },
        );
        for (const line of linesOf(svg)) expect(line).not.to.match(/\d[.,]\d/);
      }
    });

    it('dims what is not highlighted', () => {
      const { source } = draw({}, { orientation, width });
      const selection = highlight(source, 'umbilical-cord');
      const { svg } = draw({ highlight: selection }, { orientation, width });
      const plain = draw({}, { orientation, width });
      const marks = (drawn: SVGSVGElement, opacity: number): number =>
        count(drawn, `g [fill-opacity="${opacity}"], g [stroke-opacity="${opacity}"]`);
      const { ribbons, bars } = dimmedOpacity.file;
      for (const opacity of [ribbons, bars, ribbonOpacity.light.lit])
        expect(marks(svg, opacity), `${opacity}`).to.be.above(marks(plain.svg, opacity));
      expect(marks(svg, ribbonOpacity.light.strong)).to.equal(0);
      const faint = `g text[fill="${themeFor().faint}"]`;
      expect(count(svg, faint)).to.be.above(0);
      expect(count(plain.svg, faint)).to.equal(0);
      const nothing = draw(
        { idPrefix: 'same', highlight: { together: new Set(), assembled: [] } },
        { orientation, width },
      );
      const same = draw({ idPrefix: 'same' }, { orientation, width });
      // the whole texts would be printed
      expect(nothing.text === same.text).to.equal(true);
    });
  });
}

describe('writeSvg', () => {
  it('is self-contained: presentation attributes only, no reference to anything outside', () => {
    const { source } = draw();
    const { svg } = draw({ highlight: highlight(source, 'amnion'), background: '#ffffff' });
    expect(
      count(
        svg,
        'style, script, image, foreignObject, use, a, pattern, mask, filter, clipPath, [class], [style], [href], [*|href]',
      ),
    ).to.equal(0);
    for (const each of svg.querySelectorAll('*')) {
      for (const { name, value } of each.attributes) {
        if (name === 'xmlns') continue;
        expect(value, name).not.to.match(/https?:|\/\/|var\(|url\(|javascript:/);
      }
    }
  });

  it('dots ribbons of a retracted study once, highlighted or not, and nothing else', () => {
    const texts = { lead: [], legend: [], footer: [] };
    const drawing = { evidence: small, filter: 'tissue:* status:*' };
    const { svg, source } = draw({ texts }, drawing);
    const { records } = source.evidence;
    const retracted = source.flow.links.filter(({ shares }) =>
      shares.some(({ finding }) => records[finding]?.study.status === 'retracted'),
    );
    const everything: Highlight = {
      together: new Set(source.flow.records.map(({ index }) => index)),
      assembled: [],
    };
    for (const picture of [svg, draw({ texts, highlight: everything }, drawing).svg])
      expect(count(picture, 'path[stroke-dasharray="1 3"]')).to.equal(retracted.length);
    expect(retracted).not.to.be.empty;
    expect(count(svg, '[stroke-dasharray]')).to.equal(retracted.length);
    expect(count(draw({ texts }).svg, '[stroke-dasharray]')).to.equal(0);
  });

  it('draws what is not named in grey, without hatching', () => {
    const { svg, source } = draw();
    const unnamed = source.flow.nodes.filter(isUnnamed);
    expect(unnamed).not.to.be.empty;
    for (const { key, column } of unnamed) {
      const bar = [...svg.querySelectorAll('rect')].find(
        (rect) => rect.textContent === `full ${key}`,
      );
      expect(bar?.getAttribute('fill'), key).to.equal(
        column > 0 && column < source.flow.columns.length - 1 ? '#98a1ab' : '#b9c0c8',
      );
    }
  });

  it('fills bars in the column of the colours with their hues, and all others alike', () => {
    for (const [background, scheme] of [
      ['#ffffff', 'light'],
      ['#16181d', 'dark'],
    ] as const) {
      const { svg, source } = draw({ background });
      const bars = [...svg.querySelectorAll('rect')];
      const hueOf = huesOf(source.evidence, source.flow.colorBy);
      for (const { key, facet, term, kind } of source.flow.nodes) {
        if (kind !== 'term') continue;
        const fills = bars
          .filter((rect) => rect.textContent === `full ${key}`)
          .map((rect) => rect.getAttribute('fill'));
        expect([...new Set(fills)], key).to.deep.equal([
          facet === source.flow.colorBy ? hueColor(hueOf(term))[scheme] : neutrals.bar[scheme],
        ]);
      }
    }
  });

  it('uses unique but stable ids', () => {
    const first = draw();
    expect(draw().text === first.text).to.equal(true);
    expect(prefixOf(draw({ title: 'Another' }))).not.to.equal(prefixOf(first));
    expect(prefixOf(draw({}, { order: 'name' }))).not.to.equal(prefixOf(first));
    expect(prefixOf(draw({ idPrefix: 'mine' }))).to.equal('mine');
  });

  it('escapes all text, including forbidden characters', () => {
    const { svg } = draw({
      title: hostile,
      description: hostile,
      language: '"><x',
      texts: {
        lead: [hostile],
        legend: [{ entry: { kind: 'counts', measure: 'studies' }, text: hostile }],
        footer: [hostile],
      },
      nodeTitle: () => hostile,
      background: '"/><x',
    });
    expect(count(svg, 'script, x')).to.equal(0);
    expect(svg.firstElementChild?.textContent).to.contain(
      '<script>alert(1)</script> & "quotes" \'too\' ]]> \uFFFD\uFFFD\uFFFD 脐带',
    );
  });

  it('has light text and dark hues by its background', () => {
    const fill = (background: string): string | null =>
      draw({ background }).svg.getAttribute('fill');
    expect(fill('#16181d')).to.equal('#e8eaed');
    expect(fill('#000')).to.equal('#e8eaed');
    expect(fill('#fff')).to.equal('#1b1f24');
    const { text, svg } = draw({ background: '#16181d' });
    const ground = svg.querySelector(':scope > rect');
    for (const name of ['width', 'height'])
      expect(ground?.getAttribute(name)).to.equal(svg.getAttribute(name));
    expect(ground?.getAttribute('fill')).to.equal('#16181d');
    const transparent = draw({ background: '#16181d', isTransparent: true }).svg;
    expect(count(transparent, ':scope > rect[width="1132"]')).to.equal(0);
    expect(transparent.getAttribute('fill')).to.equal('#e8eaed');
    expect(text.includes(hueColor(0).dark)).to.equal(true);
    expect(text.includes(hueColor(0).light)).to.equal(false);
    expect(count(draw().svg, ':scope > rect[width="1132"]')).to.equal(0);
  });

  it('wraps a long headline, legend and source without losing a word', () => {
    const long =
      'Bars and numbers count studies, once at every term they report, and this goes on for a while. '
        .repeat(3)
        .trim();
    const { svg } = draw(
      {
        title: long,
        texts: {
          lead: [long],
          legend: [
            { entry: { kind: 'scale', measure: 'studies', count: 5, height: 12 }, text: long },
          ],
          footer: [long],
        },
      },
      { orientation: 'vertical', width: 400 },
    );
    const groups = [...svg.querySelectorAll('text')].filter((text) =>
      text.textContent.startsWith('Bars and'),
    );
    expect(groups).to.have.lengthOf(4);
    const width = Number(svg.getAttribute('width'));
    for (const group of groups) {
      const lines = [...group.children].map((line) => ({
        text: line.textContent,
        x: Number(line.getAttribute('x')),
      }));
      expect(lines.map(({ text }) => text).join(' ')).to.equal(long);
      for (const { text, x } of lines)
        expect(x + estimateText(group === groups[0] ? 21 : 12)(text)).to.be.at.most(width);
    }
  });

  it('is as high as the figure and its margins if nothing is around it', () => {
    const { svg, source } = draw({ title: '', texts: { lead: [], legend: [], footer: [] } });
    const height = Number(svg.getAttribute('height'));
    expect(height).to.be.within(source.plan.height + 32, source.plan.height + 56);
  });
});

function prefixOf({ svg }: Drawn): string {
  return svg.querySelector('title')?.id.replace(/-title$/, '') ?? '';
}
