// SPDX-License-Identifier: MIT
import type { Highlight } from './highlight-marks.js';
import { headingMarks, laneLabels, verticalLabels } from './label-marks.js';
import { laneHighlight, laneHitAreas, laneMarks } from './lane-marks.js';
import type { LanePlan } from './lane-plan.js';
import { inLayerOrder, type Mark, type SceneSource } from './marks.js';
import type { VerticalPlan } from './plan-vertical.js';
import { verticalHighlight, verticalHitAreas, verticalMarks } from './vertical-marks.js';

/** No highlight. */
export const atRest: Highlight = { together: new Set(), assembled: [] };

/** How a plan of one orientation becomes marks. */
interface Painting<Plan extends LanePlan | VerticalPlan> {
  readonly marks: (source: SceneSource<Plan>) => readonly Mark[];
  readonly hits: (source: SceneSource<Plan>) => readonly Mark[];
  readonly highlight: (source: SceneSource<Plan>, highlight: Highlight) => readonly Mark[];
  readonly labels: (source: SceneSource<Plan>, highlight: Highlight) => readonly Mark[];
}

const horizontal: Painting<LanePlan> = {
  marks: laneMarks,
  hits: laneHitAreas,
  highlight: laneHighlight,
  labels: laneLabels,
};
const vertical: Painting<VerticalPlan> = {
  marks: verticalMarks,
  hits: verticalHitAreas,
  highlight: verticalHighlight,
  labels: verticalLabels,
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
    : how(vertical, { ...source, plan });
}

/** The marks of the figure without a highlight; the marks of one link or node are adjacent. */
export function figureMarks(source: SceneSource): readonly Mark[] {
  return [
    ...paint(source, (painting, planned) => painting.marks(planned)),
    ...labelMarks(source, atRest),
    ...headingMarks(source.plan),
  ];
}

/** Invisible hit areas of nodes and thin ribbons. */
export function hitAreas(source: SceneSource): readonly Mark[] {
  return paint(source, (painting, planned) => painting.hits(planned));
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
