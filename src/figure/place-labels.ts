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
  /** Which of the label's wordings is said, counted from the fullest. */
  readonly wording: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly width: number;
  /** Vertical figures: where the line from the label to its node runs. */
  readonly leader?: { readonly x: number; readonly y0: number; readonly y1: number };
}

/** The wordings of a label from the fullest to the shortest, and its value. */
export interface LabelText {
  readonly texts: readonly string[];
  readonly suffix: string;
  /** The fullest wording that may be said, counted from the fullest there is; that one if left out. */
  readonly fullest?: number;
}

/** A label in the wording that fits. */
interface WordedLabel extends FittedLabel {
  readonly wording: number;
  /** Whether even the shortest wording had to be cut. */
  readonly cut: boolean;
}

/**
 * What the labels of a column say when all its stand-ins are to speak alike: as much as each of them has room for. Of two beside
 * each other, one that says less would seem to be of another kind. `undefined` where they do already.
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

/** The last of several wordings says least and is taken only when nothing else fits. */
export function tellingTexts(texts: readonly string[]): readonly string[] {
  return texts.length > 1 ? texts.slice(0, -1) : texts;
}

/** Room from a label's baseline up to the top of its letters, px. */
export const ascent = 10;

/**
 * Labels beside the nodes of one column of a horizontal figure. Every label has one line; where its neighbours leave room it
 * has up to four. Labels never overlap as long as nodes are `lineHeight` apart.
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
  // the first and the last have the headings or the edge beside them
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
    // three or four lines only where fewer would leave words out
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

/** The fullest wording that fits on one line; else the fullest that fits on `maxLines`; else the shortest, shortened further. */
function fitBest(
  label: LabelText,
  measure: MeasureText,
  maxWidth: number,
  maxLines: number,
): WordedLabel {
  const { texts, suffix, fullest = 0 } = label;
  const wordings = texts.map((text, wording) => ({ text, wording })).slice(fullest);
  const telling = wordings.slice(0, Math.max(1, tellingTexts(texts).length - fullest));
  // a shorter wording in two lines is read sooner than the fullest in three
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
