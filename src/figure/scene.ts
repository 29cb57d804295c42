// SPDX-License-Identifier: MIT
import type { Highlight } from './highlight-marks.js';
import { laneOutline } from './focus-outline.js';
import { laneHeadings, laneLabels } from './label-marks.js';
import { laneHighlight, laneHitAreas, laneMarks } from './lane-marks.js';
import type { LanePlan } from './lane-plan.js';
import { inLayerOrder, type Mark, type Painting, type SceneSource } from './marks.js';
import type { VerticalPlan } from './plan-vertical.js';

/** No highlight. */
export const atRest: Highlight = { together: new Set(), assembled: [] };

const horizontal: Painting<LanePlan> = {
  marks: laneMarks,
  hits: laneHitAreas,
  highlight: laneHighlight,
  labels: laneLabels,
  headings: laneHeadings,
  outline: laneOutline,
};

function paint<Result>(
  source: SceneSource,
  how: <Plan extends LanePlan | VerticalPlan>(
    painting: Painting<Plan>,
    source: SceneSource<Plan>,
  ) => Result,
): Result {
  const { plan } = source;
  return plan.orientation === 'horizontal'
    ? how(horizontal, { ...source, plan })
    : how(plan.painting, { ...source, plan });
}

/** The marks of the figure without a highlight; the marks of one link or node are adjacent. */
export function figureMarks(source: SceneSource): readonly Mark[] {
  return [
    ...paint(source, (painting, planned) => painting.marks(planned)),
    ...labelMarks(source, atRest),
    ...paint(source, (painting, { plan }) => painting.headings(plan)),
  ];
}

/** Invisible hit areas of nodes and thin ribbons. */
export function hitAreas(source: SceneSource): readonly Mark[] {
  return paint(source, (painting, planned) => painting.hits(planned));
}

/** The focus ring of a node or link; empty without a key. */
export function focusMarks(source: SceneSource, key: string | undefined): readonly Mark[] {
  if (key === undefined) return [];
  const d = paint(source, (painting, { plan }) => painting.outline(plan, key));
  return d === undefined
    ? []
    : (['focus-back', 'focus-ring'] as const).map((kind) => ({
        layer: 'focus',
        kind,
        key: kind,
        shape: { type: 'path', d },
      }));
}

/** The highlighted parts of ribbons and bars, in all columns, in the order of painting. */
export function highlightMarks(source: SceneSource, highlight: Highlight): readonly Mark[] {
  return paint(source, (painting, planned) => painting.highlight(planned, highlight));
}

/** The labels; with a highlight those of nodes with a part in it stand out, others are dimmed. */
export function labelMarks(source: SceneSource, highlight: Highlight): readonly Mark[] {
  return paint(source, (painting, planned) => painting.labels(planned, highlight));
}

/**
 * The whole figure with its highlight, from the lowest layer to the topmost. A page draws it in
 * parts: {@link figureMarks} once, and the highlight on every pointer move.
 */
export function sceneMarks(source: SceneSource, highlight: Highlight = atRest): readonly Mark[] {
  const marks = [
    ...figureMarks(source),
    ...highlightMarks(source, highlight),
    // labels of the highlight take the place of those at rest, which have the same keys
    ...labelMarks(source, highlight),
  ];
  const lit = new Set(
    marks.filter(({ layer }) => layer === 'highlighted-lines').map(({ item }) => item?.key),
  );
  // draw lines along highlighted ribbons only once, above the highlight
  const isDouble = ({ layer, item }: Mark): boolean =>
    (layer === 'ribbon-lines' || layer === 'pale-lines') && lit.has(item?.key);
  const byKey = marks.filter((mark) => !isDouble(mark)).map((mark) => [mark.key, mark] as const);
  return inLayerOrder(new Map(byKey).values());
}
