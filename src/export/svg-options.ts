// SPDX-License-Identifier: MIT
import type { MeasureText } from '../figure/fit-label.js';
import type { Highlight } from '../figure/highlight-marks.js';
import type { FlowNode } from '../model/flow.js';
import type { LegendLine } from './svg-legend.js';

/** Texts and colours of a standalone picture. */
export interface SvgOptions {
  readonly title: string;
  /** Description of the picture for screen readers. */
  readonly description: string;
  readonly language: string;
  /** Colour of a strand as sRGB hex; custom properties do not exist outside the page. */
  readonly colors: (strand: number) => string;
  /** Lines below the figure: the legend, then source, filter and data version. */
  readonly texts: { readonly legend: readonly LegendLine[]; readonly footer: readonly string[] };
  /** The highlight; everything else is dimmed unless it is empty. */
  readonly highlight?: Highlight;
  /** Background as sRGB hex; transparent by default. A dark background gets light text. */
  readonly background?: string;
  /** Full names of nodes, for tooltips. */
  readonly nodeTitle: (node: FlowNode) => string;
  /** Measures text at 12 px, to wrap legend and footer; an estimate by default. */
  readonly measure?: MeasureText;
  /** Prefix of the ids in the picture; by default derived from its content. */
  readonly idPrefix?: string;
}
