// SPDX-License-Identifier: MIT
import type { PlacedNode } from './layout-sankey.js';

/** Distance between two lines of a label, px. The font is 12 px. */
export const lineHeight = 14;

/** A label with its place: `x`, `y` are the baseline point of the first line. */
export interface PlacedLabel {
  readonly node: PlacedNode;
  readonly lines: readonly string[];
  readonly shortened: boolean;
  /** Index of the label's text, 0 for the fullest. */
  readonly wording: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: number;
  /** The position of the line from the label to its node. */
  readonly leader?: { readonly x: number; readonly y0: number; readonly y1: number };
}

/** The texts of a label from the fullest to the shortest, and its value. */
export interface LabelText {
  readonly texts: readonly string[];
  readonly suffix: string;
  /** Index of the fullest text allowed; 0 by default. */
  readonly fullest?: number;
}

/**
 * The label texts of a row with all stand-ins equally long, as far as all fit: of two side by
 * side, a shorter one would look like another kind. `undefined` if they are already.
 */
export function spokenAlike(
  labels: readonly PlacedLabel[],
  text: (node: PlacedNode) => LabelText,
): ((node: PlacedNode) => LabelText) | undefined {
  const standIns = labels.filter(({ node }) => node.node.kind === 'stand-in');
  const fullest = Math.max(
    0,
    ...standIns.map(({ node, wording }) =>
      Math.min(wording, preferredTexts(text(node).texts).length - 1),
    ),
  );
  if (standIns.every(({ wording }) => wording >= fullest)) return undefined;
  return (node) => (node.node.kind === 'stand-in' ? { ...text(node), fullest } : text(node));
}

/** The last of several texts is the shortest, used only if nothing else fits. */
export function preferredTexts(texts: readonly string[]): readonly string[] {
  return texts.length > 1 ? texts.slice(0, -1) : texts;
}

/** Distance from a label's baseline to the top of its letters, px. */
export const ascent = 10;
