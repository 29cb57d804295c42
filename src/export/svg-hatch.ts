// SPDX-License-Identifier: MIT
import { markStyles } from '../figure/mark-styles.js';
import type { Box } from '../figure/plan.js';
import { round } from '../figure/ribbon-path.js';
import { paintOf, type Theme } from './svg-theme.js';
import { element, type Attributes } from './xml.js';

/** Distance between two lines along an edge, px. */
const distance = 7;

/**
 * A box with diagonal lines, for missing values. Drawn as single lines: LibreOffice draws rotated
 * patterns wrongly, and Office none.
 */
export function hatchedBox(
  box: Box,
  theme: Theme,
  attributes: Attributes = {},
  ...children: readonly string[]
): string {
  const { x, y, width, height } = box;
  return (
    element(
      'rect',
      { x, y, width, height, ...paintOf(markStyles['bar.hatched'], theme), ...attributes },
      ...children,
    ) +
    element('path', {
      d: hatchPath(box),
      ...paintOf(markStyles['hatch-line'], theme),
      ...attributes,
      'pointer-events': 'none',
    })
  );
}

/**
 * Lines that rise to the right where `x + y` is a multiple of the distance, continuous across
 * boxes.
 */
function hatchPath({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (
    let sum = Math.ceil((x + y) / distance) * distance;
    sum < x + width + y + height;
    sum += distance
  ) {
    const from = Math.max(x, sum - y - height);
    const to = Math.min(x + width, sum - y);
    lines.push(`M${round(from)},${round(sum - from)}L${round(to)},${round(sum - to)}`);
  }
  return lines.join('');
}
