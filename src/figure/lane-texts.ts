// SPDX-License-Identifier: MIT
import type { FlowNode } from '../model/flow.js';
import { lineHeightOf, type MeasureStyled, type TextSizes, type Weight } from './text-style.js';
import { packNames, wrapLines, type WrappedLines } from './wrap-lines.js';

/** What is written beside or in a node. */
export interface NodeText {
  /** Wordings of the name, fullest first. */
  readonly texts: readonly string[];
  /** The number at rest; empty where none is written. */
  readonly number: string;
  /**
   * The widest number that hover or a selection may show, such as `7 of 8`; room for it is kept.
   */
  readonly reserve: string;
  /** The same in fewer letters, such as `7/8`, for labels without room for that. */
  readonly shortReserve: string;
  /** Names that are listed below the label where there is room, such as those of "named once". */
  readonly members: readonly string[];
  /** Between two of these names. */
  readonly separator: string;
  /** Whether the name is emphasised at rest. */
  readonly isLargest: boolean;
}

/** What is written above a column, and at the border of its lanes. */
export interface ColumnText {
  readonly name: string;
  /** Wordings of the line below the name, fullest first. */
  readonly lines: readonly string[];
  /**
   * `not named` and the number of studies that name none; `undefined` where the column has no
   * unnamed lane.
   */
  readonly caption:
    { readonly text: string; readonly number: string; readonly reserve: string } | undefined;
}

/** The words of a figure. */
export interface LaneWords {
  readonly node: (node: FlowNode) => NodeText;
  readonly column: (column: number) => ColumnText;
}

/** Space between a name and its number, in parts of the text's size. */
export const numberGap = 0.42;
/** The most lines of a label. */
export const maxLines = 2;
/** The most lines of the names that are listed in a node. */
const maxMemberLines = 9;

/** A label that fits its column. */
export interface NodeLabel extends WrappedLines {
  readonly text: NodeText;
  readonly size: number;
  /** Names listed below the label, in lines of `TextSizes.small`. */
  readonly members: readonly string[];
  /** Height of all lines, px. */
  readonly height: number;
}

/** What labels are fitted with. */
export interface LabelOptions {
  readonly measure: MeasureStyled;
  readonly sizes: TextSizes;
  readonly maxWidth: number;
  /** Size of the text where it is not that of labels, px. */
  readonly size?: number;
  readonly listsMembers?: boolean;
}

/** Fits a node's label into a width, with room for its longest number. */
export function fitNodeLabel(text: NodeText, options: LabelOptions): NodeLabel {
  const { measure, sizes, maxWidth, listsMembers = false } = options;
  const size = options.size ?? sizes.label;
  const weight: Weight = text.isLargest ? 600 : 400;
  const wrap = (number: string): WrappedLines =>
    wrapLines(text.texts, {
      measure: (words) => measure(words, size, weight),
      numberWidth: numberWidth(number, measure, size),
      maxWidth,
      maxLines,
    });
  const wrapped = wrapForParts(text, wrap);
  const members =
    listsMembers && text.members.length > 0
      ? packNames(text.members, text.separator, {
          // as wide as where they are highlighted
          measure: (words) => measure(words, sizes.small, 600),
          maxWidth,
          maxLines: maxMemberLines,
        })
      : [];
  const lineHeight = lineHeightOf(size);
  const memberHeight = members.length === 0 ? 0 : members.length * (sizes.small + 2) + 2;
  const memberWidths = members.map((line) => measure(line, sizes.small, 600));
  return {
    ...wrapped,
    width: Math.max(wrapped.width, ...memberWidths),
    text,
    size,
    members,
    height: wrapped.lines.length * lineHeight + memberHeight,
  };
}

/** Where the longest number does not fit, a shorter one will have to do. */
function wrapForParts(text: NodeText, wrap: (number: string) => WrappedLines): WrappedLines {
  if (text.number === '') {
    const [plain, numbered] = [wrap(''), wrap(text.reserve)];
    return numbered.forced || numbered.lines.length > plain.lines.length ? plain : numbered;
  }
  const numbers = [text.reserve, text.shortReserve];
  return numbers.map(wrap).find(({ forced }) => !forced) ?? wrap(text.number);
}

/** The widest number for which room is kept; none where no number is written. */
export function reserveOf({ number, reserve }: NodeText): string {
  return number === '' ? '' : reserve;
}

/** Room that a number takes after a name, px; none where there is no number. */
export function numberWidth(number: string, measure: MeasureStyled, size: number): number {
  return number === '' ? 0 : measure(number, size, 600) + numberGap * size;
}

/** The first wording that fits, else the last one. */
export function firstFitting(
  wordings: readonly string[],
  maxWidth: number,
  measure: (text: string) => number,
): string {
  return wordings.find((wording) => measure(wording) <= maxWidth) ?? wordings.at(-1) ?? '';
}
