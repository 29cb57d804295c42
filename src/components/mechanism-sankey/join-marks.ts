// SPDX-License-Identifier: MIT
import type { Mark, Shape } from '../../figure/marks.js';
import { boxesPath } from '../../figure/node-marks.js';

/**
 * Merges marks, for what is painted on every pointer move: one for each kind, state, colour and
 * stroke width, in the order of the first. Widths are rounded up to half px. A casing hides what is
 * below it, so that marks on its two sides stay apart.
 */
export function joinMarks(marks: readonly Mark[]): readonly Mark[] {
  const joined = new Map<string, { readonly mark: Mark; d: string }>();
  let isAboveCasing = false;
  for (const mark of marks) {
    const { kind, hue, strokeWidth, shape, states = [] } = mark;
    const width = strokeWidth === undefined ? {} : { strokeWidth: Math.ceil(strokeWidth * 2) / 2 };
    isAboveCasing ||= kind === 'casing' || kind === 'casing-line';
    const key = [isAboveCasing, kind, ...states, hue ?? '', width.strokeWidth ?? ''].join(' ');
    const found = joined.get(key);
    if (found === undefined) joined.set(key, { mark: { ...mark, ...width }, d: pathOf(shape) });
    else found.d += pathOf(shape);
  }
  return [...joined.values()].map(({ mark, d }): Mark => ({ ...mark, shape: { type: 'path', d } }));
}

function pathOf(shape: Shape): string {
  if (shape.type === 'path') return shape.d;
  return shape.type === 'text' ? '' : boxesPath([shape]);
}
