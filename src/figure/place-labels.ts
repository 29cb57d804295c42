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
}

/** Room from a label's baseline up to the top of its letters, px. */
export const ascent = 10;

/**
 * Labels beside the nodes of one column of a horizontal figure. Every label has one line; where its neighbours leave room it
 * has up to three. Labels never overlap as long as nodes are `lineHeight` apart.
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
  const byValue = nodes.map((_, index) => index).sort((a, b) => (nodes[b]?.node.value ?? 0) - (nodes[a]?.node.value ?? 0) || a - b);
  // the first and the last have the headings or the edge beside them
  const isInner = (index: number, node: PlacedNode): boolean => (index > 0 && index < nodes.length - 1) || node.y1 - node.y0 >= 2 * lineHeight;
  const isFree = (index: number, node: PlacedNode, count: number): boolean =>
    (count < 3 || isInner(index, node)) &&
    [index - 1, index + 1].every((other) => {
      const neighbour = nodes[other];
      return neighbour === undefined || Math.abs(centre(neighbour) - centre(node)) >= ((count + (lines[other] ?? 1)) / 2) * lineHeight;
    });
  for (const index of byValue) {
    const node = nodes[index];
    const label = texts[index];
    if (node === undefined || label === undefined || fitted[index]?.shortened === false) continue;
    // three lines only where two would leave words out
    for (let most = 2; most <= 3; most += 1) {
      const longer = fitBest(label, measure, maxWidth, most);
      if (!isFree(index, node, longer.lines.length)) break;
      fitted[index] = longer;
      lines[index] = longer.lines.length;
      if (!longer.shortened) break;
    }
  }
  return nodes.map((node, index) => {
    const label = fitted[index] ?? { lines: [], shortened: false, width: 0 };
    return {
      node,
      lines: label.lines,
      shortened: label.shortened,
      width: label.width,
      x: side === 'right' ? node.x1 + gap : node.x0 - gap,
      y: centre(node) - (label.lines.length * lineHeight) / 2 + ascent + 1,
      anchor: side === 'right' ? 'start' : 'end',
    };
  });
}

/**
 * The fullest wording that fits on one line; else the fullest that fits on `maxLines`; else the shortest, shortened further.
 * The last of several wordings says least and is taken only when nothing else fits.
 */
function fitBest(label: LabelText, measure: MeasureText, maxWidth: number, maxLines: number): FittedLabel {
  const { texts, suffix } = label;
  const telling = texts.length > 1 ? texts.slice(0, -1) : texts;
  // a shorter wording in two lines is read sooner than the fullest in three
  const attempts = [...[1, 2].flatMap((lines) => telling.map((text) => ({ text, lines: Math.min(lines, maxLines) }))), ...texts.map((text) => ({ text, lines: maxLines }))];
  for (const { text, lines } of attempts) {
    const fitted = fitWhole(text, suffix, measure, maxWidth, lines);
    if (fitted !== undefined) return text === texts[0] ? fitted : { ...fitted, shortened: true };
  }
  return fitLabel(texts[texts.length - 1] ?? '', suffix, measure, maxWidth, maxLines);
}
