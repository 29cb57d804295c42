// SPDX-License-Identifier: MIT
import type { AssembledPart } from '../model/paths.js';
import type { FigurePlan } from './plan.js';
import { centrePath } from './ribbon-path.js';
import { litBands } from './strands.js';

/** The centre lines of what is only assembled from different studies, as one path: each part between the columns for which its findings stand. */
export function assembledLines(
  { layout, orientation }: FigurePlan,
  parts: readonly AssembledPart[],
): string {
  return parts
    .flatMap(({ findings, first, last }) =>
      layout.links
        .filter((placed) => placed.link.from.column >= first && placed.link.to.column <= last)
        .flatMap((placed) =>
          litBands(placed, layout.scale, findings).map((band) => centrePath(band, orientation)),
        ),
    )
    .join('');
}
