// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import { figureMarks } from '../../src/figure/scene.js';
import type { FigureView } from '../../src/view/derive-view.js';
import { coveredBy, edgesOf, overlap, type Edges } from '../figure/lane-geometry.js';
import { findingsAt, labelsOf, textOf, viewOf, type TextMark } from './view-labels.js';

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
});
