// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { bundledDataset } from '../../src/data/bundled.js';
import { isHighlighting, type Highlight } from '../../src/figure/highlight-marks.js';
import type { Strength } from '../../src/figure/lane-graph.js';
import { markStyles, styleOf } from '../../src/figure/mark-styles.js';
import {
  inLayerOrder,
  layers,
  type Mark,
  type MarkKind,
  type SceneSource,
} from '../../src/figure/marks.js';
import {
  figureMarks,
  focusMarks,
  highlightMarks,
  hitAreas,
  labelMarks,
  sceneMarks,
} from '../../src/figure/scene.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { hasRetracted, isUnnamed } from '../../src/model/flow.js';
import { reportPath } from '../../src/model/paths.js';
import { findingsThrough } from '../../src/model/selection.js';
import { sceneOf } from '../fixtures/lane-figure.js';
import { deepFreeze, smallDataset } from '../fixtures/small-dataset.js';

const small = indexEvidence(smallDataset);
const bundled = indexEvidence(bundledDataset());
/** Every study of the small dataset, also retracted ones. */
const filter = 'tissue:* status:*';

function highlightOf(...together: readonly number[]): Highlight {
  return { together: new Set(together), assembled: [] };
}

/** The highlight of a selected node. */
function selecting({ evidence, flow }: SceneSource, key: string): Highlight {
  const node = flow.nodes.find((each) => each.key === key);
  const path = node === undefined ? [] : [node];
  return {
    together: findingsThrough(evidence, flow.records, path, flow.missing, flow),
    assembled: [],
    selected: new Set([key]),
  };
}

function ofKind(marks: readonly Mark[], ...kinds: readonly MarkKind[]): readonly Mark[] {
  return marks.filter(({ kind }) => kinds.includes(kind));
}

/** Every number that places a mark; what is relative to it is left out. */
function numbersOf({ shape }: Mark): readonly number[] {
  if (shape.type === 'path')
    return shape.d
      .replace(/[a-z][^A-Z]*/g, '')
      .split(/[\s,A-Za-z]+/)
      .filter(Boolean)
      .map(Number);
  return shape.type === 'box'
    ? [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
    : [shape.x, shape.y];
}

/** Number of separate outlines and lines of a mark. */
function outlines({ shape }: Mark): number {
  return shape.type === 'path' ? (shape.d.match(/M/g)?.length ?? 0) : 1;
}

for (const orientation of ['horizontal', 'vertical'] as const) {
  describe(`Scene, ${orientation}`, () => {
    const width = orientation === 'horizontal' ? 900 : 360;
    const { source } = sceneOf(orientation, small, { width, filter });
    const { flow, plan } = deepFreeze(source);
    const wide = sceneOf(orientation, bundled, { width }).source;

    it('has finite numbers inside the frame', () => {
      const marks = [...sceneMarks(source, highlightOf(0, 3)), ...hitAreas(source)];
      for (const mark of marks) {
        const numbers = numbersOf(mark);
        expect(numbers, mark.key).not.to.be.empty;
        for (const number of numbers)
          // hit areas reach beyond a node at the edge
          expect(number, mark.key).to.be.within(-14, Math.max(plan.width, plan.height) + 14);
      }
    });

    it('draws its layers in the order of the list', () => {
      const drawn = sceneMarks(source, highlightOf(0)).map(({ layer }) => layer);
      const listed = layers.map(({ name }) => name).filter((name) => drawn.includes(name));
      expect(drawn.filter((name, index) => name !== drawn[index - 1])).to.deep.equal(listed);
    });

    it('gives each mark a key of its own, and a look to each that is seen', () => {
      for (const scene of [source, wide]) {
        const marks = [
          ...sceneMarks(scene, highlightOf(0, 3)),
          ...hitAreas(scene),
          ...focusMarks(scene, scene.flow.nodes[0]?.key),
        ];
        expect(new Set(marks.map(({ key }) => key)).size).to.equal(marks.length);
        for (const { kind } of marks.filter((mark) => mark.kind !== 'hit'))
          expect(Object.keys(markStyles)).to.include(kind);
      }
    });

    it('draws every node and link, its label and its room to be hit', () => {
      for (const scene of [source, wide]) {
        const marks = figureMarks(scene);
        const keys = (kinds: readonly MarkKind[], from = marks): readonly string[] => [
          ...new Set(ofKind(from, ...kinds).flatMap(({ item }) => item?.key ?? [])),
        ];
        const nodes = scene.flow.nodes.map(({ key }) => key);
        expect(keys(['ribbon', 'ribbon-line'])).to.have.members(
          scene.flow.links.map(({ key }) => key),
        );
        expect(keys(['bar'])).to.have.members(nodes);
        expect(keys(['label'])).to.have.members(nodes);
        expect(keys(['hit'], hitAreas(scene))).to.include.members(nodes);
        expect(ofKind(marks, 'leader').length > 0).to.equal(orientation === 'vertical');
      }
    });

    it('keeps the marks of each node and link side by side', () => {
      const layered = figureMarks(wide).filter(({ layer }) =>
        /^(pale-)?(ribbon|lines|bars)/.test(layer),
      );
      const runs = layered.filter(({ item }, index) => item?.key !== layered[index - 1]?.item?.key);
      expect(runs).to.have.lengthOf(wide.flow.links.length + wide.flow.nodes.length);
    });

    it('has no dash but for retracted studies, and no hatching', () => {
      for (const scene of [source, wide]) {
        for (const mark of figureMarks(scene)) {
          const style = styleOf(mark, 'light');
          expect('stroke-dasharray' in style, mark.key).to.equal(mark.kind === 'marked-line');
        }
      }
      const marked = ofKind(figureMarks(source), 'marked-line').map(({ item }) => item?.key);
      const retracted = flow.links.filter(({ shares }) => hasRetracted(small, shares));
      expect(retracted).not.to.be.empty;
      expect(marked).to.have.members(retracted.map(({ key }) => key));
    });

    it('marks a retracted study once, highlighted or not', () => {
      const everything = highlightOf(...flow.records.map(({ index }) => index));
      for (const marks of [sceneMarks(source), sceneMarks(source, everything)])
        for (const { key, shares } of flow.links)
          expect(
            ofKind(marks, 'marked-line').filter(({ item }) => item?.key === key),
            key,
          ).to.have.lengthOf(hasRetracted(small, shares) ? 1 : 0);
    });

    it('paints what is not named in one grey and below, and a casing between that and the rest', () => {
      const marks = inLayerOrder(figureMarks(wide));
      const rank = (mark: Mark): number => marks.indexOf(mark);
      const of = (strength: Strength): readonly Mark[] =>
        ofKind(marks, 'ribbon', 'ribbon-line').filter(({ states }) => states?.[0] === strength);
      const [pale, half, strong] = [of('pale'), of('half'), of('strong')];
      const casings = ofKind(marks, 'casing', 'casing-line');
      expect(pale).not.to.be.empty;
      expect(casings).not.to.be.empty;
      expect(Math.max(...pale.map(rank))).to.be.below(Math.min(...casings.map(rank)));
      expect(Math.max(...[...pale, ...half].map(rank))).to.be.below(Math.min(...strong.map(rank)));
      for (const casing of casings) {
        const own = marks.filter((mark) => mark.item?.key === casing.item?.key);
        if (casing.item !== undefined) expect(rank(casing)).to.be.below(rank(own.at(-1) ?? casing));
      }
      const roleOf = (mark: Mark): string | undefined => {
        const { fill, stroke } = styleOf(mark, 'light');
        return mark.kind === 'ribbon' ? fill : stroke;
      };
      for (const mark of [...pale, ...half]) expect(roleOf(mark), mark.key).to.equal('pale');
      for (const mark of strong) expect(roleOf(mark), mark.key).to.equal('hue');
    });

    it('lets casings be wider than their ribbons, in the colour of the ground', () => {
      const marks = figureMarks(wide);
      const widths = ofKind(marks, 'ribbon-line')
        .filter(({ states }) => states?.[0] === 'strong')
        .map(({ strokeWidth = 0 }) => strokeWidth);
      for (const mark of ofKind(marks, 'casing-line')) {
        expect(styleOf(mark, 'dark').stroke).to.equal('ground');
        expect(mark.strokeWidth ?? 0).to.be.above(Math.min(...widths) + 2);
      }
    });

    it('rings what has focus, and nothing else', () => {
      for (const { key } of [...flow.nodes, ...flow.links]) {
        const [back, ring] = focusMarks(source, key);
        expect(ring?.shape, key).to.deep.equal(back?.shape);
        if (ring?.shape.type !== 'path') throw new Error(`no ring at ${key}`);
        // the path begins behind its first corner of 4 px; the line behind it is 5 px wide
        const [x = 0, , width = 0] = ring.shape.d.match(/-?[\d.]+/g)?.map(Number) ?? [];
        if (key.includes('>')) continue;
        expect(x - 4 - 2.5, key).to.be.at.least(0);
        expect(x + width + 4 + 2.5, key).to.be.at.most(plan.width);
      }
      expect(focusMarks(source, undefined)).to.be.empty;
      expect(focusMarks(source, 'source:nothing')).to.be.empty;
    });

    it('rings what is selected, and nothing else', () => {
      for (const { key } of flow.nodes) {
        const rings = ofKind(highlightMarks(source, selecting(source, key)), 'selected-ring');
        expect(rings.map((mark) => mark.key)).to.deep.equal([`selected ${key}`]);
        const [ring] = rings;
        const box = ofKind(figureMarks(source), 'bar').find(({ item }) => item?.key === key)?.shape;
        if (ring?.shape.type !== 'path' || box?.type !== 'box')
          throw new Error(`no ring at ${key}`);
        const [x = 0, y = 0] = ring.shape.d.match(/-?[\d.]+/g)?.map(Number) ?? [];
        expect(x, key).to.be.below(box.x + 4);
        expect(y, key).to.be.below(box.y);
      }
      expect(ofKind(highlightMarks(source, highlightOf(0)), 'selected-ring')).to.be.empty;
    });

    it('changes nothing where nothing is highlighted', () => {
      const nothing = highlightOf();
      expect(isHighlighting(nothing)).to.equal(false);
      expect(highlightMarks(source, nothing)).to.be.empty;
      expect(sceneMarks(source, nothing)).to.deep.equal(sceneMarks(source));
    });

    it('highlights exactly the ribbons and bars that the findings pass', () => {
      for (const { key } of wide.flow.nodes.filter((_, index) => index % 6 === 0)) {
        const highlight = selecting(wide, key);
        const marks = highlightMarks(wide, highlight);
        const passing = (items: readonly (typeof wide.flow.nodes)[number]['shares'][]): number =>
          items.filter((shares) => shares.some(({ finding }) => highlight.together.has(finding)))
            .length;
        const count = (...kinds: readonly MarkKind[]): number =>
          new Set(ofKind(marks, ...kinds).map(({ item }) => item?.key)).size;
        expect(count('ribbon', 'ribbon-line'), key).to.equal(
          passing(wide.flow.links.map(({ shares }) => shares)),
        );
        expect(count('highlighted-bar'), key).to.equal(
          passing(wide.flow.nodes.map(({ shares }) => shares)),
        );
        for (const { states } of ofKind(marks, 'ribbon', 'ribbon-line'))
          expect(states?.[0]).to.be.oneOf(['lit', 'lit-half', 'lit-pale']);
      }
    });

    it('lets labels of what is highlighted stand out and all others step back', () => {
      const { together } = highlightOf(0);
      const labels = ofKind(labelMarks(source, { together, assembled: [] }), 'label');
      for (const { item, states, shape } of labels.filter((mark) => mark.item !== undefined)) {
        const isPart = item?.of.shares.some(({ finding }) => together.has(finding));
        expect(states, item?.key).to.include(isPart === true ? 'highlighted' : 'dimmed');
        expect(shape.type === 'text' && shape.weight, item?.key).to.equal(400);
      }
      for (const { states } of ofKind(labelMarks(source, highlightOf()), 'label'))
        expect(states).not.to.include.oneOf(['highlighted', 'dimmed']);
    });

    it('dots what is only assembled between the columns for which its findings stand', () => {
      const [first] = flow.nodes.filter(({ column }) => column === 0);
      const last = flow.nodes.filter(({ column }) => column === flow.columns.length - 1);
      const reports = last.map((node) =>
        reportPath(small, flow, [
          { facet: 'source', term: first?.term ?? '' },
          { facet: 'outcome', term: node.term },
        ]),
      );
      const assembled = reports.flatMap(({ assembledParts }) => assembledParts);
      const part = { findings: new Set([0]), first: 0, last: 1 };
      for (const parts of [[part], [part, { ...part, first: 1, last: 3 }], assembled]) {
        const marks = highlightMarks(source, { together: new Set(), assembled: parts });
        const expected = parts.flatMap(({ findings, first: from, last: to }) =>
          flow.links.filter(
            (link) =>
              link.from.column >= from &&
              link.to.column <= to &&
              link.shares.some(({ finding }) => findings.has(finding)),
          ),
        );
        const lines = ofKind(marks, 'assembled').reduce((sum, mark) => sum + outlines(mark), 0);
        expect(lines >= expected.length).to.equal(true);
        expect(lines > 0).to.equal(expected.length > 0);
      }
    });
  });
}

describe('Scene', () => {
  it('gives the bars of the colour column their hues, and of others none', () => {
    for (const colorBy of ['source', 'outcome']) {
      const { figure, source } = sceneOf('horizontal', bundled, { colorBy });
      for (const { item, hue, states } of ofKind(figureMarks(source), 'bar')) {
        const node = figure.flow.nodes.find(({ key }) => key === item?.key);
        if (node === undefined) throw new Error('a bar without a node');
        const isColored = node.facet === colorBy && !isUnnamed(node);
        expect(hue !== undefined, node.key).to.equal(isColored);
        expect(states?.includes('hue'), node.key).to.equal(isColored);
      }
    }
  });

  it('emphasises the largest name of a column at rest, and what is selected', () => {
    const { figure, source } = sceneOf('horizontal', bundled);
    const largest = figure.numbers.columns.flatMap((column) => column.largest?.key ?? []);
    expect(largest).not.to.be.empty;
    const bold = (marks: readonly Mark[]): readonly (string | undefined)[] =>
      ofKind(marks, 'label')
        .filter(({ shape }) => shape.type === 'text' && shape.weight === 600)
        .map(({ item }) => item?.key);
    expect(bold(figureMarks(source))).to.have.members(largest);
    const [first] = figure.flow.nodes.filter(
      ({ kind, key }) => kind === 'term' && !largest.includes(key),
    );
    const key = first?.key ?? '';
    expect(bold(labelMarks(source, selecting(source, key)))).to.deep.equal([key]);
  });

  it('writes heads, captions and names that are listed', () => {
    const { figure, source } = sceneOf('horizontal', bundled, {
      width: 899,
      layout: 'columns',
    });
    const marks = figureMarks(source);
    const texts = marks.flatMap(({ shape }) => (shape.type === 'text' ? [shape] : []));
    const said = texts.map(({ lines, number }) => `${lines.join(' ')} ${number}`);
    const inner = <Column>(columns: readonly Column[]): readonly Column[] => columns.slice(1, -1);
    for (const { facet, unnamed } of inner(figure.numbers.columns))
      expect(said, facet).to.include(`not named ${unnamed}`);
    const listed = inner(figure.resolutions).filter(({ once }) => once);
    expect(listed).not.to.be.empty;
    expect(marks.filter(({ key }) => key.startsWith('members '))).to.have.lengthOf(listed.length);
    for (const head of ['Source', 'Cargo', 'Pathway', 'Outcome'])
      expect(said).to.include(`${head} `);
    expect(ofKind(marks, 'border')).to.have.lengthOf(2);
    expect(ofKind(marks, 'heading')).to.have.lengthOf(8);
  });
});
