// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { arrangeNodes } from '../../src/figure/arrange.js';
import { estimateText } from '../../src/figure/fit-label.js';
import { focusMarks } from '../../src/figure/focus-marks.js';
import {
  highlightMarks,
  isHighlighting,
  type Highlight,
} from '../../src/figure/highlight-marks.js';
import { labelMarks } from '../../src/figure/label-marks.js';
import { markStyles } from '../../src/figure/mark-styles.js';
import { layers, type Mark, type MarkKind, type SceneSource } from '../../src/figure/marks.js';
import { planFigure } from '../../src/figure/plan.js';
import type { Orientation } from '../../src/figure/ribbon-path.js';
import { figureMarks, hitAreas, sceneMarks } from '../../src/figure/scene.js';
import { indexEvidence } from '../../src/model/evidence.js';
import { buildFlow, highlightedValue } from '../../src/model/flow.js';
import { reportPath } from '../../src/model/paths.js';
import { deepFreeze, smallDataset } from '../fixtures/small-dataset.js';

const columns = ['source', 'cargo', 'pathway', 'outcome'];
const evidence = indexEvidence(smallDataset);

function sceneSource(orientation: Orientation, colorBy = 'source'): SceneSource {
  const flow = buildFlow(evidence, {
    columns,
    records: evidence.records,
    measure: 'studies',
    missing: 'nearest',
    colorBy,
  });
  const plan = planFigure(flow, {
    columns: arrangeNodes(evidence, flow, 'crossings', (node) => node.term),
    width: orientation === 'horizontal' ? 900 : 360,
    orientation,
    label: ({ term, value }) => ({ texts: [term], suffix: `\u2002${value}` }),
    heading: (facet) => facet,
    measure: estimateText(12),
  });
  return { evidence, flow: deepFreeze(flow), plan: deepFreeze(plan) };
}

function highlightOf(...together: readonly number[]): Highlight {
  return { together: new Set(together), assembled: [] };
}

function ofKind(marks: readonly Mark[], ...kinds: readonly MarkKind[]): readonly Mark[] {
  return marks.filter(({ kind }) => kinds.includes(kind));
}

/** Every number that places a mark. */
function numbersOf({ shape }: Mark): readonly number[] {
  if (shape.type === 'path')
    return shape.d
      .split(/[\s,A-Za-z]+/)
      .filter(Boolean)
      .map(Number);
  return shape.type === 'box'
    ? [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
    : [shape.x, shape.y];
}

/** Thickness of a band at its start: the distance of the first from the last point of its outline. */
function thickness({ shape }: Mark): number {
  const numbers = shape.type === 'path' ? (shape.d.match(/-?[\d.]+/g)?.map(Number) ?? []) : [];
  const [x0 = 0, y0 = 0] = numbers;
  const [x1 = 0, y1 = 0] = numbers.slice(-2);
  return Math.hypot(x1 - x0, y1 - y0);
}

for (const orientation of ['horizontal', 'vertical'] as const) {
  describe(`Scene, ${orientation}`, () => {
    const source = sceneSource(orientation);
    const { flow, plan } = source;

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
      const marks = [
        ...sceneMarks(source, highlightOf(0, 3)),
        ...hitAreas(source),
        ...focusMarks(plan, flow.nodes[0]?.key),
      ];
      expect(new Set(marks.map(({ key }) => key)).size).to.equal(marks.length);
      for (const { kind } of marks.filter((mark) => mark.kind !== 'hit'))
        expect(Object.keys(markStyles)).to.include(kind);
    });

    it('draws every node and link, its label and its room to be hit', () => {
      const marks = figureMarks(source);
      const keys = (kinds: readonly MarkKind[], from = marks): readonly string[] => [
        ...new Set(ofKind(from, ...kinds).map(({ item }) => item?.key ?? '')),
      ];
      const nodes = flow.nodes.map(({ key }) => key);
      expect(keys(['strand', 'dash'])).to.have.members(flow.links.map(({ key }) => key));
      expect(keys(['bar'])).to.have.members(nodes);
      expect(keys(['label'])).to.have.members(nodes);
      expect(keys(['hit'], hitAreas(source))).to.include.members(nodes);
      expect(ofKind(marks, 'heading')).to.have.lengthOf(flow.columns.length);
      expect(ofKind(marks, 'leader').length > 0).to.equal(orientation === 'vertical');
    });

    it('keeps the marks of each node and link side by side', () => {
      const layered = figureMarks(source).filter(({ layer }) => /^(ribbon|bars)/.test(layer));
      const runs = layered.filter(({ item }, index) => item?.key !== layered[index - 1]?.item?.key);
      expect(runs).to.have.lengthOf(flow.links.length + flow.nodes.length);
    });

    it('highlights as much in every gap and column as the findings weigh', () => {
      const { together } = highlightOf(0, 3);
      const marks = highlightMarks(source, { together, assembled: [] });
      const weight = highlightedValue(
        flow.nodes.filter(({ column }) => column === 0).flatMap(({ shares }) => shares),
        together,
      );
      expect(weight).to.be.above(0);
      flow.columns.forEach((_, column) => {
        const bars = ofKind(marks, 'highlighted-bar').filter(({ item }) => {
          const of = item?.of;
          return of !== undefined && 'column' in of && of.column === column;
        });
        const length = bars.reduce((sum, { shape }) => {
          if (shape.type !== 'box') return sum;
          return sum + (orientation === 'horizontal' ? shape.height : shape.width);
        }, 0);
        expect(length, `column ${column}`).to.be.closeTo(weight * plan.layout.scale, 1e-6);
      });
      const bands = ofKind(marks, 'band');
      expect(ofKind(marks, 'dash'), 'thick enough to be measured').to.be.empty;
      const sum = bands.reduce((total, band) => total + thickness(band), 0);
      expect(sum).to.be.closeTo(
        weight * plan.layout.scale * (flow.columns.length - 1),
        0.02 * bands.length,
      );
    });

    it('marks what one study or a retracted one stands behind, once, highlighted or not', () => {
      for (const marks of [sceneMarks(source), sceneMarks(source, highlightOf(0))]) {
        for (const { key, shares } of flow.links) {
          const studies = new Set(shares.map(({ finding }) => evidence.records[finding]?.study));
          const own = marks.filter(({ item }) => item?.key === key);
          const whole = ofKind(own, 'single-line').filter((mark) => mark.key.endsWith(key));
          const dashes = ofKind(own, 'dash').filter(({ layer }) => layer === 'ribbons');
          expect(whole.length + dashes.length > 0, `${key} single`).to.equal(studies.size === 1);
          expect(ofKind(own, 'marked-line'), `${key} retracted`).to.have.lengthOf(
            [...studies].some((study) => study?.status === 'retracted') ? 1 : 0,
          );
        }
      }
    });

    it('rings what has focus, and nothing else', () => {
      for (const { key } of [...flow.nodes, ...flow.links]) {
        const [back, ring] = focusMarks(plan, key);
        expect(ring?.shape, key).to.deep.equal(back?.shape);
        expect(ring?.shape.type, key).to.equal('path');
      }
      expect(focusMarks(plan, undefined)).to.be.empty;
      expect(focusMarks(plan, 'source:nothing')).to.be.empty;
    });
  });
}

describe('Scene', () => {
  const source = sceneSource('horizontal');
  const { flow, plan } = source;

  it('gives the bars of the colour column their strands, and of others none', () => {
    for (const colorBy of ['source', 'outcome']) {
      const scene = sceneSource('horizontal', colorBy);
      for (const { item, strand, states } of ofKind(figureMarks(scene), 'bar')) {
        const node = scene.flow.nodes.find(({ key }) => key === item?.key);
        const isColored = node?.facet === colorBy && node.kind === 'term';
        expect(strand === undefined ? undefined : scene.flow.colors[strand], item?.key).to.equal(
          isColored ? node.term : undefined,
        );
        expect(states?.[0], item?.key).to.equal(
          isColored ? undefined : node?.kind === 'term' ? 'plain' : 'hatched',
        );
      }
    }
  });

  it('changes nothing where nothing is highlighted', () => {
    const nothing = highlightOf();
    expect(isHighlighting(nothing)).to.equal(false);
    expect(highlightMarks(source, nothing)).to.be.empty;
    expect(sceneMarks(source, nothing)).to.deep.equal(sceneMarks(source));
  });

  it('lets labels of what is highlighted stand out and all others step back', () => {
    const { together } = highlightOf(0);
    for (const { item, states } of ofKind(labelMarks(plan.labels, together), 'label')) {
      const isPart = item?.of.shares.some(({ finding }) => together.has(finding));
      expect(states, item?.key).to.include(isPart === true ? 'highlighted' : 'dimmed');
    }
    for (const { states } of ofKind(labelMarks(plan.labels), 'label'))
      expect(states).not.to.include.oneOf(['highlighted', 'dimmed']);
  });

  it('dots what is only assembled between the columns for which its findings stand', () => {
    const [first] = flow.nodes.filter(({ column }) => column === 0);
    const last = flow.nodes.filter(({ column }) => column === columns.length - 1);
    const reports = last.map((node) =>
      reportPath(evidence, flow, [
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
      const lines = ofKind(marks, 'assembled').flatMap(({ shape }) =>
        shape.type === 'path' ? shape.d.split(/(?=M)/) : [],
      );
      expect(lines.length >= expected.length).to.equal(true);
      expect(lines.length > 0).to.equal(expected.length > 0);
    }
  });
});
