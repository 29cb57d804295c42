// SPDX-License-Identifier: MIT
import { markKinds, type Mark, type Shape } from '../../figure/marks.js';
import { round } from '../../figure/ribbon-path.js';

/**
 * Merges marks, for what is painted on every pointer move: one for each kind, colour and stroke
 * width. Widths are rounded up to whole px.
 */
export function joinMarks(marks: readonly Mark[]): readonly Mark[] {
  const joined = new Map<string, { readonly mark: Mark; d: string }>();
  for (const mark of marks) {
    const { kind, strand, strokeWidth, shape } = mark;
    const width = strokeWidth === undefined ? {} : { strokeWidth: Math.ceil(strokeWidth) };
    const key = `${kind} ${strand ?? ''} ${width.strokeWidth ?? ''}`;
    const found = joined.get(key);
    if (found === undefined) joined.set(key, { mark: { ...mark, ...width }, d: pathOf(shape) });
    else found.d += pathOf(shape);
  }
  return [...joined.values()]
    .map(({ mark, d }): Mark => ({ ...mark, shape: { type: 'path', d } }))
    .sort((a, b) => markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind));
}

function pathOf(shape: Shape): string {
  if (shape.type === 'path') return shape.d;
  if (shape.type === 'text') return '';
  const { x, y, width, height } = shape;
  return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}
