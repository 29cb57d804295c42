// SPDX-License-Identifier: MIT
import type { AssembledPart } from '../model/paths.js';
import type { LaneNode } from './lane-plan.js';
import type { PlacedLabel } from './place-labels.js';

/**
 * The highlighted findings, by record number, and assembled parts, which join different studies.
 */
export interface Highlight {
  readonly together: ReadonlySet<number>;
  readonly assembled: readonly AssembledPart[];
  /** Keys of the selected nodes. */
  readonly selected?: ReadonlySet<string>;
  /** What is written at nodes and columns in place of their numbers, such as `4 of 24`. */
  readonly texts?: HighlightTexts;
}

/** Numbers of a highlight. */
export interface HighlightTexts {
  /** The highlighted part of a node's number, as its label has room for. */
  readonly node: (node: LaneNode) => string;
  /** The highlighted names of those that a node lists. */
  readonly members: (node: LaneNode) => readonly string[];
  /** The highlighted part of the number below a column's border. */
  readonly column: (column: number) => string;
  /** Labels of a figure from top to bottom, whose lines hold their numbers. */
  readonly labels: () => readonly PlacedLabel[];
}

/** Whether to dim everything else; the highlight need not be in view. */
export function isHighlighting({ together, assembled }: Highlight): boolean {
  return together.size + assembled.length > 0;
}
