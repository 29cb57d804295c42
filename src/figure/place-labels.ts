// SPDX-License-Identifier: MIT
import { fitLabel, fitWhole, type FittedLabel, type MeasureText } from './fit-label.js';
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
  /** In vertical figures, the position of the line from the label to its node. */
  readonly leader?: { readonly x: number; readonly y0: number; readonly y1: number };
}

/** The texts of a label from the fullest to the shortest, and its value. */
export interface LabelText {
  readonly texts: readonly string[];
  readonly suffix: string;
  /** Index of the fullest text allowed; 0 by default. */
  readonly fullest?: number;
}

/** A label with the text that fits. */
interface WordedLabel extends FittedLabel {
  readonly wording: number;
  /** Whether even the shortest text had to be cut. */
  readonly cut: boolean;
}

/**
 * The label texts of a column with all stand-ins equally long, as far as all fit: of two side by
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
      Math.min(wording, tellingTexts(text(node).texts).length - 1),
    ),
  );
  if (standIns.every(({ wording }) => wording >= fullest)) return undefined;
  return (node) => (node.node.kind === 'stand-in' ? { ...text(node), fullest } : text(node));
}

/** The last of several texts is the shortest, used only if nothing else fits. */
export function tellingTexts(texts: readonly string[]): readonly string[] {
  return texts.length > 1 ? texts.slice(0, -1) : texts;
}

/** Distance from a label's baseline to the top of its letters, px. */
export const ascent = 10;

/**
 * Places labels beside the nodes of one column of a horizontal figure, in one line, or in up to
 * four where there is space. Labels never overlap if nodes are `lineHeight` apart.
 */
export function labelColumn(
  nodes: readonly PlacedNode[],
  text: (node: PlacedNode) => LabelText,
  measure: MeasureText,
  maxWidth: number,
  side: 'left' | 'right',
  gap: number,
): readonly PlacedLabel[] {
  const centre = (node: PlacedNode): number => (node.y0 + node.y1) / 2;
  const lines = nodes.map(() => 1);
  const texts = nodes.map(text);
  const fitted = texts.map((label) => fitBest(label, measure, maxWidth, 1));
  const byValue = nodes
    .map((_, index) => index)
    .sort((a, b) => (nodes[b]?.node.value ?? 0) - (nodes[a]?.node.value ?? 0) || a - b);
  // the first and last label are next to the headings or the edge
  const isInner = (index: number, node: PlacedNode): boolean =>
    (index > 0 && index < nodes.length - 1) || node.y1 - node.y0 >= 2 * lineHeight;
  const isFree = (index: number, node: PlacedNode, count: number): boolean =>
    (count < 3 || isInner(index, node)) &&
    [index - 1, index + 1].every((other) => {
      const neighbour = nodes[other];
      return (
        neighbour === undefined ||
        Math.abs(centre(neighbour) - centre(node)) >=
          ((count + (lines[other] ?? 1)) / 2) * lineHeight
      );
    });
  for (const index of byValue) {
    const node = nodes[index];
    const label = texts[index];
    if (node === undefined || label === undefined || saysAll(label, fitted[index])) continue;
    // three or four lines only if fewer would drop words
    for (let count = 2; count <= 4; count += 1) {
      const longer = fitBest(label, measure, maxWidth, count);
      if (!isFree(index, node, longer.lines.length)) break;
      fitted[index] = longer;
      lines[index] = longer.lines.length;
      if (saysAll(label, longer)) break;
    }
  }
  return nodes.map((node, index) => {
    const label = fitted[index] ?? {
      lines: [],
      shortened: false,
      width: 0,
      wording: 0,
      cut: false,
    };
    return {
      node,
      lines: label.lines,
      shortened: label.shortened,
      wording: label.wording,
      width: label.width,
      x: side === 'right' ? node.x1 + gap : node.x0 - gap,
      y: centre(node) - (label.lines.length * lineHeight) / 2 + ascent + 1,
      anchor: side === 'right' ? 'start' : 'end',
    };
  });
}

function saysAll({ fullest = 0 }: LabelText, fitted: WordedLabel | undefined): boolean {
  return fitted !== undefined && !fitted.cut && fitted.wording <= fullest;
}

/** The fullest text that fits on one line, else on `maxLines`; else the shortest, cut. */
function fitBest(
  label: LabelText,
  measure: MeasureText,
  maxWidth: number,
  maxLines: number,
): WordedLabel {
  const { texts, suffix, fullest = 0 } = label;
  const wordings = texts.map((text, wording) => ({ text, wording })).slice(fullest);
  const telling = wordings.slice(0, Math.max(1, tellingTexts(texts).length - fullest));
  // a shorter text in two lines reads faster than the fullest in three
  const attempts = [
    ...[1, 2].flatMap((lines) =>
      telling.map((each) => ({ ...each, lines: Math.min(lines, maxLines) })),
    ),
    ...wordings.map((each) => ({ ...each, lines: maxLines })),
  ];
  for (const { text, wording, lines } of attempts) {
    const fitted = fitWhole(text, suffix, measure, maxWidth, lines);
    if (fitted !== undefined) return { ...fitted, wording, shortened: wording > 0, cut: false };
  }
  return {
    ...fitLabel(texts[texts.length - 1] ?? '', suffix, measure, maxWidth, maxLines),
    wording: texts.length - 1,
    cut: true,
  };
}
