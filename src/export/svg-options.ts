// SPDX-License-Identifier: MIT
import type { Highlight } from '../figure/highlight-marks.js';
import type { SchemeColor } from '../figure/hues.js';
import type { MeasureStyled } from '../figure/text-style.js';
import type { FlowNode } from '../model/flow.js';
import type { LegendLine } from './svg-legend.js';

/** Texts of a standalone picture besides those of the figure. */
export interface SvgTexts {
  /** Quiet lines below the title: what the data are, the filter. */
  readonly lead: readonly string[];
  readonly legend: readonly LegendLine[];
  /** Quiet lines at the end: source, data version. */
  readonly footer: readonly string[];
}

/** Texts and colours of a standalone picture. */
export interface SvgOptions {
  /** The headline. */
  readonly title: string;
  /** Description of the picture for screen readers. */
  readonly description: string;
  readonly language: string;
  /** Colour of a hue as sRGB hex; custom properties do not exist outside the page. */
  readonly colors: (hue: number) => SchemeColor;
  readonly texts: SvgTexts;
  /** The highlight; everything else is dimmed unless it is empty. */
  readonly highlight?: Highlight;
  /** Background as sRGB hex; transparent by default. A dark background gets light text. */
  readonly background?: string;
  /** Full names of nodes, for tooltips. */
  readonly nodeTitle: (node: FlowNode) => string;
  /** Measures text, to wrap it; an estimate by default. */
  readonly measure?: MeasureStyled;
  /** Prefix of the ids in the picture; by default derived from its content. */
  readonly idPrefix?: string;
}
