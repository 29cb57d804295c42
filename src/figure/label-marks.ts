// SPDX-License-Identifier: MIT
import { isUnnamed, type Flow, type FlowNode } from '../model/flow.js';
import { isHighlighting, isLit, type Highlight } from './highlight-marks.js';
import type { LaneColumn, LaneNode, LanePlan, PlacedText } from './lane-plan.js';
import { itemOf } from './mark-item.js';
import type { Mark, MarkState, SceneSource } from './marks.js';
import { round } from './ribbon-path.js';

export type Lit = 'highlighted' | 'dimmed' | undefined;

/**
 * Whether a node stands out of a highlight; `undefined` without one, when all are as planned.
 */
export function litState(flow: Flow, node: FlowNode, highlight: Highlight): Lit {
  if (!isHighlighting(highlight)) return undefined;
  return isLit(flow, node, highlight) ? 'highlighted' : 'dimmed';
}

/** The labels of a figure from left to right, and the captions below the borders of its lanes. */
export function laneLabels(source: SceneSource<LanePlan>, highlight: Highlight): readonly Mark[] {
  const { plan } = source;
  return [
    ...plan.columns.flatMap((column) => captionMarks(source, column, highlight)),
    ...plan.nodes.flatMap((node) => laneLabel(source, node, highlight)),
  ];
}

function laneLabel(source: SceneSource, lane: LaneNode, highlight: Highlight): readonly Mark[] {
  const { node, label, members, isShortened } = lane;
  if (label === undefined) return [];
  const lit = litState(source.flow, node, highlight);
  const item = itemOf(source, node);
  const shown =
    lit === 'highlighted' ? (highlight.texts?.node(lane) ?? label.number) : label.number;
  const isStrong =
    highlight.selected?.has(node.key) === true &&
    highlight.texts?.hasStrongRoom(lane, shown) !== false;
  const text = highlight.scene === undefined ? litText(label, lit, isStrong) : label;
  const mark = (part: 'label' | 'members', placed: PlacedText, shortened: boolean): Mark => ({
    layer: 'labels',
    kind: 'label',
    key: `${part} ${node.key}`,
    item,
    states: [
      ...statesOf(placed, lit, highlight),
      ...(highlight.scene?.answer === node.key ? (['answer'] as const) : []),
    ],
    shape: textShape(placed, shortened),
  });
  const own = mark('label', { ...text, number: shown }, isShortened);
  if (members === undefined) return [own];
  const listed = mark('members', members, false);
  const strong = lit === 'highlighted' ? highlight.texts?.members(lane) : undefined;
  if (strong === undefined || listed.shape.type !== 'text') return [own, listed];
  // the others stay quiet
  return [own, { ...listed, states: ['quiet'], shape: { ...listed.shape, strong } }];
}

/** The name below a border: that of the node where the lane has one, else of all its blocks. */
function captionMarks(
  source: SceneSource<LanePlan>,
  { index, facet, caption, border }: LaneColumn,
  highlight: Highlight,
): readonly Mark[] {
  const { flow, plan } = source;
  const line: Mark[] =
    border === undefined
      ? []
      : [
          {
            layer: 'label-grounds',
            kind: 'border',
            key: `border ${facet}`,
            shape: {
              type: 'path',
              d: `M${round(border.x0)},${round(border.y)}H${round(border.x1)}`,
            },
          },
        ];
  if (caption === undefined) return line;
  const blocks = plan.nodes.filter(({ node }) => node.column === index && isUnnamed(node));
  const states = blocks.map(({ node }) => litState(flow, node, highlight));
  const lit: Lit = states.includes('highlighted') ? 'highlighted' : states[0];
  const [only] = blocks.length === 1 ? blocks : [];
  const number = lit === 'highlighted' ? highlight.texts?.column(index) : undefined;
  return [
    ...line,
    {
      layer: 'labels',
      kind: 'label',
      key: `caption ${facet}`,
      states: statesOf(caption, lit, highlight),
      shape: textShape({ ...caption, number: number ?? caption.number }, false),
      ...(only === undefined ? {} : { item: itemOf(source, only.node) }),
    },
  ];
}

/** Emphasis of the largest is at rest only; what is selected has it where it has room for it. */
function litText(label: PlacedText, lit: Lit, isStrong: boolean): PlacedText {
  if (lit === undefined) return label;
  return { ...label, weight: isStrong ? 600 : 400 };
}

function statesOf({ isQuiet }: PlacedText, lit: Lit, { scene }: Highlight): readonly MarkState[] {
  // in a story what stands out looks as it does at rest
  const shown = scene !== undefined && lit === 'highlighted' ? undefined : lit;
  return [...(isQuiet ? (['quiet'] as const) : []), ...(shown === undefined ? [] : [shown])];
}

/** The heads of the columns: their names, and the lines below these. */
export function laneHeadings(plan: LanePlan): readonly Mark[] {
  return plan.columns.flatMap(({ facet, name, line }) => [
    headingMark(`heading ${facet}`, name),
    headingMark(`heading line ${facet}`, line),
  ]);
}

function headingMark(key: string, text: PlacedText): Mark {
  return {
    layer: 'headings',
    kind: 'heading',
    key,
    states: text.isQuiet ? ['quiet'] : [],
    shape: textShape(text, false),
  };
}

function textShape(text: PlacedText, shortened: boolean): Mark['shape'] {
  const { lines, number, x, y, anchor, size, weight, lineHeight: height } = text;
  return { type: 'text', lines, number, x, y, anchor, size, weight, lineHeight: height, shortened };
}
