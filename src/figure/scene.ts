// SPDX-License-Identifier: MIT
import { highlightMarks, type Highlight } from './highlight-marks.js';
import { headingMarks, labelMarks } from './label-marks.js';
import { linkHitAreas, linkMarks } from './link-marks.js';
import { inLayerOrder, type Mark, type SceneSource } from './marks.js';
import { nodeHitAreas, nodeMarks } from './node-marks.js';

/** The figure with nothing highlighted; the marks of one link or node follow each other. */
export function figureMarks({ evidence, flow, plan }: SceneSource): readonly Mark[] {
  return [
    ...plan.layout.links.flatMap((placed) => linkMarks(placed, evidence, plan)),
    ...nodeMarks(evidence, flow, plan),
    ...labelMarks(plan.labels),
    ...headingMarks(plan.headings),
  ];
}

/** Invisible areas that make small nodes and thin ribbons easier to hit. */
export function hitAreas(source: SceneSource): readonly Mark[] {
  return [...linkHitAreas(source), ...nodeHitAreas(source.plan)];
}

/**
 * The whole figure at one moment, from the lowest layer to the topmost. A page draws the same in parts: {@link figureMarks} once,
 * and over it what is highlighted, as often as a reader points.
 */
export function sceneMarks(
  source: SceneSource,
  highlight: Highlight = { together: new Set(), assembled: [] },
): readonly Mark[] {
  const highlighted = highlightMarks(source, highlight);
  const links = new Set(highlighted.map(({ item }) => item?.key));
  // lines along highlighted ribbons are drawn once, above what is highlighted
  const resting = figureMarks(source).map((mark): Mark =>
    mark.layer === 'ribbon-lines' && links.has(mark.item?.key)
      ? { ...mark, layer: 'highlighted-lines' }
      : mark,
  );
  const labels = labelMarks(source.plan.labels, highlight.together);
  const byKey = [...resting, ...highlighted, ...labels].map((mark) => [mark.key, mark] as const);
  return inLayerOrder(new Map(byKey).values());
}
