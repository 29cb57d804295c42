// SPDX-License-Identifier: MIT
import type { Highlight } from '../figure/highlight-marks.js';
import { reportPath } from '../model/paths.js';
import { findingsThrough, type Path } from '../model/selection.js';
import type { FigureView } from './derive-view.js';

/**
 * The highlight of a path: the findings that report it together; only where none does, the parts
 * that different studies report.
 */
export function highlightOf(view: FigureView, path: Path): Highlight {
  const { evidence, flow, records, settings } = view;
  if (path.length === 0) return { together: new Set(), assembled: [] };
  if (path.length === 1)
    return {
      together: findingsThrough(evidence, records, path, settings.missing, flow),
      assembled: [],
    };
  const { together, assembledParts } = reportPath(evidence, flow, path);
  return { together, assembled: together.size === 0 ? assembledParts : [] };
}
