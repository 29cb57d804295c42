// SPDX-License-Identifier: MIT
import type { FlowLink, FlowNode } from '../model/flow.js';
import type { FlowItem, SizedFigure } from './size-order.js';

/** A place in the column at the other end of a node's links. */
export interface LinkCell {
  readonly node: FlowNode;
  /** The link between the two; `undefined` where there is none. */
  readonly link: FlowLink | undefined;
  /** Width of the link, 0 to 1: a part of the widest that the node has on either side. */
  readonly size: number;
}

/** The links of a node on one side: a cell for each node of the column there, as drawn. */
export interface LinkLine {
  /** Whether the links arrive at the node or leave it. */
  readonly direction: 'in' | 'out';
  /** Index of the column at the other end. */
  readonly column: number;
  readonly cells: readonly LinkCell[];
}

/** The lines of a node, those that arrive first; of a link the line that it is part of. */
export function linkLines(figure: SizedFigure, item: FlowItem): readonly LinkLine[] {
  const node = 'from' in item ? item.from : item;
  const { links } = figure.flow;
  const incoming = new Map(links.filter(({ to }) => to === node).map((link) => [link.from, link]));
  const outgoing = new Map(
    links.filter(({ from }) => from === node).map((link) => [link.to, link]),
  );
  const widest = Math.max(
    ...[...incoming.values(), ...outgoing.values()].map(({ value }) => value),
  );
  const lineOf = (
    direction: LinkLine['direction'],
    found: ReadonlyMap<FlowNode, FlowLink>,
  ): readonly LinkLine[] => {
    if (found.size === 0) return [];
    const column = node.column + (direction === 'in' ? -1 : 1);
    const cells = (figure.columns[column] ?? []).map((other) => {
      const link = found.get(other);
      return { node: other, link, size: link === undefined ? 0 : link.value / widest };
    });
    return [{ direction, column, cells }];
  };
  return [...('from' in item ? [] : lineOf('in', incoming)), ...lineOf('out', outgoing)];
}

/** The braille patterns of an empty cell and of bars of one to four pairs of dots. */
const bars = ['\u2800', '\u28C0', '\u28E4', '\u28F6', '\u28FF'] as const;

/** A line in braille: in each cell a bar of up to four pairs of dots, the more the wider. */
export function brailleOf({ cells }: LinkLine): string {
  return cells.map(({ size }) => bars[Math.ceil(size * 4)] ?? bars[4]).join('');
}
