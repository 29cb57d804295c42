// SPDX-License-Identifier: MIT
import { isUnnamed, type Flow, type FlowNode } from '../model/flow.js';
import { highlightedShares } from '../model/highlighted-shares.js';
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
  /** What a step of a story shows of the figure; `undefined` outside of stories. */
  readonly scene?: HighlightScene;
  /** What is written at nodes and columns in place of their numbers, such as `4 of 24`. */
  readonly texts?: HighlightTexts;
}

/**
 * What a step of a story shows. Names keep their weight and what is not named its number, so that
 * from step to step nothing changes but what is highlighted.
 */
export interface HighlightScene {
  /**
   * How many gaps between columns are highlighted, from the first on; columns beyond them are
   * dimmed. With 0 every ribbon is pale and no term of an inner column stands out.
   */
  readonly gaps: number;
  /** Key of the answer to a question. */
  readonly answer?: string | undefined;
  /** Key of a node that stands out although it is not highlighted: a wrong guess. */
  readonly kept?: string | undefined;
}

/** Numbers of a highlight. */
export interface HighlightTexts {
  /** The highlighted part of a node's number, as its label has room for. */
  readonly node: (node: LaneNode) => string;
  /** Whether a node's name has room in weight 600, with such a number behind it. */
  readonly hasStrongRoom: (node: LaneNode, number: string) => boolean;
  /** The highlighted names of those that a node lists. */
  readonly members: (node: LaneNode) => readonly string[];
  /** The highlighted part of the number below a column's border; `undefined` where it stays. */
  readonly column: (column: number) => string | undefined;
  /** Labels of a figure from top to bottom, whose lines hold their numbers. */
  readonly labels: () => readonly PlacedLabel[];
}

/** Whether to dim everything else; the highlight need not be in view. */
export function isHighlighting({ together, assembled, scene }: Highlight): boolean {
  return scene !== undefined || together.size + assembled.length > 0;
}

/** Whether a node stands out of a highlight. */
export function isLit(flow: Flow, node: FlowNode, { together, scene }: Highlight): boolean {
  if (scene !== undefined) {
    const { gaps, kept } = scene;
    if (node.key === kept) return true;
    if (gaps === 0)
      return isUnnamed(node) || node.column === 0 || node.column === flow.columns.length - 1;
    if (node.column > gaps) return false;
  }
  return highlightedShares(flow, together).of(node).length > 0;
}
