// SPDX-License-Identifier: MIT
import type { Highlight } from '../figure/highlight-marks.js';
import { reportPath } from '../model/paths.js';
import { findingsOf, type Flow } from '../model/flow.js';
import { findingsThrough, type Path, type Station } from '../model/selection.js';
import type { FigureView } from './derive-view.js';

/**
 * The highlight of a path: the findings that report it together; only where none does, the parts
 * that different studies report.
 */
export function highlightOf(view: FigureView, path: Path): Highlight {
  const { evidence, flow, records, settings } = view;
  if (path.length === 0) return { together: new Set(), assembled: [] };
  const [only] = path;
  if (only !== undefined && path.length === 1)
    return {
      together:
        findingsOfNode(flow, only) ??
        findingsThrough(evidence, records, path, settings.missing, flow),
      assembled: [],
    };
  const { together, assembledParts } = reportPath(evidence, flow, path);
  return { together, assembled: together.size === 0 ? assembledParts : [] };
}

/** The findings of a drawn node, which need no search; `undefined` where a station is no node. */
function findingsOfNode(flow: Flow, station: Station): ReadonlySet<number> | undefined {
  const { facet, term, members } = station;
  const node = flow.nodes.find((each) => each.facet === facet && each.term === term);
  return node === undefined || (members !== undefined && members !== node.members)
    ? undefined
    : findingsOf(node.shares);
}
