// SPDX-License-Identifier: MIT
import { firstFitting } from './lane-texts.js';
import type { Fade, LanePlan } from './lane-plan.js';
import type { PlacedRibbon } from './lane-ribbons.js';
import type { MeasureStyled } from './text-style.js';

/** Over this length a ribbon fades to the ground, px of a figure with 19 px text. */
const fadeLength = 78;
/** It never reaches farther into a gap than this part of it, which would show where it ends. */
const mostOfGap = 0.6;

/** What stands below the name of a hidden column: wordings, fullest first. */
export interface HideOptions {
  readonly lines: readonly string[];
  readonly measure: MeasureStyled;
}

/**
 * A plan without the nodes of a column and without the ends of the ribbons that lead to it. All else
 * stays in its place.
 */
export function hideColumn(plan: LanePlan, index: number, options: HideOptions): LanePlan {
  const column = plan.columns.find((each) => each.index === index);
  // on another pair of columns
  if (column === undefined)
    return { ...plan, hidden: { index, x0: 0, x1: 0, ribbons: [], fades: [] } };
  const touches = ({ link }: PlacedRibbon): boolean =>
    link.from.column === index || link.to.column === index;
  const isLast = plan.columns.at(-1) === column;
  const isFirst = plan.columns[0] === column;
  const isMirrored = (plan.columns[0]?.x0 ?? 0) > (plan.columns.at(-1)?.x0 ?? 0);
  const reachesRight = isMirrored ? isFirst : isLast;
  const reachesLeft = isMirrored ? isLast : isFirst;
  const x0 = reachesLeft ? 0 : column.x0;
  const x1 = reachesRight ? plan.width : column.x1;
  // a head may reach into the space behind its gutter, as that of all columns
  const room = reachesLeft || reachesRight ? x1 - x0 : (x1 - x0) * 1.4;
  const line = firstFitting(options.lines, room, (text) =>
    options.measure(text, column.line.size, 400),
  );
  const ribbons = plan.ribbons.filter(touches);
  return {
    ...plan,
    nodes: plan.nodes.filter(({ node }) => node.column !== index),
    ribbons: plan.ribbons.filter((ribbon) => !touches(ribbon)),
    columns: plan.columns.map((each) =>
      each === column
        ? { ...each, line: { ...each.line, lines: [line] }, border: undefined, caption: undefined }
        : each,
    ),
    hidden: { index, x0, x1, ribbons, fades: fadesOf(ribbons, index) },
  };
}

function fadesOf(ribbons: readonly PlacedRibbon[], index: number): readonly Fade[] {
  const [into] = ribbons.filter(({ link }) => link.to.column === index);
  const [out] = ribbons.filter(({ link }) => link.from.column === index);
  const fade = (full: number, end: number): Fade => {
    const length = Math.min(fadeLength, Math.abs(end - full) * mostOfGap);
    return { full, gone: full + Math.sign(end - full) * length };
  };
  return [
    ...(into === undefined ? [] : [fade(into.from.bend, into.to.bend)]),
    ...(out === undefined ? [] : [fade(out.to.bend, out.from.bend)]),
  ].sort((a, b) => a.full - b.full);
}
