// SPDX-License-Identifier: MIT
import type { MeasureText } from '../figure/fit-label.js';
import type { Highlight } from '../figure/highlight-marks.js';
import type { FlowNode } from '../model/flow.js';
import type { LegendLine } from './svg-legend.js';

/** The texts and the look of a standalone picture. */
export interface SvgOptions {
  readonly title: string;
  /** What the picture shows, for readers who do not see it. */
  readonly description: string;
  readonly language: string;
  /** Colour of a strand as sRGB hex; CSS variables mean nothing outside the page. */
  readonly colors: (strand: number) => string;
  /** Lines below the figure: the legend, then source, filter and data version. */
  readonly texts: { readonly legend: readonly LegendLine[]; readonly footer: readonly string[] };
  /** What is highlighted; all else is dimmed. Nothing is dimmed where that is empty. */
  readonly highlight?: Highlight;
  /** Ground as sRGB hex; transparent if left out. A dark ground gets light text. */
  readonly background?: string;
  /** Full names of nodes, for tooltips. */
  readonly nodeTitle: (node: FlowNode) => string;
  /** Width of a text in 12 px, for breaking legend and footer; an estimate if left out. */
  readonly measure?: MeasureText;
  /** Beginning of the ids in the picture; made from its content if left out. */
  readonly idPrefix?: string;
}
