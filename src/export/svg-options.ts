// SPDX-License-Identifier: MIT
import type { MeasureText } from '../figure/fit-label.js';
import type { FlowLink, FlowNode } from '../model/flow.js';
import type { AssembledPart } from '../model/paths.js';
import type { LegendLine } from './svg-legend.js';

/** What a standalone picture says and looks like. */
export interface SvgOptions {
  readonly title: string;
  /** What is to be seen, for readers who do not see it. */
  readonly description: string;
  readonly language: string;
  /** Colour of a strand as sRGB hex; CSS variables mean nothing outside the page. */
  readonly colors: (strand: number) => string;
  /** Lines below the figure: what width, colour and hatching mean; then source, filter and data version. */
  readonly texts: { readonly legend: readonly LegendLine[]; readonly footer: readonly string[] };
  /** Findings to light up, by record number; all else is dimmed. Nothing is dimmed where there are none, and nothing assembled. */
  readonly lit?: ReadonlySet<number>;
  /** Stretches that are only assembled from different studies: dotted lines. */
  readonly assembled?: readonly AssembledPart[];
  /** Ground as sRGB hex; transparent where it is left out. A dark ground gets light text. */
  readonly background?: string;
  /** Full names for tooltips, where labels were shortened; the label's lines if left out. */
  readonly nodeTitle?: (node: FlowNode) => string;
  /** Tooltips of ribbons; none if left out. */
  readonly linkTitle?: (link: FlowLink) => string;
  /** Width of a text in 12 px, by which legend and footer are broken; an estimate if left out. */
  readonly measure?: MeasureText;
  /** Beginning of the ids in the picture; made from its content if left out. */
  readonly idPrefix?: string;
}
