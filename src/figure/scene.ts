// SPDX-License-Identifier: MIT
import { highlightMarks, type Highlight } from './highlight-marks.js';
import { headingMarks, labelMarks } from './label-marks.js';
import { linkHitAreas, linkMarks } from './link-marks.js';
import { inLayerOrder, type Mark, type SceneSource } from './marks.js';
import { nodeHitAreas, nodeMarks } from './node-marks.js';

/** The marks of the figure without a highlight; the marks of one link or node are adjacent. */
export function figureMarks({ evidence, flow, plan }: SceneSource): readonly Mark[] {
  return [
    ...plan.layout.links.flatMap((placed) => linkMarks(placed, evidence, plan)),
    ...nodeMarks(evidence, flow, plan),
    ...labelMarks(plan.labels),
    ...headingMarks(plan.headings),
  ];
}

/** Invisible hit areas of small nodes and thin ribbons. */
export function hitAreas(source: SceneSource): readonly Mark[] {
  return [...linkHitAreas(source), ...nodeHitAreas(source.plan)];
}

/**
 * The whole figure with its highlight, from the lowest layer to the topmost. A page draws it in
 * parts: {@link figureMarks} once, and the highlight on every pointer move.
 */
export function sceneMarks(
  source: SceneSource,
  highlight: Highlight = { together: new Set(), assembled: [] },
): readonly Mark[] {
  const highlighted = highlightMarks(source, highlight);
  const links = new Set(highlighted.map(({ item }) => item?.key));
  // draw lines along highlighted ribbons only once, above the highlight
  const resting = figureMarks(source).map((mark): Mark =>
    mark.layer === 'ribbon-lines' && links.has(mark.item?.key)
      ? { ...mark, layer: 'highlighted-lines' }
      : mark,
  );
  const labels = labelMarks(source.plan.labels, highlight.together);
  const byKey = [...resting, ...highlighted, ...labels].map((mark) => [mark.key, mark] as const);
  return inLayerOrder(new Map(byKey).values());
}
