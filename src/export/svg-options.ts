// SPDX-License-Identifier: MIT
import type { Highlight } from '../figure/highlight-marks.js';
import type { SchemeColor } from '../figure/hues.js';
import type { MeasureStyled } from '../figure/text-style.js';
import type { FlowNode } from '../model/flow.js';
import type { LegendLine } from './svg-legend.js';

/** How a saved picture looks. */
export interface PictureLook {
  /** Whether headline, legend and source stand around the figure; true by default. */
  readonly headline?: boolean;
  /** Light text and the colours of dark pages; false by default. */
  readonly dark?: boolean;
  /**
   * Whether the ground is left out, so that a slide shows through; false by default. Text, colours
   * and the edges of ribbons are those for a ground that is white, or dark with `dark`.
   */
  readonly transparent?: boolean;
}

/** Texts of a standalone picture besides those of the figure. */
export interface SvgTexts {
  /** What stands above the figure; by default the title. */
  readonly headline?: string;
  /** Quiet lines below the title: what the data are, the filter. */
  readonly lead: readonly string[];
  readonly legend: readonly LegendLine[];
  /** Quiet lines at the end: source, data version. */
  readonly footer: readonly string[];
}

/** Texts and colours of a standalone picture. */
export interface SvgOptions {
  /** Name of the picture for screen readers; also the headline where `texts` has no other. */
  readonly title: string;
  /** Description of the picture for screen readers. */
  readonly description: string;
  readonly language: string;
  /** Colour of a hue as sRGB hex; custom properties do not exist outside the page. */
  readonly colors: (hue: number) => SchemeColor;
  readonly texts: SvgTexts;
  /** The highlight; everything else is dimmed unless it is empty. */
  readonly highlight?: Highlight;
  /** Background as sRGB hex; none by default. A dark background gets light text. */
  readonly background?: string;
  /** Whether the background only decides the colours and is not drawn itself; false by default. */
  readonly isTransparent?: boolean;
  /** Full names of nodes, for tooltips. */
  readonly nodeTitle: (node: FlowNode) => string;
  /** Measures text, to wrap it; an estimate by default. */
  readonly measure?: MeasureStyled;
  /** Prefix of the ids in the picture; by default derived from its content. */
  readonly idPrefix?: string;
}
