// SPDX-License-Identifier: MIT
import type { Flow } from '../model/flow.js';
import { extendLabels } from './extend-labels.js';
import type { Painting, VerticalFigure } from './marks.js';
import { planVertical, type VerticalOptions, type VerticalPlan } from './plan-vertical.js';
import { verticalHeadings, verticalLabels } from './vertical-labels.js';
import {
  verticalHighlight,
  verticalHitAreas,
  verticalMarks,
  verticalOutline,
} from './vertical-marks.js';

const painting: Painting<VerticalPlan> = {
  marks: verticalMarks,
  hits: verticalHitAreas,
  highlight: verticalHighlight,
  labels: verticalLabels,
  headings: verticalHeadings,
  outline: verticalOutline,
};

/** Plans a figure from top to bottom, with all that paints it. */
export function verticalFigure(flow: Flow, options: VerticalOptions): VerticalFigure {
  const plan = planVertical(flow, options);
  return {
    ...plan,
    painting,
    extendLabels: (longer, measure) => extendLabels(plan, longer, measure),
  };
}
